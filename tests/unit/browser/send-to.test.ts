import { beforeEach, expect, it, vi } from 'vitest';
import { sendSetups } from '@/utils/browser/send-status';
import { connect, disconnect } from '@/utils/browser/send-to';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
vi.mock('@/utils/library/library', () => ({ get: async () => undefined }));
vi.mock('@/utils/sync/send/stored-queue', () => {
  const empty = { all: async () => [], put: async () => {}, drop: async () => {} };
  return { withQueue: (work: (queue: typeof empty) => unknown) => work(empty) };
});
vi.mock('@/utils/sync/send/connectors', () => {
  const connector = (id: string) => ({ id, name: id, fields: [], open: async () => async () => {} });
  return { CONNECTORS: ['one', 'two', 'three'].map(connector) };
});

const at = (url: string) => ({ url, fields: {} });

beforeEach(async () => {
  stubBrowser();
  await sendSetups.setValue({});
});

it('keeps programs that two tabs set up and let go at once', async () => {
  await connect('one', at('https://one.example'));
  await Promise.all([
    connect('two', at('https://two.example')),
    connect('three', at('https://three.example')),
    disconnect('one'),
  ]);
  expect(Object.keys(await sendSetups.getValue()).sort()).toEqual(['three', 'two']);
});
