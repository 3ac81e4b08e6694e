import { afterEach, expect, it } from 'vitest';
import type { Article } from '@/utils/article/article';
import { readSelection } from '@/utils/browser/page-selection';
import { isSelection } from '@/utils/browser/selection-mark';
import { offerTools } from './offer-tools';

const URL = 'https://news.example/story/';
const PAGE = `
  <h1>The Ferry That Stayed</h1>
  <p id="one">The ferry <b>will not</b> sail, <a href="../owners" onclick="steal()">its owners</a> said.</p>
  <p id="two">A new hull is being built. <img src="hull.jpg" alt="The hull" onerror="globalThis.stolen = true" /></p>
  <p id="three">Until then there is the bridge.</p>`;

offerTools();

afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

function select(from: string, fromOffset: number, to: string, toOffset: number): void {
  const range = document.createRange();
  range.setStart(document.querySelector(from)?.firstChild as Node, fromOffset);
  range.setEnd(document.querySelector(to)?.firstChild as Node, toOffset);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

function read(after: Article | null = null, text = ''): Article {
  const reading = readSelection(document, URL, { text, after });
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

it('is an article of the page’s address that says that it is a selection', () => {
  document.title = 'The Ferry That Stayed';
  document.body.innerHTML = PAGE;
  select('#one', 4, '#three', 10);
  const article = read();
  expect(article.blocks.map(({ text }) => text.trim())).toEqual([
    'ferry will not sail, its owners said.',
    'A new hull is being built.',
    'Until then',
  ]);
  expect(article.url).toBe(URL);
  expect(article.title).toBe('From “The Ferry That Stayed”');
  expect(isSelection(article)).toBe(true);
});

it('is clean, its addresses whole', () => {
  document.body.innerHTML = PAGE;
  select('#one', 0, '#three', 10);
  const article = read();
  expect(article.html).not.toMatch(/onclick|onerror|steal|stolen|\sid=/);
  expect(article.links).toEqual([{ url: 'https://news.example/owners', text: 'its owners', paragraph: 0 }]);
  expect(article.html).toContain('src="https://news.example/story/hull.jpg"');
  expect(article.images).toBe(1);
});

it('leaves the page and its selection as they are', () => {
  document.body.innerHTML = PAGE;
  select('#one', 4, '#two', 5);
  const before = [document.body.innerHTML, String(getSelection())];
  read();
  expect([document.body.innerHTML, String(getSelection())]).toEqual(before);
});

it('of a few words in one line is a paragraph', () => {
  document.body.innerHTML = PAGE;
  select('#three', 6, '#three', 10);
  expect(read().html).toContain('<p>then</p>');
});

it('follows what was selected of the page before', () => {
  document.body.innerHTML = PAGE;
  select('#three', 0, '#three', 10);
  const first = read();
  select('#two', 0, '#two', 5);
  expect(read(first).blocks.map(({ text }) => text)).toEqual(['Until then', 'A new']);
});

it('is the browser’s own text where the page cannot be asked', () => {
  expect(read(null, 'One line\n\nand <b>another</b>').blocks.map(({ text }) => text)).toEqual([
    'One line',
    'and <b>another</b>',
  ]);
});

it('of nothing is nothing', () => {
  expect(readSelection(document, URL, { text: ' ', after: null })).toEqual({ problem: 'empty' });
});
