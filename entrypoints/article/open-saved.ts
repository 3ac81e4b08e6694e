import { problemText } from '@/components/library/problem-text';
import { aidsWith } from '@/components/reader/aids/start';
import type { AidsScript } from '@/components/reader/aids-api';
import { finishWith } from '@/components/reader/finish/finish';
import { showReader } from '@/components/reader/mount';
import { panelsWith } from '@/components/reader/panels';
import type { Place, ReaderOptions, Target } from '@/components/reader/reader-options';
import { render } from '@/utils/article/sanitize';
import { loadAidSettings, saveAidSettings, watchAidSettings } from '@/utils/browser/aid-settings';
import { builtInSummaryState, startBuiltInSummary } from '@/utils/browser/built-in-summary';
import { ownSpeed } from '@/utils/browser/measured-speed';
import { openHelp } from '@/utils/browser/open-help';
import { openOptions } from '@/utils/browser/open-options';
import { keepSession } from '@/utils/browser/reading-sessions';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings';
import { readTypeface } from '@/utils/browser/typeface-files';
import { primarySubtag } from '@/utils/digest/primary-subtag';
import { readTime } from '@/utils/digest/read-time';
import { beginAt } from '@/utils/library/begin-at';
import { highlightStore } from '@/utils/library/highlight-store';
import * as library from '@/utils/library/library';
import { problemIn } from '@/utils/library/library-error';
import { showPictures } from '@/utils/library/pictures/show-pictures';
import { nameOf } from '@/utils/library/saved-article';
import { t } from '@/utils/texts';
import { knownPart, type Parts } from '../reader/parts-memory';

/** What the page says while no text is shown. */
export interface Note {
  name: string | null;
  text: string | null;
  url: string | null;
  canRead: boolean;
}

export interface Opened {
  /** Takes the view away for another article's, on its way here too; nothing of it is shown or said any more. */
  leave(): void;
}

/** Here nothing needs to be injected: the same files, loaded when they are first needed, so that the package holds each once. */
const finish = finishWith({
  code: () => partOf('code'),
  math: () => partOf('math'),
  typeface: readTypeface,
});

async function partOf<Name extends 'code' | 'math'>(name: Name): Promise<Parts[Name]> {
  if (!knownPart(name)) await import(/* @vite-ignore */ `/reader-${name}.js`);
  const part = knownPart(name);
  if (!part) throw new Error(`/reader-${name}.js left nothing`);
  return part;
}

export interface OpenOptions {
  /** Says why there is nothing to read, or that it was closed. */
  say(note: Note): void;
  /** The article is known: a page may take its name and language on. */
  onKnown?(row: library.ArticleRow): void;
  onLibrary?(): void;
  /** See `ReaderOptions`. */
  above?: ReaderOptions['above'];
  /** Where the view goes; over the page when left out. */
  shell?: Parameters<typeof showReader>[1];
  /** Words that a search led here by. */
  find?: string | null;
  /** A passage to begin at. */
  goTo?: Target;
}

/** Opens a saved article: at a passage, at the words of a search, else where reading stopped. Asks nobody for anything. */
export function openSaved(id: string, options: OpenOptions): Opened {
  const left = new AbortController();
  void open(id, options, left.signal).catch(console.error);
  return { leave: () => left.abort() };
}

async function open(id: string, options: OpenOptions, left: AbortSignal): Promise<void> {
  const { onKnown, onLibrary, above, find = null, goTo } = options;
  const say = (note: Note) => left.aborted || options.say(note);
  const saved = await load(id, say);
  if (left.aborted || !saved) return;
  const { row, article, digest } = saved;
  onKnown?.(row);
  if (!article) {
    const text = t(row.kind === 'link' ? 'savedArticleLink' : 'savedArticleDamaged');
    return void say({ name: nameOf(row), text, url: row.url, canRead: false });
  }
  const tellTime = (own: number | undefined) =>
    handle.setSeconds(readTime(article, primarySubtag(article.lang) ?? 'en', own).seconds);
  const body = render(article.html);
  const settings = await loadSettings();
  const [speed] = await Promise.all([ownSpeed(settings), showPictures(row.id, body, left)]);
  if (left.aborted) return;
  const handle = showReader(
    {
      article,
      body,
      ...(digest ? { digest } : {}),
      settings,
      saved: true,
      // Without the person's word nobody learns that the article is read again.
      images: 'ask',
      loadPanels: async () => panelsWith({ state: (lang) => builtInSummaryState(lang), start: startBuiltInSummary }),
      loadAids: () => savedAids(row.id),
      loadFinish: async () => finish,
      ...(goTo ? { goTo } : beginAt(article, row.place, find)),
      onSettings: (next, former) => {
        void saveSettings(next, former);
        void ownSpeed(next).then(tellTime, console.warn);
      },
      onOptions: () => void openOptions('reading').catch(console.warn),
      onHelp: () => void openHelp().catch(console.warn),
      onPlace: (place) => keepPlace(row.id, place),
      ...(onLibrary ? { onLibrary } : {}),
      ...(above ? { above } : {}),
      onClose: () => say({ name: nameOf(row), text: null, url: row.url, canRead: true }),
    },
    options.shell,
  );
  left.addEventListener('abort', () => handle.close());
  watchSettings((changed) => {
    handle.wear(changed);
    void ownSpeed(changed).then(tellTime, console.warn);
  }, left);
  // The digest was made at the usual rate.
  if (speed !== undefined) tellTime(speed);
}

/** The aids, on the library itself. */
async function savedAids(article: library.ArticleId): Promise<AidsScript> {
  return aidsWith({
    notes: highlightStore(article),
    render,
    settings: await loadAidSettings(),
    onSettings: (changed) => void saveAidSettings(changed),
    follow: watchAidSettings,
    ownSpeed,
    keepSession: (session) => void keepSession(session),
  });
}

/** What the library has under this id, or undefined once the page has said why there is nothing. */
async function load(id: string, say: (note: Note) => void): Promise<library.SavedArticle | undefined> {
  try {
    const saved = await library.get(id);
    if (!saved) say({ name: null, text: t('savedArticleNotFound'), url: null, canRead: false });
    return saved;
  } catch (error) {
    console.error(error);
    say({ name: null, text: problemText(problemIn(error)), url: null, canRead: true });
    return undefined;
  }
}

function keepPlace(id: string, place: Place): void {
  // The top of the text is where every reading begins: it says nothing, and must not undo what is known.
  if (place.percent > 0) void library.setPlace(id, place).catch(console.warn);
}
