import type { Weights } from './choose';

/**
 * What each feature is worth: plain, times the size of the article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WEIGHTS: Weights = {
  sentence: {
    early: [1.548, -0.174, -0.134],
    first: [0.009, 0, 0],
    second: [-0.072, 0, 0],
    before: [0.778, 0.158, 0.234],
    central: [0.535, -0.006, 0.205],
    title: [2.134, 0, 0],
    likeFirst: [-0.561, 1.415, -0.351],
    keyWords: [0.067, 0, 0],
    introduces: [0.448, 0, 0],
    introducesDensely: [0.305, 0, 0],
    forward: [-0.168, 0, 0],
    length: [-0.434, -0.362, 0.049],
    long: [-0.977, 0.918, -0.079],
    short: [-0.08, 0, 0],
    opensQuoting: [-0.557, 0, 0],
    quotes: [-0.434, 0, 0],
    unfinished: [0.323, 0, 0],
    figures: [0.135, 0, 0],
    names: [1.825, 0, 0],
  },
  group: {
    repeats: [-0.566, -0.097, 0.843],
    dangling: [-0.5, 0, 0],
    leaning: [-0.392, 0, 0],
    neighbours: [0.31, 0, 0],
    covers: [0.442, -0.605, 1.348],
    coversEarly: [1.269, -1.522, 2.102],
    coversOpening: [1.425, 0, 0],
    coversPairs: [0.121, 0, 0],
    coversEarlyPairs: [1.35, 0, 0],
    brevity: [5.323, 3.655, -0.133],
    lengthSquared: [-1.373, 0, 0],
    lengthForSize: [-0.802, 0, 0],
  },
};
