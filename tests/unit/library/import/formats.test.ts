import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { beginningOf, detectFormat, FORMATS } from '@/utils/library/import/detect-format';
import type { ImportItem, ImportRow } from '@/utils/library/import/import-row';

async function rowsOf(file: Blob): Promise<ImportRow[]> {
  const format = await detectFormat(file);
  if (!format || format === 'backup') throw new Error(`not read: ${format}`);
  const beginning = await beginningOf(file);
  expect(FORMATS.filter(({ knows }) => knows(beginning))).toEqual([format]);
  const rows: ImportRow[] = [];
  for await (const row of format.read(file)) rows.push(row);
  return rows;
}

async function itemsOf(text: string): Promise<ImportItem[]> {
  return (await rowsOf(new Blob([text]))).flatMap((row) => ('item' in row ? [row.item] : []));
}

const zipOf = (files: Record<string, string>) =>
  new Blob([
    new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))),
  ]);

describe('Pocket', () => {
  const csv =
    'title,url,time_added,tags,status\n' +
    '"A bridge, and a ""broom""",https://paper.example/bridge,1700000000,rivers|towns,unread\n' +
    'https://paper.example/b,https://paper.example/b,1600000000,,archive\n' +
    'No address,,1600000000,,unread\n';

  test('keeps title, time, tags and archive; an address in place of a title is none', async () => {
    const [first, second] = await itemsOf(csv);
    expect(first).toMatchObject({
      url: 'https://paper.example/bridge',
      title: 'A bridge, and a "broom"',
      savedAt: 1_700_000_000_000,
      tags: ['rivers', 'towns'],
      state: 'unread',
    });
    expect(second).toMatchObject({ title: null, state: 'archived', tags: [] });
  });

  test('says of a row without an address why it is skipped', async () => {
    expect((await rowsOf(new Blob([csv])))[2]).toEqual({ skipped: 'no-address', name: 'No address' });
  });

  test('reads the zip of parts, one after the other', async () => {
    const part = (n: number) =>
      `title,url,time_added,tags,status\nT${n},https://paper.example/${n},1700000000,,unread\n`;
    const rows = await rowsOf(
      zipOf({ 'part_000000.csv': part(0), 'part_000001.csv': part(1), 'annotations/x.json': '[]' }),
    );
    expect(rows.map((row) => ('item' in row ? row.item.title : row.name))).toEqual(['T0', 'T1']);
  });

  test('reads the older HTML export, its second list as the archive', async () => {
    const items = await itemsOf(
      '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>' +
        '<li><a href="https://paper.example/a?x=1&amp;y=2" time_added="1700000000" tags="one,two">A &amp; B</a></li></ul>' +
        '<h1>Read Archive</h1><ul><li><a href="https://paper.example/c" time_added="1600000000" tags="">C</a></li></ul>',
    );
    expect(items.map(({ url, title, state, tags }) => ({ url, title, state, tags }))).toEqual([
      { url: 'https://paper.example/a?x=1&y=2', title: 'A & B', state: 'unread', tags: ['one', 'two'] },
      { url: 'https://paper.example/c', title: 'C', state: 'archived', tags: [] },
    ]);
  });

  test('loses no row between two pieces of a large file', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, n) => `"Ünter ${n}\nzwei",https://paper.example/${n},1700000000,a|b,unread`,
    );
    const items = await itemsOf(`title,url,time_added,tags,status\n${lines.join('\n')}\n`);
    expect(new Set(items.map(({ url }) => url)).size).toBe(10_000);
    expect(items.at(-1)?.title).toBe('Ünter 9999 zwei');
  });
});

test('Instapaper: folders are states, a star or tags; tags are a list in JSON', async () => {
  const items = await itemsOf(
    'URL,Title,Selection,Folder,Timestamp,Tags\n' +
      'https://paper.example/a,A,,Unread,1700000000,"[""x"",""y""]"\n' +
      'https://paper.example/b,B,a line of it,Archive,1700000000,[]\n' +
      'https://paper.example/c,C,,Starred,1700000000,\n' +
      'https://paper.example/d,D,,Rivers,1700000000,[]\n',
  );
  expect(items.map(({ state, favourite, tags }) => [state, favourite, tags])).toEqual([
    ['unread', false, ['x', 'y']],
    ['archived', false, []],
    ['unread', true, []],
    ['unread', false, ['Rivers']],
  ]);
  expect(items[1]?.highlights).toEqual([{ quote: 'a line of it', note: '' }]);
});

test('Omnivore: metadata, text and highlights of the zip come together', async () => {
  const rows = await rowsOf(
    zipOf({
      'metadata_0_to_20.json': JSON.stringify([
        {
          slug: 'bridge-1',
          title: 'The bridge',
          url: 'https://paper.example/bridge',
          author: 'Ada Writer',
          savedAt: '2024-03-01T10:00:00.000Z',
          publishedAt: '2024-02-28T00:00:00.000Z',
          state: 'Archived',
          readingProgress: 40,
          labels: ['rivers'],
        },
      ]),
      'content/bridge-1.html': '<p>The council forgot it.</p>',
      'highlights/bridge-1.md': '> The council\n> forgot it.\n\n#town\n\nSo they say.\n\n> Another\n',
    }),
  );
  expect(rows).toEqual([
    {
      item: expect.objectContaining({
        byline: ['Ada Writer'],
        html: '<p>The council forgot it.</p>',
        percent: 40,
        published: '2024-02-28T00:00:00.000Z',
        state: 'archived',
        tags: ['rivers'],
        highlights: [
          { quote: 'The council\nforgot it.', note: 'So they say.' },
          { quote: 'Another', note: '' },
        ],
      }),
    },
  ]);
});

