import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '@/utils/article/article';
import { isSelection, SELECTION } from '@/utils/browser/selection-mark';
import * as library from '@/utils/library/library';
import { LibraryError } from '@/utils/library/library-error';
import { article, digest } from './sample';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@/utils/library/library', async () => ({
  LibraryError: (await import('@/utils/library/library-error')).LibraryError,
  save: vi.fn(),
  saveLink: vi.fn(),
  find: vi.fn(),
  get: vi.fn(),
}));
vi.mock('@/utils/browser/backup-schedule', () => ({
  BACKUP_ALARM: 'backup',
  planBackups: vi.fn(async () => {}),
  backUpIfDue: vi.fn(async () => {}),
}));
vi.mock('@/utils/browser/library-canary', () => ({
  checkAtStart: vi.fn(async () => {}),
  noteLibrary: vi.fn(async () => {}),
}));
vi.mock('@/utils/browser/sync-status', () => ({
  SYNC_ALARM: 'sync',
  planSync: vi.fn(async () => {}),
  syncAfterChanges: vi.fn(),
  syncAfterSettings: vi.fn(async () => {}),
}));
vi.mock('@/utils/browser/keep-pictures', async (original) => ({
  ...(await original<object>()),
  keepWantedPictures: vi.fn(async () => {}),
  watchWantedPictures: vi.fn(),
}));
vi.mock('@/utils/browser/error-log', () => ({ keepErrors: vi.fn() }));
vi.mock('@/utils/browser/send-status', () => ({ SEND_ALARM: 'send', planSending: vi.fn(async () => {}) }));
vi.mock('@/utils/browser/send-to', () => ({ sendWaiting: vi.fn(async () => {}) }));
vi.mock('@/utils/browser/sync', () => ({ syncIfIdle: vi.fn(async () => {}) }));

const TAB = { id: 7, windowId: 3, url: 'https://news.example/story' };
const save = vi.mocked(library.save);
let stubs: Stubs;

beforeEach(async () => {
  vi.clearAllMocks();
  save.mockResolvedValue('id');
  vi.mocked(library.saveLink).mockResolvedValue('id');
  vi.mocked(library.find).mockResolvedValue(undefined);
  stubs = stubBrowser();
  const { default: background } = await import('@/entrypoints/background');
  // Synchronously, or a waking worker misses what woke it.
  expect(background.main()).toBeUndefined();
});

/** What the injected script answers from now on. */
function pageAnswers(result: unknown) {
  stubs.scripting.executeScript.mockImplementation(async () => [{ frameId: 0, result }]);
}

const injected = () =>
  stubs.scripting.executeScript.mock.calls
    .map(([call]) => call as { target: { tabId: number }; files?: string[]; args?: unknown[] })
    .map(({ target, files, args }) => [target.tabId, files?.join(' ') ?? args?.[0]]);
const badges = () => stubs.action.setBadgeText.mock.calls.map(([call]) => call);

it('starts on phones, which have neither keys nor a menu of the right mouse button', async () => {
  const { browser } = await import('wxt/browser');
  const { createMenus } = await import('@/utils/browser/context-menus');
  const { default: background } = await import('@/entrypoints/background');
  for (const name of ['commands', 'contextMenus', 'sidePanel']) Reflect.deleteProperty(browser, name);
  expect(background.main()).toBeUndefined();
  await expect(createMenus()).resolves.toBeUndefined();
});

it('looks after the library when the browser starts', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { checkAtStart } = await import('@/utils/browser/library-canary');
  await fakeBrowser.runtime.onStartup.trigger();
  expect(checkAtStart).toHaveBeenCalledOnce();
});

it('sets the alarm of the backup at each start, and looks when it rings', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { backUpIfDue, planBackups } = await import('@/utils/browser/backup-schedule');
  await fakeBrowser.runtime.onStartup.trigger();
  expect(planBackups).toHaveBeenCalledOnce();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'another', scheduledTime: 0, persistAcrossSessions: true });
  expect(backUpIfDue).not.toHaveBeenCalled();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'backup', scheduledTime: 0, persistAcrossSessions: true });
  expect(backUpIfDue).toHaveBeenCalledOnce();
});

it('sets the alarm of the sync at each start, and syncs when it rings', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const { planSync } = await import('@/utils/browser/sync-status');
  const { syncIfIdle } = await import('@/utils/browser/sync');
  await fakeBrowser.runtime.onStartup.trigger();
  expect(planSync).toHaveBeenCalledOnce();
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'sync', scheduledTime: 0, persistAcrossSessions: true });
  expect(syncIfIdle).toHaveBeenCalledOnce();
});

