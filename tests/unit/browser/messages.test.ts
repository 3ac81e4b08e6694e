import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, type PayloadOf, type Verb } from '@/utils/browser/messages';
import type { Highlight } from '@/utils/library/highlight';
import * as library from '@/utils/library/library';
import { LibraryError, problemIn } from '@/utils/library/library-error';
import { article, digest } from './sample';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('@/utils/browser/backup-schedule', () => ({
  BACKUP_ALARM: 'backup',
  planBackups: vi.fn(async () => {}),
  backUpIfDue: vi.fn(async () => {}),
}));
vi.mock('@/utils/browser/library-canary', () => ({ checkAtStart: vi.fn(), noteLibrary: vi.fn(async () => {}) }));
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@/utils/browser/sync-status', () => ({
  SYNC_ALARM: 'sync',
  planSync: vi.fn(),
  syncAfterChanges: vi.fn(),
  syncAfterSettings: vi.fn(async () => {}),
}));
vi.mock('@/utils/browser/sync', () => ({ syncIfIdle: vi.fn() }));
vi.mock('@/utils/browser/error-log', () => ({ keepErrors: vi.fn() }));
vi.mock('@/utils/browser/send-status', () => ({ SEND_ALARM: 'send', planSending: vi.fn(async () => {}) }));
vi.mock('@/utils/browser/send-to', () => ({ sendWaiting: vi.fn(async () => {}) }));
vi.mock('@/utils/library/library', async () => ({
  LibraryError: (await import('@/utils/library/library-error')).LibraryError,
  save: vi.fn(),
  saveLink: vi.fn(),
  find: vi.fn(),
  highlightsOf: vi.fn(),
  addHighlight: vi.fn(),
  editHighlight: vi.fn(),
  removeHighlight: vi.fn(),
  restoreHighlight: vi.fn(),
}));

const OURS = fakeBrowser.runtime.id;
const TAB = { id: 7, windowId: 3 };
const PAGE = { id: OURS, tab: TAB, frameId: 0, url: 'https://news.example/story?utm_source=x' };
const SENDERS = {
  'content code of a page': PAGE,
  'content code of a file': { ...PAGE, url: 'file:///home/a/story.html' },
  'content code of a frame': { ...PAGE, frameId: 4 },
  'an extension page in a tab': { ...PAGE, url: `chrome-extension://${OURS}/article.html` },
  'an extension page beside the tabs': { id: OURS, url: `chrome-extension://${OURS}/sidepanel.html` },
  'another extension': { ...PAGE, id: 'abcdefghijklmnopabcdefghijklmnop' },
  'a page of the browser': { ...PAGE, url: 'about:blank' },
  'nobody in particular': {},
};
const ALLOWED = new Set(['content code of a page', 'content code of a file']);

const PASSAGE = {
  quote: 'The ferry left',
  prefix: '',
  suffix: ' at dawn.',
  paragraph: 0,
  start: 0,
  end: 14,
  colour: 'yellow',
  note: '',
} as const;
const id = '0'.repeat(32);
const HIGHLIGHT: Highlight = { ...PASSAGE, id, article: 'id', created: 1, changed: 1 };

const MESSAGES: { [V in Verb]: PayloadOf<V> } = {
  saveArticle: { article: article(), digest: digest() },
  saveLink: { title: 'A page' },
  digestPage: null,
  listHighlights: { canonical: null },
  addHighlight: { canonical: null, ...PASSAGE },
  editHighlight: { canonical: null, id, note: 'Which ferry?' },
  removeHighlight: { canonical: null, id },
  restoreHighlight: { canonical: null, id },
  loadPart: 'math',
  loadTypeface: { typeface: 'literata', subsets: ['latin', 'greek'] },
  keepSiteRules: [{ isShown: false, selector: 'aside.signup', text: 'Sign up' }],
  openByItself: null,
  isSaved: { canonical: null },
  showReading: true,
  openLibrary: null,
  openOptions: 'errors',
  openHelp: null,
};

/** Stands for the package's own files, which `loadTypeface` reads. */
const fetched = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', fetched);

