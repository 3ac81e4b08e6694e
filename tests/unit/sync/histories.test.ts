// @vitest-environment node
import fc from 'fast-check';
import { it } from 'vitest';
import { samplingFromEnvironment } from '../../tools/sampling';
import { history, play } from './histories';
import { KINDS } from './servers';

const { isWhole, seed } = samplingFromEnvironment();

it.each(KINDS)(
  'three devices come to the same and lose nothing, whatever happens on the way: %s',
  (kind) =>
    fc.assert(
      fc.asyncProperty(history, (one) => play(kind, one)),
      { numRuns: isWhole ? 10_000 : 100, seed },
    ),
  1_800_000,
);
