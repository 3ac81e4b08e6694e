import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSchedule } from '@/utils/browser/backup-schedule';
import { greet, pinText } from '@/utils/browser/first-run';
import { openLibrary } from '@/utils/browser/library-panel';
import { boundCommands, hasShortcuts, loadShortcuts, shortcutFor } from '@/utils/browser/shortcuts';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const setValue = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('wxt/utils/storage', () => ({ storage: { defineItem: () => ({ getValue: async () => 'off', setValue }) } }));

/** What Firefox for Android has not (`tests/unit/oldest-browsers.test.ts` looks it up), and Safari in part. */
const LACKING = ['commands', 'contextMenus', 'sidePanel', 'management', 'downloads'] as const;

const create = vi.fn(async (_: object) => ({}));
beforeEach(() => {
  stubBrowser();
  create.mockClear();
  Object.assign(browser.tabs, { create });
  for (const name of LACKING) Reflect.deleteProperty(browser, name);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.0' } as never);
});

it('names no key, and says where the button is', async () => {
  expect(hasShortcuts()).toBe(false);
  expect(await loadShortcuts()).toEqual({ read: undefined, unbound: 0 });
  expect(await boundCommands()).toEqual([]);
  expect(await shortcutFor('save-article')).toBeNull();
  expect(pinText()).toContain('in the browser’s menu');
});

it('greets all the same', async () => {
  await greet({ reason: 'install' });
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/welcome\.html$/), active: true });
});

it('opens the library as a page', async () => {
  await openLibrary(3);
  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/\/library\.html$/) });
});

it('promises no backup by itself where nothing can be downloaded', async () => {
  expect(await setSchedule('daily')).toBe(false);
  expect(setValue).not.toHaveBeenCalled();
});
