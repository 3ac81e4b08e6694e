// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Codec, plainCodec, sealingCodec } from '@/utils/sync/codec';
import { documentIn } from '@/utils/sync/dav-names';
import type { ServerKind } from '@/utils/sync/find-server';
import { forgive } from '@/utils/sync/forgive';
import { changePassphrase } from '@/utils/sync/join-server';
import { type Header, newKey, unlock } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import type { Session } from '@/utils/sync/session';
import { settingsOf } from '@/utils/sync/settings';
import { sync } from '@/utils/sync/sync';
import { CouchStandIn } from '../../tools/couch-stand-in';
import type { DavStandIn } from '../../tools/dav-stand-in';
import type { Fault, StandIn } from '../../tools/stand-in';
import { idOf, textOf } from './histories';
import { MemoryPictures, pictureOf } from './memory-pictures';
import { MemoryReplica } from './memory-replica';
import { MemorySettings } from './memory-settings';
import { MemoryState } from './memory-state';
import { KINDS, standInFor } from './servers';

const HEADER: Header = { lectern: 1, encryption: 'none', library: 'one' };
const NOW = 1_760_000_000_000;

let kind: ServerKind;
let server: StandIn;
const couch = () => server as CouchStandIn;
const dav = () => server as DavStandIn;

function remote(name: string) {
  const access = { kind, url: 'https://server.example/lectern/', login: 'ada', password: 'pässword' };
  return openRemote({ ...access, fetch: server.fetch as typeof fetch, wait: async () => undefined }, name);
}

interface Extras {
  hasSettings?: boolean;
  hasPictures?: boolean;
}

function device(name: string, { hasSettings, hasPictures, ...parts }: Partial<Session> & Extras = {}) {
  const replica = new MemoryReplica(name, () => NOW);
  const pictures = new MemoryPictures(replica);
  const state = new MemoryState(name);
  const store = new MemorySettings();
  const settings = hasSettings ? { settings: settingsOf(store, name, () => NOW) } : {};
  const run = async () => {
    const there = remote(name);
    server.requests = [];
    const report = await sync({
      remote: there,
      replica,
      state,
      codec: plainCodec,
      header: HEADER,
      now: () => NOW,
      ...settings,
      ...(hasPictures ? { pictures } : {}),
      ...parts,
    });
    return { ...report, traffic: there.traffic };
  };
  return { replica, state, store, pictures, run };
}

/** Ids of their own for many. */
const nth = (at: number) => at.toString(16).padStart(32, '0');

function filled(name: string, count: number) {
  const one = device(name);
  for (let at = 0; at < count; at++) one.replica.save(nth(at), textOf(nth(at), 1));
  return one;
}

