import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/Popup';
import type { ActiveTab } from '@/utils/browser/active-tab';
import type { PageReading } from '@/utils/browser/page-view';
import * as library from '@/utils/library/library';
import { LibraryError } from '@/utils/library/library-error';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { article, digest } from './sample';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('@/utils/browser/library-canary', () => ({ noteLibrary: vi.fn(async () => {}) }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@/utils/library/library', async () => ({
  LibraryError: (await import('@/utils/library/library-error')).LibraryError,
  save: vi.fn(),
  saveLink: vi.fn(),
  find: vi.fn(),
  remove: vi.fn(async () => {}),
  restore: vi.fn(async () => true),
}));

const TAB: ActiveTab = {
  id: 7,
  windowId: 3,
  url: 'https://news.example/story',
  title: 'A Harbour Story',
  isPrivate: false,
  own: 'chrome-extension://abc/',
};
const READING: PageReading = { article: article(), digest: digest() };
const screen = document.body;
let stubs: Stubs;

// Comes by itself a moment after the popup was drawn; here it is to be there.
beforeAll(async () => void (await import('@/utils/browser/saving')));
beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(library.save).mockResolvedValue('id');
  vi.mocked(library.saveLink).mockResolvedValue('id');
  vi.mocked(library.find).mockResolvedValue(undefined);
  stubs = stubBrowser();
  stubs.scripting.executeScript.mockResolvedValue([{ frameId: 0, result: { shown: true } }]);
  vi.spyOn(window, 'close').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => render(null, screen));

const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));

async function open(reading: PageReading, tab: Partial<ActiveTab> = {}, speed?: number) {
  const shortcuts = Promise.resolve({ read: 'Alt+Shift+D', unbound: 0 });
  act(() =>
    render(
      <Popup
        tab={{ ...TAB, ...tab }}
        reading={Promise.resolve(reading)}
        shortcuts={shortcuts}
        settings={DEFAULT_SETTINGS}
        speed={speed}
      />,
      screen,
    ),
  );
  await settled();
}

async function press(name: string) {
  const button = [...screen.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
  if (!button) throw new Error(`no button ${name} among ${screen.textContent}`);
  act(() => button.click());
  await settled();
}
const isSaved = () => screen.querySelector('[aria-pressed]')?.getAttribute('aria-pressed');
const news = () => screen.querySelector('.notice')?.textContent ?? '';
const requests = () =>
  stubs.scripting.executeScript.mock.calls.map(([call]) => {
    const { files, args } = call as { files?: string[]; args?: unknown[] };
    return files?.at(-1) ?? args?.[0];
  });

describe('Save', () => {
  it('saves, can be saved again, removed, and taken back', async () => {
    await open(READING);
    expect(isSaved()).toBe('false');
    await press('Save');
    expect(isSaved()).toBe('true');
    expect(news()).toBe('Saved. It can be read offline. ');
    await press('Save');
    expect(library.save).toHaveBeenCalledTimes(2);
    expect(isSaved()).toBe('true');
    await press('Remove');
    expect(library.remove).toHaveBeenCalledWith('id');
    expect(isSaved()).toBe('false');
    await press('Undo');
    expect(library.restore).toHaveBeenCalledWith('id');
    expect(isSaved()).toBe('true');
  });

  it('is pressed from the start on a saved page, and the button of the browser shows it', async () => {
    vi.mocked(library.find).mockResolvedValue('id');
    await open(READING);
    await vi.waitFor(() => expect(isSaved()).toBe('true'));
    expect(stubs.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
  });

  it.each([
    ['disk-full', 'the disk is full'],
    ['newer-version', 'A newer Lectern'],
    ['failed', 'Not saved'],
  ] as const)('says that nothing was saved, and lost: %s', async (reason, text) => {
    vi.mocked(library.save).mockRejectedValue(new LibraryError(reason));
    await open(READING);
    await press('Save');
    expect(isSaved()).toBe('false');
    expect(screen.querySelector('[role=alert]')?.textContent).toContain(text);
    expect(news()).toMatch(/lost/);
    expect(stubs.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('says that the window is private', async () => {
    await open(READING, { isPrivate: true });
    expect(library.save).not.toHaveBeenCalled();
    await press('Save');
    expect(news()).toContain('private');
  });

  it('tells of what nobody expected', async () => {
    vi.mocked(library.save).mockRejectedValue(new Error('a surprise'));
    await open(READING);
    await press('Save');
    expect(news()).toContain('That did not work');
  });
});

describe('Read', () => {
  it('opens the reading view and closes the popup', async () => {
    await open(READING);
    await press('Read');
    expect(requests()).toEqual([{ digest: digest() }, '/reader.js']);
    expect(window.close).toHaveBeenCalled();
  });

  it('opens it at a sentence of the summary', async () => {
    const summary = [{ text: 'The ferry left at dawn.', paragraph: 0 }];
    await open({ article: article(), digest: digest({ summary }) });
    await press('The ferry');
    expect(requests()).toContainEqual({
      digest: digest({ summary }),
      goTo: { text: 'The ferry left at dawn.', paragraph: 0 },
    });
  });

  it('anyway, where there is no article', async () => {
    await open({ problem: 'no-article', contentType: 'text/html' });
    await press('Read anyway');
    expect(requests()).toContainEqual({ anyway: true });
  });

  it('says so when the browser shut the page in the meantime', async () => {
    stubs.scripting.executeScript.mockRejectedValue(new Error('closed'));
    await open(READING);
    await press('Read');
    expect(screen.querySelector('[role=alert]')?.textContent).not.toBe('');
    expect(window.close).not.toHaveBeenCalled();
  });
});

it('Library opens the panel of this window, with nothing awaited before', async () => {
  await open(READING);
  const button = [...screen.querySelectorAll('button')].find((one) => one.textContent === 'Library');
  button?.click();
  expect(stubs.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
});

it('keeps the link of a page that cannot be read', async () => {
  await open({ problem: 'not-allowed' }, { url: 'https://news.example/paper.pdf' });
  expect(screen.querySelector('h1')?.textContent).toContain('PDF');
  await press('Save the link');
  expect(library.saveLink).toHaveBeenCalledWith({ url: 'https://news.example/paper.pdf', title: 'A Harbour Story' });
  expect(isSaved()).toBe('true');
});

it('counts at the person’s own speed', async () => {
  const blocks = [{ kind: 'paragraph', text: 'word '.repeat(600) }] as const;
  await open({ article: article({ blocks: [...blocks] }), digest: digest() }, {}, 100);
  expect(screen.querySelector('.digest-figure')?.textContent).toBe('6 min');
});
