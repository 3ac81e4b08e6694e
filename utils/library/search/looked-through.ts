import { textOf } from '@/utils/article/article';
import type { Tx } from '@/utils/library/database';
import { highlightsIn } from '@/utils/library/highlights';
import { siteOf } from '@/utils/library/saved-article';
import type { BodyRecord, HighlightRecord, MetaRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';
import { isPair, wordsOf } from '@/utils/library/search/words';

/** An article with all that search looks through. */
export interface Item {
  record: MetaRecord;
  body: BodyRecord | undefined;
  highlights: HighlightRecord[];
}

/** Reads what belongs to a record, as far as there is any. */
export async function itemOf(tx: Tx, record: MetaRecord): Promise<Item> {
  const [body, highlights] = await Promise.all([
    record.version ? tx.objectStore('body').get([record.id, record.version]) : undefined,
    record.highlights > 0 ? highlightsIn(tx, record.id) : [],
  ]);
  return { record, body, highlights };
}

/** Everything that search looks through, in one text. */
export function wholeTextOf({ record, body, highlights }: Item): string {
  const head = [record.title ?? '', siteOf(record), record.url, ...record.byline, ...record.tags];
  return [...head, ...highlights.map(({ note }) => note), body ? textOf(body.article) : ''].join('\n');
}

/** Stands each (folded) phrase in the text? */
export function holdsPhrases(text: string, phrases: string[]): boolean {
  if (phrases.length === 0) return true;
  const folded = fold(text).replace(/\s+/g, ' ');
  return phrases.every((phrase) => folded.includes(phrase));
}

/** Every word of the (folded) terms is one of the text's, or begins one; every phrase stands in it. */
export function holdsAll(text: string, terms: string[]): boolean {
  const folded = fold(text).replace(/\s+/g, ' ');
  // Letters in a row are far cheaper to look for than words, and where they are missing the word is.
  if (!terms.every((term) => folded.includes(term))) return false;
  const known = wordsOf(text);
  const isWord = (word: string) => known.some((one) => one === word || (word.length > 1 && one.startsWith(word)));
  return terms.flatMap(wordsOf).every((word) => isWord(word) || (isPair(word) && folded.includes(word)));
}
