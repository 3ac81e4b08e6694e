/**
 * ROUGE-1, -2 and -L F1 without stemming, against the best of several references: the measure of the scorer that
 * judges us from outside, so that figures compare.
 */
export interface Rouge {
  r1: number;
  r2: number;
  rl: number;
}

/** Words as the measure counts them: ASCII runs in English (as the original does), letters and figures elsewhere. */
export function rougeWords(text: string, lang: string): string[] {
  const small = text.toLowerCase();
  if (lang === 'en') return small.match(/[a-z0-9]+/g) ?? [];
  return small.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Scores of `text` against the reference that it is nearest to, each 0 to 1. */
export function rouge(text: string, references: readonly string[], lang: string): Rouge {
  const words = rougeWords(text, lang);
  let best: Rouge = { r1: 0, r2: 0, rl: 0 };
  for (const reference of references) {
    const wanted = rougeWords(reference, lang);
    const score = {
      r1: overlap(words, wanted),
      r2: overlap(pairs(words), pairs(wanted)),
      rl: harmonic(longestCommon(words, wanted), words.length, wanted.length),
    };
    if (meanOf(score) > meanOf(best)) best = score;
  }
  return best;
}

/** The three scores as one figure. */
export function meanOf({ r1, r2, rl }: Rouge): number {
  return (r1 + r2 + rl) / 3;
}

/** F1 of `hits` among `said` and `wanted` items. */
function harmonic(hits: number, said: number, wanted: number): number {
  return said + wanted > 0 ? (2 * hits) / (said + wanted) : 0;
}

function overlap(said: string[], wanted: string[]): number {
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let hits = 0;
  for (const item of said) {
    const count = left.get(item) ?? 0;
    if (count > 0) {
      hits++;
      left.set(item, count - 1);
    }
  }
  return harmonic(hits, said.length, wanted.length);
}

function pairs(words: string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function longestCommon(a: string[], b: string[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    let diagonal = 0;
    for (const [j, other] of b.entries()) {
      const up = row[j + 1] ?? 0;
      row[j + 1] = word === other ? diagonal + 1 : Math.max(up, row[j] ?? 0);
      diagonal = up;
    }
  }
  return row[b.length] ?? 0;
}

/** The mean of `values` and its 95% interval by a thousand resamplings, always the same ones. */
export function interval(values: readonly number[]): { mean: number; low: number; high: number } {
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const draw = () => mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0));
  const means = Array.from({ length: 1000 }, draw).sort((a, b) => a - b);
  return { mean: mean(values), low: means[25] ?? Number.NaN, high: means[975] ?? Number.NaN };
}
