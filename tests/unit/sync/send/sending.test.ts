// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import type { Access, Sendable } from '@/utils/sync/send/connector';
import { CONNECTORS } from '@/utils/sync/send/connectors';
import { type QueueItem, queued, type SendQueue, sendDue } from '@/utils/sync/send/queue';
import { SERVICES, type ServiceStandIn } from '../../../tools/send-stand-ins';
import type { Fault } from '../../../tools/stand-in';

const NOW = 1_760_000_000_000;
const URL_OF_ALL = 'https://service.example';
const FIELDS = { token: 'a token', clientId: 'id', clientSecret: 'secret', login: 'ada', password: 'x' };

const article = (at: number, changes: Partial<Sendable> = {}): Sendable => ({
  url: `https://paper.example/${at}`,
  title: `The bridge ${at}`,
  html: '<p>The council forgot the bridge.</p>',
  tags: ['river', 'old, and new'],
  authors: ['Ada'],
  published: '2026-01-02',
  lang: 'en',
  isArchived: false,
  isFavourite: true,
  ...changes,
});

class MemoryQueue implements SendQueue {
  items = new Map<string, QueueItem>();
  all = async () => [...this.items.values()];
  put = async (items: readonly QueueItem[]) => {
    for (const item of items) this.items.set(item.key, item);
  };
  drop = async (keys: readonly string[]) => {
    for (const key of keys) this.items.delete(key);
  };
}

let now: number;
let queue: MemoryQueue;
let access: Access | null;
beforeEach(() => {
  now = NOW;
  queue = new MemoryQueue();
  access = { url: URL_OF_ALL, fields: FIELDS };
});

async function send(service: ServiceStandIn, articles = new Map<string, Sendable>()) {
  service.requests = [];
  await sendDue({
    queue,
    connectors: CONNECTORS,
    accessOf: async () => access,
    read: async (id) => articles.get(id) ?? null,
    now: () => now,
    wire: { fetch: service.fetch as typeof fetch, wait: async () => undefined },
  });
}

/** So many articles that wait for a service. */
async function waiting(service: string, count: number, changes: (at: number) => Partial<Sendable> = () => ({})) {
  const articles = new Map(Array.from({ length: count }, (_, at) => [`${at}`, article(at, changes(at))]));
  await queue.put([...articles.keys()].map((id) => queued(service, id, NOW)));
  return articles;
}

describe.each(CONNECTORS.map((one) => ({ id: one.id, make: SERVICES[one.id] })))('sending to $id', ({ id, make }) => {
  let service: ServiceStandIn;
  beforeEach(() => {
    if (!make) throw new Error(`no stand-in for ${id}`);
    service = make();
  });

  it('carries address, title and tags, and leaves the queue empty', async () => {
    await send(service, await waiting(id, 3));
    expect(service.kept.map(({ url, title }) => [url, title])).toEqual(
      [0, 1, 2].map((at) => [`https://paper.example/${at}`, `The bridge ${at}`]),
    );
    expect(service.kept[0]?.tags).toContain('river');
    expect(service.kept[0]?.tags).toHaveLength(2);
    expect(queue.items.size).toBe(0);
  });

  it('is there once where it was asked for twice, or an answer was lost', async () => {
    const articles = await waiting(id, 1);
    await queue.put([queued(id, '0', NOW + 1)]);
    const lost: (Fault | undefined)[] = [undefined, 'lost'];
    service.fault = () => lost.shift();
    now += 10;
    await send(service, articles);
    expect(service.kept).toHaveLength(1);
    expect(queue.items.size).toBe(0);
  });

  it('keeps no other waiting for the one that it refuses, and says why', async () => {
    const articles = await waiting(id, 5);
    service.fault = (_method, _path, text) =>
      text.includes('paper.example/2') ? { status: 422, error: 'not in this house' } : undefined;
    await send(service, articles);
    expect(service.kept).toHaveLength(4);
    expect(await queue.all()).toMatchObject([{ article: '2', problem: 'refused', next: null }]);
    expect((await queue.all())[0]?.detail).toContain('not in this house');
    await send(service, articles);
    expect(service.requests).toEqual([]);
  });

  it('goes on past one that breaks it', async () => {
    const articles = await waiting(id, 5);
    service.fault = (_method, _path, text) => (text.includes('paper.example/0') ? { status: 500 } : undefined);
    await send(service, articles);
    expect(service.kept).toHaveLength(4);
    expect(await queue.all()).toMatchObject([{ article: '0', problem: 'refused' }]);
  });

  it('waits while it is away, longer each time, and sends all when it is back', async () => {
    const articles = await waiting(id, 3);
    service.fault = () => 'dropped';
    await send(service, articles);
    expect((await queue.all()).map(({ problem }) => problem)).toEqual(Array(3).fill('unreachable'));
    const delays: number[] = [];
    for (let round = 0; round < 12; round++) {
      const next = (await queue.all())[0]?.next ?? 0;
      delays.push(next - now);
      now = next;
      await send(service, articles);
    }
    expect(delays.every((delay, at) => delay >= (delays[at - 1] ?? 0) && delay <= 6 * 3_600_000)).toBe(true);
    service.fault = () => undefined;
    now = (await queue.all())[0]?.next ?? 0;
    await send(service, articles);
    expect(service.kept).toHaveLength(3);
    expect(queue.items.size).toBe(0);
  });

  it('asks once with a login that is wrong, and not again by itself', async () => {
    const articles = await waiting(id, 3);
    access = { url: URL_OF_ALL, fields: { ...FIELDS, token: 'another', password: 'another' } };
    await send(service, articles);
    expect(service.requests).toHaveLength(1);
    expect((await queue.all()).map(({ problem, next }) => [problem, next])).toEqual(Array(3).fill(['login', null]));
  });

  it('drops what is gone, and what waits for a service that is not set up any more', async () => {
    await waiting(id, 2);
    await send(service);
    expect(service.kept).toEqual([]);
    expect(queue.items.size).toBe(0);
    await waiting(id, 2);
    access = null;
    await send(service);
    expect(service.requests).toEqual([]);
    expect(queue.items.size).toBe(0);
  });

  it('takes long titles and tags', async () => {
    const long = { title: 'x'.repeat(5_000), tags: ['y'.repeat(90)] };
    await send(service, await waiting(id, 1, () => long));
    expect(service.kept).toHaveLength(1);
  });
});
