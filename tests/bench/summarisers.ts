import lexrankOf from 'lexrank.js';
import {
  AbsoluteSummarizerConfig,
  DefaultTextParser,
  NullLogger,
  SorensenDiceSimilarity,
  Summarizer,
} from 'ts-textrank';

/** Three sentences that stand for a text. */
export type Summariser = (text: string, lang: string) => string[];

const COUNT = 3;
/** Cosine from which LexRank links two sentences (Erkan & Radev 2004). */
const LEXRANK_THRESHOLD = 0.1;
const DAMPING = 0.85;
const ROUNDS = 40;

/** Sentences as the outside scorer cuts them, paragraph by paragraph. */
function plainSentences(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((paragraph) => [...segmenter.segment(paragraph)].map(({ segment }) => segment.trim()))
    .filter(Boolean);
}

/** The first three sentences: hard to beat on news. */
export const lead: Summariser = (text, lang) => plainSentences(text, lang).slice(0, COUNT);

/** TextRank (Mihalcea & Tarau 2004): shared words over the logarithms of both lengths. */
export const textRank: Summariser = (text, lang) => {
  const sentences = plainSentences(text, lang);
  const words = sentences.map((sentence) => new Set(wordsOf(sentence)));
  return ranked(sentences, (i, j) => {
    const [a, b] = [words[i] ?? new Set(), words[j] ?? new Set()];
    if (a.size < 2 || b.size < 2) return 0;
    let shared = 0;
    for (const word of a) if (b.has(word)) shared++;
    return shared / (Math.log(a.size) + Math.log(b.size));
  });
};

/** LexRank (Erkan & Radev 2004): tf-idf cosines above a threshold. */
export const lexRank: Summariser = (text, lang) => {
  const sentences = plainSentences(text, lang);
  const spread = new Map<string, number>();
  for (const sentence of sentences) for (const w of new Set(wordsOf(sentence))) spread.set(w, (spread.get(w) ?? 0) + 1);
  const vectors = sentences.map((sentence) => unitVector(wordsOf(sentence), spread, sentences.length));
  return ranked(sentences, (i, j) => {
    const cosine = product(vectors[i] ?? new Map(), vectors[j] ?? new Map());
    return cosine > LEXRANK_THRESHOLD ? cosine : 0;
  });
};

/** `ts-textrank` of npm. */
export const npmTextRank: Summariser = (text, lang) => {
  const config = new AbsoluteSummarizerConfig(
    COUNT,
    new SorensenDiceSimilarity(),
    new DefaultTextParser(),
    DAMPING,
    Summarizer.SORT_OCCURENCE,
  );
  return new Summarizer(config, new NullLogger()).summarize(text, lang);
};

/** `lexrank.js` of npm. */
export const npmLexRank: Summariser = (text) => {
  const sentences = lexrankOf(text).flat();
  const best = [...sentences].sort((a, b) => b.weight - a.weight).slice(0, COUNT);
  return best.sort((a, b) => a.index - b.index).map((sentence) => sentence.text);
};

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function unitVector(words: string[], spread: Map<string, number>, total: number): Map<string, number> {
  const vector = new Map<string, number>();
  for (const word of words) vector.set(word, (vector.get(word) ?? 0) + Math.log(total / (spread.get(word) ?? 1)));
  const length = Math.hypot(...vector.values()) || 1;
  for (const [word, weight] of vector) vector.set(word, weight / length);
  return vector;
}

function product(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

/** The best sentences by PageRank over `similarity`, in the order of the text. */
function ranked(sentences: string[], similarity: (i: number, j: number) => number): string[] {
  const links = sentences.map((_, i) => sentences.map((__, j) => (i === j ? 0 : similarity(i, j))));
  const totals = links.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = sentences.map((_, i) => {
      let sum = 0;
      for (const [j, row] of links.entries()) sum += ((row[i] ?? 0) / (totals[j] ?? 1)) * (ranks[j] ?? 0);
      return 1 - DAMPING + DAMPING * sum;
    });
  }
  const order = sentences.map((_, i) => i).sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
  const best = order.slice(0, COUNT).sort((a, b) => a - b);
  return best.map((i) => sentences[i] ?? '');
}
