// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { plainCodec, sealingCodec } from '@/utils/sync/codec';
import { Couch } from '@/utils/sync/couch';
import { type Header, newKey } from '@/utils/sync/keys';
import type { Session } from '@/utils/sync/session';
import { sync } from '@/utils/sync/sync';
import { CouchStandIn, type Fault } from '../../tools/couch-stand-in';
import { idOf, textOf } from './histories';
import { MemoryReplica } from './memory-replica';
import { MemoryState } from './memory-state';

const HEADER: Header = { lectern: 1, encryption: 'none', library: 'one' };
const NOW = 1_760_000_000_000;

let server: CouchStandIn;
beforeEach(() => {
  server = new CouchStandIn();
});

function device(name: string, parts: Partial<Session> = {}) {
  const replica = new MemoryReplica(name, () => NOW);
  const state = new MemoryState(name);
  const run = async () => {
    const couch = new Couch({
      url: 'https://couch.example/lectern/',
      login: 'ada',
      password: 'pässword',
      fetch: server.fetch as typeof fetch,
      wait: async () => undefined,
    });
    server.requests = [];
    const report = await sync({ couch, replica, state, codec: plainCodec, header: HEADER, now: () => NOW, ...parts });
    return { ...report, traffic: couch.traffic };
  };
  return { replica, state, run };
}

/** Ids of their own for many. */
const nth = (at: number) => at.toString(16).padStart(32, '0');

function filled(name: string, count: number) {
  const one = device(name);
  for (let at = 0; at < count; at++) one.replica.save(nth(at), textOf(nth(at), 1));
  return one;
}

