import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { ReaderSettings } from '@/utils/reader-settings';
import type { Aids } from './aids-api';
import type { Heading } from './Contents';
import type { Panel } from './panel';
import type { Say, Target } from './reader-options';
import type { Reading } from './reading';

/** What the open panel is drawn from. */
export interface PanelsProps {
  panel: Panel;
  article: Article;
  digest: Digest | undefined;
  /** The digest cannot be had; undefined `digest` will stay so. */
  hasDigestFailed: boolean;
  headings: readonly Heading[];
  /** Index of the heading that the reading is under, -1 before the first. */
  heading: number;
  /** Undefined until they have come. */
  aids: Aids | undefined;
  /** The article on the screen; null before it stands there. */
  reading: Reading | null;
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
  onPanel(panel: Panel): void;
  onOptions: (() => void) | undefined;
  onHelp: (() => void) | undefined;
  onGoTo(target: Target): void;
  onBlock(paragraph: number): void;
  onClose(): void;
  say: Say;
}

/**
 * The sheets and the drawer: everything that reading itself does not need. In a page they are a script of their own
 * (`reader-panels.js`), evaluated when the first of them opens, so that a key press evaluates the article's part only.
 */
export interface Panels {
  css: string;
  /** Draws the open panel into an element, or clears it. */
  draw(into: Element, props: PanelsProps | undefined): void;
}
