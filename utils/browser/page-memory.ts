import type { Extraction } from '@/utils/article/extract';
import type { Digest } from '@/utils/digest/digest';

/** What was made of the page so far. Popup and reading view share it: scripts of ours meet in one isolated world. */
export interface PageView {
  /** Of the page as it was read: another one means that it must be read anew. */
  fingerprint: string;
  anyway: boolean;
  extraction: Extraction;
  /** Once somebody needed it. */
  digest?: Digest;
}

// A symbol, since a page can shadow any named property of its window by an element's id.
const VIEW = Symbol.for('lectern.page-view');
const world = globalThis as typeof globalThis & { [VIEW]?: PageView };

export function pageView(): PageView | undefined {
  return world[VIEW];
}

export function keepPageView(view: PageView): void {
  world[VIEW] = view;
}