describe('a sync', () => {
  it('asks two questions where there is nothing to do', async () => {
    const one = filled('one', 3);
    await one.run();
    const again = await one.run();
    expect(again).toMatchObject({ sent: 0, fetched: 0 });
    expect(server.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      expect.stringMatching(/^GET _local/),
      'GET _changes',
    ]);
  });

  it('carries a library to a second device, text by text, and sends nothing back', async () => {
    const one = filled('one', 120);
    const two = device('two');
    expect(await one.run()).toMatchObject({ sent: 120 });
    expect(await two.run()).toMatchObject({ sent: 0, fetched: 120 });
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(two.replica.hasText(nth(7), textOf(nth(7), 1).version)).toBe(true);
  });

  it('sends an edit alone, not the text again', async () => {
    const one = filled('one', 1);
    await one.run();
    one.replica.tag(nth(0), 'river', false);
    await one.run();
    const sent = server.requests.filter(({ path }) => path.startsWith('_bulk_docs'));
    expect(sent).toHaveLength(1);
    expect(server.docs.get(`t-${nth(0)}-${textOf(nth(0), 1).version}`)?.leaves[0]?.rev).toMatch(/^1-/);
  });

  it('goes on after a kill with one batch sent again at most', async () => {
    const one = filled('one', 500);
    let commits = 0;
    one.state.beforeCommit = () => {
      if (++commits === 9) throw new Error('killed');
    };
    await expect(one.run()).rejects.toThrow('killed');
    const first = server.requests.filter(({ path }) => path.startsWith('_bulk_docs')).length;
    one.state.beforeCommit = () => undefined;
    await one.run();
    const second = server.requests.filter(({ path }) => path.startsWith('_bulk_docs')).length;
    expect(first).toBeGreaterThan(0);
    expect(first + second).toBeLessThanOrEqual(500 / 50 + 2);
  });

  it('lists a document that the server refuses, with its reason, and carries the others', async () => {
    const one = filled('one', 60);
    server.refuse = ({ _id }) => (_id === `a-${nth(7)}` ? 'not in this house' : undefined);
    const { failures } = await one.run();
    expect(failures).toMatchObject([{ article: nth(7), reason: 'refused', detail: 'forbidden: not in this house' }]);
    const two = device('two');
    expect(await two.run()).toMatchObject({ fetched: 59 });
    expect((await one.run()).failures).toHaveLength(1);
    // Once the server takes it, the person's word is enough.
    server.refuse = () => undefined;
    await one.state.commit({ queue: [nth(7)] });
    expect((await one.run()).failures).toEqual([]);
  });

  it.each([413, 500])('finds the one document of a batch that makes the server answer %i', async (status) => {
    const one = filled('one', 60);
    server.fault = (_method, path, body) =>
      path.startsWith('_bulk_docs') && JSON.stringify(body).includes(`"t-${nth(33)}`) ? { status } : undefined;
    const { failures } = await one.run();
    expect(failures).toMatchObject([{ article: nth(33), reason: status === 413 ? 'too-large' : 'refused' }]);
    expect([...server.docs.keys()].filter((id) => id.startsWith('t-'))).toHaveLength(59);
  });

  it('fills a server again that was emptied, set back or taken away, and removes nothing', async () => {
    const one = filled('one', 5);
    await one.run();
    const setBack = server.snapshot();
    one.replica.save(nth(9), textOf(nth(9), 1));
    await one.run();
    const whole = [...server.docs.keys()].sort();
    for (const lose of [
      () => server.empty(),
      setBack,
      () => Object.assign(server, new CouchStandIn(), { exists: false }),
    ]) {
      lose();
      await one.run();
      expect([...server.docs.keys()].sort()).toEqual(whole);
      expect(one.replica.all()).toHaveLength(6);
    }
  });

  it('takes a document that somebody deleted on the server for no removal', async () => {
    const one = filled('one', 2);
    await one.run();
    const rev = server.winner(`a-${nth(0)}`)?.rev ?? '';
    await server.fetch('https://couch.example/lectern/_bulk_docs', {
      method: 'POST',
      body: JSON.stringify({ docs: [{ _id: `a-${nth(0)}`, _rev: rev, _deleted: true }] }),
    });
    await one.run();
    expect(server.winner(`a-${nth(0)}`)?.deleted).toBe(false);
    expect(one.replica.has(nth(0))).toBe(true);
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
    expect(JSON.stringify(server.winner(`a-${nth(0)}`)?.doc)).not.toContain('bridge');
    expect(server.winner(`t-${nth(0)}-${textOf(nth(0), 1).version}`)?.deleted).toBe(true);
  });

  it('joins what two nodes of a cluster took apart, and ends the branch that lost', async () => {
    const one = filled('one', 1);
    await one.run();
    const value = structuredClone(server.winner(`a-${nth(0)}`)?.doc.value) as { article: Record<string, unknown> };
    value.article.tags = ['from afar'];
    value.article.tagTimes = { 'from afar': { at: `${NOW + 5}-00000-afar`, removed: false } };
    server.addLeaf({ _id: `a-${nth(0)}`, value }, '1-ffffffffffffffffffffffffffffffff');
    one.replica.tag(nth(0), 'here', false);
    await one.run();
    const leaves = server.docs.get(`a-${nth(0)}`)?.leaves ?? [];
    expect(leaves.filter(({ deleted }) => !deleted)).toHaveLength(1);
    expect(JSON.stringify(server.winner(`a-${nth(0)}`)?.doc)).toMatch(/from afar.*here|here.*from afar/s);
    expect(await one.run()).toMatchObject({ sent: 0, fetched: 0 });
  });

  it('writes nothing over what it cannot read, and says so', async () => {
    const one = filled('one', 1);
    server.addLeaf({ _id: `a-${nth(0)}`, value: { lectern: 'of the year 2040' } }, '1-abc');
    const { failures } = await one.run();
    expect(failures).toMatchObject([{ reason: 'unreadable' }]);
    expect(server.winner(`a-${nth(0)}`)?.rev).toBe('1-abc');
  });

  it('leaves other documents of the same database alone', async () => {
    server.addLeaf({ _id: 'shopping', milk: true }, '1-abc');
    server.addLeaf({ _id: '_design/views' }, '1-abc');
    const one = filled('one', 1);
    expect(await one.run()).toMatchObject({ failures: [], fetched: 0 });
    expect(server.winner('shopping')?.doc.milk).toBe(true);
  });

  it('stops where another library stands on the server', async () => {
    await filled('one', 1).run();
    const other = device('other', { header: { ...HEADER, library: 'another' } });
    await expect(other.run()).rejects.toMatchObject({ problem: 'other-library' });
  });

  it.each<[Fault | { status: number }, string]>([
    ['dropped', 'unreachable'],
    ['cut', 'not-couchdb'],
    [{ status: 401 }, 'login'],
    [{ status: 403 }, 'forbidden'],
    [{ status: 429 }, 'busy'],
    [{ status: 503 }, 'busy'],
    [{ status: 507 }, 'full'],
  ])('says what stopped it: %j', async (fault, problem) => {
    const one = filled('one', 1);
    server.fault = () => fault;
    await expect(one.run()).rejects.toMatchObject({ problem });
    expect(one.replica.all()).toHaveLength(1);
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

  it('shows the server neither words nor addresses where it is sealed', async () => {
    const { header, key } = await newKey('A woman with a broom');
    const one = device('one', { header, codec: await sealingCodec(key) });
    const two = device('two', { header, codec: await sealingCodec(key) });
    one.replica.save(idOf(1), textOf(idOf(1), 1));
    one.replica.tag(idOf(1), 'river', false);
    await one.run();
    await two.run();
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(JSON.stringify([...server.docs])).not.toMatch(/bridge|paper\.example|river|1111/);
  });
});
