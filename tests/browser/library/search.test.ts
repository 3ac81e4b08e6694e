import { beforeEach, expect, it } from 'vitest';
import { read } from '@/utils/library/database';
import * as library from '@/utils/library/library';
import { buildIndex, dropIndex } from '@/utils/library/search/rebuild';
import { wordsOf } from '@/utils/library/search/words';
import { articleLike, digestLike, wipe } from './article-like';

const VOCABULARY = Array.from({ length: 400 }, (_, at) => `w${((at * 7919) % 400).toString(36)}x${at % 7}`);

/** The same texts in each run: a few words often, most seldom. */
function textOf(number: number): string {
  const words: string[] = [];
  let state = number * 2654435761 + 1;
  for (let at = 0; at < 30; at += 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const share = state / 2147483648;
    words.push(VOCABULARY[Math.floor(share * share * VOCABULARY.length)] ?? '');
  }
  return words.join(' ');
}

async function saveMany(count: number): Promise<Map<string, string>> {
  const texts = Array.from({ length: count }, (_, at) => textOf(at));
  const ids = await Promise.all(
    texts.map((text, at) => {
      const blocks = [{ kind: 'paragraph' as const, text }];
      const url = `https://paper.example/${at}`;
      return library.save(articleLike({ url, title: `T${at}`, html: `<p>${text}</p>`, blocks }), digestLike());
    }),
  );
  return new Map(ids.map((id, at) => [id, texts[at] ?? '']));
}

/** What a look at every text finds: each word of the query is a word of the text, or begins one. */
function expected(texts: Map<string, string>, query: string): string[] {
  const asked = wordsOf(query);
  const holds = (text: string) => asked.every((word) => wordsOf(text).some((known) => known.startsWith(word)));
  return [...texts].filter(([, text]) => holds(text)).map(([id]) => id);
}

const found = async (query: string) => (await library.search(query, { limit: 5000 })).map((hit) => hit.row.id);

const isIndexed = async () => (await read((tx) => tx.objectStore('stats').get('library')))?.indexing === undefined;

beforeEach(wipe);

it('finds exactly what is there: just saved, gathered, merged, built anew, in the middle of it', {
  timeout: 60_000,
}, async () => {
  const texts = await saveMany(1100);
  const rare = VOCABULARY.slice(-6);
  const queries = [...rare, `${VOCABULARY[0]} ${rare[0]}`, (rare[1] ?? '').slice(0, -1), 'nothing'];
  const check = async () => {
    for (const query of queries) expect((await found(query)).sort()).toEqual(expected(texts, query).sort());
  };
  await check();
  await library.tidySearch();
  await check();
  await dropIndex();
  expect(await isIndexed()).toBe(false);
  await check();
  await buildIndex();
  expect(await isIndexed()).toBe(true);
  await check();
});

it('does not find a text that was replaced or removed, and finds again what was restored', async () => {
  const old = articleLike({ blocks: [{ kind: 'paragraph', text: 'An elephant.' }], html: '<p>An elephant.</p>' });
  const id = await library.save(old, digestLike());
  expect(await found('elephant')).toEqual([id]);
  await library.save(
    articleLike({ ...old, html: '<p>A mouse.</p>', blocks: [{ kind: 'paragraph', text: 'A mouse.' }] }),
    digestLike(),
  );
  expect(await found('elephant')).toEqual([]);
  expect(await found('mouse')).toEqual([id]);
  await library.remove(id);
  expect(await found('mouse')).toEqual([]);
  await library.restore(id);
  expect(await found('mouse')).toEqual([id]);
});

it('tells the first hits before the rest are read, in the order of the whole answer', async () => {
  const texts = await saveMany(40);
  const query = VOCABULARY[0] ?? '';
  const first: string[][] = [];
  const hits = await library.search(query, { onFirst: (some) => first.push(some.map(({ row }) => row.id)) });
  expect(hits.length).toBeGreaterThan(8);
  expect(hits.length).toBeLessThanOrEqual(texts.size);
  expect(first).toEqual([hits.slice(0, 8).map(({ row }) => row.id)]);
  expect(hits[0]?.query).toBe(query);
});

it('tells what was found as typed before it looks for what was meant', async () => {
  const saved = (url: string, text: string) =>
    library.save(articleLike({ url, blocks: [{ kind: 'paragraph', text }], html: `<p>${text}</p>` }), digestLike());
  const typed = await saved('https://paper.example/typed', 'A libarry, wrongly.');
  const meant = await saved('https://paper.example/meant', 'A library.');
  const first: string[][] = [];
  const hits = await library.search('libarry', { onFirst: (some) => first.push(some.map(({ row }) => row.id)) });
  expect(first).toEqual([[typed]]);
  expect(hits.map(({ row }) => row.id)).toEqual([typed, meant]);
});

