import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isToOpen,
  loadAlwaysOpen,
  openAlways,
  registerAlwaysOpen,
  setException,
  stopOpening,
  webHost,
} from '@/utils/browser/always-open';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));

const STORY = 'https://news.example/a/story?from=mail#top';
let stubs: Stubs;
beforeEach(() => {
  stubs = stubBrowser();
});

describe('opening a site always', () => {
  it('asks for that one site before anything else', () => {
    void openAlways(STORY);
    expect(stubs.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://news.example/*'] });
  });

  it('is remembered where the person agrees, and not where they do not', async () => {
    expect(await openAlways(STORY)).toBe(true);
    expect((await loadAlwaysOpen()).sites).toEqual(['news.example']);
    stubs.permissions.request.mockResolvedValue(false);
    expect(await openAlways('https://other.example/a')).toBe(false);
    expect((await loadAlwaysOpen()).sites).toEqual(['news.example']);
  });

  it('of two sites at once is remembered of both', async () => {
    await Promise.all([openAlways(STORY), openAlways('https://other.example/a')]);
    expect((await loadAlwaysOpen()).sites.toSorted()).toEqual(['news.example', 'other.example']);
  });

  it.each(['file:///home/a/story.html', 'about:blank', 'chrome://settings/', undefined])(
    'is for web pages: %s',
    (url) => {
      expect(webHost(url)).toBeUndefined();
    },
  );

  it('opens its pages, but not the front page, another site or an exception', async () => {
    await openAlways(STORY);
    expect(await isToOpen(STORY)).toBe(true);
    expect(await isToOpen('https://news.example/')).toBe(false);
    expect(await isToOpen('https://sub.news.example/a/story')).toBe(false);
    await setException(STORY, true);
    expect(await isToOpen('https://news.example/a/story')).toBe(false);
    await setException(STORY, false);
    expect(await isToOpen('https://news.example/a/story')).toBe(true);
  });

  it('ends with the permission, and its exceptions go with it', async () => {
    await openAlways(STORY);
    await setException(STORY, true);
    await stopOpening('news.example');
    expect(stubs.permissions.remove).toHaveBeenCalledWith({ origins: ['*://news.example/*'] });
    expect(await loadAlwaysOpen()).toEqual({ sites: [], exceptions: [] });
  });

  it('reads what storage holds, whatever wrote it', async () => {
    await fakeBrowser.storage.local.set({ alwaysOpen: { sites: [1, 'news.example'], exceptions: 'x' } });
    expect(await loadAlwaysOpen()).toEqual({ sites: ['news.example'], exceptions: [] });
  });
});

describe('the script of the sites', () => {
  it('is registered for those that are wanted and granted, and for no other', async () => {
    await openAlways(STORY);
    await openAlways('https://taken-back.example/a');
    stubs.permissions.getAll.mockResolvedValue({
      permissions: [],
      origins: ['*://news.example/*', '*://never-wanted.example/*'],
    });
    await registerAlwaysOpen();
    expect(stubs.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ js: ['always-open.js'], matches: ['*://news.example/*'] }),
    ]);
  });

  it('goes when there is no site left', async () => {
    stubs.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'always-open' }]);
    await registerAlwaysOpen();
    expect(stubs.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['always-open'] });
    expect(stubs.scripting.registerContentScripts).not.toHaveBeenCalled();
  });
});
