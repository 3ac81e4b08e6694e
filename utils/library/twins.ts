import type { Block } from '@/utils/article/article';
import type { Act } from '@/utils/library/changing';
import type { WriteTx } from '@/utils/library/database';
import type { Unkeyed } from '@/utils/library/facets';
import { isSameText } from '@/utils/library/fingerprint';
import type { ArticleId } from '@/utils/library/identity';
import { putDerived } from '@/utils/library/keeping';
import { beginningWith } from '@/utils/library/key-range';

/** Texts that are compared word by word at a save, no more: it must not wait. */
const MOST_COMPARED = 3;

/** The article under another address that has this text, unless the person said that they are two. */
export async function twinIn(
  tx: WriteTx,
  record: Pick<Unkeyed, 'id' | 'bands' | 'apart'>,
  blocks: Block[],
): Promise<ArticleId | null> {
  const ids = await Promise.all(record.bands.map((band) => tx.objectStore('meta').index('bands').getAllKeys(band, 10)));
  const others = [...new Set(ids.flat())].filter((id) => id !== record.id && !record.apart.includes(id));
  for (const id of others.slice(0, MOST_COMPARED)) {
    const other = await tx.objectStore('meta').get(id);
    const body = other?.version ? await tx.objectStore('body').get([id, other.version]) : undefined;
    if (body && isSameText(blocks, body.article.blocks)) return id;
  }
  return null;
}

/** Whoever was the twin of the one that is gone is that of the other now, or (null) nobody's. */
export async function turnTwins(tx: WriteTx, act: Act, from: ArticleId, to: ArticleId | null): Promise<void> {
  const records = await tx.objectStore('meta').index('facets').getAll(beginningWith('twin'));
  for (const record of records.filter(({ twin, id }) => twin === from && id !== to)) {
    await putDerived(tx, act, record, { ...record, twin: to });
  }
}
