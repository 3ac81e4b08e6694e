import { inject } from 'vitest';
import { commands } from 'vitest/browser';
import { sampleOf } from '@/tests/tools/sampling';
import { HOSTILE } from '../article/hostile';

/** Payloads of the corpus in `../shared`, so many by the seed or all of them; without the corpus, our own. */
export async function payloads(count: number): Promise<string[]> {
  const corpus = await commands.readShared('corpora/xss/vectors.jsonl');
  const known = (corpus ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { payload: string }).payload)
    .filter((payload) => payload.length < 20_000);
  return sampleOf(known.length > 0 ? known : HOSTILE, count, inject('sampling'));
}

export function inGroups<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
