import { type ActiveTab, activeTab } from './active-tab';
import { readArticleOf } from './inject';
import type { ArticleReading } from './page-view';

/** The tab under the popup, and what stands there. */
export interface BegunReading {
  tab: Promise<ActiveTab>;
  reading: Promise<ArticleReading>;
}

const BEGUN = Symbol.for('lectern.begun-reading');
const world = globalThis as typeof globalThis & { [BEGUN]?: BegunReading };

/** Reads the page under the popup; what was begun already goes on. */
export function begunReading(): BegunReading {
  world[BEGUN] ??= begin();
  return world[BEGUN];
}

function begin(): BegunReading {
  const tab = activeTab();
  // Answers in any case, also where there is no tab.
  return { tab, reading: readArticleOf(tab.then(({ id }) => id)) };
}
