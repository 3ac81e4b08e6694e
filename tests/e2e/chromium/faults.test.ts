import { expect, inject, it } from 'vitest';
import { SCENARIOS } from '@/tests/tools/faults/scenarios';

const { isWhole, seed } = inject('sampling');

// `npm run bench -- faults` brings each about more often and prints the figures.
/** Each starts a browser or more, so the daily run has one of the commonest and quickest, another one each day. */
const COMMON = [
  'workerStopped',
  'browserKilled',
  'header zeroed',
  'upgradedBeside',
  'reloadedWhileTyping',
  'clockBack',
];
const today = COMMON[seed % COMMON.length];
const chosen = Object.entries(SCENARIOS).filter(([name]) => isWhole || name === today);

it.each(chosen)(
  `a fault (%s, seed ${seed}): nothing acknowledged is lost, nothing is partial, doubled or missing unnoticed`,
  async (_, scenario) => {
    const figures = await scenario({ extension: inject('builds').chromium, seed, times: isWhole ? 10 : 1 });
    expect(figures).toMatchObject({ lost: 0, partial: 0, doubled: 0, undetected: 0 });
    expect(figures.acknowledged).toBeGreaterThan(0);
  },
  isWhole ? 900_000 : 120_000,
);
