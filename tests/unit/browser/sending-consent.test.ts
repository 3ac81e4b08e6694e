import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { QueueItem } from '@/utils/sync/send/queue';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
vi.mock('@/utils/library/library', () => ({ get: async () => undefined }));
vi.mock('@/utils/sync/send/connectors', () => ({
  CONNECTORS: [{ id: 'one', name: 'one', fields: [], open: async () => async () => {} }],
}));
const waiting = vi.hoisted(() => new Map<string, QueueItem>());
vi.mock('@/utils/sync/send/stored-queue', () => ({
  withQueue: (work: (queue: object) => unknown) =>
    work({
      all: async () => [...waiting.values()],
      put: async (items: QueueItem[]) => {
        for (const item of items) waiting.set(item.key, item);
      },
      drop: async (keys: string[]) => {
        for (const key of keys) waiting.delete(key);
      },
    }),
}));

const HOST = { origins: ['https://one.example/*'] };
const CONSENT = { data_collection: ['websiteContent'] };
const access = { url: 'https://one.example', fields: {} };

let stubs: Stubs;

beforeEach(() => {
  stubs = stubBrowser();
  waiting.clear();
  vi.resetModules();
});

describe('in Firefox', () => {
  beforeEach(() => {
    vi.stubEnv('FIREFOX', 'true');
  });

  it('is asked for with the host of what is set up, and given back with the last one', async () => {
    const { connect, disconnect } = await import('@/utils/browser/send-to');
    await connect('one', access);
    expect(stubs.permissions.request).toHaveBeenCalledExactlyOnceWith({ ...HOST, ...CONSENT });
    stubs.permissions.getAll.mockResolvedValue({ permissions: [], ...HOST });
    await disconnect('one');
    expect(stubs.permissions.remove).toHaveBeenCalledExactlyOnceWith({ ...HOST, ...CONSENT });
  });

  it('keeps what waits, and says why, where it was taken back', async () => {
    const { connect, sendTo } = await import('@/utils/browser/send-to');
    await connect('one', access);
    stubs.permissions.contains.mockResolvedValue(false);
    await sendTo('one', ['a'.repeat(32)]);
    expect([...waiting.values()]).toMatchObject([{ service: 'one', problem: 'no-permission' }]);
    stubs.permissions.contains.mockResolvedValue(true);
    vi.setSystemTime(Date.now() + 3_600_000);
    const { sendWaiting } = await import('@/utils/browser/send-to');
    await sendWaiting();
    vi.useRealTimers();
    expect(waiting.size).toBe(0);
  });
});

it('is unknown to other browsers', async () => {
  vi.stubEnv('FIREFOX', '');
  const { connect } = await import('@/utils/browser/send-to');
  await connect('one', access);
  expect(stubs.permissions.request).toHaveBeenCalledExactlyOnceWith(HOST);
});
