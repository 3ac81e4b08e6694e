import type { Highlight, HighlightAnchor, HighlightColour, HighlightId } from '@/utils/library/highlight';

/** Keeps the highlights of the article that is shown. What cannot be kept rejects. */
export interface NoteStore {
  list(): Promise<Highlight[]>;
  add(passage: HighlightAnchor & Pick<Highlight, 'colour' | 'note'>): Promise<Highlight>;
  edit(id: HighlightId, edit: Partial<Pick<Highlight, 'colour' | 'note'>>): Promise<void>;
  remove(id: HighlightId): Promise<void>;
  /** Undoes `remove`. */
  restore(id: HighlightId): Promise<void>;
}

/** The highlights of the open article, for the list beside it. */
export interface Notes {
  /** In the order of the text. */
  readonly placed: readonly Highlight[];
  /** Those whose words are no longer in the text. */
  readonly orphans: readonly Highlight[];
  /** The last one that was removed, while it can be brought back. */
  readonly removed: Highlight | undefined;
  /** The one whose note is to be written next. */
  readonly current: HighlightId | undefined;
  goTo(id: HighlightId): void;
  recolour(id: HighlightId, colour: HighlightColour): void;
  /** Keeps a note; called while it is written. */
  write(id: HighlightId, note: string): void;
  remove(id: HighlightId): void;
  undo(): void;
}
