import { writeFileSync } from 'node:fs';
import { build } from '@/tests/tools/build';
import { SCENARIOS } from '@/tests/tools/faults/scenarios';
import type { Figures } from '@/tests/tools/faults/tally';
import { ensureChromium } from '@/tests/tools/install-browser';
import { samplingFromEnvironment } from '@/tests/tools/sampling';
import type { BenchOptions } from './run';

/** How often each fault is brought about; `LECTERN_TIMES` says otherwise. */
const TIMES = 20;

/** Brings about what goes wrong with machines, and counts what it did to the library. */
export async function run({ json }: BenchOptions): Promise<number> {
  process.env.CHROMIUM = ensureChromium();
  const extension = await build('chrome');
  const { seed } = samplingFromEnvironment();
  const times = Number(process.env.LECTERN_TIMES ?? TIMES);
  console.log(`seed ${seed}`);
  console.log('fault | times | acknowledged | acknowledged and lost | partial | doubled | undetected');
  const rows: Figures[] = [];
  for (const scenario of Object.values(SCENARIOS)) {
    const row = await scenario({ extension, seed, times });
    rows.push(row);
    const { fault, acknowledged, lost, partial, doubled, undetected } = row;
    console.log([fault, row.times, acknowledged, lost, partial, doubled, undetected].join(' | '));
  }
  if (json) writeFileSync(json, `${JSON.stringify({ seed, rows }, null, 2)}\n`);
  return rows.some(({ lost, partial, doubled, undetected }) => lost + partial + doubled + undetected > 0) ? 1 : 0;
}
