import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasApache, serveApache } from '@/tests/tools/apache';
import { installPouchDb, POUCHDB_SCRIPTS, pouchDbEnvironment, servePouchDb } from '@/tests/tools/pouchdb';
import { textOf } from '@/tests/unit/sync/histories';
import { MemoryReplica } from '@/tests/unit/sync/memory-replica';
import { MemoryState } from '@/tests/unit/sync/memory-state';
import { sealingCodec } from '@/utils/sync/codec';
import type { Place } from '@/utils/sync/find-server';
import { newKey } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import { sync } from '@/utils/sync/sync';
import type { BenchOptions } from './run';

const ARTICLES = 1_000;
/** Carried both ways before anything is measured, by Lectern and by PouchDB in its own process. */
const TO_WARM = 200;
/** Each into a database of its own; the median counts, here and there. */
const ROUNDS = 5;
/** Of a first sync that is killed half way; over WebDAV fewer, since each is two files. */
const TO_KILL = { couchdb: 10_000, webdav: 2_000 };
/** `push.ts` says so. */
const BATCH = 50;

/** Sealed sync with real servers: Apache's WebDAV where it is there, and CouchDB's protocol beside PouchDB's own replication of the same documents, in the same run. */
export async function run({ json }: BenchOptions): Promise<void> {
  installPouchDb();
  const server = await servePouchDb();
  try {
    const { origin } = server;
    const peer = replicating(origin);
    const couch = await measure(TO_KILL.couchdb, (name) => ({ kind: 'couchdb', url: `${origin}/${name}` }), peer.carry);
    peer.end();
    const figures = { ...couch, ...peer.figures(), ...(hasApache ? await measureApache() : {}) };
    console.table(figures);
    if (json) writeFileSync(json, JSON.stringify(figures, null, 2));
  } finally {
    server.close();
  }
}

async function measureApache(): Promise<Record<string, number>> {
  const apache = await serveApache('ada', 'x');
  try {
    const figures = await measure(TO_KILL.webdav, (name) => ({ kind: 'webdav', url: `${apache.url}/${name}` }));
    return Object.fromEntries(Object.entries(figures).map(([what, figure]) => [`WebDAV: ${what}`, figure]));
  } finally {
    await apache.close();
  }
}

/**
 * PouchDB's own replication of the same documents on the same server, in a process of its own: first of those that warm it
 * up, then after each of our rounds, so that both find the machine as it is then.
 */
function replicating(origin: string) {
  const child = spawn(process.execPath, [join(POUCHDB_SCRIPTS, 'replicate.cjs'), origin], {
    env: pouchDbEnvironment(),
  });
  const rounds: { up: number; down: number; idle: number }[] = [];
  const carry = async (from: string) => {
    const line = once(child.stdout, 'data');
    child.stdin.write(`${from} theirs-${from}\n`);
    rounds.push(JSON.parse(String((await line)[0])));
  };
  const ms = (what: 'up' | 'down' | 'idle') => median(rounds.slice(1).map((round) => round[what]));
  const figures = () => ({
    'up by PouchDB, ms': ms('up'),
    'down by PouchDB, ms': ms('down'),
    'nothing to do by PouchDB, ms': ms('idle'),
  });
  return { carry, figures, end: () => child.kill() };
}

/** `beside`: called with the name of each database that was filled. */
async function measure(
  toKill: number,
  place: (name: string) => Place,
  beside: (name: string) => Promise<void> = async () => undefined,
): Promise<Record<string, number>> {
  const { header, key } = await newKey('a woman with a broom');
  const codec = await sealingCodec(key);
  const device = (name: string, at: string) => {
    const replica = new MemoryReplica(name, () => Date.now());
    const state = new MemoryState(name);
    /** Killed as soon as so many articles were sent. */
    const run = async (killAfter = Infinity) => {
      const remote = openRemote({ ...place(at), login: 'ada', password: 'x' }, name);
      const onBatch = ({ sent }: { sent: number }) => {
        if (sent >= killAfter)
          state.beforeCommit = () => {
            throw new Error('killed');
          };
      };
      const start = performance.now();
      const end = sync({ remote, replica, state, codec, header, now: () => Date.now(), onBatch });
      await (killAfter === Infinity ? end : end.catch(() => undefined));
      state.beforeCommit = () => undefined;
      return { ms: Math.round(performance.now() - start), ...remote.traffic };
    };
    return { replica, state, run };
  };
  const carry = async (at: string, count: number) => {
    const one = filled(device('one', at), count);
    const up = await one.run();
    const down = await device('two', at).run();
    const idle = await one.run();
    await beside(at);
    return { up, down, idle };
  };
  await carry('warm', TO_WARM);
  const rounds: Awaited<ReturnType<typeof carry>>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await carry(`ours-${round}`, ARTICLES));
  const ms = (what: 'up' | 'down' | 'idle') => median(rounds.map((round) => round[what].ms));
  const killed = filled(device('killed', 'killed'), toKill);
  const before = await killed.run(toKill / 2);
  const after = await killed.run();
  const unkilled = await filled(device('straight', 'straight'), toKill).run();
  const twice = before.sent + after.sent - unkilled.sent;
  return {
    'up, ms': ms('up'),
    'down, ms': ms('down'),
    'nothing to do, ms': ms('idle'),
    'nothing to do, requests': rounds[0]?.idle.requests ?? 0,
    'sent for an article, bytes': Math.round((rounds[0]?.up.sent ?? 0) / ARTICLES),
    'sent twice after a kill, %': Math.round((twice / unkilled.sent) * 10_000) / 100,
    'sent twice after a kill, batches': Math.round((twice / (unkilled.sent / (toKill / BATCH))) * 100) / 100,
  };
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

/** Articles of some 1,500 words, each another. */
function filled<Device extends { replica: MemoryReplica }>(device: Device, count: number): Device {
  for (let at = 0; at < count; at++) {
    const id = at.toString(16).padStart(32, '0');
    const words = Array.from({ length: 1_500 }, (_, word) => `word${(word * (at + 7)) % 2503}`).join(' ');
    const text = textOf(id, 1);
    const html = `<p>${words}</p>` as typeof text.article.html;
    device.replica.save(id, {
      ...text,
      article: { ...text.article, html, blocks: [{ kind: 'paragraph', text: words }] },
    });
  }
  return device;
}
