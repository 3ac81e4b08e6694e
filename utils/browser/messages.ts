import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import { isPayloadOf } from './payload';

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
  /** Evaluates, in the sender's page, what draws the reading view's sheets and drawer. */
  loadPanels(payload: null): void;
  /** Is the sender's page in the library? */
  isSaved(payload: { canonical: string | null }): boolean;
  /** Shows on the toolbar button whether the reading view is open in the sender's page. */
  showReading(payload: boolean): void;
  /** Opens the library beside the page. Sent from a click. */
  openLibrary(payload: null): void;
}

export type SaveAnswer = { saved: true } | { problem: 'disk-full' | 'failed' };

export type Verb = keyof Protocol;
export type PayloadOf<V extends Verb> = Parameters<Protocol[V]>[0];
export type AnswerOf<V extends Verb> = ReturnType<Protocol[V]>;

interface Envelope<V extends Verb = Verb> {
  lectern: V;
  payload: PayloadOf<V>;
}

type Reply<V extends Verb = Verb> = { answer?: AnswerOf<V> } | { failed: true };

/** Asks the background. Rejects when the extension was updated under the page, or when the background refused or failed. */
export async function ask<V extends Verb>(verb: V, payload: PayloadOf<V>): Promise<AnswerOf<V>> {
  const envelope: Envelope<V> = { lectern: verb, payload };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply<V> | undefined;
  if (!reply || 'failed' in reply) throw new Error(`The background did not answer ${verb}`);
  return reply.answer as AnswerOf<V>;
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
/** The tab that a message came from. */
type SenderTab = NonNullable<Sender['tab']> & { id: number };
export type Handlers = {
  [V in Verb]: (payload: PayloadOf<V>, tab: SenderTab, url: string) => AnswerOf<V> | Promise<AnswerOf<V>>;
};

/**
 * Answers content code of this extension in the top frame of a web page, and nobody else: other extensions,
 * extension pages and messages of another shape or size get no answer.
 */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isEnvelope(message) || !isContentCode(sender)) return;
    const handle = handlers[message.lectern] as (payload: unknown, tab: unknown, url: string) => unknown;
    // Called before anything is awaited, so that a handler still holds the click that it was sent from.
    new Promise((resolve) => resolve(handle(message.payload, sender.tab, sender.url))).then(
      (result) => reply({ answer: result }),
      (error: unknown) => {
        console.error(error);
        reply({ failed: true });
      },
    );
    return true;
  });
}

const VERBS: Record<Verb, true> = {
  saveArticle: true,
  saveLink: true,
  digestPage: true,
  loadPanels: true,
  isSaved: true,
  showReading: true,
  openLibrary: true,
};

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { lectern: verb, payload } = message as Partial<Envelope>;
  return typeof verb === 'string' && Object.hasOwn(VERBS, verb) && isPayloadOf(verb, payload);
}

function isContentCode(sender: Sender): sender is Sender & { tab: SenderTab; url: string } {
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  // An extension page in a tab has a tab too.
  return /^(?:https?|file):/i.test(sender.url ?? '');
}