let stubs: Stubs;
beforeEach(async () => {
  vi.clearAllMocks();
  vi.mocked(library.save).mockResolvedValue('id');
  vi.mocked(library.saveLink).mockResolvedValue('id');
  vi.mocked(library.find).mockResolvedValue('id');
  vi.mocked(library.highlightsOf).mockResolvedValue([HIGHLIGHT]);
  vi.mocked(library.addHighlight).mockResolvedValue(HIGHLIGHT);
  vi.mocked(library.editHighlight).mockResolvedValue(HIGHLIGHT);
  vi.mocked(library.restoreHighlight).mockResolvedValue(HIGHLIGHT);
  fetched.mockImplementation(async () => new Response('wOF2'));
  stubs = stubBrowser();
  vi.spyOn(fakeBrowser.tabs, 'create');
  vi.spyOn(fakeBrowser.storage.local, 'get');
  vi.spyOn(fakeBrowser.storage.local, 'set');
  (await import('@/entrypoints/background')).default.main();
});

/** What the background answers; undefined where it gives no answer. */
async function answerTo(message: unknown, sender: object): Promise<unknown> {
  let answered: unknown;
  const reply = vi.fn((value: unknown) => (answered = value));
  const [isAsync] = (await fakeBrowser.runtime.onMessage.trigger(
    message,
    sender as never,
    reply as never,
  )) as unknown[];
  if (isAsync === true) await vi.waitFor(() => expect(reply).toHaveBeenCalled());
  return answered;
}

/** How often something was done: the library asked, a script run, a file of the package read, a thing opened. */
const acted = () =>
  fetched.mock.calls.length +
  Object.values(library)
    .filter((part) => vi.isMockFunction(part))
    .reduce((sum, { mock }) => sum + mock.calls.length, 0) +
  stubs.scripting.executeScript.mock.calls.filter(([call]) => 'files' in call).length +
  stubs.action.setIcon.mock.calls.length +
  stubs.sidePanel.open.mock.calls.length +
  vi.mocked(fakeBrowser.storage.local.get).mock.calls.length +
  vi.mocked(fakeBrowser.storage.local.set).mock.calls.length +
  vi.mocked(fakeBrowser.tabs.create).mock.calls.length;

describe('each verb hears content code in the top frame of a page, and nobody else', () => {
  const table = Object.keys(MESSAGES).flatMap((verb) => Object.keys(SENDERS).map((sender) => [verb, sender] as const));
  it.each(table)('%s from %s', async (verb, sender) => {
    const message = { lectern: verb, payload: MESSAGES[verb as keyof typeof MESSAGES] };
    const answer = await answerTo(message, SENDERS[sender as keyof typeof SENDERS]);
    expect(answer !== undefined).toBe(ALLOWED.has(sender));
    expect(acted() > 0).toBe(ALLOWED.has(sender));
  });
});

