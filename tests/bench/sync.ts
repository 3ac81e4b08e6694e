import { writeFileSync } from 'node:fs';
import { hasApache, serveApache } from '@/tests/tools/apache';
import { installPouchDb, servePouchDb } from '@/tests/tools/pouchdb';
import { textOf } from '@/tests/unit/sync/histories';
import { MemoryReplica } from '@/tests/unit/sync/memory-replica';
import { MemoryState } from '@/tests/unit/sync/memory-state';
import { sealingCodec } from '@/utils/sync/codec';
import type { Place } from '@/utils/sync/find-server';
import { newKey } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import { sync } from '@/utils/sync/sync';
import { median } from './figures';
import type { BenchOptions } from './run';
import { measureInBrowser } from './sync-in-browser';

const ARTICLES = 1_000;
/** Carried both ways before anything is measured. */
const TO_WARM = 200;
/** Each into a database of its own; the median counts, here and there. */
const ROUNDS = 5;
/** Of a first sync that is killed half way; over WebDAV fewer, since each is two files. */
const TO_KILL = { couchdb: 10_000, webdav: 2_000 };
/** `push.ts` says so. */
const BATCH = 50;

/**
 * Sync with real servers: CouchDB's protocol from the library of a real browser, beside PouchDB's own replication in the
 * same run; then both protocols in Node, where a sync can be killed, with Apache's WebDAV where it is there.
 */
export async function run({ json }: BenchOptions): Promise<void> {
  installPouchDb();
  const server = await servePouchDb();
  try {
    const { origin } = server;
    const figures = {
      ...(await measureInBrowser(origin)),
      ...named('in Node', await measure(TO_KILL.couchdb, (name) => ({ kind: 'couchdb', url: `${origin}/${name}` }))),
      ...(hasApache ? named('WebDAV in Node', await measureApache()) : {}),
    };
    console.table(figures);
    if (json) writeFileSync(json, JSON.stringify(figures, null, 2));
  } finally {
    server.close();
  }
}

function named(where: string, figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([what, figure]) => [`${where}: ${what}`, figure]));
}

async function measureApache(): Promise<Record<string, number>> {
  const apache = await serveApache('ada', 'x');
  try {
    return await measure(TO_KILL.webdav, (name) => ({ kind: 'webdav', url: `${apache.url}/${name}` }));
  } finally {
    await apache.close();
  }
}

async function measure(toKill: number, place: (name: string) => Place): Promise<Record<string, number>> {
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
