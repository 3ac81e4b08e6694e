import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import type { SiteRule } from '@/utils/article/site-rule';
import type { Digest } from '@/utils/digest/digest';
import type { Highlight, HighlightAnchor, HighlightId } from '@/utils/library/highlight';
import type { LibraryProblem } from '@/utils/library/library-error';
import type { BundledTypeface, FaceFile, Subset } from '@/utils/typefaces';
import type { PartName } from './view-parts';

/**
 * What content code may ask of the background. Only content code sends messages: extension pages call the
 * library themselves. A content script is as trustworthy as its page, so the background takes the address
 * from the sender and checks every payload.
 */
export interface Protocol {
  /** Saves what the reading view shows, or replaces the article with the same address; resolves when it is on disk. */
  saveArticle(payload: { article: Article; digest: Digest }): SaveAnswer;
  /** Keeps the sender's address, with this title, where there is no article to save. */
  saveLink(payload: { title: string }): SaveAnswer;
  /** Computes the digest of the sender's page, into its isolated world; resolves when it is there. */
  digestPage(payload: null): void;
  /** The highlights of the sender's page, none where it is not saved. */
  listHighlights(payload: OfPage): Highlight[];
  /** Marks a passage of the sender's page, which must be saved. */
  addHighlight(payload: OfPage & HighlightAnchor & Pick<Highlight, 'colour' | 'note'>): Highlight;
  /** Recolours a highlight of the sender's page or rewrites its note. */
  editHighlight(payload: OfPage & { id: HighlightId } & Partial<Pick<Highlight, 'colour' | 'note'>>): void;
  removeHighlight(payload: OfPage & { id: HighlightId }): void;
  /** Undoes `removeHighlight`. */
  restoreHighlight(payload: OfPage & { id: HighlightId }): void;
  /** Evaluates, in the sender's page, a part of the reading view that its first paint does without. */
  loadPart(payload: PartName): void;
  /** Reads files of a typeface of our own package. */
  loadTypeface(payload: { typeface: BundledTypeface; subsets: Subset[] }): FaceFile[];
  /** Replaces the person's rules for the sender's site. */
  keepSiteRules(payload: readonly SiteRule[]): void;
  /** Opens the sender's page in the reading view, if it is an article of a site that the person wants so. */
  openByItself(payload: null): void;
  /** Is the sender's page in the library? */
  isSaved(payload: { canonical: string | null }): boolean;
  /** Shows on the toolbar button whether the reading view is open in the sender's page. */
  showReading(payload: boolean): void;
  /** Opens the library beside the page. Sent from a click. */
  openLibrary(payload: null): void;
  /** Opens the options page at what it says about reading, or at what went wrong lately. */
  openOptions(payload: 'reading' | 'errors'): void;
  /** Opens the help. */
  openHelp(payload: null): void;
}

/** Says, with the sender's address, which article is meant. */
export interface OfPage {
  canonical: string | null;
}

export type SaveAnswer = { saved: true } | { problem: LibraryProblem };

export type Verb = keyof Protocol;
export type PayloadOf<V extends Verb> = Parameters<Protocol[V]>[0];
export type AnswerOf<V extends Verb> = ReturnType<Protocol[V]>;

export interface Envelope<V extends Verb = Verb> {
  lectern: V;
  payload: PayloadOf<V>;
}

/** `reason`: the library refused. */
export type Reply<V extends Verb = Verb> = { answer?: AnswerOf<V> } | { failed: true; reason?: LibraryProblem };

/**
 * Asks the background. Rejects when the extension was updated under the page, or when the background refused or failed;
 * `problemIn` of utils/library/library-error.ts knows the library's reason then.
 */
export async function ask<V extends Verb>(verb: V, payload: PayloadOf<V>): Promise<AnswerOf<V>> {
  const envelope: Envelope<V> = { lectern: verb, payload };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply<V> | undefined;
  if (!reply || 'failed' in reply) throw Object.assign(new Error(`No answer to ${verb}`), reply);
  return reply.answer as AnswerOf<V>;
}
