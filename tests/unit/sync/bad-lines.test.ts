// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { plainCodec } from '@/utils/sync/codec';
import type { ServerKind } from '@/utils/sync/find-server';
import { forgive } from '@/utils/sync/forgive';
import type { Header } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import { sync } from '@/utils/sync/sync';
import { SLOW, SlowLine, VirtualClock } from '../../tools/slow-line';
import type { Fault, StandIn } from '../../tools/stand-in';
import { textOf } from './histories';
import { MemoryReplica } from './memory-replica';
import { MemoryState } from './memory-state';
import { KINDS, standInFor } from './servers';

const HEADER: Header = { lectern: 1, encryption: 'none', library: 'one' };
const NOW = 1_760_000_000_000;
const nth = (at: number) => at.toString(16).padStart(32, '0');

interface Told {
  sent: number;
  fetched: number;
  toFetch: number;
  toGo: number;
  /** When, by the line's clock. */
  at: number;
}

/** A device of the person's, and what its syncs told along the way. */
function deviceAt(kind: ServerKind, server: StandIn, name: string, articles = 0) {
  const replica = new MemoryReplica(name, () => NOW);
  const state = new MemoryState(name);
  for (let at = 0; at < articles; at++) replica.save(nth(at), longText(nth(at)));
  const run = async (onTold: (told: Told) => unknown = () => undefined, signal?: AbortSignal) => {
    const access = { kind, url: 'https://server.example/lectern', login: 'ada', password: 'x' };
    const wire = { fetch: server.fetch as typeof fetch, wait: async () => undefined, ...(signal ? { signal } : {}) };
    const told: Told[] = [];
    const onBatch = (done: Omit<Told, 'at'>) => {
      told.push({ ...done, at: server.line?.clock.now() ?? 0 });
      onTold(done as Told);
    };
    const remote = openRemote({ ...access, ...wire }, name);
    const report = await sync({ remote, replica, state, codec: plainCodec, header: HEADER, now: () => NOW, onBatch });
    return { ...report, told };
  };
  return { replica, state, run };
}

/** Some 10 kB, so that the line has something to carry. */
function longText(id: string) {
  const text = textOf(id, 1);
  const words = `${id} a river went by `.repeat(200);
  return { ...text, article: { ...text.article, blocks: [{ kind: 'paragraph' as const, text: words }] } };
}

const sentIn = (server: StandIn) => server.requests.reduce((sum, { size }) => sum + size, 0);
const name = (fault: Fault) => (typeof fault === 'object' ? `${fault.status}` : fault);

/** What is asked again at once, so that no sync stops at it. */
const PASSING: Fault[] = ['dropped', 'lost', 'doubled', { status: 429 }, { status: 500 }];
/** What stops a sync, or is listed as not gone through. A listing that is cut is no WebDAV's. */
const STOPPING: Fault[] = ['cut', 'torn', { status: 401 }, { status: 409 }, { status: 412 }, { status: 413 }];

describe.each(KINDS)('a fifth of all answers, with %s', { timeout: 60_000 }, (kind) => {
  const many = 40;
  const play = async (fault: Fault, rounds: number) => {
    const server = standInFor(kind);
    const [one, two] = [deviceAt(kind, server, 'one', many), deviceAt(kind, server, 'two')];
    let asked = 0;
    let faults = 0;
    server.fault = () => {
      if (asked++ % 5 !== 2) return undefined;
      faults += 1;
      return fault;
    };
    const stopped: unknown[] = [];
    for (let round = 0; round < rounds; round++) {
      two.replica.save(nth(1_000 + round), textOf(nth(1_000 + round), 1));
      for (const each of [one, two]) await each.run().catch((error: unknown) => stopped.push(error));
    }
    return { server, one, two, stopped, faults: () => faults };
  };

  it.each(PASSING.map((fault) => [name(fault), fault] as const))('%s: no sync stops at it', async (_, fault) => {
    const { server, one, two, stopped, faults } = await play(fault, 2);
    expect(faults()).toBeGreaterThan(5);
    expect(stopped).toEqual([]);
    server.fault = () => undefined;
    await one.run();
    expect(one.replica.all()).toHaveLength(many + 2);
    expect(two.replica.all()).toEqual(one.replica.all());
    for (const each of [one, two]) expect(await each.run()).toMatchObject({ sent: 0, fetched: 0, failures: [] });
  });

  it.each(STOPPING.map((fault) => [name(fault), fault] as const))(
    '%s: says so, loses nothing, and goes on at a good line',
    async (_, fault) => {
      const { server, one, two, stopped, faults } = await play(fault, 4);
      expect(faults()).toBeGreaterThan(3);
      for (const error of stopped) expect(error).toMatchObject({ name: 'SyncError' });
      expect(one.replica.all().length).toBeGreaterThanOrEqual(many);
      server.fault = () => undefined;
      for (const each of [one, two, one, two]) {
        await forgive(each.state);
        await each.run();
      }
      expect(one.replica.all()).toHaveLength(many + 4);
      expect(two.replica.all()).toEqual(one.replica.all());
      for (const { id } of one.replica.all()) expect(two.replica.hasText(id, textOf(id, 1).version)).toBe(true);
      for (const each of [one, two]) expect(await each.run()).toMatchObject({ sent: 0, fetched: 0, failures: [] });
    },
  );
});

