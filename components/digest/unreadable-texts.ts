import { type TextKey, t } from '@/utils/texts';
import type { Unreadable } from '@/utils/unreadable';

const KEYS: Record<Unreadable, readonly [sentence: TextKey, hint: TextKey]> = {
  blank: ['blankPage', 'blankPageHint'],
  browser: ['browserPage', 'browserPageHint'],
  store: ['storePage', 'storePageHint'],
  extension: ['extensionPage', 'extensionPageHint'],
  own: ['ownPage', 'ownPageHint'],
  source: ['sourcePage', 'sourcePageHint'],
  'error-page': ['errorPage', 'errorPageHint'],
  file: ['filePage', 'filePageHint'],
  pdf: ['pdfPage', 'pdfPageHint'],
  image: ['imagePage', 'linkKeptHint'],
  media: ['mediaPage', 'linkKeptHint'],
  restricted: ['restrictedPage', 'linkKeptHint'],
  'no-article': ['noArticle', 'noArticleHint'],
  empty: ['emptyPage', 'emptyPageHint'],
  'too-large': ['tooLarge', 'linkKeptHint'],
  'too-deep': ['tooDeep', 'linkKeptHint'],
  gone: ['pageGone', 'pageGoneHint'],
  failed: ['readingFailed', 'readingFailedHint'],
};

/** Why a page has no digest, and what that means for the person: a sentence each. */
export function unreadableTexts(why: Unreadable): [sentence: string, hint: string] {
  const [sentence, hint] = KEYS[why];
  return [t(sentence), t(hint)];
}

/** What can be done instead, beside saving the link. */
export const REMEDIES: Readonly<Record<'anyway' | 'retry', ReadonlySet<Unreadable>>> = {
  anyway: new Set<Unreadable>(['no-article']),
  retry: new Set<Unreadable>(['empty', 'gone', 'failed']),
};
