import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openAlways, stopOpening } from '@/utils/browser/always-open';
import { giveBackHost } from '@/utils/browser/host-permission';
import { sendSetups } from '@/utils/browser/send-status';
import { type SyncSetup, syncSetup } from '@/utils/browser/sync-status';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));

const SERVER = 'https://home.example:5984/lectern';
const STORY = 'https://home.example/a/story';
const setup: SyncSetup = {
  kind: 'couchdb',
  url: SERVER,
  login: 'ada',
  password: 'hers',
  header: { lectern: 1, encryption: 'none', library: 'one' },
  key: null,
};
let stubs: Stubs;

beforeEach(async () => {
  stubs = stubBrowser();
  await syncSetup.setValue(null);
  await sendSetups.setValue({});
  stubs.permissions.getAll.mockResolvedValue({
    permissions: [],
    origins: ['*://home.example/*', 'https://home.example/*', 'https://other.example/*'],
  });
});

describe('a host on which two things lie', () => {
  it('is kept for the server when its articles open by themselves no more', async () => {
    await openAlways(STORY);
    await syncSetup.setValue(setup);
    await stopOpening('home.example');
    expect(stubs.permissions.remove).not.toHaveBeenCalled();
  });

  it('is kept for the articles when the server is turned off', async () => {
    await openAlways(STORY);
    await giveBackHost(SERVER);
    expect(stubs.permissions.remove).not.toHaveBeenCalled();
  });

  it('is kept for another program there', async () => {
    await sendSetups.setValue({ karakeep: { url: 'https://home.example:3000', token: 'x' } as never });
    await giveBackHost(SERVER);
    expect(stubs.permissions.remove).not.toHaveBeenCalled();
  });

  it('is given back with the last of them, however it was asked for', async () => {
    await giveBackHost(SERVER);
    expect(stubs.permissions.remove).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://home.example/*', 'https://home.example/*'],
    });
  });
});
