import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '@/utils/browser/article-reading';
import { pageAddress } from '@/utils/browser/page-address';
import { takeRequest } from '@/utils/browser/page-memory';
import { readForDigest } from '@/utils/browser/page-reading';
import { readPage } from '@/utils/browser/page-view';
import { digest } from '@/utils/digest/digest-article';
import { offerTools } from './offer-tools';

const SENTENCE =
  'The ferry that has linked the two shores since 1911 will not sail this winter, its owners said on Friday. ';
const ARTICLE = `<article><h1>The Ferry That Stayed</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}</article>`;
const world = globalThis as { lecternRequest?: unknown };

offerTools();

function page(html: string): void {
  document.body.innerHTML = html;
}

afterEach(() => {
  page('');
  delete world.lecternRequest;
});

describe('one extraction a page view', () => {
  it('is shared while the page is the same', () => {
    page(ARTICLE);
    expect(readPage()).toBe(readPage());
    expect('article' in readPage()).toBe(true);
  });

  it('keeps the digest that the popup made of it, and none of a page that was another one', () => {
    page(ARTICLE);
    const reading = readArticle({});
    if ('problem' in reading) throw new Error(reading.problem);
    const made = digest(reading.article);
    readPage({ digest: made });
    expect(readArticle({})).toEqual({ article: reading.article, digest: made });
    page(ARTICLE.replace('Stayed', 'Left'));
    readPage({ digest: made });
    expect(readArticle({})).not.toHaveProperty('digest');
  });

  it('answers plain data, which Firefox passes on whole', () => {
    page(ARTICLE);
    const reading = readArticle({});
    const fields = Object.values(Object.getOwnPropertyDescriptors('article' in reading ? reading.article : {}));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => field.get)).toEqual([]);
  });

  it('is not undone by an advertisement that comes late, or by a clock', () => {
    page(`${ARTICLE}<div id="late"></div>`);
    const first = readPage();
    const late = document.querySelector('#late');
    if (late) late.innerHTML = '<div><span>12:03</span><img alt="" /></div>';
    expect(readPage()).toBe(first);
  });

  it('is made anew when there is more text, or another heading', () => {
    page(ARTICLE);
    const first = readPage();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>${SENTENCE}</p>`);
    const second = readPage();
    expect(second).not.toBe(first);
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = 'Another Story';
    expect(readPage()).not.toBe(second);
  });

  it('asked for anyway, is what everybody gets from then on', () => {
    page('<nav><a href="/a">One</a> <a href="/b">Two</a></nav><p>Hello there.</p>');
    expect('problem' in readPage()).toBe(true);
    const anyway = readPage({ anyway: true });
    expect('article' in anyway).toBe(true);
    expect(readPage()).toBe(anyway);
  });
});

describe('a page that names its elements after us', () => {
  it.each(['lecternRequest', 'lectern'])('leaves no request: %s', (name) => {
    page(`<form id="${name}"></form><img name="${name}" alt="" />`);
    expect(takeRequest()).toEqual({});
  });

  it('hides neither its text nor its type', () => {
    page(
      `<img name="getElementsByTagName" alt="" /><img name="contentType" alt="" /><img name="title" alt="" />${ARTICLE}`,
    );
    expect('article' in readForDigest({})).toBe(true);
    page('<img name="contentType" alt="" />');
    expect(readForDigest({})).toMatchObject({ contentType: 'text/html' });
  });
});

it('a request is taken once', () => {
  world.lecternRequest = { anyway: true };
  expect(takeRequest()).toEqual({ anyway: true });
  expect(takeRequest()).toEqual({});
});

it.each([
  ['https://news.example/a#part', 'https://news.example/a'],
  ['https://news.example/a', 'https://news.example/a'],
  ['https://news.example/#/a/story', 'https://news.example/#/a/story'],
  ['https://news.example/#!/a', 'https://news.example/#!/a'],
])('the address of %s', (href, expected) => {
  expect(pageAddress(href)).toBe(expected);
});
