import { problemIn } from '@/components/library/library-source';
import { problemText } from '@/components/library/problem-text';
import { aidsWith } from '@/components/reader/aids/start';
import type { AidsScript } from '@/components/reader/aids-api';
import { showReader } from '@/components/reader/mount';
import { panelsWith } from '@/components/reader/panels';
import type { Place, ReaderOptions, Target } from '@/components/reader/reader-options';
import type { Article } from '@/utils/article/article';
import { render } from '@/utils/article/sanitize';
import { loadAidSettings, saveAidSettings } from '@/utils/browser/aid-settings';
import { builtInSummaryState, startBuiltInSummary } from '@/utils/browser/built-in-summary';
import { openLibrary } from '@/utils/browser/library-panel';
import { openOptions } from '@/utils/browser/open-options';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import * as library from '@/utils/library/library';
import { nameOf } from '@/utils/library/saved-article';
import { bestMatch } from '@/utils/library/search/match';
import { parseQuery } from '@/utils/library/search/query';
import { t } from '@/utils/texts';

/** What the page says while no text is shown. */
export interface Note {
  name: string | null;
  text: string | null;
  url: string | null;
  canRead: boolean;
}

export interface Opened {
  /** Takes the view away for another article's; the page says nothing then. */
  leave(): void;
}

/** From here on an article counts as finished, and the next reading begins at its top. In percent. */
const FINISHED = 98;

/** Opens the article of `article.html#<id>`, at the words of `?find=` where a search led here. Asks nobody for anything. */
export async function openSaved(
  address: Location,
  windowId: number | undefined,
  say: (note: Note) => void,
): Promise<Opened> {
  const saved = await load(address.hash.slice(1), say);
  if (!saved) return { leave: () => undefined };
  const { row, article, digest } = saved;
  let isLeaving = false;
  const handle = showReader({
    article,
    body: render(article.html),
    ...(digest ? { digest } : {}),
    settings: await loadSettings(),
    saved: true,
    // Without the person's word nobody learns that the article is read again.
    images: 'ask',
    loadPanels: async () => panelsWith({ state: (lang) => builtInSummaryState(lang), start: startBuiltInSummary }),
    loadAids: () => savedAids(row.id),
    ...startOf(article, row.place, new URLSearchParams(address.search).get('find')),
    onSettings: (next) => void saveSettings(next),
    onOptions: () => void openOptions('reading').catch(console.warn),
    onPlace: (place) => keepPlace(row.id, place),
    ...(windowId === undefined ? {} : { onLibrary: () => void openLibrary(windowId).catch(console.warn) }),
    onClose: () => {
      if (!isLeaving) say({ name: nameOf(row), text: null, url: row.url, canRead: true });
    },
  });
  return {
    leave() {
      isLeaving = true;
      handle.close();
    },
  };
}

/** The aids, on the library itself. */
async function savedAids(article: library.ArticleId): Promise<AidsScript> {
  return aidsWith({
    notes: {
      list: () => library.highlightsOf(article),
      add: async (passage) => known(await library.addHighlight({ ...passage, article })),
      edit: async (id, edit) => void known(await library.editHighlight(id, edit)),
      remove: async (id) => void (await library.removeHighlight(id)),
      restore: async (id) => void known(await library.restoreHighlight(id)),
    },
    render,
    settings: await loadAidSettings(),
    onSettings: (settings) => void saveAidSettings(settings),
  });
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is no longer in the library');
  return value;
}

type Readable = library.SavedArticle & { article: Article };

/** The article from the library, or undefined once the page has said why there is none. */
async function load(id: string, say: (note: Note) => void): Promise<Readable | undefined> {
  try {
    const saved = await library.get(id);
    if (!saved) {
      document.title = t('savedArticleNotFound');
      say({ name: null, text: t('savedArticleNotFound'), url: null, canRead: false });
      return undefined;
    }
    const { row, article } = saved;
    dressFor(row);
    if (article) return { ...saved, article };
    const text = t(row.kind === 'link' ? 'savedArticleLink' : 'savedArticleDamaged');
    say({ name: nameOf(row), text, url: row.url, canRead: false });
  } catch (error) {
    console.error(error);
    say({ name: null, text: problemText(problemIn(error)), url: null, canRead: true });
  }
  return undefined;
}

function dressFor(row: library.ArticleRow): void {
  document.title = nameOf(row);
  if (row.lang) document.documentElement.lang = row.lang;
  if (row.dir) document.documentElement.dir = row.dir;
}

/** Where to begin: at what a search found, else where the person left off. */
function startOf(article: Article, place: Place | null, words: string | null): Pick<ReaderOptions, 'goTo' | 'place'> {
  const match = words === null ? null : bestMatch(article.blocks, article.lang, parseQuery(words).terms);
  const goTo: Target | null = match && { text: match.text, paragraph: match.paragraph };
  if (goTo) return { goTo };
  return place && place.percent < FINISHED ? { place } : {};
}

function keepPlace(id: string, place: Place): void {
  // The top of the text is where every reading begins: it says nothing, and must not undo what is known.
  if (place.percent > 0) void library.setPlace(id, place).catch(console.warn);
}