describe('what is no message of ours gets no answer', () => {
  const long = 'x'.repeat(10_000);
  const bad = (change: object) => ({
    lectern: 'saveArticle',
    payload: { article: { ...article(), ...change }, digest: digest() },
  });
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a string', 'saveArticle'],
    ['no verb', { payload: null }],
    ['a verb of every object', { lectern: 'toString', payload: null }],
    ['a verb that is no string', { lectern: ['openLibrary'], payload: null }],
    ['a payload too many', { lectern: 'openLibrary', payload: {} }],
    ['no article', { lectern: 'saveArticle', payload: { digest: digest() } }],
    ['no digest', { lectern: 'saveArticle', payload: { article: article() } }],
    ['a field too many', bad({ onload: 'x' })],
    ['a title that is markup of an object', bad({ title: { html: '<b>' } })],
    ['a title without end', bad({ title: long })],
    ['blocks that are no list', bad({ blocks: { length: 1 } })],
    ['a block of another kind', bad({ blocks: [{ kind: 'script', text: '' }] })],
    ['a paragraph that is no number', bad({ links: [{ url: 'https://a.example', text: '', paragraph: 'x' }] })],
    ['a number without end', bad({ confidence: Number.POSITIVE_INFINITY })],
    ['too many tags', bad({ tags: Array.from({ length: 3000 }, () => 'x') })],
    ['a link title without end', { lectern: 'saveLink', payload: { title: long } }],
    ['a script of its own choice', { lectern: 'loadPart', payload: '../evil' }],
    ['a typeface that is a path', { lectern: 'loadTypeface', payload: { typeface: '../key', subsets: ['latin'] } }],
    [
      'a note without end',
      { lectern: 'addHighlight', payload: { ...MESSAGES.addHighlight, note: 'x'.repeat(200_000) } },
    ],
    ['a highlight by a path', { lectern: 'removeHighlight', payload: { canonical: null, id: '../1' } }],
    [
      'rules without end',
      { lectern: 'keepSiteRules', payload: Array(100).fill({ isShown: true, selector: '', text: '' }) },
    ],
    ['a canonical that is a list', { lectern: 'isSaved', payload: { canonical: ['https://a.example'] } }],
  ])('%s', async (_, message) => {
    expect(await answerTo(message, PAGE)).toBeUndefined();
    expect(acted()).toBe(0);
  });

  it('takes every field that an article may have', async () => {
    const whole = bad({
      leadImage: { url: 'https://news.example/a.jpg', alt: '' },
      captions: [{ text: 'A caption' }],
      links: [{ url: 'https://a.example', text: 'a', paragraph: 0 }],
      provenance: [{ name: 'Reuters', url: null, from: 'meta' }],
      free: false,
      declaredSeconds: 258,
    });
    expect(await answerTo(whole, PAGE)).toEqual({ answer: { saved: true } });
  });
});

describe('the address is the sender’s', () => {
  const savedUrl = async (claimed: string, sender = PAGE) => {
    await answerTo(
      { lectern: 'saveArticle', payload: { article: article({ url: claimed }), digest: digest() } },
      sender,
    );
    return vi.mocked(library.save).mock.calls[0]?.[0].url;
  };

  it.each([
    ['another site', 'https://bank.example/login', PAGE.url],
    ['another scheme', 'javascript:alert(1)', PAGE.url],
    ['no address', 'story', PAGE.url],
    // A page that routes by itself may have gone on while its article was being read.
    ['another page of the same site', 'https://news.example/other', 'https://news.example/other'],
  ])('%s', async (_, claimed, expected) => {
    expect(await savedUrl(claimed)).toBe(expected);
  });

  it('of a file never another file', async () => {
    const file = { ...PAGE, url: 'file:///home/a/story.html' };
    expect(await savedUrl('file:///etc/passwd', file)).toBe(file.url);
  });
});

describe('answers', () => {
  it.each(['disk-full', 'newer-version', 'failed'] as const)('say why nothing was saved: %s', async (problem) => {
    vi.mocked(library.save).mockRejectedValue(new LibraryError(problem));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await answerTo({ lectern: 'saveArticle', payload: MESSAGES.saveArticle }, PAGE)).toEqual({
      answer: { problem },
    });
    expect(stubs.action.setBadgeText).not.toHaveBeenCalled();
  });

  it('never take a surprise for a yes', async () => {
    vi.mocked(library.find).mockRejectedValue(new Error('a surprise'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await answerTo({ lectern: 'isSaved', payload: MESSAGES.isSaved }, PAGE)).toEqual({ failed: true });
  });

  it('say why the library refused', async () => {
    vi.mocked(library.find).mockRejectedValue(new LibraryError('newer-version'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const refusal = { failed: true, reason: 'newer-version' };
    expect(await answerTo({ lectern: 'isSaved', payload: MESSAGES.isSaved }, PAGE)).toEqual(refusal);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => refusal as never);
    expect(problemIn(await ask('isSaved', MESSAGES.isSaved).catch((error: unknown) => error))).toBe('newer-version');
  });

  it('open the library before anything is awaited', () => {
    void fakeBrowser.runtime.onMessage.trigger(
      { lectern: 'openLibrary', payload: null },
      PAGE as never,
      (() => {}) as never,
    );
    expect(stubs.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
  });
});
