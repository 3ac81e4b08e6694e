import { unwrap } from 'idb';
import { textOf } from '@/utils/article/article';
import { answersTo } from '@/utils/library/answers';
import type { Tx } from '@/utils/library/database';
import { highlightsIn } from '@/utils/library/highlights';
import { siteOf } from '@/utils/library/saved-article';
import type { BodyRecord, HighlightRecord, MetaRecord } from '@/utils/library/schema';
import { fold } from '@/utils/library/search/fold';
import type { Query } from '@/utils/library/search/query';
import { isPair, wordsOf } from '@/utils/library/search/words';

/** An article with all that search looks through. */
export interface Item {
  record: MetaRecord;
  body: BodyRecord | undefined;
  highlights: HighlightRecord[];
}

/**
 * The articles that the index knows by these numbers and that fulfil the conditions, all read at once. A number that leads
 * nowhere is of a text that was removed or replaced since.
 */
export async function itemsOf(tx: Tx, docs: number[], conditions: Query['conditions']): Promise<Item[]> {
  const byDoc = unwrap(tx.objectStore('meta').index('doc'));
  const records = await answersTo<MetaRecord | undefined>(docs.map((doc) => byDoc.get(doc)));
  const known = records.filter((record) => record !== undefined);
  return await withTexts(
    tx,
    known.filter((record) => conditions.every((holds) => holds(record))),
  );
}

/** Reads what belongs to records, as far as there is any. */
export async function withTexts(tx: Tx, records: MetaRecord[]): Promise<Item[]> {
  const store = unwrap(tx.objectStore('body'));
  const [bodies, ...highlights] = await Promise.all([
    answersTo<BodyRecord | undefined>(records.map(({ id, version }) => store.get([id, version ?? '']))),
    ...records.map((record) => (record.highlights > 0 ? highlightsIn(tx, record.id) : [])),
  ]);
  return records.map((record, at) => ({ record, body: bodies[at], highlights: highlights[at] ?? [] }));
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