test('Readwise Reader: tags as Python prints them, progress as a share, nothing of the feed', async () => {
  const rows = await rowsOf(
    new Blob([
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n' +
        `A,https://paper.example/a,1,"['one', ""it's""]",2024-03-01 10:00:00+00:00,0.5,later,True\n` +
        'B,https://paper.example/b,2,[],2024-03-01 10:00:00+00:00,0,feed,False\n' +
        'C,https://paper.example/c,3,[],2024-03-01 10:00:00+00:00,1,archive,True\n',
    ]),
  );
  expect(rows[0]).toEqual({
    item: expect.objectContaining({
      tags: ['one', "it's"],
      percent: 50,
      state: 'reading',
      savedAt: Date.UTC(2024, 2, 1, 10),
    }),
  });
  expect(rows[1]).toEqual({ skipped: 'feed', name: 'B' });
  expect(rows[2]).toMatchObject({ item: { state: 'archived', percent: 100 } });
});

test('Raindrop: folders become tags, highlights keep their notes', async () => {
  const items = await itemsOf(
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n' +
      '1,A,,,https://paper.example/a,Rivers,"x, y",2024-03-01T10:00:00.000Z,,"Highlight:First line\nNote:mine\nHighlight:Second",true\n' +
      '2,B,,,https://paper.example/b,Unsorted,,2024-03-01T10:00:00.000Z,,,false\n',
  );
  expect(items[0]).toMatchObject({
    tags: ['x', 'y', 'Rivers'],
    favourite: true,
    highlights: [
      { quote: 'First line', note: 'mine' },
      { quote: 'Second', note: '' },
    ],
  });
  expect(items[1]).toMatchObject({ tags: [], favourite: false });
});

test('wallabag: texts, annotations and states; what it could not fetch is no text', async () => {
  const items = await itemsOf(
    JSON.stringify([
      {
        is_archived: 1,
        is_starred: 1,
        tags: ['rivers'],
        title: 'A',
        url: 'https://paper.example/a',
        content: '<p>Text</p>',
        created_at: '2024-03-01T10:00:00+0000',
        published_by: ['Ada'],
        language: 'en_GB',
        annotations: [{ text: 'my note', quote: 'Text' }],
        domain_name: 'paper.example',
      },
      {
        is_archived: 0,
        is_starred: 0,
        is_not_parsed: 1,
        title: 'B',
        url: 'https://paper.example/b',
        content: 'sorry',
        tags: [],
      },
    ]),
  );
  expect(items[0]).toMatchObject({
    state: 'archived',
    favourite: true,
    html: '<p>Text</p>',
    lang: 'en-GB',
    byline: ['Ada'],
    savedAt: Date.UTC(2024, 2, 1, 10),
    highlights: [{ quote: 'Text', note: 'my note' }],
  });
  expect(items[1]?.html).toBeNull();
});

test('Karakeep: links with tags and archive; a text without an address is skipped', async () => {
  const rows = await rowsOf(
    new Blob([
      JSON.stringify({
        bookmarks: [
          {
            createdAt: 1_700_000_000,
            title: 'A',
            tags: ['x'],
            content: { type: 'link', url: 'https://paper.example/a' },
            note: null,
            archived: true,
          },
          {
            createdAt: 1_700_000_000,
            title: null,
            tags: [],
            content: { type: 'text', text: 'milk, bread' },
            note: null,
          },
        ],
      }),
    ]),
  );
  expect(rows[0]).toMatchObject({ item: { tags: ['x'], state: 'archived', savedAt: 1_700_000_000_000 } });
  expect(rows[1]).toEqual({ skipped: 'no-address', name: 'milk, bread' });
});

test('bookmarks: folders that people made become tags, those of the browser do not', async () => {
  const rows = await rowsOf(
    new Blob([
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n' +
        '  <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>\n  <DL><p>\n' +
        '    <DT><H3>Rivers &amp; towns</H3>\n    <DL><p>\n' +
        '      <DT><A HREF="https://paper.example/a" ADD_DATE="1700000000" TAGS="x,y">A &#8211; &#x42;</A>\n' +
        '    </DL><p>\n    <DT><A HREF="javascript:alert(1)">Bookmarklet</A>\n  </DL><p>\n' +
        '  <DT><A HREF="https://paper.example/b">B</A>\n</DL><p>\n',
    ]),
  );
  expect(rows[0]).toMatchObject({ item: { title: 'A – B', tags: ['x', 'y', 'Rivers & towns'] } });
  expect(rows[1]).toEqual({ skipped: 'not-web', name: 'Bookmarklet' });
  expect(rows[2]).toMatchObject({ item: { tags: [], savedAt: null } });
});

test.each([
  ['nothing', ''],
  ['a letter', 'Dear council,\nwhere is the bridge?'],
  ['some other CSV', 'a,b\n1,2\n'],
  ['some other JSON', '{"a":1}'],
])('%s is no file that can be imported', async (_, text) => {
  expect(await detectFormat(new Blob([text]))).toBeUndefined();
});

test('a file that ends in the middle is said to, after what came before', async () => {
  const format = await detectFormat(new Blob(['[{"given_url":"x","url":"https://paper.example/a"},{"url":']));
  if (!format || format === 'backup') throw new Error('not read');
  const seen: ImportRow[] = [];
  const reading = (async () => {
    for await (const row of format.read(new Blob(['[{"given_url":"x","url":"https://paper.example/a"},{"url":'])))
      seen.push(row);
  })();
  await expect(reading).rejects.toThrow(SyntaxError);
  expect(seen).toHaveLength(1);
});
