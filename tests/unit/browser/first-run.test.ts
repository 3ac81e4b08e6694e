import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { greet, updatedTo } from '@/utils/browser/first-run';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const create = vi.fn(async (_: object) => ({}));
let installType: string;
beforeEach(() => {
  stubBrowser();
  create.mockClear();
  installType = 'normal';
  Object.assign(browser, { management: { getSelf: async () => ({ installType }) } });
  Object.assign(browser.tabs, { create });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.0' } as never);
});

it.each([
  ['in front', 'normal', true],
  ['behind the page in front where an unpacked one is loaded', 'development', false],
])('greets after installing, %s, and never again', async (_, type, active) => {
  installType = type;
  await greet({ reason: 'install' });
  await greet({ reason: 'install' });
  expect(create).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/welcome\.html$/), active });
  expect(await updatedTo()).toBeUndefined();
});

it('opens nothing after an update, and knows what is new', async () => {
  await greet({ reason: 'update', previousVersion: '1.1.0' });
  expect(create).not.toHaveBeenCalled();
  expect(await updatedTo()).toBe('1.2.0');
});

it('has nothing new after the browser’s own update, or when it is loaded again', async () => {
  await greet({ reason: 'chrome_update' });
  await greet({ reason: 'update', previousVersion: '1.2.0' });
  expect(create).not.toHaveBeenCalled();
  expect(await updatedTo()).toBeUndefined();
});
