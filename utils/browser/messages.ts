import { browser } from 'wxt/browser';
import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';

/**
 * What content code may ask of the background. Only content code sends messages: extension pages call the
 * library themselves. A content script is as trustworthy as its page, so the background takes the address
 * from the sender and checks every payload.
 */
export interface Protocol {
  /** Saves what the reading view shows, or replaces the article with the same address; resolves when it is on disk. */
  saveArticle(payload: { article: Article; digest: Digest }): SaveAnswer;
  /** Is the sender's page in the library? */
  isSaved(payload: { canonical: string | null }): boolean;
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

/** Asks the background. Rejects when the extension was updated under the page. */
export async function ask<V extends Verb>(verb: V, payload: PayloadOf<V>): Promise<AnswerOf<V>> {
  const envelope: Envelope<V> = { lectern: verb, payload };
  return (await browser.runtime.sendMessage(envelope)) as AnswerOf<V>;
}

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
export type Handlers = {
  [V in Verb]: (
    payload: PayloadOf<V>,
    tab: NonNullable<Sender['tab']>,
    url: string,
  ) => AnswerOf<V> | Promise<AnswerOf<V>>;
};

/**
 * Answers content code of this extension in the top frame of a tab, and nobody else: other extensions,
 * extension pages and messages of another shape get no answer.
 */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return;
    if (!sender.tab || !sender.url || sender.frameId !== 0) return;
    const handle = handlers[message.lectern] as (payload: unknown, tab: unknown, url: string) => unknown;
    // Called before anything is awaited, so that a handler still holds the click that it was sent from.
    Promise.resolve(handle(message.payload, sender.tab, sender.url)).then(reply, (error: unknown) => {
      console.error(error);
      reply({ problem: 'failed' });
    });
    return true;
  });
}

const VERBS: Record<Verb, true> = { saveArticle: true, isSaved: true, openLibrary: true };

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'lectern' in message &&
    Object.hasOwn(VERBS, message.lectern as string)
  );
}
