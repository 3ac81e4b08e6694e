import { beforeEach, expect, it, vi } from 'vitest';
import type { Shown } from '@/components/library/LibraryPage';
import { type FactsSource, savedFacts } from '@/components/library/saved-facts';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { Version } from '@/utils/library/versions';
import { rowLike } from './row';

const version = (name: string): Version => ({ version: name, savedAt: 0, isShown: false, title: null, blocks: [] });
let rows: ArticleRow[];
let told: (Shown | undefined)[];
let library: FactsSource;

beforeEach(() => {
  rows = [rowLike({ id: 'a', twin: 'b' }), rowLike({ id: 'b', title: 'Its twin' }), rowLike({ id: 'c' })];
  told = [];
  library = {
    get: async (id) => {
      const row = rows.find((one) => one.id === id);
      return row && { row };
    },
    versionsOf: async () => [version('new'), version('old')],
    joinTwins: vi.fn(async () => {
      rows = [rowLike({ id: 'a' })];
    }),
    keepApart: vi.fn(async () => undefined),
  };
});

const facts = () => savedFacts(library, (known) => told.push(known));
const row = (id: string) => rowLike({ id, twin: id === 'a' ? 'b' : null });

it('tells the article with its twin, and that there is one no more once they are joined', async () => {
  const { know, joinTwin } = facts();
  await know(row('a'));
  expect(told.at(-1)).toMatchObject({ row: { id: 'a' }, twin: { title: 'Its twin' } });
  await joinTwin();
  expect(library.joinTwins).toHaveBeenCalledWith('a', 'b');
  expect(told.at(-1)).toMatchObject({ row: { id: 'a' }, twin: undefined });
});

it('says nothing of an article that was left before its twin was found', async () => {
  const { know, forget } = facts();
  const first = know(row('a'));
  await Promise.all([first, know(row('c'))]);
  expect(told.map((known) => known?.row.id)).toEqual(['c']);
  const last = know(row('a'));
  forget();
  await last;
  expect(told.at(-1)).toBeUndefined();
});

it('compares the versions of the article that is shown, until that is left', async () => {
  const { know, compare, stopComparing } = facts();
  await know(row('c'));
  await compare();
  expect(told.at(-1)?.versions).toHaveLength(2);
  stopComparing();
  expect(told.at(-1)).toMatchObject({ row: { id: 'c' }, versions: undefined });
  await Promise.all([compare(), know(row('c'))]);
  expect(told.at(-1)?.versions).toBeUndefined();
});
