import type { ArticleId } from '@/utils/library/identity';
import type { SharedText, WholeRecord } from '@/utils/library/whole';

/** What two devices say of an article as one. */
export type Merge = (here: WholeRecord | null, incoming: WholeRecord) => WholeRecord;

export interface Joined {
  id: ArticleId;
  /** What the library holds now. */
  merged: WholeRecord;
  /** Number of the library's change that made it so. */
  seq: number;
}

/** The library on this device, as a sync sees it. */
export interface Replica {
  /** Which library this is (null: nothing was ever saved), and the number of its last change. */
  identity(): Promise<{ generation: string | null; seq: number }>;
  /** The articles whose last change has a higher number, the earliest first; everything up to `upTo` is among them. */
  changedSince(seq: number, limit: number): Promise<{ changed: { id: ArticleId; seq: number }[]; upTo: number }>;
  countSince(seq: number): Promise<number>;
  /** What this device says of these articles; those that it never had are left out. */
  read(ids: readonly ArticleId[]): Promise<{ record: WholeRecord; seq: number }[]>;
  /** Those of these texts that are here. */
  texts(keys: readonly { id: ArticleId; version: string }[]): Promise<SharedText[]>;
  /**
   * Joins what came with what is here, all in one act: nothing that the person does meanwhile is lost. What takes time is
   * prepared at once; written it is when `earlier` is done, and not where that failed.
   */
  join(
    items: readonly { incoming: WholeRecord; texts: readonly SharedText[] }[],
    merge: Merge,
    earlier?: Promise<unknown>,
  ): Promise<Joined[]>;
}
