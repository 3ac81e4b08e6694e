import type { Candidate } from './candidates';
import { termsOf } from './terms';

/** What is known of one sentence, in the order of `FEATURES`. */
export type Features = number[];

/** An article as the model sees it: one row of features a candidate, and the words that it is about. */
export interface Described {
  rows: Features[];
  /** Per candidate, which of the article's `key` words it holds: bit i for key word i. */
  masks: number[];
  /** Weight of each key word; together 1. */
  keyWeights: number[];
  /** Per candidate, tf-idf weights of its stems, as a unit vector. */
  vectors: Map<string, number>[];
}

const KEY_WORDS = 24;

export function describe(candidates: readonly Candidate[], title: string, lang: string): Described {
  const n = candidates.length;
  const frequency = new Map<string, number>();
  const spread = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const stem of terms.stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    for (const stem of new Set(terms.stems)) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  const idf = (stem: string) => Math.log(1 + n / (spread.get(stem) ?? 0.5));
  const vectors = candidates.map(({ terms }) => unit(weigh(terms.stems, idf)));
  const centroid = new Map<string, number>();
  for (const vector of vectors) for (const [stem, w] of vector) centroid.set(stem, (centroid.get(stem) ?? 0) + w);
  unit(centroid);
  const titleStems = termsOf(title, lang).stems;
  const titleVector = unit(weigh(titleStems, idf));
  const keys = [...frequency]
    .filter(([, f]) => f > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEY_WORDS);
  const total = keys.reduce((sum, [, f]) => sum + f, 0) || 1;
  const keyWeights = keys.map(([, f]) => f / total);
  const keyIndex = new Map(keys.map(([stem], i) => [stem, i]));
  const masks = candidates.map(({ terms }) => {
    let mask = 0;
    for (const stem of terms.stems) {
      const i = keyIndex.get(stem);
      if (i !== undefined) mask |= 1 << i;
    }
    return mask;
  });
  const words = candidates.reduce((sum, c) => sum + c.terms.count, 0);
  const paragraphs = (candidates.at(-1)?.paragraph ?? 0) + 1;
  const meanCount = words / n;
  const centroidCos = normal(vectors.map((v) => dot(v, centroid)));
  const titleCos = vectors.map((v) => dot(v, titleVector));
  const maxTitle = Math.max(...titleCos, 0.05);
  const lead = vectors[0] ?? new Map();
  const D = Math.log(words / 500);
  const P = paragraphs > 3 ? 1 : 0;
  const T = titleStems.length > 0 ? 1 : 0;
  const tset = new Set(titleStems);
  const seen = new Set<string>();
  const introduces = candidates.map(({ terms }) => {
    let sum = 0;
    for (const stem of new Set(terms.stems))
      if (!seen.has(stem)) {
        seen.add(stem);
        sum += Math.log(spread.get(stem) ?? 1);
      }
    return sum;
  });
  const maxIntro = Math.max(...introduces, 1);
  const later = new Map<string, number>();
  const forward = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    const v = vectors[i] ?? new Map();
    forward[i] = i < n - 1 ? dot(v, later) / (n - 1 - i) : 0;
    for (const [k, w] of v) later.set(k, (later.get(k) ?? 0) + w);
  }
  const maxForward = Math.max(...forward, 1e-6);
  const rows = candidates.map((c, i) => {
    const len = Math.log((c.terms.count + 1) / 20);
    const stems = c.terms.stems;
    const keyShare = keyWeights.reduce((s, w, k) => s + (((masks[i] ?? 0) >> k) & 1 ? w : 0), 0);
    const tc = (titleCos[i] ?? 0) / maxTitle;
    const titleCover = tset.size ? new Set(stems.filter((s) => tset.has(s))).size / tset.size : 0;
    const caps = (c.text.slice(1).match(/(?<![.!?]\s)(?<=\s)\p{Lu}/gu) ?? []).length / Math.max(1, c.terms.count);
    const digits = /\p{N}/u.test(c.text) ? 1 : 0;
    return [
      1 / (1 + i),
      i === 0 ? 1 : 0,
      i === 1 ? 1 : 0,
      i === 2 ? 1 : 0,
      1 - i / n,
      Math.log(1 + i) / 3,
      i >= n - 2 ? 1 : 0,
      c.inParagraph === 0 ? P : 0,
      centroidCos[i] ?? 0,
      keyShare,
      tc,
      titleCover,
      T,
      len,
      len * len,
      c.terms.count < 7 ? 1 : 0,
      c.terms.count > 35 ? 1 : 0,
      Math.log(c.terms.count / meanCount + 0.1),
      stems.length / Math.max(1, c.terms.count),
      /^["“«„]/.test(c.text) ? 1 : 0,
      /["“«„]/.test(c.text) ? 1 : 0,
      c.dangling ? 1 : 0,
      /(?<![\p{L}’'])(?:I|we|my|our|je|nous|notre|nos|ich|wir|unser\p{L}*|yo|nosotros|ben|biz|me|us)(?![\p{L}])/iu.test(
        c.text,
      )
        ? 1
        : 0,
      /(?<![\p{L}])(?:you|your|you’re|you're|vous|votre|vos|sie|ihr|usted|siz)(?![\p{L}])/iu.test(c.text) ? 1 : 0,
      /[.!。！।۔…]["”»’)\]]*$/.test(c.text) ? 0 : 1,
      /!["”»’)]*$/.test(c.text) ? 1 : 0,
      digits,
      caps,
      i > 0 ? dot(vectors[i] ?? lead, lead) : 0,
      /\(/.test(c.text) ? 1 : 0,
      /:/.test(c.text) ? 1 : 0,
      (c.text.match(/,/g) ?? []).length / 3,
      /(?:this|in this|our) (?:article|guide|post|blog|page|tutorial|story|paper|report|review|list|essay)/i.test(
        c.text,
      )
        ? 1
        : 0,
      /\b(?:here are|here is|here's|learn|discover|find out|read on|explore|let's|we'll|we’ll)\b/i.test(c.text) ? 1 : 0,
      D,
      D * len,
      D / (1 + i),
      D * tc,
      D * (centroidCos[i] ?? 0),
      P,
      P * len,
      T / (1 + i),
      Math.log(n / 20),
    ];
  });
  return { rows, masks, keyWeights, vectors };
}

function weigh(stems: string[], idf: (s: string) => number): Map<string, number> {
  const v = new Map<string, number>();
  for (const s of stems) v.set(s, (v.get(s) ?? 0) + 1);
  for (const [s, f] of v) v.set(s, (1 + Math.log(f)) * idf(s));
  return v;
}
function unit(v: Map<string, number>): Map<string, number> {
  let sum = 0;
  for (const w of v.values()) sum += w * w;
  const norm = Math.sqrt(sum) || 1;
  for (const [s, w] of v) v.set(s, w / norm);
  return v;
}
export function dot(a: Map<string, number>, b: Map<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [s, w] of small) sum += w * (large.get(s) ?? 0);
  return sum;
}
function normal(values: number[]): number[] {
  const top = Math.max(...values, 1e-9);
  const low = Math.min(...values, top);
  return values.map((v) => (v - low) / (top - low || 1));
}
