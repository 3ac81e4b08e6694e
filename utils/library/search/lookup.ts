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
  // A weight's place is its word's.
  let at = 0;
  let counted = 0;
  let from = words.startsWith(word) ? 0 : wordFrom(words, word, 0);
  while (from >= 0) {
    at += words.slice(counted, from).split('\n').length - 1;
    counted = from;
    const end = words.indexOf('\n', from);
    const known = words.slice(from, end < 0 ? undefined : end);
    if (wants(known)) add(known, doc, weights[at] ?? 0);
    from = end < 0 ? -1 : wordFrom(words, word, end);
  }
}

/** Where the next word begins that begins so, but for the first of all; -1 where there is none. */
function wordFrom(words: string, beginning: string, from: number): number {
  const at = words.indexOf(`\n${beginning}`, from);
  return at < 0 ? -1 : at + 1;
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
