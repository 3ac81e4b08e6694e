import type { ArticleId } from '@/utils/library/identity';
import type { ArticleRow } from '@/utils/library/saved-article';
import type { Version } from '@/utils/library/versions';
import type { Shown } from './LibraryPage';

/** What is asked of the library: `utils/library/library` has this shape, and so have tests. */
export interface FactsSource {
  get(id: ArticleId): Promise<{ row: ArticleRow } | undefined>;
  versionsOf(id: ArticleId): Promise<Version[]>;
  joinTwins(id: ArticleId, twin: ArticleId): Promise<unknown>;
  keepApart(id: ArticleId, twin: ArticleId): Promise<unknown>;
}

export interface SavedFactsOf {
  /** Another article is shown, or the same one after a change. */
  know(row: ArticleRow): Promise<void>;
  /** None is shown any more. */
  forget(): void;
  /** Brings the texts that can be compared. */
  compare(): Promise<void>;
  stopComparing(): void;
  /** Makes one article of it and its twin. */
  joinTwin(): Promise<void>;
  /** The twin is none: they are two for good. */
  keepTwinApart(): Promise<void>;
}

/** What the library knows of the article that is shown, beside its text; `tell` hears each change of it. */
export function savedFacts(library: FactsSource, tell: (facts: Shown | undefined) => void): SavedFactsOf {
  let facts: Shown | undefined;
  let current: string | undefined;
  const set = (next: Shown | undefined) => {
    facts = next;
    tell(next);
  };
  const know = async (row: ArticleRow) => {
    current = row.id;
    const twin = row.twin ? (await library.get(row.twin))?.row : undefined;
    if (current === row.id) set({ row, twin });
  };
  const settle = async (act: (id: ArticleId, twin: ArticleId) => Promise<unknown>) => {
    const { row, twin } = facts ?? {};
    if (!row || !twin) return;
    await act(row.id, twin.id);
    const now = (await library.get(row.id))?.row;
    if (now && current === row.id) await know(now);
  };
  return {
    know,
    forget() {
      current = undefined;
      if (facts) set(undefined);
    },
    async compare() {
      const known = facts;
      if (!known) return;
      const versions = await library.versionsOf(known.row.id);
      if (facts === known && versions.length > 1) set({ ...known, versions });
    },
    stopComparing() {
      if (facts) set({ ...facts, versions: undefined });
    },
    joinTwin: () => settle(library.joinTwins),
    keepTwinApart: () => settle(library.keepApart),
  };
}
