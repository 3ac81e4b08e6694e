import { beforeEach, expect, it, vi } from 'vitest';
import { newPassphrase, turnOff } from '@/utils/browser/sync-setup';
import {
  followSync,
  keepHeader,
  SYNC_LOCK,
  type SyncSetup,
  type SyncStatus,
  syncSetup,
  syncStatus,
} from '@/utils/browser/sync-status';
import { changePassphrase } from '@/utils/sync/join-server';
import type { Header } from '@/utils/sync/keys';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
vi.mock('@/utils/sync/join-server', () => ({ changePassphrase: vi.fn() }));
vi.mock('@/utils/sync/stored-state', () => ({ forgetState: async () => undefined }));

const header: Header = { lectern: 1, encryption: 'none', library: 'one' };
const changed: Header = { ...header, edition: 1 };
const setup: SyncSetup = {
  kind: 'couchdb',
  url: 'https://couch.example/ada',
  login: 'ada',
  password: 'hers',
  header,
  key: null,
};
let answer: (header: Header) => void;

beforeEach(async () => {
  stubBrowser();
  await syncSetup.setValue(setup);
  vi.mocked(changePassphrase).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
});

it('keeps what a changed passphrase wraps the key with, and what else was changed meanwhile', async () => {
  const changing = newPassphrase('old', 'new');
  await vi.waitFor(() => expect(changePassphrase).toHaveBeenCalled());
  const extras = { settings: true, pictures: false };
  await syncSetup.setValue({ ...setup, extras });
  answer(changed);
  await changing;
  expect(await syncSetup.getValue()).toEqual({ ...setup, extras, header: changed });
});

it('does not turn sync on again where it was turned off while the passphrase was being changed', async () => {
  const changing = newPassphrase('old', 'new');
  await vi.waitFor(() => expect(changePassphrase).toHaveBeenCalled());
  await turnOff();
  answer(changed);
  await changing;
  expect(await syncSetup.getValue()).toBeNull();
});

it('stays off where it is turned off just as another device’s passphrase is taken over', async () => {
  await Promise.all([keepHeader(changed), turnOff()]);
  expect(await syncSetup.getValue()).toBeNull();
});

it('says how far it is only while somebody syncs: of one that was killed the words are left', async () => {
  const told: (SyncStatus | null)[] = [];
  const running = { sent: 1, toGo: 2 };
  await syncStatus.setValue({ at: null, running, problem: null, failures: [] });
  const stop = followSync((status) => told.push(status));
  await vi.waitFor(() => expect(told.at(-1)?.running).toBeNull());
  await navigator.locks.request(SYNC_LOCK, async () => {
    await syncStatus.setValue({ at: null, running: { ...running }, problem: null, failures: [] });
    await vi.waitFor(() => expect(told.at(-1)?.running).toEqual(running));
  });
  stop();
});
