import type { ReadTx } from '@/utils/library/database';
import type { PendingRecord, PostingsRecord } from '@/utils/library/schema';
import { rangesFor } from '@/utils/library/search/buckets';
import { type Ranking, ranking } from '@/utils/library/search/ranking';
import { relevance } from '@/utils/library/search/weights';
import { readBlock } from '@/utils/library/search/word-block';
import { isPair } from '@/utils/library/search/words';

/** One word of a question: as it was typed, or words that may have been meant, each with what it counts (up to 1). */
export type Asked = { word: string; worth: number }[];

/** How much a word that only begins with what was typed counts, beside the word itself. */
const BEGINS = 0.6;

/** The articles (by `MetaRecord.doc`) that hold a word that is, or begins with, each of those asked for; the best first. */
export async function lookup(tx: ReadTx, asked: Asked[]): Promise<Ranking> {
  // Everything at once: each question alone would wait for its answer.
  const [pending, rows] = await Promise.all([
    tx.objectStore('pending').getAll(),
    Promise.all(asked.map((words) => Promise.all(words.map(({ word }) => rowsFor(tx, word))))),
  ]);
  return ranking(combine(asked.map((words, at) => holdersOf(words, rows[at] ?? [], pending))));
}

type Scores = Map<number, number>;

/** One letter of an alphabet begins half of all words: it means itself. One of a thousand letters means more. */
function mayBegin(word: string): boolean {
  return word.length > 1 || isPair(word);
}

async function rowsFor(tx: ReadTx, word: string): Promise<PostingsRecord[]> {
  const ranges = rangesFor(word, mayBegin(word));
  return (await Promise.all(ranges.map((range) => tx.objectStore('postings').getAll(range)))).flat();
}

function holdersOf(asked: Asked, rows: PostingsRecord[][], pending: PendingRecord[]): Scores {
  const scores: Scores = new Map();
  for (const [at, { word, worth }] of asked.entries()) {
    const wants = (known: string) => known === word || (mayBegin(word) && known.startsWith(word));
    const add = (known: string, doc: number, weight: number) => {
      const score = worth * relevance(weight) * (known === word ? 1 : BEGINS);
      if (score > (scores.get(doc) ?? 0)) scores.set(doc, score);
    };
    for (const { block } of rows[at] ?? []) {
      readBlock(block, word, (known, postings) => {
        if (!wants(known)) return;
        for (let place = 0; place < postings.length; place += 2)
          add(known, postings[place] ?? 0, postings[place + 1] ?? 0);
      });
    }
    for (const record of pending) inPending(record, word, wants, add);
  }
  return scores;
}

function inPending(
  { doc, words, weights }: PendingRecord,
  word: string,
  wants: (known: string) => boolean,
  add: (known: string, doc: number, weight: number) => void,
): void {
  let from = words.startsWith(word) ? 0 : words.indexOf(`\n${word}`) + 1;
  if (from === 0 && !words.startsWith(word)) return;
  // The words are in order, so those that begin alike stand together; a weight's place is its word's.
  let at = words.slice(0, from).split('\n').length - 1;
  while (from <= words.length) {
    const end = words.indexOf('\n', from);
    const known = words.slice(from, end < 0 ? undefined : end);
    if (!known.startsWith(word)) return;
    if (wants(known)) add(known, doc, weights[at] ?? 0);
    if (end < 0) return;
    from = end + 1;
    at += 1;
  }
}

/** Articles that hold every word; a rare word counts more than one that stands everywhere. */
function combine(perWord: Scores[]): Scores {
  const [rarest, ...others] = perWord.sort((a, b) => a.size - b.size);
  const combined: Scores = new Map();
  // Only words of one question are compared, so how many articles there are in all does not matter.
  const rarity = (scores: Scores) => 1 / Math.log(2 + scores.size);
  for (const [doc, score] of rarest ?? []) {
    if (!others.every((scores) => scores.has(doc))) continue;
    let sum = score * rarity(rarest ?? combined);
    for (const scores of others) sum += (scores.get(doc) ?? 0) * rarity(scores);
    combined.set(doc, sum);
  }
  return combined;
}
