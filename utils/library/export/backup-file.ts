import type { StoreKey } from 'idb';
import { toBase64 } from '@/utils/base64';
import type { BackupArticle, BackupMeta, BackupRecord } from '@/utils/library/backup';
import { HIGHLIGHT_STORES, type ReadTx, read } from '@/utils/library/database';
import { highlightsIn } from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';
import { beginningWith } from '@/utils/library/key-range';
import type { ImageRecord, LibrarySchema, MetaRecord } from '@/utils/library/schema';
import { canonicalJson } from './canonical-json';

/** Records read at once; articles are large, the rest is small. */
const FEW = 100;
const MANY = 500;

/** The whole library, record by record as canonical JSON; `ids`: only these articles with their pictures. */
export async function* backupLines(ids?: readonly ArticleId[]): AsyncGenerator<string> {
  for await (const record of ids ? chosen(ids) : everything()) yield canonicalJson(record);
}

async function* chosen(ids: readonly ArticleId[]): AsyncGenerator<BackupRecord> {
  const shown = new Set<string>();
  for (let at = 0; at < ids.length; at += FEW) {
    const batch = ids.slice(at, at + FEW);
    const found = await readAll(async (tx) => {
      const records = await Promise.all(batch.map((id) => tx.objectStore('meta').get(id)));
      return await Promise.all(records.filter((record) => record !== undefined).map((record) => articleOf(tx, record)));
    });
    for (const { hash } of found.flatMap(({ pictures }) => pictures)) shown.add(hash);
    yield* found;
  }
  for (const hash of [...shown].sort()) {
    const image = await readAll((tx) => tx.objectStore('images').get(hash));
    if (image) yield await pictureOf(image);
  }
}

async function pictureOf({ image, ...picture }: ImageRecord): Promise<BackupRecord> {
  return { picture: { ...picture, type: image.type, data: toBase64(new Uint8Array(await image.arrayBuffer())) } };
}

async function* everything(): AsyncGenerator<BackupRecord> {
  yield* articles();
  for await (const { seq, kept, highlights, ...removed } of walk('removed')) yield { removed };
  for await (const { seq, kept, ...removedHighlight } of walk('removedHighlights')) yield { removedHighlight };
  for await (const reading of walk('readings')) yield { reading };
  for await (const image of walk('images')) yield await pictureOf(image);
}

async function* articles(): AsyncGenerator<BackupArticle> {
  let after: [savedAt: number, added: number] | undefined;
  for (;;) {
    const from = after;
    const batch = await readAll(async (tx) => {
      const range = from ? IDBKeyRange.lowerBound(from, true) : null;
      const records = await tx.objectStore('meta').index('saved').getAll(range, FEW);
      const last = records.at(-1);
      after = last && [last.savedAt, last.added];
      return await Promise.all(records.map((record) => articleOf(tx, record)));
    });
    if (batch.length === 0) return;
    yield* batch;
  }
}

type Walked = 'removed' | 'removedHighlights' | 'readings' | 'images';

async function* walk<Name extends Walked>(name: Name): AsyncGenerator<LibrarySchema[Name]['value']> {
  let after: StoreKey<LibrarySchema, Name> | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const [keys, batch] = await readAll((tx) =>
      Promise.all([tx.objectStore(name).getAllKeys(range, MANY), tx.objectStore(name).getAll(range, MANY)]),
    );
    yield* batch;
    after = keys.at(-1);
    if (batch.length < MANY) return;
  }
}

async function articleOf(tx: ReadTx, record: MetaRecord): Promise<BackupArticle> {
  const { id } = record;
  const whole = beginningWith(id);
  const [bodies, highlights, uses] = await Promise.all([
    record.versions > 0 ? tx.objectStore('body').getAll(whole) : [],
    record.highlights > 0 ? highlightsIn(tx, id) : [],
    record.kind === 'article' ? tx.objectStore('imageUses').getAll(whole) : [],
  ]);
  return {
    article: metaOf(record),
    texts: bodies.map(({ id: _, bytes, ...text }) => text),
    highlights: highlights.map(({ seq, article, ...highlight }) => highlight).sort((a, b) => (a.id < b.id ? -1 : 1)),
    pictures: uses.map(({ article, ...use }) => use),
  };
}

function metaOf(record: MetaRecord): BackupMeta {
  const { seq, added, doc, reworded, missed, keys, facets, bands, versions, highlights, bytes, ...meta } = record;
  return meta;
}

function readAll<T>(work: (tx: ReadTx) => Promise<T>): Promise<T> {
  return read(work, [...HIGHLIGHT_STORES, 'body', 'removed', 'readings', 'images', 'imageUses']);
}