describe.each(KINDS)('a line of 400 ms and 1 MB/s, with %s', { timeout: 60_000 }, (kind) => {
  const many = 800;
  const slow = () => {
    const server = standInFor(kind);
    server.line = new SlowLine(new VirtualClock(), SLOW);
    return server;
  };

  it('carries all, both ways, and tells along the way how far it is', async () => {
    const server = slow();
    const [one, two] = [deviceAt(kind, server, 'one', many), deviceAt(kind, server, 'two')];
    const { told } = await one.run();
    expect(told.length).toBeGreaterThanOrEqual(many / 50);
    expect(told.map(({ sent }) => sent)).toEqual(told.map(({ sent }) => sent).toSorted((a, b) => a - b));
    expect(told.map(({ toGo }) => toGo)).toEqual(told.map(({ toGo }) => toGo).toSorted((a, b) => b - a));
    expect(told.at(-1)).toMatchObject({ sent: many, toGo: 0 });
    // By the middle of the time about half of it is told: no bar that stands still and then jumps.
    const middle = told.filter(({ at }) => at <= (told.at(-1)?.at ?? 0) / 2).at(-1);
    expect(middle?.sent).toBeGreaterThanOrEqual(many / 4);
    expect(middle?.sent).toBeLessThanOrEqual((many * 3) / 4);
    const down = await two.run();
    expect(down).toMatchObject({ fetched: many, failures: [] });
    expect(down.told.length).toBeGreaterThanOrEqual(many / 100);
    expect(down.told.map(({ toFetch }) => toFetch)).toContain(0);
    for (const { fetched, toFetch } of down.told) expect(fetched + toFetch).toBeLessThanOrEqual(many);
    expect(down.told[0]).toMatchObject({ fetched: 100, sent: 0 });
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(two.replica.hasText(nth(7), textOf(nth(7), 1).version)).toBe(true);
  });

  it('takes up a sync that was stopped, up and down, with little carried again', async () => {
    const whole = slow();
    await deviceAt(kind, whole, 'whole', many).run();
    const server = slow();
    const [one, two] = [deviceAt(kind, server, 'one', many), deviceAt(kind, server, 'two')];
    for (const each of [one, two]) {
      const stop = new AbortController();
      const half = each.run(({ sent, fetched }) => sent + fetched >= many / 2 && stop.abort(), stop.signal);
      await expect(half).rejects.toMatchObject({ name: 'AbortError' });
      const carried = sentIn(server);
      const { sent, fetched, failures } = await each.run();
      expect(failures).toEqual([]);
      // What was told as done is not done again, but for the batches that were on their way.
      expect(sent + fetched).toBeLessThanOrEqual(many / 2 + 200);
      expect(sent + fetched).toBeGreaterThan(0);
      if (each === one) expect(carried).toBeLessThan(sentIn(whole));
    }
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(two.replica.all()).toHaveLength(many);
  });

  it('carries what is edited while it is under way', async () => {
    const server = slow();
    const [one, two] = [deviceAt(kind, server, 'one', many), deviceAt(kind, server, 'two')];
    let edits = 0;
    await one.run(() => edits < 6 && one.replica.tag(nth(edits++), 'meanwhile', false));
    expect(edits).toBe(6);
    await one.run();
    await two.run();
    for (let at = 0; at < edits; at++) expect(two.replica.hasTag(nth(at), 'meanwhile')).toBe(true);
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('gets through where a fifth of the answers are lost besides', async () => {
    const server = slow();
    const [one, two] = [deviceAt(kind, server, 'one', many / 4), deviceAt(kind, server, 'two')];
    let asked = 0;
    server.fault = () => (asked++ % 5 === 2 ? 'lost' : undefined);
    for (const each of [one, two]) expect((await each.run()).failures).toEqual([]);
    expect(two.replica.all()).toEqual(one.replica.all());
  });
});
