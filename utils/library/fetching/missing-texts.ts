import { announce } from '@/utils/library/changes';
import { begin } from '@/utils/library/changing';
import { LIST_STORES, read, write } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import { putDerived } from '@/utils/library/keeping';
import { beginningWith } from '@/utils/library/key-range';
import { type ListKey, recordsOf } from '@/utils/library/listing';
import type { MissReason } from '@/utils/library/schema';

/** A link whose text may be fetched. */
export interface BareLink {
  id: ArticleId;
  url: string;
  title: string | null;
}

/** A link whose text could not be fetched. */
export interface MissedLink extends BareLink {
  why: MissReason;
}

const BATCH = 200;

/** How many links wait for their text, and how many were tried without success. */
export async function countMissing(): Promise<{ waiting: number; missed: number }> {
  const stats = await read((tx) => tx.objectStore('stats').get('library'));
  const links = stats?.tallies['kind link'] ?? 0;
  const missed = stats?.tallies['missed '] ?? 0;
  return { waiting: Math.max(0, links - missed), missed };
}

/** The links that nobody has tried to fetch, last saved first; a few records in memory at a time. */
export async function* linksToFetch(): AsyncGenerator<BareLink> {
  let after: ListKey | undefined;
  do {
    const from = after;
    const page = await read(
      (tx) => recordsOf(tx, { kind: 'link', limit: BATCH, ...(from ? { after: from } : {}) }),
      LIST_STORES,
    );
    for (const { id, url, title, missed } of page.records) if (!missed) yield { id, url, title };
    after = page.next;
  } while (after);
}

/** Those that were tried without success. */
export async function missedLinks(): Promise<MissedLink[]> {
  const range = beginningWith('missed');
  const records = await read((tx) => tx.objectStore('meta').index('facets').getAll(range), LIST_STORES);
  return records.flatMap(({ id, url, title, missed }) => (missed ? [{ id, url, title, why: missed }] : []));
}

/** Remembers on this device why a link has no text, so that it keeps no other one waiting when the rest goes on. */
export async function noteMissed(id: ArticleId, why: MissReason): Promise<void> {
  await write(async (tx) => {
    const record = await tx.objectStore('meta').get(id);
    if (record?.kind !== 'link') return;
    const act = await begin(tx);
    await putDerived(tx, act, record, { ...record, missed: why });
    await act.finish();
  });
}

/** All of them may be tried again. */
export async function forgetMissed(): Promise<void> {
  const range = beginningWith('missed');
  let isMore = true;
  while (isMore) {
    isMore = await write(async (tx) => {
      const records = await tx.objectStore('meta').index('facets').getAll(range, BATCH);
      const act = await begin(tx);
      for (const former of records) {
        const { missed, ...record } = former;
        await putDerived(tx, act, former, record);
      }
      await act.finish();
      return records.length === BATCH;
    });
  }
  announce({ what: 'many' });
}
