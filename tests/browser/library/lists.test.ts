import { beforeEach, describe, expect, it } from 'vitest';
import * as library from '@/utils/library/library';
import type { ListFilter, ListSort } from '@/utils/library/list-plan';
import type { ListOptions } from '@/utils/library/listing';
import { articleLike, digestLike, wipe } from './article-like';

beforeEach(wipe);

interface Made {
  title?: string;
  site?: string;
  minutes?: number;
  percent?: number;
}

let made = 0;

async function save({ title = 'Plain', site = 'paper', minutes = 3, percent = 0 }: Made = {}): Promise<string> {
  made += 1;
  const article = articleLike({ url: `https://${site}.example/${made}`, title, siteName: site });
  const readTime = { seconds: minutes * 60, words: minutes * 238, wpm: 238 };
  const id = await library.save(article, digestLike({ readTime }));
  if (percent > 0) await library.setPlace(id, { paragraph: 0, percent });
  return id;
}

/** Every row of a list, read in pages of `limit`. */
async function titles(options: ListOptions, limit = 2): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  let page = await library.list({ ...options, limit });
  for (;;) {
    found.push(...page.rows.map((row) => row.title));
    if (!page.next) return found;
    page = await library.list({ ...options, limit, after: page.next });
  }
}

describe('orders', () => {
  beforeEach(async () => {
    await save({ title: 'été', site: 'zebra', minutes: 9, percent: 30 });
    await save({ title: 'Able', site: 'aster', minutes: 20 });
    await save({ title: 'Zoo', site: 'mild', minutes: 2, percent: 80 });
    await library.saveLink({ url: 'https://later.example/', title: 'Link' });
  });

  it.each<[ListSort, string[]]>([
    ['newest', ['Link', 'Zoo', 'Able', 'été']],
    ['oldest', ['été', 'Able', 'Zoo', 'Link']],
    ['shortest', ['Zoo', 'été', 'Able', 'Link']],
    ['longest', ['Able', 'été', 'Zoo', 'Link']],
    ['site', ['Able', 'Link', 'Zoo', 'été']],
    ['title', ['Able', 'été', 'Link', 'Zoo']],
  ])('%s', async (sort, expected) => {
    expect(await titles({ sort })).toEqual(expected);
    // The same among a few, which are sorted in memory.
    const articles = expected.filter((title) => title !== 'Link');
    expect(await titles({ sort, kind: 'article' })).toEqual(articles);
  });

  it.each<[ListSort, string[]]>([
    ['newest', ['Able', 'été']],
    ['site', ['Able', 'Link', 'Zoo', 'été']],
    ['title', ['Able', 'été', 'Link', 'Zoo']],
    ['oldest', ['Able', 'Zoo', 'Link']],
  ])('%s, from an article on', async (sort, expected) => {
    const from = (await library.list({})).rows.find(({ title }) => title === 'Able')?.id ?? '';
    expect((await library.list({ sort, from })).rows.map(({ title }) => title)).toEqual(expected);
    const { rows, next } = await library.firstPage({ sort, from, limit: 1 });
    expect(rows.map(({ id }) => id)).toEqual([from]);
    const following = await library.list({ sort, ...(next ? { after: next } : {}) });
    expect(following.rows.map(({ title }) => title)).toEqual(expected.slice(1));
    expect((await library.list({ sort, from: 'f'.repeat(32) })).rows).toHaveLength(4);
  });

  it('by progress, the furthest first', async () =>
    expect((await titles({ sort: 'progress' })).slice(0, 2)).toEqual(['Zoo', 'été']));
});

describe('filters', () => {
  it('hold all at once, whichever index is read', async () => {
    const a = await save({ title: 'a', site: 'north', minutes: 3 });
    const b = await save({ title: 'b', site: 'north', minutes: 30 });
    const c = await save({ title: 'c', site: 'south', minutes: 8 });
    await library.changeMany([a, c], { addTags: ['River'] });
    await library.changeMany([b], { favourite: true, state: 'archived' });
    const mark = { quote: 'x', prefix: '', suffix: '', paragraph: 0, start: 0, end: 1, colour: 'pink' as const };
    await library.addHighlight({ ...mark, article: c, note: '' });
    const found = async (filter: ListFilter) => (await titles(filter)).join('');
    expect(await found({ tag: 'river' })).toBe('ca');
    expect(await found({ tag: 'RIVER', site: 'north.example' })).toBe('a');
    expect(await found({ site: 'north.example' })).toBe('ba');
    expect(await found({ site: 'north.example', state: 'unread' })).toBe('a');
    expect(await found({ favourite: true })).toBe('b');
    expect(await found({ highlighted: true, length: 'medium' })).toBe('c');
    expect(await found({ length: 'short' })).toBe('a');
    expect(await found({ tag: 'nothing' })).toBe('');
    expect(await titles({ tag: 'river', sort: 'title' })).toEqual(['a', 'c']);
    expect(await library.totals()).toMatchObject({ articles: 3, favourites: 1, highlighted: 1, links: 0 });
    expect((await library.totals()).lengths).toEqual({ short: 1, medium: 1, long: 1 });
    expect(await library.listSites()).toEqual([
      { value: 'north.example', label: 'north', count: 2 },
      { value: 'south.example', label: 'south', count: 1 },
    ]);
  });

  it('give the ids of a whole list, or of what stands between two of it', async () => {
    const ids: string[] = [];
    for (const title of ['d', 'c', 'b', 'a']) ids.unshift(await save({ title }));
    expect(await library.listIds({ sort: 'title' })).toEqual(ids);
    expect(await library.listIds({ sort: 'title' }, ids[2], ids[0])).toEqual(ids.slice(0, 3));
    expect(await library.listIds({}, ids[0], ids[1])).toEqual([ids[0], ids[1]]);
    expect(await library.listIds({ state: 'unread', length: 'short' })).toEqual(ids);
    expect(await library.listIds({}, ids[0], 'gone')).toEqual([]);
  });
});

