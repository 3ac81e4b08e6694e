/** How much of a long list a run looks at. `npm run test:full` looks at all of it. */
export interface Sampling {
  isWhole: boolean;
  /** Which part the others look at: another one each day, `LECTERN_SEED` to repeat one. */
  seed: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    sampling: Sampling;
  }
}

export function samplingFromEnvironment(): Sampling {
  const seed = Number(process.env.LECTERN_SEED ?? Math.floor(Date.now() / 86_400_000));
  return { isWhole: process.env.LECTERN_FULL === '1', seed };
}

/** Evenly spread over 0 to 1, the same row of numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, by the seed and in the list's order; all of it where the whole is wanted. */
export function sampleOf<T>(list: readonly T[], count: number, { isWhole, seed }: Sampling): T[] {
  if (isWhole || list.length <= count) return [...list];
  const random = randomFrom(seed);
  const drawn = list.map((item, at) => ({ item, at, lot: random() })).sort((one, other) => one.lot - other.lot);
  return drawn
    .slice(0, Math.floor(count))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
