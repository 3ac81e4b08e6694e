import type { Weights } from './choose';

/**
 * What each feature is worth: plain, times the size of the article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WEIGHTS: Weights = {
  sentence: {
    early: [1.526, 0.018, -0.029],
    first: [0.106, 0, 0],
    second: [0.019, 0, 0],
    before: [0.715, 0.217, 0.16],
    central: [0.54, 0.021, 0.101],
    title: [1.831, 0, 0],
    likeFirst: [-0.52, 1.372, 0.38],
    keyWords: [0.336, 0, 0],
    introduces: [0.347, 0, 0],
    introducesDensely: [0.278, 0, 0],
    forward: [-0.252, 0, 0],
    length: [-0.356, -0.329, -0.054],
    long: [-0.92, 0.506, -0.163],
    short: [-0.12, 0, 0],
    opensQuoting: [-0.476, 0, 0],
    quotes: [-0.352, 0, 0],
    unfinished: [0.308, 0, 0],
    figures: [0.128, 0, 0],
    names: [1.451, 0, 0],
  },
  group: {
    repeats: [-0.525, -0.157, 0.459],
    dangling: [-1.297, 0, 0],
    neighbours: [0.23, 0, 0],
    covers: [0.362, -0.64, 1.188],
    coversEarly: [1.233, -1.486, 2.049],
    coversOpening: [1.16, 0, 0],
    coversPairs: [0.278, 0, 0],
    coversEarlyPairs: [1.246, 0, 0],
    brevity: [4.153, 3.476, 0.586],
    lengthSquared: [-0.735, 0, 0],
    lengthForSize: [-0.809, 0, 0],
  },
};