it('puts first what has the word in its title, and what has the rarer word', async () => {
  const article = (at: number, title: string, text: string) =>
    library.save(
      articleLike({
        url: `https://paper.example/${at}`,
        title,
        html: `<p>${text}</p>`,
        blocks: [{ kind: 'paragraph', text }],
      }),
      digestLike(),
    );
  const inTitle = await article(1, 'Rivers', 'Water flows.');
  const inText = await article(2, 'Water', 'Of rivers it is said that they flow.');
  expect(await found('rivers')).toEqual([inTitle, inText]);
});

it('finds phrases, links by title and address, and words of scripts without spaces', async () => {
  const text = '小さな図書館は新聞を保存する。';
  const id = await library.save(articleLike({ lang: 'ja', blocks: [{ kind: 'paragraph', text }] }), digestLike());
  const link = await library.saveLink({ url: 'https://valley.example/mill', title: 'The old mill' });
  expect(await found('図書館')).toEqual([id]);
  expect(await found('書')).toEqual([id]);
  expect(await found('図新')).toEqual([]);
  expect(await found('"old mill"')).toEqual([link]);
  expect(await found('"mill old"')).toEqual([]);
  expect(await found('valley.example')).toEqual([link]);
});

it('fulfils conditions, with words and without', async () => {
  const a = await library.save(articleLike({ url: 'https://a.example/', siteName: 'North' }), digestLike());
  const b = await library.save(articleLike({ url: 'https://b.example/', siteName: 'South' }), digestLike());
  await library.setState(a, 'read');
  expect(await found('bridge site:south')).toEqual([b]);
  expect(await found('is:read')).toEqual([a]);
  expect(await found('is:unread minutes<2')).toEqual([b]);
  expect(await found('is:unread bridge site:north')).toEqual([]);
});

it('finds by notes and tags, until they are taken back', async () => {
  const id = await library.save(articleLike(), digestLike());
  const mark = { quote: 'broom', prefix: '', suffix: '', paragraph: 0, start: 0, end: 5, colour: 'blue' as const };
  for (const isGathered of [false, true]) {
    const note = await library.addHighlight({ ...mark, article: id, note: 'Reminds me of grandmother' });
    await library.changeMany([id], { addTags: ['Housework'] });
    if (isGathered) {
      await saveMany(200);
      await library.tidySearch();
    }
    expect((await library.search('grandmother'))[0]?.match).toMatchObject({ isNote: true, marks: [[14, 25]] });
    expect(await found('grandmother bridge')).toEqual([id]);
    expect(await found('housework')).toEqual([id]);
    await library.removeHighlight(note?.id ?? '');
    await library.changeMany([id], { removeTags: ['housework'] });
    expect(await found('grandmother')).toEqual([]);
    expect(await found('housework')).toEqual([]);
    expect(await found('broom')).toEqual([id]);
  }
});

it('keeps notes and tags in the index over a new text and a rebuild', async () => {
  const id = await library.save(articleLike(), digestLike());
  const mark = { quote: 'broom', prefix: '', suffix: '', paragraph: 0, start: 0, end: 5, colour: 'blue' as const };
  await library.addHighlight({ ...mark, article: id, note: 'grandmother' });
  await library.changeMany([id], { addTags: ['Housework'] });
  await library.save(articleLike({ html: '<p>New.</p>', blocks: [{ kind: 'paragraph', text: 'New.' }] }), digestLike());
  expect(await found('grandmother new')).toEqual([id]);
  await dropIndex();
  await buildIndex();
  expect(await found('grandmother housework new')).toEqual([id]);
});

it('forgives typing, where what was typed stands nowhere', async () => {
  const save = (at: number, text: string) =>
    library.save(
      articleLike({
        url: `https://paper.example/story-${at}`,
        title: `T${at}`,
        byline: [],
        html: `<p>${text}</p>`,
        blocks: [{ kind: 'paragraph', text }],
      }),
      digestLike(),
    );
  const philosopher = await save(1, 'Kierkegaard walked through Copenhagen.');
  const bridge = await save(2, 'A suspension bridge.');
  for (const isGathered of [false, true]) {
    if (isGathered) {
      await saveMany(200);
      await library.tidySearch();
    }
    expect(await found('kirkegaard')).toEqual([philosopher]);
    expect(await found('Kierkegard copenhagn')).toEqual([philosopher]);
    expect(await found('bredge')).toEqual([bridge]);
    expect(await found('rbidge')).toEqual([bridge]);
    expect(await found('ridge')).toEqual([bridge]);
    expect(await found('sus')).toEqual([bridge]);
    expect(await found('xyzzyx')).toEqual([]);
    const [hit] = await library.search('kirkegaard');
    expect(hit).toMatchObject({ query: 'kierkegaard', meant: ['kierkegaard'] });
    expect(hit?.match?.marks).toEqual([[0, 11]]);
  }
});
