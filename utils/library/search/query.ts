import { fold } from '@/utils/library/search/fold';

/** What was asked for: all of it must be found. Every text is folded. */
export interface Query {
  /** Words, and phrases in quotation marks. */
  terms: string[];
}

/** Reads the search box: words apart, "words in quotation marks" as a phrase, an unclosed mark up to the end. */
export function parseQuery(text: string): Query {
  const terms: string[] = [];
  for (const [, phrase, word] of text.matchAll(/["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+)/g)) {
    const term = fold(phrase ?? word ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (term) terms.push(term);
  }
  return { terms: [...new Set(terms)] };
}
