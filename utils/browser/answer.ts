import { browser } from 'wxt/browser';
import { LibraryError } from '@/utils/library/library-error';
import type { AnswerOf, Envelope, PayloadOf, Verb } from './messages';
import { isPayloadOf } from './payload';

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
        reply({ failed: true, ...(error instanceof LibraryError && { reason: error.reason }) });
      },
    );
    return true;
  });
}

const VERBS: Record<Verb, true> = {
  saveArticle: true,
  saveLink: true,
  digestPage: true,
  listHighlights: true,
  addHighlight: true,
  editHighlight: true,
  removeHighlight: true,
  restoreHighlight: true,
  loadPart: true,
  loadTypeface: true,
  keepSiteRules: true,
  openByItself: true,
  isSaved: true,
  showReading: true,
  openLibrary: true,
  openOptions: true,
  openHelp: true,
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
