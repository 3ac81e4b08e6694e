import '@/tests/unit/setup';
import { deleteDB, openDB } from 'idb';
import MiniSearch from 'minisearch';
import { textOf } from '@/utils/article/article';
import { INDEX_STORES, read } from '@/utils/library/database';
import { importFile } from '@/utils/library/import/import-file';
import * as library from '@/utils/library/library';
import { parseQuery } from '@/utils/library/search/query';
import { scan } from '@/utils/library/search/scan';
import { DIGEST, fill } from './fill';
import { articleOf, questions } from './texts';

/** Milliseconds that each piece of work took. */
async function timed(works: (() => Promise<unknown>)[]): Promise<number[]> {
  const times: number[] = [];
  for (const work of works) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

/** Bytes of the index an article, as stored before the database's own compression. */
async function indexBytes(articles: number): Promise<number> {
  return await read(async (tx) => {
    let bytes = 0;
    for (let cursor = await tx.objectStore('postings').openCursor(); cursor; cursor = await cursor.continue()) {
      bytes += cursor.value.block.length + cursor.value.bucket.length * 2 + 16;
    }
    for (let cursor = await tx.objectStore('pending').openCursor(); cursor; cursor = await cursor.continue()) {
      bytes += cursor.value.words.length + cursor.value.weights.length + 16;
    }
    return bytes / articles;
  }, INDEX_STORES);
}

/** MiniSearch on the same texts, in memory as it works: what building takes (ms) and its answers. */
async function miniSearch(count: number, asked: string[]): Promise<{ build: number; times: number[]; add: number[] }> {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title'] });
  const document = (at: number) => {
    const article = articleOf(at);
    return { id: at, title: article.title, text: textOf(article) };
  };
  const start = performance.now();
  for (let at = 0; at < count; at += 1) index.add(document(at));
  const build = performance.now() - start;
  const options = { combineWith: 'AND' as const, prefix: true };
  const times = await timed(asked.map((query) => async () => index.search(query, options)));
  const add = await timed([1, 2, 3, 4, 5].map((more) => async () => index.add(document(count + more))));
  return { build, times, add };
}

/** Rows a second of a Pocket file, from its first byte to the last row on disk, index included; and of the peer. */
async function importing(from: number, rows: number): Promise<{ ours: number; bare: number }> {
  const lines = Array.from({ length: rows }, (_, offset) => {
    const at = from + offset;
    const tags = at % 3 === 0 ? '' : `tag${at % 40}|tag${at % 7}`;
    const { title } = articleOf(at);
    return `"${title}",https://pocket${at % 300}.example/${at}/story,${1_700_000_000 - at * 3000},${tags},unread`;
  });
  const file = new Blob([`title,url,time_added,tags,status\n${lines.join('\n')}\n`]);
  const start = performance.now();
  await importFile(file);
  const ours = rows / ((performance.now() - start) / 1000);
  return { ours, bare: await putBare(rows) };
}

/** The same records put into a store with the same indexes and nothing else done: what the database itself takes. */
async function putBare(rows: number): Promise<number> {
  const records = await read((tx) => tx.objectStore('meta').getAll(null, rows));
  const db = await openDB('bare', 1, {
    upgrade(created) {
      const store = created.createObjectStore('meta', { keyPath: 'id' });
      store.createIndex('addresses', 'addresses', { unique: true, multiEntry: true });
      store.createIndex('facets', 'facets', { multiEntry: true });
      for (const path of ['seq', 'doc', 'keys.shortest', 'keys.longest', 'keys.site', 'keys.title', 'keys.progress'])
        store.createIndex(path, path);
      store.createIndex('saved', ['savedAt', 'added']);
      store.createIndex('state', ['state', 'savedAt', 'added']);
    },
  });
  const start = performance.now();
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  for (const record of records) void tx.store.put(record);
  await tx.done;
  const rate = records.length / ((performance.now() - start) / 1000);
  db.close();
  await deleteDB('bare');
  return rate;
}

/** Until the hits of a first screen are there; all of them, where there are no more. */
async function firstHits(query: string): Promise<void> {
  const ended = new AbortController();
  await new Promise<void>((resolve, reject) => {
    const { signal } = ended;
    library.search(query, { signal, onFirst: () => resolve() }).then(() => resolve(), reject);
  });
  ended.abort();
}

/** What the bench calls in its page. */
export const bench = {
  importing,
  fill,
  indexBytes,
  miniSearch,
  search: (count: number) => timed(questions(count).map((query) => () => library.search(query))),
  firstHits: (count: number) => timed(questions(count).map((query) => () => firstHits(query))),
  scan: (count: number) => timed(questions(count).map((query) => () => scan(parseQuery(query), { limit: 30 }))),
  save: (from: number, count: number) =>
    timed(
      Array.from({ length: count }, (_, at) => articleOf(from + at)).map(
        (article) => () => library.save(article, DIGEST),
      ),
    ),
  list: (count: number) => timed(Array.from({ length: count }, () => () => library.list())),
  questions,
};
