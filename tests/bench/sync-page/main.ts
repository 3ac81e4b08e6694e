import '@/tests/unit/setup';
import { fill } from '@/tests/bench/library-page/fill';
import { plainCodec, sealingCodec } from '@/utils/sync/codec';
import { newKey } from '@/utils/sync/keys';
import { libraryReplica } from '@/utils/sync/library-replica';
import { openRemote } from '@/utils/sync/open-remote';
import { forgetState, openState } from '@/utils/sync/stored-state';
import { sync } from '@/utils/sync/sync';

/** PouchDB as its page script gives it. */
declare const PouchDB: new (name: string) => { replicate: { from: Carry; to: Carry }; destroy(): Promise<void> };
type Carry = (url: string) => Promise<unknown>;

type Key = Awaited<ReturnType<typeof newKey>>;

/** A first sync of this page's library with a server that it has not met, then one with nothing to do; milliseconds. */
async function carry(url: string, { header, key }: Key, isSealed: boolean): Promise<{ first: number; idle: number }> {
  const codec = isSealed ? await sealingCodec(key) : plainCodec;
  await forgetState();
  const state = await openState();
  const run = () => {
    const remote = openRemote({ kind: 'couchdb', url, login: '', password: '' }, 'one');
    return sync({ remote, replica: libraryReplica, state, codec, header, now: Date.now, onBatch: () => undefined });
  };
  const times = { first: await timed(run), idle: await timed(run) };
  state.close();
  return times;
}

/** PouchDB's own replication from one database into the browser's, and from there to the other; milliseconds. */
async function replicate(from: string, to: string): Promise<{ down: number; up: number; idle: number }> {
  const here = new PouchDB('here');
  const down = await timed(() => here.replicate.from(from));
  const up = await timed(() => here.replicate.to(to));
  const idle = await timed(() => here.replicate.to(to));
  await here.destroy();
  return { down, up, idle };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(window, { bench: { fill, carry, replicate, newKey: () => newKey('a woman with a broom') } });