describe('shortcuts', () => {
  it('read the page of the tab that they were pressed in', async () => {
    pageAnswers({ shown: true });
    await stubs.commands.onCommand.fire('toggle-reader', TAB);
    expect(injected()).toEqual([[7, '/page-article.js /reader.js']]);
    expect(badges()).toEqual([]);
  });

  it.each([
    [
      'Chromium rejects',
      () => stubs.scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL')),
    ],
    ['Firefox answers nothing', () => pageAnswers(null)],
    ['Firefox answers without a result', () => stubs.scripting.executeScript.mockResolvedValue([{ frameId: 0 }])],
    ['no frame answers', () => stubs.scripting.executeScript.mockResolvedValue([])],
  ])('say on the button that a page is closed to us: %s', async (_, close) => {
    close();
    await stubs.commands.onCommand.fire('toggle-reader', TAB);
    expect(badges()).toEqual([{ tabId: 7, text: '!' }]);
    expect(stubs.action.openPopup).toHaveBeenCalled();
  });

  it('stay quiet where the popup may not open', async () => {
    pageAnswers(null);
    stubs.action.openPopup.mockRejectedValue(new Error('needs a gesture'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await expect(stubs.commands.onCommand.fire('toggle-reader', TAB)).resolves.toBeUndefined();
  });

  it('save the page, and show the tick when it is on disk, not before', async () => {
    pageAnswers({ article: article(), digest: digest() });
    let write = (_: string) => {};
    save.mockReturnValue(new Promise((resolve) => (write = resolve)));
    const saving = stubs.commands.onCommand.fire('save-article', TAB);
    await vi.waitFor(() => expect(save).toHaveBeenCalledWith(article(), digest()));
    expect(badges()).toEqual([]);
    write('id');
    await saving;
    expect(badges()).toEqual([{ tabId: 7, text: '✓' }]);
    // The open view is told, too.
    expect(injected()).toEqual([
      [7, '/page-article.js /page-late.js /page-digest.js'],
      [7, { saved: true }],
    ]);
  });

  it.each(['disk-full', 'newer-version', 'failed'] as const)(
    'show no tick when nothing was saved: %s',
    async (reason) => {
      pageAnswers({ article: article(), digest: digest() });
      save.mockRejectedValue(new LibraryError(reason));
      vi.spyOn(console, 'error').mockImplementation(() => {});
      await stubs.commands.onCommand.fire('save-article', TAB);
      expect(badges()).toEqual([{ tabId: 7, text: '!' }]);
      expect(stubs.action.setTitle).toHaveBeenCalledWith({
        tabId: 7,
        title: expect.stringMatching(/Not saved|could not be kept|newer Lectern/),
      });
    },
  );

  it('open the library at once, while the browser still sees the key', () => {
    void stubs.commands.onCommand.fire('open-library', TAB);
    expect(stubs.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('do nothing without a tab, and nothing for names that are not ours', async () => {
    await stubs.commands.onCommand.fire('toggle-reader', undefined);
    await stubs.commands.onCommand.fire('another', TAB);
    expect(injected()).toEqual([]);
  });
});

describe('context menus', () => {
  const choose = (menuItemId: string, more: object = {}) =>
    stubs.contextMenus.onClicked.fire({ menuItemId, pageUrl: TAB.url, ...more }, TAB);

  it('are made once, when installed', async () => {
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(stubs.contextMenus.removeAll).toHaveBeenCalled();
    const made = stubs.contextMenus.create.mock.calls.map(([item]) => [item.id, item.title, item.contexts]);
    expect(made).toEqual([
      ['read-page', 'Read this page', ['page']],
      ['save-page', 'Save this page', ['page']],
      ['save-selection', 'Save selection', ['selection']],
      ['save-link', 'Save link', ['link']],
    ]);
  });

  it('read and save the page', async () => {
    pageAnswers({ article: article(), digest: digest() });
    await choose('read-page');
    await choose('save-page');
    expect(injected().map(([, file]) => file)).toEqual([
      '/page-article.js /reader.js',
      '/page-article.js /page-late.js /page-digest.js',
      { saved: true },
    ]);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('save a link without its text', async () => {
    await choose('save-link', { linkUrl: 'https://other.example/a' });
    expect(library.saveLink).toHaveBeenCalledWith({ url: 'https://other.example/a', title: '' });
    expect(badges()).toEqual([{ tabId: 7, text: '+1' }]);
    expect(injected()).toEqual([]);
  });

  it('save a selection, after what was selected of the page before', async () => {
    const former: Article = article({ provenance: [SELECTION] });
    vi.mocked(library.find).mockResolvedValue('id');
    vi.mocked(library.get).mockResolvedValue({ article: former } as never);
    pageAnswers({ article: former, digest: digest() });
    await choose('save-selection', { selectionText: 'at dawn' });
    expect(injected()[0]).toEqual([7, { selection: { text: 'at dawn', after: former } }]);
    expect(save).toHaveBeenCalled();
  });

  it('never put a selection in the place of the whole article', async () => {
    vi.mocked(library.find).mockResolvedValue('id');
    vi.mocked(library.get).mockResolvedValue({ article: article() } as never);
    pageAnswers({ article: article(), digest: digest() });
    await choose('save-selection', { selectionText: 'at dawn' });
    expect(injected()[0]).toEqual([7, '/page-article.js /page-late.js /page-digest.js']);
    expect(isSelection(save.mock.calls[0]?.[0] as Article)).toBe(false);
  });
});
