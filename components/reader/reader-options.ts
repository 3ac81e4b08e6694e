import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import type { LibraryProblem } from '@/utils/library/library-error';
import type { ReaderSettings } from '@/utils/reader-settings';
import type { AidsScript } from './aids-api';
import type { Finish } from './finish-api';
import type { Panels } from './panels-api';

/** A sentence to go to: verbatim text, and the block that holds it where that is known. */
export interface Target {
  text: string;
  /** Index into `Article.blocks`. */
  paragraph?: number;
}

/** How far the reading is: the block at the top of the window, and how much lies behind, 0 to 100. */
export interface Place {
  paragraph: number;
  percent: number;
}

/** What became of a save. "updated": the extension was updated under the page, which must be reloaded first. */
export type SaveAnswer = { saved: true } | { problem: LibraryProblem | 'updated' };

/** Says a sentence to who cannot see; one that nothing else shows is seen, too, for a while. */
export type Say = (sentence: string, how?: 'seen') => void;

/** What every screen of the reading view needs, the article's and the one that says why there is none. */
export interface ShellOptions {
  settings: ReaderSettings;
  /** The view has been taken away, whoever closed it. Called once. */
  onClose(): void;
  /** Whether the extension that opened the view can still answer; without it the view does not return when a page removes it. */
  isAlive?(): boolean;
  /** Which keys and turns of the wheel are a person's: the browser's own. Tests, which make theirs up, say all. */
  isPersons?(event: Event): boolean;
  /** The view's root, for tests alone: a page never gets at it. */
  onRoot?(root: ShadowRoot): void;
}

export interface ReaderOptions extends ShellOptions {
  article: Article;
  /** What `render` made of `article.html`; it moves into the view. */
  body: DocumentFragment;
  /** May come later, by `setDigest`: the first paint does not wait for it. */
  digest?: Digest;
  /** The person asked for what only a digest knows. Answered by `setDigest`; rejects when it cannot be had. */
  onNeedDigest?(): Promise<void>;
  /** The person changed settings; `former` were in use until now. */
  onSettings(settings: ReaderSettings, former: ReaderSettings): void;
  /** Fetches the finishing touches, after the first paint. */
  loadFinish?(): Promise<Finish>;
  /** Fetches what draws the panels, when the first one opens. */
  loadPanels(): Promise<Panels>;
  /** Fetches the aids, once the article is painted. Left out: there are none. */
  loadAids?(): Promise<AidsScript>;
  /** "page": pictures as the page has them; "ask": none is requested until the person says so. */
  images: 'page' | 'ask';
  saved: boolean;
  /** Left out where there is nothing to save (a saved article). */
  onSave?(): Promise<SaveAnswer>;
  onLibrary?(): void;
  /** Draws into a place between head and text; called again with null when the view closes. */
  above?(place: HTMLElement | null): void;
  /** Opens the options page. */
  onOptions?(): void;
  /** Opens the help page. */
  onHelp?(): void;
  /** Shows the page that has come under the view meanwhile, or this one as it is read now, from a place on. */
  onReread?(place?: Place): void;
  /** Shows the article with its next page; answers whether that could be read. Left out: the next page is but a link. */
  onNextPage?(): Promise<boolean>;
  /** Reading moved on; at most once a second, and once more when the view closes. */
  onPlace?(place: Place): void;
  /** Where to begin. */
  place?: Place;
  goTo?: Target;
}

/** Why there is no article to show. */
export type ReaderProblemKind = 'no-article' | 'empty' | 'too-large' | 'too-deep' | 'failed';

export interface ProblemOptions extends ShellOptions {
  problem: ReaderProblemKind;
  /** Shows what there is; left out where that cannot help. */
  onAnyway?(): void;
  /** Leads to what went wrong, to be copied for a report; left out where nothing did. */
  onErrors?(): void;
  /** Saves address and title alone. */
  onSaveLink?(): Promise<SaveAnswer>;
}

export interface ReaderHandle {
  /** Takes the view away and gives the page back as it was. Does nothing the second time. */
  close(): void;
  goTo(target: Target): void;
  setDigest(digest: Digest): void;
  /** How long the article takes, in seconds, where there is no digest to say so. */
  setSeconds(seconds: number): void;
  setSaved(saved: boolean): void;
  /** Shows the article by settings that were changed elsewhere. */
  wear(settings: ReaderSettings): void;
  /** The page has become another one under the view: says so, and offers to read that one. */
  setMoved(): void;
}

export type ProblemHandle = Pick<ReaderHandle, 'close'>;
