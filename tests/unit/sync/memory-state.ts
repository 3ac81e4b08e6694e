import type { ArticleId } from '@/utils/library/identity';
import { type Commit, type Failure, NO_PROGRESS, type Progress, type Row, type SyncState } from '@/utils/sync/state';

/** What a device remembers of a server, in memory. Copied in and out, as from a disk. */
export class MemoryState implements SyncState {
  #progress: Progress = NO_PROGRESS;
  readonly #rows = new Map<string, Row>();
  readonly #queue = new Set<ArticleId>();
  readonly #failures = new Map<string, Failure>();
  readonly #missing = new Map<string, ArticleId>();
  readonly #errands = new Set<string>();
  /** Called before each commit; what it throws is a kill. */
  beforeCommit: () => void = () => undefined;

  constructor(readonly name: string) {}

  device = async () => this.name;
  progress = async () => ({ ...this.#progress });
  rows = async (docs: readonly string[]) => docs.map((doc) => structuredClone(this.#rows.get(doc)));
  rowsOf = async (article: ArticleId) => {
    const found: Row[] = [];
    for (const row of this.#rows.values()) if (row.article === article) found.push(structuredClone(row));
    return found;
  };
  page = async (after: string, limit: number) =>
    structuredClone([...this.#rows.values()])
      .filter(({ doc }) => doc > after)
      .sort((a, b) => (a.doc < b.doc ? -1 : 1))
      .slice(0, limit);
  queued = async (limit: number) => [...this.#queue].slice(0, limit);
  missing = async (docs: readonly string[]) =>
    docs.flatMap((doc) => (this.#missing.has(doc) ? [{ doc, article: this.#missing.get(doc) ?? '' }] : []));
  errands = async (beginning: string, limit: number) =>
    [...this.#errands].filter((errand) => errand.startsWith(beginning)).slice(0, limit);
  countErrands = async () => this.#errands.size;
  failures = async () => [...this.#failures.values()];

  async commit(change: Commit): Promise<void> {
    this.beforeCommit();
    const {
      rows = [],
      drop = [],
      queue = [],
      unqueue = [],
      failures = [],
      heal = [],
      missing = [],
      found = [],
      errands = [],
      ran = [],
    } = change;
    for (const doc of drop) this.#rows.delete(doc);
    for (const row of rows) this.#rows.set(row.doc, structuredClone(row));
    for (const id of unqueue) this.#queue.delete(id);
    for (const id of queue) this.#queue.add(id);
    for (const doc of heal) this.#failures.delete(doc);
    for (const failure of failures) this.#failures.set(failure.doc, failure);
    for (const { doc, article } of missing) this.#missing.set(doc, article);
    for (const doc of found) this.#missing.delete(doc);
    for (const errand of ran) this.#errands.delete(errand);
    for (const errand of errands) this.#errands.add(errand);
    this.#progress = { ...this.#progress, ...change.progress };
  }

  async clear(): Promise<void> {
    this.#progress = NO_PROGRESS;
    for (const store of [this.#rows, this.#queue, this.#failures, this.#missing, this.#errands]) store.clear();
  }
}
