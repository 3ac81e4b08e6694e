import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasApache, serveApache } from '@/tests/tools/apache';
import { textOf } from '@/tests/unit/sync/histories';
import { MemoryReplica } from '@/tests/unit/sync/memory-replica';
import { MemoryState } from '@/tests/unit/sync/memory-state';
import { sealingCodec } from '@/utils/sync/codec';
import type { Place } from '@/utils/sync/find-server';
import { newKey } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import { sync } from '@/utils/sync/sync';
import type { BenchOptions } from './run';

/** Installed for this bench alone, beside the project: 240 packages that nobody else needs. */
const PACKAGES = [
  'express-pouchdb@4.2.0',
  'express@4.22.3',
  'pouchdb-core@9.0.0',
  'pouchdb-adapter-memory@9.0.0',
  'pouchdb-adapter-leveldb@9.0.0',
  'pouchdb-adapter-http@9.0.0',
  'pouchdb-replication@9.0.0',
];
const FOLDER = join(tmpdir(), 'lectern-pouchdb');
const SCRIPTS = fileURLToPath(new URL('./pouchdb/', import.meta.url));
const ARTICLES = 1_000;
const TO_KILL = 2_000;

/** Sealed sync with real servers: Apache's WebDAV where it is there, and CouchDB's protocol beside PouchDB's own replication of the same documents, in the same run. */
export async function run({ json }: BenchOptions): Promise<void> {
  installPouchDb();
  const data = mkdtempSync(join(tmpdir(), 'lectern-bench-sync-'));
  const server = spawn(process.execPath, [join(SCRIPTS, 'serve.cjs'), data], { env: environment() });
  try {
    const port = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
      server.once('exit', () => reject(new Error('the server did not start')));
    });
    const origin = `http://127.0.0.1:${port}`;
    const couch = await measure((name) => ({ kind: 'couchdb', url: `${origin}/${name}` }));
    const figures = { ...couch, ...replicated(origin), ...(hasApache ? await measureApache() : {}) };
    console.table(figures);
    if (json) writeFileSync(json, JSON.stringify(figures, null, 2));
  } finally {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measureApache(): Promise<Record<string, number>> {
  const apache = await serveApache('ada', 'x');
  try {
    const figures = await measure((name) => ({ kind: 'webdav', url: `${apache.url}/${name}` }));
    return Object.fromEntries(Object.entries(figures).map(([what, figure]) => [`WebDAV: ${what}`, figure]));
  } finally {
    await apache.close();
  }
}

/** PouchDB's own replication of the same documents on the same server. */
function replicated(origin: string): Record<string, number> {
  const scripts = [join(SCRIPTS, 'replicate.cjs'), `${origin}/ours`, `${origin}/theirs`];
  const pouch = JSON.parse(execFileSync(process.execPath, scripts, { env: environment(), encoding: 'utf8' })) as {
    up: number;
    down: number;
    idle: number;
  };
  return {
    'up by PouchDB, ms': pouch.up,
    'down by PouchDB, ms': pouch.down,
    'nothing to do by PouchDB, ms': pouch.idle,
  };
}

async function measure(place: (name: string) => Place): Promise<Record<string, number>> {
  const { header, key } = await newKey('a woman with a broom');
  const codec = await sealingCodec(key);
  const device = (name: string, at: string) => {
    const replica = new MemoryReplica(name, () => Date.now());
    const state = new MemoryState(name);
    const run = async (isKilled = false) => {
      const remote = openRemote({ ...place(at), login: 'ada', password: 'x' }, name);
      const start = performance.now();
      const end = sync({ remote, replica, state, codec, header, now: () => Date.now() });
      await (isKilled ? end.catch(() => undefined) : end);
      return { ms: Math.round(performance.now() - start), ...remote.traffic };
    };
    return { replica, state, run };
  };
  const one = filled(device('one', 'ours'), ARTICLES);
  const two = device('two', 'ours');
  const up = await one.run();
  const down = await two.run();
  const idle = await one.run();
  const killed = filled(device('killed', 'killed'), TO_KILL);
  let commits = 0;
  killed.state.beforeCommit = () => {
    if (++commits > TO_KILL / 40) throw new Error('killed');
  };
  const before = await killed.run(true);
  killed.state.beforeCommit = () => undefined;
  const after = await killed.run();
  const unkilled = await filled(device('straight', 'straight'), TO_KILL).run();
  return {
    'up, ms': up.ms,
    'down, ms': down.ms,
    'nothing to do, ms': idle.ms,
    'nothing to do, requests': idle.requests,
    'sent for an article, bytes': Math.round(up.sent / ARTICLES),
    'sent twice after a kill, %': Math.round(((before.sent + after.sent) / unkilled.sent - 1) * 10_000) / 100,
    'sent twice after a kill, batches':
      Math.round(((before.sent + after.sent - unkilled.sent) / (up.sent / 20)) * 100) / 100,
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

function installPouchDb(): void {
  const marker = join(FOLDER, 'installed.json');
  if (existsSync(marker)) return;
  console.log('Installing PouchDB and its server for this bench …');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: FOLDER, stdio: 'inherit' });
  writeFileSync(marker, JSON.stringify(PACKAGES));
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_PATH: join(FOLDER, 'node_modules') };
}
