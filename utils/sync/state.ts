import type { ArticleId } from '@/utils/library/identity';
import type { Since } from '@/utils/sync/remote';

/** What this device knows of a document on the server. */
export interface Row {
  doc: string;
  article: ArticleId;
  /** Every leaf of its revisions, the winning one first; none: it is there, but not seen. */
  revs: string[];
  /** Of what the document says; '' where this device has more to say. For a text '', for a picture its name. */
  hash: string;
  /** Number of the library's change that the document holds. */
  seq: number;
  /** The document cannot be opened: nothing is written over it. */
  isUnreadable?: true;
}

/** A document that did not go through, while the others did. */
export interface Failure {
  doc: string;
  article: ArticleId | null;
  /** `refused`: by the server, whose words are in `detail`. `unreadable`: damaged, or written by a newer Lectern. */
  reason: 'too-large' | 'refused' | 'unreadable';
  detail: string;
  at: number;
}

export interface Progress {
  /** Which library this is about (`StatsRecord.generation`). */
  library: string | null;
  /** What of the server's changes was seen. */
  since: Since;
  /** Number of the library's last change that was looked at. */
  pushed: number;
  /** What this device last wrote into its own record on the server, and what it was about to write. */
  mark: string | null;
  nextMark: string | null;
  /** The server is not the one it was: all of it is compared. */
  isComparing: boolean;
  /** Something is being sent, and may lie there without anybody having heard of it. */
  isSending: boolean;
}

export const NO_PROGRESS: Progress = {
  library: null,
  since: 0,
  pushed: 0,
  mark: null,
  nextMark: null,
  isComparing: true,
  isSending: false,
};

/** Several changes of the state as one. */
export interface Commit {
  rows?: readonly Row[];
  /** Documents that are not on the server any more. */
  drop?: readonly string[];
  /** Articles to be sent whatever their number says. */
  queue?: readonly ArticleId[];
  unqueue?: readonly ArticleId[];
  failures?: readonly Failure[];
  /** Documents that did not go through before and do now. */
  heal?: readonly string[];
  /** Texts that articles speak of and the server has not, by document. */
  missing?: readonly { doc: string; article: ArticleId }[];
  found?: readonly string[];
  /** What is to be done about pictures once all else is (`picture-errands.ts`), and what was. */
  errands?: readonly string[];
  ran?: readonly string[];
  progress?: Partial<Progress>;
}

/** What a device remembers of a server between two syncs. May be lost at any time: then all is compared anew. */
export interface SyncState {
  /** A random name for this device, kept when all else is forgotten. */
  device(): Promise<string>;
  progress(): Promise<Progress>;
  rows(docs: readonly string[]): Promise<(Row | undefined)[]>;
  rowsOf(article: ArticleId): Promise<Row[]>;
  /** Every document known, a page at a time. */
  page(after: string, limit: number): Promise<Row[]>;
  queued(limit: number): Promise<ArticleId[]>;
  /** The articles that miss one of these texts. */
  missing(docs: readonly string[]): Promise<{ doc: string; article: ArticleId }[]>;
  /** Errands that begin so. */
  errands(beginning: string, limit: number): Promise<string[]>;
  countErrands(): Promise<number>;
  failures(): Promise<Failure[]>;
  /** All of it is on disk, or nothing. */
  commit(change: Commit): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}
