// @vitest-environment node
import fc from 'fast-check';
import { it } from 'vitest';
import { samplingFromEnvironment } from '../../tools/sampling';
import { history, play } from './histories';

const { isWhole, seed } = samplingFromEnvironment();

it(
  'three devices come to the same and lose nothing, whatever happens on the way',
  () => fc.assert(fc.asyncProperty(history, play), { numRuns: isWhole ? 10_000 : 150, seed }),
  1_800_000,
);
