import type { Stamp } from '@/utils/library/clock';
import { HIGHLIGHT_STORES, type ReadTx, read, type Tx } from '@/utils/library/database';
import { highlightsIn } from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';
import { beginningWith } from '@/utils/library/key-range';
import type { HighlightRecord, MetaRecord, RemovedHighlightRecord, RemovedRecord } from '@/utils/library/schema';
import type { SharedMeta, SharedText, WholeRecord } from '@/utils/library/whole';

/** An article as it is told to other devices, with the number of the last change to any part of it. */
export interface Shared {
  record: WholeRecord;
  seq: number;
}

const STORES = [...HIGHLIGHT_STORES, 'body' as const, 'removed' as const];
const CHANGING = ['meta', 'removed', 'highlights', 'removedHighlights'] as const;

/** Which library this is (null: nothing was ever saved), and the number of its last change. */
export async function libraryIdentity(): Promise<{ generation: string | null; seq: number }> {
  const stats = await read((tx) => tx.objectStore('stats').get('library'));
  return { generation: stats?.generation ?? null, seq: stats?.seq ?? 0 };
}

/**
 * The articles that changed after this number, the earliest first. Every change up to `upTo` is among them, so that the
 * next page begins there.
 */
export async function changedSince(
  seq: number,
  limit: number,
): Promise<{ changed: { id: ArticleId; seq: number }[]; upTo: number }> {
  return await read(async (tx) => {
    const range = IDBKeyRange.lowerBound(seq, true);
    const pages = await Promise.all(
      CHANGING.map((name) => tx.objectStore(name).index('seq').getAll(range, limit) as Promise<Changed[]>),
    );
    const last = (page: Changed[]) => page.at(-1)?.seq ?? seq;
    const cut = pages.filter((page) => page.length === limit).map(last);
    // The last number of a page that was cut off may have more records than are in it: it comes with the next page.
    const whole = Math.min(...cut) - 1;
    const upTo = cut.length === 0 ? Math.max(...pages.map(last)) : whole > seq ? whole : Math.min(...cut);
    const latest = new Map<ArticleId, number>();
    for (const one of pages.flat().sort((a, b) => a.seq - b.seq)) {
      if (one.seq <= upTo) latest.set(articleOf(one), one.seq);
    }
    return { changed: [...latest].map(([id, at]) => ({ id, seq: at })), upTo };
  }, STORES);
}

/** How many changed after this number, by the index alone. */
export async function countSince(seq: number): Promise<number> {
  return await read(async (tx) => {
    const range = IDBKeyRange.lowerBound(seq, true);
    const counts = await Promise.all(
      (['meta', 'removed'] as const).map((name) => tx.objectStore(name).index('seq').count(range)),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }, STORES);
}

/** Those of these articles that this device has or had. */
export async function readShared(ids: readonly ArticleId[]): Promise<Shared[]> {
  const all = await read((tx) => Promise.all(ids.map((id) => sharedIn(tx, id))), STORES);
  return all.filter((one) => one !== null);
}

/** Those of these texts that are here. */
export async function readTexts(keys: readonly { id: ArticleId; version: string }[]): Promise<SharedText[]> {
  const bodies = await read((tx: ReadTx) =>
    Promise.all(keys.map(({ id, version }) => tx.objectStore('body').get([id, version]))),
  );
  return bodies.filter((body) => body !== undefined).map(({ bytes, ...text }) => text);
}

/** Null: never heard of. */
async function sharedIn(tx: Tx, id: ArticleId): Promise<Shared | null> {
  const [meta, removed] = await Promise.all([tx.objectStore('meta').get(id), tx.objectStore('removed').get(id)]);
  return await toldIn(tx, meta, removed);
}

/** The same where its records are known already. */
export async function toldIn(tx: Tx, meta?: MetaRecord, removed?: RemovedRecord): Promise<Shared | null> {
  if (meta) return await wholeOf(tx, meta, await highlightsIn(tx, meta.id), null);
  return removed ? { record: tombstone(removed), seq: removed.seq } : null;
}

/** What was removed a short while ago, with all that undo would bring back; null: nothing is kept of it. */
export async function restorableIn(tx: Tx, removed: RemovedRecord | undefined): Promise<Shared | null> {
  return removed?.kept ? await wholeOf(tx, removed.kept, removed.highlights ?? [], removed.at) : null;
}

async function wholeOf(
  tx: Tx,
  article: MetaRecord,
  present: readonly HighlightRecord[],
  removed: Stamp | null,
): Promise<Shared> {
  const { id } = article;
  const [versions, tombs] = await Promise.all([
    tx.objectStore('body').getAllKeys(beginningWith(id)),
    tx.objectStore('removedHighlights').index('article').getAll(id),
  ]);
  const record: WholeRecord = {
    id,
    article: metaOf(article),
    texts: versions.map(([, version]) => version),
    highlights: present.map(({ seq, article: _, ...highlight }) => highlight),
    removedHighlights: Object.fromEntries(tombs.map(({ id: highlight, at }) => [highlight, at])),
    removed,
  };
  return { record, seq: Math.max(article.seq, ...[...present, ...tombs].map(({ seq }) => seq)) };
}

type Changed = MetaRecord | RemovedRecord | HighlightRecord | RemovedHighlightRecord;

function articleOf(record: Changed): ArticleId {
  return 'article' in record ? record.article : record.id;
}

function tombstone({ id, at }: { id: ArticleId; at: Stamp }): WholeRecord {
  return { id, article: null, texts: [], highlights: [], removedHighlights: {}, removed: at };
}

function metaOf(record: MetaRecord): SharedMeta {
  const { seq, added, doc, reworded, keys, facets, bands, versions, highlights, bytes, id, twin, ...meta } = record;
  return meta;
}