/** The documents that lie there. */
function idsOn(one: StandIn): string[] {
  if (one instanceof CouchStandIn) {
    return [...one.docs.keys()].filter((id) => /^[apstu]-/.test(id) && !one.winner(id)?.deleted).sort();
  }
  const ids = (one as DavStandIn).paths.map((path) => documentIn(path.split('/').at(-1) ?? '')?.id);
  return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

/** All that a server sees of what lies there. */
function everything(one: StandIn): string {
  return JSON.stringify(one instanceof CouchStandIn ? [...one.docs] : [...(one as DavStandIn).files]);
}

/** What the last sync sent, in characters. */
function bodies(): number {
  return server.requests.reduce((sum, { size }) => sum + size, 0);
}

/** Lets the server refuse one document, or none. */
function refuse(refused: string | null): void {
  if (kind === 'couchdb') couch().refuse = ({ _id }) => (_id === refused ? 'not in this house' : undefined);
  else dav().refuse = (path) => refused !== null && path.includes(`/${refused}.`);
}

describe.each(KINDS)('a sync with %s', { timeout: 60_000 }, (name) => {
  beforeEach(() => {
    kind = name;
    server = standInFor(name);
  });

  it('carries a library to a second device, text by text, and sends nothing back', async () => {
    const one = filled('one', 120);
    const two = device('two');
    expect(await one.run()).toMatchObject({ sent: 120 });
    expect(await two.run()).toMatchObject({ sent: 0, fetched: 120 });
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(two.replica.hasText(nth(7), textOf(nth(7), 1).version)).toBe(true);
  });

  it('stops where another library stands on the server', async () => {
    await filled('one', 1).run();
    const other = device('other', { header: { ...HEADER, library: 'another' } });
    await expect(other.run()).rejects.toMatchObject({ problem: 'other-library' });
  });

  it('gets through a fifth of answers lost', async () => {
    const one = filled('one', 200);
    const two = device('two');
    let count = 0;
    server.fault = () => (count++ % 5 === 3 ? 'lost' : undefined);
    await one.run();
    await two.run();
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('comes to the same where answers come late, a later one before an earlier', async () => {
    const one = filled('one', 220);
    const two = device('two');
    const { fetch } = server;
    let count = 0;
    server.fetch = async (input, init) => {
      const answer = await fetch(input, init);
      await new Promise((resolve) => setTimeout(resolve, count++ % 2 === 0 ? 8 : 0));
      return answer;
    };
    await one.run();
    expect(await two.run()).toMatchObject({ fetched: 220, failures: [] });
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('does not wait for ever for an answer, and goes on where the next one comes', async () => {
    const one = filled('one', 3);
    const { timeout } = AbortSignal;
    const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(5));
    const { fetch } = server;
    server.fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    await expect(one.run()).rejects.toMatchObject({ problem: 'unreachable' });
    spy.mockRestore();
    server.fetch = fetch;
    expect(await one.run()).toMatchObject({ sent: 3, failures: [] });
  });

  it('asks two questions where there is nothing to do', async () => {
    const one = filled('one', 3);
    await one.run();
    const again = await one.run();
    expect(again).toMatchObject({ sent: 0, fetched: 0 });
    expect(server.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual(
      kind === 'couchdb'
        ? [expect.stringMatching(/^GET _local/), 'GET _changes']
        : [expect.stringMatching(/^GET marks/), 'PROPFIND log/'],
    );
  });

  it('asks five questions to send an edit, over WebDAV seven, as the README reckons', async () => {
    const one = filled('one', 3);
    await one.run();
    await one.run();
    one.replica.tag(nth(0), 'river', false);
    const { traffic } = await one.run();
    expect(traffic.requests).toBe(kind === 'couchdb' ? 5 : 7);
  });

  it('goes on after a kill with one batch sent again at most', async () => {
    const whole = filled('whole', 500);
    await whole.run();
    const needed = bodies();
    server = standInFor(kind);
    const one = filled('one', 500);
    let commits = 0;
    one.state.beforeCommit = () => {
      if (++commits === 9) throw new Error('killed');
    };
    await expect(one.run()).rejects.toThrow('killed');
    const first = bodies();
    one.state.beforeCommit = () => undefined;
    await one.run();
    expect(first).toBeGreaterThan(0);
    expect(first + bodies()).toBeLessThanOrEqual(needed + needed / 10 + 2_000);
    expect(idsOn(server)).toHaveLength(1_000);
  });

  it('seals the next batch while one is on its way, and carries what is edited meanwhile', async () => {
    let sealed = 0;
    let edits = 0;
    const codec: Codec = {
      ...plainCodec,
      seal: async (id, value) => {
        sealed += 1;
        return await plainCodec.seal(id, value);
      },
    };
    const one = device('one', { codec });
    for (let at = 0; at < 120; at++) one.replica.save(nth(at), textOf(nth(at), 1));
    const { fetch } = server;
    server.fetch = async (input, init) => {
      const isWrite = init?.method === 'POST' || init?.method === 'PUT';
      if (isWrite && sealed >= 50 && edits === 0) {
        // A batch of 50 articles and as many texts, in one part or in two, waits for what comes after it.
        edits += 1;
        one.replica.tag(nth(0), 'meanwhile', false);
        await vi.waitUntil(() => sealed > 100);
      }
      return await fetch(input, init);
    };
    await one.run();
    expect(edits).toBeGreaterThan(0);
    const two = device('two');
    await two.run();
    expect(two.replica.hasTag(nth(0), 'meanwhile')).toBe(true);
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('lists a document that the server refuses, with its reason, and carries the others', async () => {
    const one = filled('one', 60);
    refuse(`a-${nth(7)}`);
    const { failures } = await one.run();
    expect(failures).toMatchObject([
      { article: nth(7), reason: 'refused', detail: expect.stringMatching(/^forbidden: .*not in this house/) },
    ]);
    const two = device('two');
    expect(await two.run()).toMatchObject({ fetched: 59 });
    expect((await one.run()).failures).toHaveLength(1);
    // Once the server takes it, the person's word is enough.
    refuse(null);
    await one.state.commit({ queue: [nth(7)] });
    expect((await one.run()).failures).toEqual([]);
  });

  it('tries one of several again at the person’s word, and leaves the others', async () => {
    const one = filled('one', 9);
    const isRefused = new Set([nth(2), nth(5)]);
    if (kind === 'couchdb')
      couch().refuse = ({ _id }) => (isRefused.has(_id.slice(2)) ? 'not in this house' : undefined);
    else dav().refuse = (path) => [...isRefused].some((id) => path.includes(`/a-${id}.`));
    const refused = (await one.run()).failures;
    expect(refused.map(({ article }) => article).sort()).toEqual([nth(2), nth(5)]);
    isRefused.clear();
    // Gone through on the server's side; here it waits for a word.
    expect((await one.run()).failures).toHaveLength(2);
    await forgive(one.state, `a-${nth(2)}`);
    expect((await one.run()).failures).toMatchObject([{ article: nth(5) }]);
    expect(idsOn(server)).toContain(`a-${nth(2)}`);
    expect(idsOn(server)).not.toContain(`a-${nth(5)}`);
    await forgive(one.state, 'a-never-heard-of');
    expect((await one.run()).failures).toHaveLength(1);
    await forgive(one.state);
    expect((await one.run()).failures).toEqual([]);
    expect(idsOn(server)).toHaveLength(18);
  });

  it('that is still refused is listed again, with what the server says now', async () => {
    const one = filled('one', 2);
    refuse(`a-${nth(1)}`);
    const [before] = (await one.run()).failures;
    await forgive(one.state, before?.doc);
    expect(await one.state.failures()).toEqual([]);
    expect((await one.run()).failures).toMatchObject([{ doc: before?.doc, reason: 'refused' }]);
  });

  it.each([413, 500])('finds the one document of a batch that makes the server answer %i', async (status) => {
    const one = filled('one', 60);
    server.fault = (method, path, text) =>
      method !== 'GET' && `${path} ${text}`.includes(`t-${nth(33)}`) && !/^log/.test(path) ? { status } : undefined;
    const { failures } = await one.run();
    expect(failures).toMatchObject([{ article: nth(33), reason: status === 413 ? 'too-large' : 'refused' }]);
    expect(idsOn(server).filter((id) => id.startsWith('t-'))).toHaveLength(59);
  });

  it('fills a server again that was emptied, set back or taken away, and removes nothing', async () => {
    const one = filled('one', 5);
    await one.run();
    const setBack = server.snapshot();
    one.replica.save(nth(9), textOf(nth(9), 1));
    await one.run();
    const whole = idsOn(server);
    for (const lose of [() => server.empty(), setBack, () => Object.assign(server, standInFor(kind))]) {
      lose();
      await one.run();
      expect(idsOn(server)).toEqual(whole);
      expect(one.replica.all()).toHaveLength(6);
    }
  });

  it('removes an article everywhere, with its texts on the server', async () => {
    const one = filled('one', 2);
    const two = device('two');
    await one.run();
    await two.run();
    one.replica.remove(nth(0));
    await one.run();
    await two.run();
    expect(two.replica.has(nth(0))).toBe(false);
    expect(idsOn(server)).toEqual([`a-${nth(0)}`, `a-${nth(1)}`, expect.stringContaining(`t-${nth(1)}`)]);
  });

  it.each<[Fault | { status: number }, string]>([
    ['dropped', 'unreachable'],
    ['cut', 'unknown-server'],
    [{ status: 401 }, 'login'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 429 }, 'busy'],
    [{ status: 503 }, 'busy'],
    [{ status: 507 }, 'full'],
  ])('says what stopped it: %j', async (fault, problem) => {
    const one = filled('one', 1);
    // A cut file is one that lies there so; a cut listing is no WebDAV.
    server.fault = (method) => (fault === 'cut' && method === 'GET' && kind === 'webdav' ? undefined : fault);
    await expect(one.run()).rejects.toMatchObject({ problem });
    expect(one.replica.all()).toHaveLength(1);
  });

  it('shows the server neither words nor addresses where it is sealed', async () => {
    const { header, key } = await newKey('A woman with a broom');
    const one = device('one', { header, codec: await sealingCodec(key) });
    const two = device('two', { header, codec: await sealingCodec(key) });
    one.replica.save(idOf(1), textOf(idOf(1), 1));
    one.replica.tag(idOf(1), 'river', false);
    await one.run();
    await two.run();
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(everything(server)).not.toMatch(/bridge|paper\.example|river|1111/);
  });

  it('takes another passphrase without sending anything again, tells other devices, and outlives a server set back', async () => {
    const { header, key } = await newKey('A woman with a broom');
    const codec = await sealingCodec(key);
    const kept: Header[] = [];
    const keepHeader = async (one: Header) => void kept.push(one);
    const one = device('one', { header, codec });
    one.replica.save(nth(0), textOf(nth(0), 1));
    await one.run();
    const two = device('two', { header, codec, keepHeader });
    await two.run();
    const setBack = server.snapshot();
    const before = idsOn(server);
    server.requests = [];
    const next = await changePassphrase(remote('one'), header.library, 'A woman with a broom', 'Another woman');
    expect(bodies()).toBeLessThan(5_000);
    expect(idsOn(server)).toEqual(before);
    await expect(
      changePassphrase(remote('one'), header.library, 'A woman with a broom', 'A third'),
    ).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    expect(await two.run()).toMatchObject({ sent: 0, fetched: 0 });
    expect(kept).toEqual([next]);
    // The one that changed it finds the former one there again, and puts its own in its place.
    setBack();
    const changed = device('changed', { header: next, codec });
    await changed.run();
    const there = (await remote('one').header())?.value as Header;
    expect(await unlock(there, 'Another woman')).toBe(key);
  });
});

describe.each(KINDS)('settings that go along, with %s', { timeout: 60_000 }, (name) => {
  beforeEach(() => {
    kind = name;
    server = standInFor(name);
  });

  const DOC = `s-${'0'.repeat(32)}`;
  /** Two that have met. */
  async function pair() {
    const one = device('one', { hasSettings: true });
    one.store.choose('reading.theme', 'sepia');
    await one.run();
    const two = device('two', { hasSettings: true });
    await two.run();
    return { one, two };
  }

  it('are one document, and ask nothing more where there is nothing to do', async () => {
    const { one, two } = await pair();
    expect(idsOn(server)).toEqual([DOC]);
    expect(await two.store.settings()).toEqual({ 'reading.theme': 'sepia' });
    await one.run();
    const { traffic } = await one.run();
    expect(traffic.requests).toBe(2);
  });

  it('are joined one by one: of each the later word counts', async () => {
    const { one, two } = await pair();
    one.store.choose('reading.fontSize', 26);
    two.store.choose('reading.theme', null);
    two.store.choose('site paper.example', [{ isShown: false, selector: '.teaser', text: '' }]);
    for (const each of [one, two, one]) await each.run();
    expect(await one.store.settings()).toEqual(await two.store.settings());
    expect(Object.keys(await one.store.settings()).sort()).toEqual(['reading.fontSize', 'site paper.example']);
    for (const each of [one, two]) expect(await each.run()).toMatchObject({ sent: 0, fetched: 0 });
  });

  it('of the library go before those of a device that joins it, whose others are taken along', async () => {
    await pair();
    const three = device('three', { hasSettings: true });
    three.store.choose('reading.theme', 'dark');
    three.store.choose('reading.fontSize', 30);
    await three.run();
    expect(await three.store.settings()).toEqual({ 'reading.theme': 'sepia', 'reading.fontSize': 30 });
  });

  it('do not come to a device that wants none, and stay on the server', async () => {
    const { one } = await pair();
    const alone = device('alone');
    alone.store.choose('reading.theme', 'dark');
    await alone.run();
    expect(await alone.store.settings()).toEqual({ 'reading.theme': 'dark' });
    one.store.choose('reading.theme', 'light');
    await one.run();
    expect(await alone.run()).toMatchObject({ fetched: 0, failures: [] });
    expect(idsOn(server)).toEqual([DOC]);
  });

  it('are sent again to a server that lost them', async () => {
    const { one, two } = await pair();
    server.empty();
    await one.run();
    expect(idsOn(server)).toEqual([DOC]);
    await two.run();
    expect(await two.store.settings()).toEqual({ 'reading.theme': 'sepia' });
  });

  it('that the server refuses wait for the person, and keep no article', async () => {
    refuse(DOC);
    const one = device('one', { hasSettings: true });
    one.store.choose('reading.theme', 'sepia');
    one.replica.save(nth(0), textOf(nth(0), 1));
    expect(await one.run()).toMatchObject({ sent: 1, failures: [{ doc: DOC, article: null, reason: 'refused' }] });
    refuse(null);
    expect((await one.run()).failures).toHaveLength(1);
    await one.state.commit({ heal: [DOC] });
    expect((await one.run()).failures).toEqual([]);
    expect(idsOn(server)).toContain(DOC);
  });

  it('that cannot be read are told of, and nothing is written over them', async () => {
    const { one } = await pair();
    const two = device('two', { hasSettings: true });
    const broken = { 'reading.theme': { value: 'x'.repeat(70_000), at: `${NOW}-00000-one` } };
    if (kind === 'couchdb') couch().addLeaf({ _id: DOC, value: broken }, '9-ffffffffffffffffffffffffffffffff');
    else dav().files.set(`/lectern/0/${DOC}.r-${'f'.repeat(32)}.json`, JSON.stringify({ value: broken }));
    two.store.choose('reading.fontSize', 30);
    expect((await two.run()).failures).toMatchObject([{ doc: DOC, reason: 'unreadable' }]);
    expect(await two.store.settings()).toEqual({ 'reading.fontSize': 30 });
    expect(everything(server)).toContain('xxxxxxxx');
    expect(await one.store.settings()).toEqual({ 'reading.theme': 'sepia' });
  });

  it('are sealed like all else', async () => {
    const { header, key } = await newKey('A woman with a broom');
    const codec = await sealingCodec(key);
    const one = device('one', { header, codec, hasSettings: true });
    const two = device('two', { header, codec, hasSettings: true });
    one.store.choose('site paper.example', [{ isShown: false, selector: '.teaser', text: '' }]);
    await one.run();
    await two.run();
    expect(await two.store.settings()).toEqual(await one.store.settings());
    expect(everything(server)).not.toMatch(/paper\.example|teaser|s-0000/);
  });
});

describe.each(KINDS)('pictures that go along, with %s', { timeout: 60_000 }, (name) => {
  beforeEach(() => {
    kind = name;
    server = standInFor(name);
  });

  const [river, bridge] = [pictureOf('river'), pictureOf('bridge')];
  const there = (beginning: string) => idsOn(server).filter((id) => id.startsWith(beginning));
  const imagesOf = async ({ pictures }: ReturnType<typeof device>, at: number) => {
    const uses = (await pictures.uses(nth(at))) ?? [];
    uses.sort((a, b) => (a.url < b.url ? -1 : 1));
    return await Promise.all(uses.map(async ({ url, hash }) => [url, (await pictures.read([hash]))[0]?.data]));
  };
  const withPictures = (name: string, count = 2) => {
    const one = device(name, { hasPictures: true });
    for (let at = 0; at < count; at++) one.replica.save(nth(at), textOf(nth(at), 1));
    return one;
  };

  it('go up once by content and come down, and cost nothing more where there is nothing to do', async () => {
    const one = withPictures('one');
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    one.pictures.keep(nth(1), 'https://paper.example/same', river);
    one.pictures.keep(nth(1), 'https://paper.example/b', bridge);
    await one.run();
    expect(there('p-')).toEqual([river, bridge].map(({ hash }) => `p-${hash}`).sort());
    expect(there('u-')).toHaveLength(2);
    const two = withPictures('two', 0);
    expect(await two.run()).toMatchObject({ sent: 0, failures: [] });
    expect(await imagesOf(two, 0)).toEqual([['https://paper.example/r', river.data]]);
    expect(await imagesOf(two, 1)).toEqual(await imagesOf(one, 1));
    for (const each of [one, two]) {
      await each.run();
      expect((await each.run()).traffic.requests).toBe(2);
    }
  });

  it('kept later go by themselves, and what two devices kept of one article is joined', async () => {
    const one = withPictures('one');
    const two = withPictures('two', 0);
    await one.run();
    await two.run();
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    two.pictures.keep(nth(0), 'https://paper.example/r', bridge);
    two.pictures.keep(nth(0), 'https://paper.example/b', bridge);
    server.requests = [];
    for (const each of [one, two, one, two]) await each.run();
    expect(await imagesOf(one, 0)).toEqual(await imagesOf(two, 0));
    expect(await imagesOf(one, 0)).toHaveLength(2);
    for (const each of [one, two]) expect(await each.run()).toMatchObject({ sent: 0, fetched: 0 });
  });

  it('of an article that another device brought as well go up from the one that has them', async () => {
    const [one, two] = [withPictures('one', 1), withPictures('two', 1)];
    two.pictures.keep(nth(0), 'https://paper.example/r', river);
    for (const each of [one, two, one]) await each.run();
    expect(await imagesOf(one, 0)).toEqual([['https://paper.example/r', river.data]]);
  });

  it('go with the article that shows them, unless another does', async () => {
    const one = withPictures('one');
    const two = withPictures('two', 0);
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    one.pictures.keep(nth(0), 'https://paper.example/b', bridge);
    one.pictures.keep(nth(1), 'https://paper.example/r', river);
    await one.run();
    await two.run();
    two.replica.remove(nth(0));
    for (const each of [two, one, two]) await each.run();
    expect(there('p-')).toEqual([`p-${river.hash}`]);
    expect(there('u-')).toHaveLength(1);
    expect(await imagesOf(one, 1)).toEqual([['https://paper.example/r', river.data]]);
    one.replica.remove(nth(1));
    for (const each of [one, two, one]) await each.run();
    expect(there('p-')).toEqual([]);
    expect(there('u-')).toEqual([]);
  });

  it('stay where no device wants them', async () => {
    const one = withPictures('one');
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    await one.run();
    const alone = device('alone');
    expect(await alone.run()).toMatchObject({ fetched: 2, failures: [] });
    alone.replica.tag(nth(0), 'river', false);
    await alone.run();
    await one.run();
    expect(there('p-')).toHaveLength(1);
    expect(await alone.pictures.uses(nth(0))).toEqual([]);
  });

  it.each([413, 500])('that the server refuses (%i) keep no article and no other picture', async (status) => {
    const one = withPictures('one', 60);
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    one.pictures.keep(nth(0), 'https://paper.example/b', bridge);
    one.pictures.keep(nth(1), 'https://paper.example/r', river);
    const isIt = (path: string, text: string) => `${path} ${text}`.includes(`p-${river.hash}`) && !/^log/.test(path);
    server.fault = (method, path, text) => (method !== 'GET' && isIt(path, text) ? { status } : undefined);
    const { sent, failures } = await one.run();
    expect(sent).toBe(60);
    expect(failures).toMatchObject([{ doc: `p-${river.hash}`, reason: status === 413 ? 'too-large' : 'refused' }]);
    const two = withPictures('two', 0);
    await two.run();
    expect(await imagesOf(two, 0)).toEqual([['https://paper.example/b', bridge.data]]);
    // Not again by itself; at the person's word, with every article that shows it.
    server.requests = [];
    await one.run();
    expect(bodies()).toBeLessThan(1_000);
    server.fault = () => undefined;
    await one.state.commit({ queue: [nth(0)], heal: [`p-${river.hash}`] });
    expect((await one.run()).failures).toEqual([]);
    await one.run();
    await two.run();
    expect(await imagesOf(two, 0)).toHaveLength(2);
    expect(await imagesOf(two, 1)).toHaveLength(1);
  });

  it('for which there is no room wait, while articles go on', async () => {
    const one = withPictures('one', 3);
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    server.fault = (method, path, text) =>
      method !== 'GET' && `${path} ${text}`.includes(`p-${river.hash}`) ? { status: 507 } : undefined;
    expect(await one.run()).toMatchObject({ sent: 3, failures: [{ article: nth(0), reason: 'refused' }] });
    one.replica.save(nth(5), textOf(nth(5), 1));
    expect(await one.run()).toMatchObject({ sent: 1 });
    server.fault = () => undefined;
    expect(await one.run()).toMatchObject({ failures: [] });
    expect(there('p-')).toHaveLength(1);
  });

  it('are sent again to a server that lost them, whichever article they are of', async () => {
    const one = withPictures('one');
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    one.pictures.keep(nth(1), 'https://paper.example/r', river);
    await one.run();
    const whole = idsOn(server);
    const setBack = server.snapshot();
    one.pictures.keep(nth(1), 'https://paper.example/b', bridge);
    await one.run();
    const more = idsOn(server);
    for (const lose of [() => server.empty(), setBack]) {
      lose();
      await one.run();
      expect(idsOn(server)).toEqual(more);
    }
    expect(more.length).toBe(whole.length + 1);
  });

  it('get through a fifth of answers lost', async () => {
    const one = withPictures('one', 20);
    for (let at = 0; at < 20; at++) {
      one.pictures.keep(nth(at), 'https://paper.example/own', pictureOf(`${at}`));
      one.pictures.keep(nth(at), 'https://paper.example/r', river);
    }
    let count = 0;
    server.fault = () => (count++ % 5 === 3 ? 'lost' : undefined);
    const two = withPictures('two', 0);
    await one.run();
    await two.run();
    for (let at = 0; at < 20; at++) expect(await imagesOf(two, at)).toEqual(await imagesOf(one, at));
    expect(there('p-')).toHaveLength(21);
  });

  it('that are not what their name says are not kept', async () => {
    const one = withPictures('one', 1);
    one.pictures.keep(nth(0), 'https://paper.example/r', { ...river, data: bridge.data });
    await one.run();
    const two = withPictures('two', 0);
    expect(await two.run()).toMatchObject({ failures: [] });
    expect(await two.pictures.kept([river.hash])).toEqual([]);
  });

  it('are sealed like all else', async () => {
    const { header, key } = await newKey('A woman with a broom');
    const codec = await sealingCodec(key);
    const one = device('one', { header, codec, hasPictures: true });
    const two = device('two', { header, codec, hasPictures: true });
    one.replica.save(nth(0), textOf(nth(0), 1));
    one.pictures.keep(nth(0), 'https://paper.example/r', river);
    await one.run();
    await two.run();
    expect(await imagesOf(two, 0)).toEqual([['https://paper.example/r', river.data]]);
    expect(everything(server)).not.toMatch(new RegExp(`paper\\.example|${river.hash}|image/jpeg`));
  });
});

describe('a sync with CouchDB', () => {
  beforeEach(() => {
    kind = 'couchdb';
    server = new CouchStandIn();
  });

  it('sends an edit alone, not the text again', async () => {
    const one = filled('one', 1);
    await one.run();
    one.replica.tag(nth(0), 'river', false);
    await one.run();
    const sent = server.requests.filter(({ path }) => path.startsWith('_bulk_docs'));
    expect(sent).toHaveLength(1);
    expect(couch().docs.get(`t-${nth(0)}-${textOf(nth(0), 1).version}`)?.leaves[0]?.rev).toMatch(/^1-/);
  });

  it('takes a document that somebody deleted on the server for no removal', async () => {
    const one = filled('one', 2);
    await one.run();
    const rev = couch().winner(`a-${nth(0)}`)?.rev ?? '';
    await server.fetch('https://server.example/lectern/_bulk_docs', {
      method: 'POST',
      body: JSON.stringify({ docs: [{ _id: `a-${nth(0)}`, _rev: rev, _deleted: true }] }),
    });
    await one.run();
    expect(couch().winner(`a-${nth(0)}`)?.deleted).toBe(false);
    expect(one.replica.has(nth(0))).toBe(true);
  });

  it('joins what two nodes of a cluster took apart, and ends the branch that lost', async () => {
    const one = filled('one', 1);
    await one.run();
    const value = structuredClone(couch().winner(`a-${nth(0)}`)?.doc.value) as { article: Record<string, unknown> };
    value.article.tags = ['from afar'];
    value.article.tagTimes = { 'from afar': { at: `${NOW + 5}-00000-afar`, removed: false } };
    couch().addLeaf({ _id: `a-${nth(0)}`, value }, '1-ffffffffffffffffffffffffffffffff');
    one.replica.tag(nth(0), 'here', false);
    await one.run();
    const leaves = couch().docs.get(`a-${nth(0)}`)?.leaves ?? [];
    expect(leaves.filter(({ deleted }) => !deleted)).toHaveLength(1);
    expect(JSON.stringify(couch().winner(`a-${nth(0)}`)?.doc)).toMatch(/from afar.*here|here.*from afar/s);
    expect(await one.run()).toMatchObject({ sent: 0, fetched: 0 });
  });

  it('writes nothing over what it cannot read, and says so', async () => {
    const one = filled('one', 1);
    couch().addLeaf({ _id: `a-${nth(0)}`, value: { lectern: 'of the year 2040' } }, '1-abc');
    const { failures } = await one.run();
    expect(failures).toMatchObject([{ reason: 'unreadable' }]);
    expect(couch().winner(`a-${nth(0)}`)?.rev).toBe('1-abc');
  });

  it('leaves other documents of the same database alone', async () => {
    couch().addLeaf({ _id: 'shopping', milk: true }, '1-abc');
    couch().addLeaf({ _id: '_design/views' }, '1-abc');
    const one = filled('one', 1);
    expect(await one.run()).toMatchObject({ failures: [], fetched: 0 });
    expect(couch().winner('shopping')?.doc.milk).toBe(true);
  });
});

describe('a sync with a WebDAV server', () => {
  beforeEach(() => {
    kind = 'webdav';
    server = standInFor(kind);
  });

  /** What lies there of an article. */
  const filesOf = (at: number) => dav().paths.filter((path) => path.includes(`/a-${nth(at)}.`));

  it('sends an edit as a file of its own and takes the former one away, not the text', async () => {
    const one = filled('one', 1);
    await one.run();
    const [before] = filesOf(0);
    one.replica.tag(nth(0), 'river', false);
    await one.run();
    expect(filesOf(0)).toHaveLength(1);
    expect(filesOf(0)[0]).not.toBe(before);
    const put = server.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path.split('/')[0]);
    expect(put).toEqual(['0', 'log', 'marks']);
    expect(server.requests).toHaveLength(7);
  });

  it.each([true, false])('joins what two devices wrote at a time, conditions kept: %s', async (keepsConditions) => {
    dav().keepsConditions = keepsConditions;
    const one = filled('one', 1);
    const two = device('two');
    await one.run();
    await two.run();
    one.replica.tag(nth(0), 'here', false);
    two.replica.tag(nth(0), 'from afar', false);
    // Just before the one writes its file, the other has done so.
    let other: Promise<unknown> | undefined;
    const { fetch } = server;
    server.fetch = async (input, init) => {
      if (!other && init?.method === 'PUT' && String(input).includes('/0/')) {
        other = Promise.resolve();
        await two.run();
      }
      return await fetch(input, init);
    };
    await one.run();
    expect(filesOf(0)).toHaveLength(2);
    for (const device of [one, two, one]) await device.run();
    expect(filesOf(0)).toHaveLength(1);
    expect(one.replica.all()).toEqual(two.replica.all());
    expect(one.replica.all()[0]?.article?.tags.sort()).toEqual(['from afar', 'here']);
    expect(await one.run()).toMatchObject({ sent: 0, fetched: 0 });
  });

  it('compares all where it was away for longer than visits stay listed', async () => {
    const one = filled('one', 1);
    const two = device('two');
    await one.run();
    await two.run();
    for (let at = 1; at <= 30; at++) {
      one.replica.save(nth(at), textOf(nth(at), 1));
      await one.run();
    }
    expect(dav().paths.filter((path) => /^log\/one\./.test(path)).length).toBeLessThanOrEqual(20);
    one.replica.remove(nth(0));
    await one.run();
    await two.run();
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('writes anew what was cut off while it was written, and lists what stays so', async () => {
    const one = filled('one', 2);
    const cut = { at: 0 };
    server.fault = (method, path) => (method === 'PUT' && /^0\//.test(path) && cut.at++ === 0 ? 'torn' : undefined);
    expect((await one.run()).failures).toEqual([]);
    for (const [path, text] of dav().files)
      if (/\/[at]-/.test(path)) expect(() => JSON.parse(text), path).not.toThrow();
    const [path = ''] = filesOf(0);
    dav().files.set(`/lectern/${path}`, '{"value":');
    const two = device('two');
    const { failures, fetched } = await two.run();
    expect(failures).toMatchObject([{ doc: `a-${nth(0)}`, reason: 'unreadable' }]);
    expect(fetched).toBe(2);
    expect(two.replica.all()).toHaveLength(1);
  });

  it('writes anew its own file that an ended sync left cut, and whoever met it meanwhile reads it then', async () => {
    const one = filled('one', 2);
    const two = device('two');
    let isTorn = false;
    server.fault = (method, path) => {
      if (isTorn) return 'dropped';
      isTorn = method === 'PUT' && /^0\/a-/.test(path);
      return isTorn ? 'torn' : undefined;
    };
    await expect(one.run()).rejects.toMatchObject({ problem: 'unreachable' });
    server.fault = () => undefined;
    expect((await two.run()).failures).toMatchObject([{ reason: 'unreadable' }]);
    expect((await one.run()).failures).toEqual([]);
    for (const [path, text] of dav().files) expect(() => JSON.parse(text), path).not.toThrow();
    expect((await two.run()).failures).toEqual([]);
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('leaves other files of the same folder alone', async () => {
    const one = filled('one', 1);
    await one.run();
    dav().files.set('/lectern/0/shopping.json', '{"milk":true}');
    dav().files.set('/lectern/log/notes.txt', 'milk');
    const two = device('two');
    expect(await two.run()).toMatchObject({ fetched: 1, failures: [] });
    expect(dav().files.get('/lectern/0/shopping.json')).toBe('{"milk":true}');
  });

  it('believes no visit that names what is no document', async () => {
    const one = filled('one', 1);
    await one.run();
    const two = device('two');
    await two.run();
    const changes = [{ id: 'a-../../../secret', revs: ['1'], ended: [] }];
    dav().files.set('/lectern/log/three.1.x.json', JSON.stringify({ changes }));
    await two.run();
    expect(server.requests.filter(({ path }) => path.includes('secret'))).toEqual([]);
    expect(two.replica.all()).toEqual(one.replica.all());
  });

  it('stops where the login may not write, and says so', async () => {
    const one = filled('one', 3);
    await one.run();
    one.replica.tag(nth(0), 'river', false);
    dav().refuse = () => true;
    await expect(one.run()).rejects.toMatchObject({ problem: 'forbidden' });
    dav().refuse = () => false;
    expect(await one.run()).toMatchObject({ sent: 1, failures: [] });
  });
});