describe('changing many', () => {
  it('does it to all at once, counts, and takes all of it back', async () => {
    const ids = [await save(), await save(), await save()];
    const [first = ''] = ids;
    await library.changeMany([first], { state: 'read', addTags: ['kept'] });
    const undo = await library.changeMany([...ids, 'unknown'], {
      state: 'archived',
      favourite: true,
      addTags: ['new', 'Kept'],
    });
    expect(undo.count).toBe(3);
    expect((await library.firstPage()).counts).toEqual({ unread: 0, reading: 0, read: 0, archived: 3 });
    expect((await library.listTags()).map(({ label, count }) => [label, count])).toEqual([
      ['kept', 3],
      ['new', 3],
    ]);
    await library.undoMany(undo);
    expect((await library.firstPage()).counts).toEqual({ unread: 2, reading: 0, read: 1, archived: 0 });
    expect((await library.listTags()).map(({ label, count }) => [label, count])).toEqual([['kept', 1]]);
    expect((await library.totals()).favourites).toBe(0);
  });

  it('undo leaves alone what the person changed since', async () => {
    const ids = [await save(), await save()];
    const [first = '', second = ''] = ids;
    const undo = await library.changeMany(ids, { state: 'archived', addTags: ['pile'] });
    await library.setState(first, 'read');
    await library.changeMany([second], { removeTags: ['pile'] });
    await library.changeMany([second], { addTags: ['pile'] });
    await library.undoMany(undo);
    expect((await library.get(first))?.row).toMatchObject({ state: 'read', tags: [] });
    expect((await library.get(second))?.row).toMatchObject({ state: 'unread', tags: ['pile'] });
  });

  it('removes many and brings them back, with their highlights', async () => {
    const ids = [await save(), await save(), await save()];
    const mark = { quote: 'x', prefix: '', suffix: '', paragraph: 0, start: 0, end: 1, colour: 'pink' as const };
    await library.addHighlight({ ...mark, article: ids[0] ?? '', note: 'mine' });
    const undo = await library.changeMany(ids, { remove: true });
    expect((await library.list()).rows).toEqual([]);
    expect(await library.totals()).toMatchObject({ articles: 0, highlighted: 0, bytes: 0 });
    await library.undoMany(undo);
    expect((await library.list()).rows).toHaveLength(3);
    expect(await library.totals()).toMatchObject({ articles: 3, highlighted: 1 });
    expect(await library.highlightsOf(ids[0] ?? '')).toHaveLength(1);
  });

  it('renames a tag, joins it with another, takes it away, each with undo', async () => {
    const [a, b] = [await save(), await save()];
    await library.changeMany([a], { addTags: ['rivers', 'water'] });
    await library.changeMany([b], { addTags: ['#Water'] });
    const tags = async () => Object.fromEntries((await library.listTags()).map(({ label, count }) => [label, count]));
    expect(await tags()).toEqual({ water: 2, rivers: 1 });
    const joined = await library.renameTag('water', 'rivers');
    expect(await tags()).toEqual({ rivers: 2 });
    await library.undoMany(joined);
    expect(await tags()).toEqual({ water: 2, rivers: 1 });
    await library.renameTag('water', 'Water');
    expect(await tags()).toEqual({ Water: 2, rivers: 1 });
    const gone = await library.removeTag('water');
    expect(await tags()).toEqual({ rivers: 1 });
    await library.undoMany(gone);
    expect(await tags()).toEqual({ Water: 2, rivers: 1 });
  });
});

describe('statistics', () => {
  it('count what was read once, by day and by site', async () => {
    const a = await save({ site: 'north', minutes: 10 });
    const b = await save({ site: 'south', minutes: 4 });
    await library.setPlace(a, { paragraph: 1, percent: 50 });
    await library.setPlace(a, { paragraph: 0, percent: 10 });
    await library.setPlace(a, { paragraph: 1, percent: 50 });
    await library.setPlace(b, { paragraph: 9, percent: 100 });
    const { total, days, sites } = await library.readingStatistics();
    expect(total).toEqual({ articles: 1, seconds: 540 });
    expect(days).toHaveLength(7);
    expect(days.at(-1)).toMatchObject({ articles: 1, seconds: 540 });
    expect(sites).toEqual([
      { site: 'north.example', articles: 0, seconds: 300 },
      { site: 'south.example', articles: 1, seconds: 240 },
    ]);
    const later = Date.now() + 30 * 24 * 60 * 60 * 1000;
    expect((await library.readingStatistics(7, later)).total).toEqual({ articles: 0, seconds: 0 });
  });
});

it('names what takes the most space, links never', async () => {
  const made = async (title: string, length: number) =>
    await library.save(
      articleLike({ url: `https://paper.example/${title}`, title, html: `<p>${'x'.repeat(length)}</p>` }),
      digestLike(),
    );
  await made('small', 10);
  await made('large', 5_000);
  await made('middle', 1_000);
  await library.saveLink({ url: 'https://paper.example/link', title: 'link' });
  expect((await library.largest(2)).map(({ title }) => title)).toEqual(['large', 'middle']);
});
