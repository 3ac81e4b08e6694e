import type { Traffic } from '@/utils/sync/wire';

/** A document as it lies on a server: its name, which of its revisions this is, and what the codec made of it. */
export interface RemoteDoc {
  _id: string;
  _rev?: string;
  _deleted?: boolean;
  [field: string]: unknown;
}

/** How far a server's changes were seen: a server's own sign, opaque, to be given back. 0: nothing was. */
export type Since = string | number;

/** What happened to a document. */
export interface Change {
  id: string;
  /** Its revisions; where `ended` is there, those that came. */
  revs: string[];
  /** Revisions that were replaced by others. A server that tells them does not tell every revision that there is. */
  ended?: string[];
  deleted?: boolean;
}

export interface ChangesPage {
  changes: Change[];
  since: Since;
  isLast: boolean;
}

/** A document on its way. */
export interface Outgoing {
  doc: RemoteDoc;
  /** Names what the document says: the same on every device, and tells the server nothing. '' where the server names it. */
  says: string;
}

/** What became of one document of several. */
export interface PutResult {
  id: string;
  /** Null: nothing is left of what was ended. */
  rev?: string | null;
  error?: string;
  reason?: string;
}

/** What is read and may be written over by who names the revision. */
export interface Versioned<T> {
  value: T;
  rev: string;
}

/**
 * A server that keeps a library: what a sync needs of it. A document may have several revisions at once, where two
 * devices wrote it at a time; whoever reads them joins them, writes the sum and ends the others.
 */
export interface Remote {
  readonly traffic: Traffic;
  /** Whether it names revisions by what they say: only then is that worked out. */
  readonly isNamedByWords: boolean;
  /** Does the server answer, and is the place for the library there? */
  isThere(): Promise<boolean>;
  /** Makes that place, where it is not there yet and the login may. */
  prepare(): Promise<void>;
  /**
   * Tries whether this login may write, and whether a write that must not replace anything is refused where something
   * is there. Rejects where what is synced would not be safe.
   */
  probe(): Promise<{ keepsConditions: boolean }>;
  header(): Promise<Versioned<unknown> | null>;
  /** False where somebody else wrote one meanwhile. `over`: the revision that it replaces, null where there is none. */
  putHeader(header: object, over: string | null): Promise<boolean>;
  /** What this device wrote down about its last visit. */
  mark(name: string): Promise<Versioned<unknown> | null>;
  putMark(name: string, mark: string, over: string | null): Promise<void>;
  /** What happened since; null where the server cannot tell any more, and all is to be compared. */
  changes(since: Since): Promise<ChangesPage | null>;
  /** Those of these documents that are there; without a revision the one that counts. */
  read(wanted: readonly { id: string; rev?: string }[]): Promise<RemoteDoc[]>;
  /** Writes documents, each refused or taken for itself, in the order given. Rejects with a `Refusal` where all are refused as one. */
  write(docs: readonly Outgoing[]): Promise<PutResult[]>;
  /**
   * Tells every other device to compare all: this one was ended between writing and saying so. Not there where a server
   * says by itself what is written.
   */
  tellAll?(): Promise<void>;
}

/** The one document beside the library's own. */
export const HEADER_ID = 'lectern';

/** Texts and pictures never change: a document of theirs is there or it is not. */
export function isFixed(id: string): boolean {
  return /^[tp]-/.test(id);
}

/** All that can be said of such a document's one revision. */
export const AS_EVER = '1';
