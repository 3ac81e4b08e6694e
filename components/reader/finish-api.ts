import type { ReaderSettings } from '@/utils/reader-settings';
import type { BundledTypeface, FaceFile, Subset } from '@/utils/typefaces';
import type { Say } from './reader-options';
import type { Reading } from './reading';

/** What the view asks first, where somebody has left an answer. */
export interface ViewHooks {
  /** A key; true where it was used up. */
  onKey?(event: KeyboardEvent, focused: Element | null): boolean;
  onWheel?(event: WheelEvent): void;
}

/** The open view, as the finishing touches need it. */
export interface FinishView {
  dialog: HTMLElement;
  scroller: HTMLElement;
  /** The element of the whole article. */
  article: HTMLElement;
  /** Aborted when the view closes. */
  signal: AbortSignal;
  say: Say;
  /** The article on the screen. */
  reading: Reading;
  hooks: ViewHooks;
}

/** What the finishing touches load, each when the article first needs it. */
export interface FinishSources {
  code(): Promise<CodePainter>;
  math(): Promise<MathSetter>;
  typeface(typeface: BundledTypeface, subsets: readonly Subset[]): Promise<FaceFile[]>;
}

/** Colours code in place: the text stays what it is, letter by letter. */
export interface CodePainter {
  css: string;
  paint(code: HTMLElement): void;
}

/** Sets TeX as MathML. */
export interface MathSetter {
  css: string;
  /** The formula as an element to insert; undefined where the source cannot be set. */
  set(tex: string, isDisplay: boolean): Element | undefined;
}

/** The finishing touches of one open view. */
export interface Finishing {
  /** Follows a change of the settings. */
  settle(settings: ReaderSettings): void;
  /** Closes what Escape closes before the view; answers whether there was anything. */
  dismiss(): boolean;
}

/**
 * What makes the page complete and needs not be there in its first frame: notes that open beside their mark, copy
 * buttons, coloured code, set mathematics, tables, bundled typefaces, pages, the print sheet. A script of its own
 * (`reader-finish.js`), loaded after the first paint.
 */
export interface Finish {
  css: string;
  begin(view: FinishView, settings: ReaderSettings): Finishing;
}
