import type { Focus } from '@/utils/aid-settings';

/** What the tools do and how they stand, for the sheet that shows them. */
export interface Tools {
  readonly focus: Focus;
  setFocus(focus: Focus): void;
  /** Whether lines can be led to: in pages they cannot. */
  readonly hasFocus: boolean;
  readonly isBarShown: boolean;
  setBarShown(isShown: boolean): void;
  readonly isListening: boolean;
  listen(): void;
  readonly isScrolling: boolean;
  scroll(): void;
  /** Puts the article on the clipboard as Markdown. */
  copyMarkdown(): void;
  print(): void;
  /** Lists the parts of the page; left out where there is no page. */
  parts?(): void;
  /** Left out where the system cannot. */
  share?(): void;
}
