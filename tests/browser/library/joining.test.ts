import { beforeEach, expect, it } from 'vitest';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';

beforeEach(wipe);

const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
const story = (url: string, title = 'The bridge') =>
  articleLike({ url, title, html: `<p>${words}</p>`, blocks: [{ kind: 'paragraph', text: words }] });

async function twins(): Promise<[first: string, second: string]> {
  const first = await library.save(story('https://paper.example/1'), digestLike());
  const second = await library.save(story('https://other.example/1', 'Bridge, the'), digestLike());
  expect((await library.get(second))?.row.twin).toBe(first);
  return [first, second];
}

it('two articles with one text become one, and nothing that the person did is lost', async () => {
  const [first, second] = await twins();
  await library.changeMany([first], { addTags: ['a'], favourite: true });
  await library.changeMany([second], { addTags: ['b'] });
  await library.setPlace(first, { paragraph: 0, percent: 60 });
  const anchor = { quote: 'word3', prefix: '', suffix: '', paragraph: 0, start: 0, end: 5 };
  await library.addHighlight({ ...anchor, article: first, colour: 'pink', note: 'mine' });
  expect(await library.joinTwins(second, first)).toBe(true);
  const { rows } = await library.list();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    id: second,
    title: 'Bridge, the',
    tags: ['b', 'a'],
    favourite: true,
    highlights: 1,
    versions: 2,
    twin: null,
    place: { paragraph: 0, percent: 60 },
    state: 'reading',
  });
  expect(await library.find('https://paper.example/1')).toBe(second);
  expect((await library.highlightsOf(second)).map(({ note }) => note)).toEqual(['mine']);
  expect((await library.search('mine')).map(({ row }) => row.id)).toEqual([second]);
  expect(await library.totals()).toMatchObject({ articles: 1, favourites: 1, highlighted: 1 });
  // Saved from either address, it is the one.
  expect(await library.save(story('https://paper.example/1'), digestLike())).toBe(second);
});

it('a third one with the same text is the twin of what they became', async () => {
  const [first, second] = await twins();
  const third = await library.save(story('https://third.example/1'), digestLike());
  const other = (await library.get(third))?.row.twin === first ? second : first;
  await library.joinTwins(other, other === first ? second : first);
  expect((await library.get(third))?.row.twin).toBe(other);
});

it('two that the person keeps apart are not offered again', async () => {
  const [first, second] = await twins();
  await library.keepApart(second, first);
  await library.save(story('https://other.example/1', 'Once more'), digestLike());
  expect((await library.list()).rows.map(({ twin }) => twin)).toEqual([null, null]);
});

it('keeps each text that was saved, the last first', async () => {
  const id = await library.save(articleLike(), digestLike());
  await library.save(
    articleLike({ html: '<p>Corrected.</p>', blocks: [{ kind: 'paragraph', text: 'Corrected.' }] }),
    digestLike(),
  );
  const versions = await library.versionsOf(id);
  expect(versions.map(({ blocks, isShown }) => [blocks[0]?.text.slice(0, 9), isShown])).toEqual([
    ['Corrected', true],
    ['The counc', false],
  ]);
});

it('one whose twin is removed is nobody’s, until it comes back', async () => {
  const [first, second] = await twins();
  await library.remove(first);
  expect((await library.get(second))?.row.twin).toBe(null);
  await library.restore(first);
  expect((await library.get(first))?.row.twin).toBe(second);
});
