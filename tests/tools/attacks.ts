import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from '../browser/article/hostile';
import { ROOT } from './program';
import { type Sampling, sampleOf } from './sampling';

/** One attack. */
export interface Attack {
  id: string;
  payload: string;
  /** Ran in Chromium when nothing stopped it. */
  live: boolean;
}

/** Attacks longer than this fill pages with one trick; the parser's own tests have them. */
const LONGEST = 20_000;

/** The corpus of `../shared`; without it, our own list. */
export function allAttacks(): Attack[] {
  const file = join(ROOT, '../shared/corpora/xss/vectors.jsonl');
  if (!existsSync(file))
    return HOSTILE.map((payload, at) => ({ id: `own-${at}`, payload, live: /alert/.test(payload) }));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Attack)
    .filter(({ payload }) => payload.length <= LONGEST);
}

/** All of them, or by the seed so many, half of them live. */
export function attacks(count: number, sampling: Sampling): Attack[] {
  const all = allAttacks();
  if (sampling.isWhole) return all;
  const live = all.filter((attack) => attack.live);
  const rest = all.filter((attack) => !attack.live);
  return [...sampleOf(live, count / 2, sampling), ...sampleOf(rest, count / 2, sampling)];
}
