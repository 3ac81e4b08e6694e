import { describe, expect, it } from 'vitest';
import { canSaveLink, type PageFacts, type Unreadable, whyUnreadable } from '@/utils/unreadable';

const closed = (url: string | undefined, detail?: string): PageFacts => ({
  problem: 'not-allowed',
  url,
  ...(detail ? { detail } : {}),
});

const ADDRESSES: [Unreadable, string][] = [
  ['blank', 'about:blank'],
  ['blank', 'about:newtab'],
  ['blank', 'about:privatebrowsing'],
  ['blank', 'chrome://newtab/'],
  ['blank', 'edge://newtab/'],
  ['browser', 'chrome://settings/privacy'],
  ['browser', 'chrome://extensions/?id=abc'],
  ['browser', 'edge://flags'],
  ['browser', 'about:config'],
  ['browser', 'about:addons'],
  ['browser', 'about:reader?url=https%3A%2F%2Fnews.example%2Fa'],
  ['browser', 'devtools://devtools/bundled/inspector.html'],
  ['error-page', 'about:neterror?e=dnsNotFound'],
  ['error-page', 'chrome-error://chromewebdata/'],
  ['source', 'view-source:https://news.example/a'],
  ['extension', 'chrome-extension://abcdefghijklmnop/options.html'],
  ['extension', 'moz-extension://0f6e2d3c/popup.html'],
  ['store', 'https://chromewebstore.google.com/detail/abc'],
  ['store', 'https://chrome.google.com/webstore/category/extensions'],
  ['store', 'https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home'],
  ['store', 'https://addons.mozilla.org/en-GB/firefox/'],
  ['restricted', 'https://chromewebstore.google.com.example/detail'],
  ['restricted', 'https://support.mozilla.org/'],
  ['restricted', 'https://intranet.example/report'],
  ['pdf', 'https://news.example/paper.PDF?download=1'],
  ['pdf', 'file:///home/a/paper.pdf'],
  ['file', 'file:///home/a/page.html'],
  ['image', 'https://news.example/photo.jpeg'],
  ['media', 'https://news.example/talk.mp3'],
];

describe('whyUnreadable', () => {
  it.each(ADDRESSES)('%s: %s', (kind, url) => {
    expect(whyUnreadable(closed(url))).toBe(kind);
  });

  it.each<[Unreadable, string]>([
    ['browser', 'Cannot access a chrome:// URL'],
    ['store', 'The extensions gallery cannot be scripted.'],
    ['extension', 'Cannot access a chrome-extension:// URL of different extension'],
    ['error-page', 'Frame with ID 0 is showing error page'],
    ['file', 'Cannot access contents of url "file:///home/a/page.html".'],
    ['gone', 'No tab with id: 12.'],
    ['gone', 'Frame with ID 0 was removed.'],
    ['restricted', 'This page cannot be scripted due to an ExtensionsSettings policy.'],
  ])('without an address, %s: “%s”', (kind, detail) => {
    expect(whyUnreadable(closed(undefined, detail))).toBe(kind);
  });

  it.each<[Unreadable, string]>([
    ['pdf', 'application/pdf'],
    ['image', 'image/png'],
    ['media', 'video/mp4'],
    ['media', 'audio/mpeg'],
    ['no-article', 'text/html'],
    ['no-article', 'application/xhtml+xml'],
    ['no-article', 'image/svg+xml'],
  ])('%s: a document of %s', (kind, contentType) => {
    expect(whyUnreadable({ problem: 'no-article', contentType, url: 'https://news.example/' })).toBe(kind);
  });

  it('knows our own pages', () => {
    const own = 'chrome-extension://abc/';
    expect(whyUnreadable({ ...closed('chrome-extension://abc/article.html#1'), own })).toBe('own');
    expect(whyUnreadable({ ...closed('chrome-extension://abcd/article.html'), own })).toBe('extension');
  });

  it.each(['no-article', 'empty', 'too-large', 'too-deep', 'failed'] as const)('passes %s on', (problem) => {
    expect(whyUnreadable({ problem, url: 'https://news.example/x.pdf' })).toBe(problem);
  });
});

it.each([
  ['https://news.example/a', true],
  ['http://news.example/a', true],
  ['file:///home/a.html', false],
  ['chrome://settings', false],
  ['javascript:alert(1)', false],
  [undefined, false],
])('an address to keep: %s %s', (url, expected) => {
  expect(canSaveLink(url)).toBe(expected);
});
