import { beforeEach, describe, expect, it } from 'vitest';
import * as v1 from '@/tests/fixtures/library/v1';
import * as v2 from '@/tests/fixtures/library/v2';
import * as v3 from '@/tests/fixtures/library/v3';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';

/** Every version that was ever released, as it left the disk. */
const RELEASED = [
  { version: 1, ...v1 },
  { version: 2, ...v2 },
  { version: 3, ...v3 },
];

beforeEach(wipe);

describe.each(RELEASED)('a library of version $version', ({ version, makeStores, RECORDS, IDS }) => {
  beforeEach(() => write(version, makeStores, RECORDS));

  it('opens with everything that it held', async () => {
    expect((await library.list()).rows.map((row) => row.id)).toEqual([IDS.article, IDS.link]);
    const saved = await library.get(IDS.article);
    expect(saved?.article?.html).toContain('oiled the wheel');
    expect(saved?.row).toMatchObject({ state: 'reading', place: { paragraph: 1, percent: 50 }, versions: 2 });
    expect((await library.firstPage()).counts).toEqual({ unread: 1, reading: 1, read: 0, archived: 0 });
  });

  it('is found by every address and by its words', async () => {
    expect(await library.find('https://m.paper.example/mill')).toBe(IDS.article);
    expect((await library.search('"hundred years"')).map((hit) => hit.row.id)).toEqual([IDS.article]);
  });

  it('goes on where it was: same id on saving again, numbers count on, what was removed comes back', async () => {
    const again = articleLike({ url: 'https://paper.example/mill' });
    expect(await library.save(again, digestLike())).toBe(IDS.article);
    expect((await library.get(IDS.article))?.row.versions).toBe(3);
    expect((await library.librarySnapshot()).seq).toBe(5);
    expect(await library.restore(IDS.removed)).toBe(true);
  });

  it('can be filtered, sorted and counted', async () => {
    const ids = async (options: Parameters<typeof library.list>[0]) =>
      (await library.list(options)).rows.map((row) => row.id);
    expect(await ids({ site: 'paper.example', sort: 'title' })).toEqual([IDS.link, IDS.article]);
    expect(await ids({ kind: 'link' })).toEqual([IDS.link]);
    expect(await ids({ sort: 'shortest' })).toEqual([IDS.article, IDS.link]);
    expect(await library.totals()).toMatchObject({ articles: 2, links: 1, lengths: { short: 1 } });
    expect(await library.listSites()).toEqual([{ value: 'paper.example', label: expect.any(String), count: 2 }]);
    await library.search('wheel');
    await library.tidySearch();
    expect((await library.get(IDS.article))?.row.bytes).toBeGreaterThan(200);
    expect((await library.totals()).bytes).toBe((await library.get(IDS.article))?.row.bytes);
  });

  it('takes highlights', async () => {
    const mark = { quote: 'wheel', prefix: '', suffix: '', paragraph: 0, start: 66, end: 71, colour: 'blue' as const };
    const before = (await library.highlightsOf(IDS.article)).length;
    expect((await library.get(IDS.article))?.row.highlights).toBe(before);
    await library.addHighlight({ ...mark, article: IDS.article, note: '' });
    expect((await library.get(IDS.article))?.row.highlights).toBe(before + 1);
    await library.restore(IDS.removed);
    expect((await library.get(IDS.removed))?.row.highlights).toBe(0);
  });
});

type MakeStores = (db: IDBDatabase, tx: IDBTransaction) => void;

/** Writes the library as that version left it. The test before may still have had work under way, which made a new one. */
async function write(version: number, make: MakeStores, records: Record<string, unknown[]>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await writeOnce(version, make, records);
    } catch (error) {
      if (attempt === 5 || !(error instanceof DOMException) || error.name !== 'VersionError') throw error;
      await wipe();
    }
  }
}

function writeOnce(version: number, make: MakeStores, records: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('lectern', version);
    request.onupgradeneeded = () => request.transaction && make(request.result, request.transaction);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const tx = db.transaction(Object.keys(records), 'readwrite');
      for (const [store, values] of Object.entries(records)) {
        for (const value of values) tx.objectStore(store).put(value);
      }
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
      tx.onabort = () => reject(tx.error);
    };
  });
}

describe('highlights of version 3', () => {
  beforeEach(() => write(3, v3.makeStores, v3.RECORDS));

  it('are there, counted, listed, and come back when they were removed', async () => {
    expect(await library.highlightsOf(v3.IDS.article)).toMatchObject([
      { quote: 'a hundred years', note: 'Since when?' },
    ]);
    expect((await library.list({ highlighted: true })).rows.map((row) => row.id)).toEqual([v3.IDS.article]);
    expect(await library.restoreHighlight(v3.IDS.gone)).toMatchObject({ id: v3.IDS.gone });
  });

  it('are found by their notes once the index is built anew', async () => {
    await library.tidySearch();
    expect((await library.search('since when'))[0]?.match).toMatchObject({ text: 'Since when?', isNote: true });
  });
});
