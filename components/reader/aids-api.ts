import type { Article } from '@/utils/article/article';
import type { PlacedBlock } from '@/utils/article/blocks';
import type { ReaderSettings } from '@/utils/reader-settings';
import type { Notes } from './notes-api';
import type { Panel } from './panel';
import type { Parts } from './parts-api';
import type { Say } from './reader-options';
import type { Reading } from './reading';
import type { Tools } from './tools-api';

/** What the aids need of the open view. */
export interface AidsHost {
  article: Article;
  blocks: readonly PlacedBlock[];
  dialog: HTMLDialogElement;
  /** Where the aids draw what is theirs. */
  place: HTMLElement;
  scroller: HTMLElement;
  reading: Reading;
  /** Aborted when the view closes. */
  signal: AbortSignal;
  settings(): ReaderSettings;
  /** How long the whole article takes this person, in seconds. */
  seconds(): number;
  say: Say;
  /** Opens a panel, or closes it. */
  toggle(panel: Panel): void;
  /** Opens a panel unless it is open. */
  show(panel: Panel): void;
  /** Something has changed that the panels show. */
  redraw(): void;
  /** Saves the article unless it is saved; answers whether it is now. */
  save(): Promise<boolean>;
  /** Reads the page anew, for what the person decided about its parts. */
  reread(): void;
}

/** The aids of an open view: what helps to read, and is not needed to begin. */
export interface Aids {
  notes: Notes;
  tools: Tools;
  /** Left out where there is no page to take parts out of (a saved article). */
  parts?: Parts;
  /** A key that was pressed; answers whether it was used. Comes before the view's own keys. */
  key(event: KeyboardEvent, isTyping: boolean): boolean;
}

/**
 * Highlights, reading aloud and the rest. In a page they are a script of their own (`reader-aids.js`), evaluated after
 * the first paint, so that a key press evaluates the article's part only.
 */
export interface AidsScript {
  css: string;
  /** How long the article takes this person, in seconds. */
  secondsOf(article: Article, settings: ReaderSettings): Promise<number>;
  start(host: AidsHost): Aids;
}
