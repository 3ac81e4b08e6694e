import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** An even choice of a folder's HTML files: names to be served under → whole paths. */
export function filesOf(folder: string, count: number): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const step = Math.max(1, Math.floor(names.length / count));
  const chosen = names.filter((_, at) => at % step === 0).slice(0, count);
  return new Map(chosen.map((name, at) => [`${at}.html`, join(folder, name)]));
}
