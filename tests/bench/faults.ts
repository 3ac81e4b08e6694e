import { writeFileSync } from 'node:fs';
import { build } from '@/tests/tools/build';
import { SCENARIOS } from '@/tests/tools/faults/scenarios';
import type { Figures } from '@/tests/tools/faults/tally';
import { ensureChromium } from '@/tests/tools/install-browser';
import { samplingFromEnvironment } from '@/tests/tools/sampling';
import type { BenchOptions } from './run';

/** How often each fault is brought about, but for the commonest; `LECTERN_TIMES` says otherwise for all. */
const TIMES = 20;
const MORE: Record<string, number> = {
  workerStopped: 50,
  browserKilled: 100,
  importKilled: 50,
  indexKilled: 50,
  migrationKilled: 50,
};

/**
 * Brings about what goes wrong with machines, and counts what it did to the library.
 * `LECTERN_FAULTS=importKilled,clockBack` brings about these alone.
 */
export async function run({ json }: BenchOptions): Promise<number> {
  process.env.CHROMIUM = ensureChromium();
  const extension = await build('chrome');
  const { seed } = samplingFromEnvironment();
  const wanted = process.env.LECTERN_FAULTS?.split(',');
  console.log(`seed ${seed}`);
  console.log('fault | times | acknowledged | acknowledged and lost | partial | doubled | undetected');
  const rows: Figures[] = [];
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (wanted && !wanted.includes(name)) continue;
    const times = Number(process.env.LECTERN_TIMES ?? MORE[name] ?? TIMES);
    const row = await scenario({ extension, seed, times });
    rows.push(row);
    const { fault, acknowledged, lost, partial, doubled, undetected } = row;
    console.log([fault, row.times, acknowledged, lost, partial, doubled, undetected].join(' | '));
  }
  if (json) writeFileSync(json, `${JSON.stringify({ seed, rows }, null, 2)}\n`);
  return rows.some(({ lost, partial, doubled, undetected }) => lost + partial + doubled + undetected > 0) ? 1 : 0;
}
