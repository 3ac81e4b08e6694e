import type { Weights } from './choose';

/**
 * What each feature is worth, in hundredths: plain, times the size of the article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WEIGHTS: Weights = {
  sentence: {
    early: [157, -8, -10],
    first: [7, 0, 0],
    second: [-14, 0, 0],
    before: [78, 13, 25],
    central: [62, -5, 13],
    title: [209, 0, 0],
    likeFirst: [-70, 154, -26],
    keyWords: [18, 0, 0],
    introduces: [44, 0, 0],
    introducesDensely: [28, 0, 0],
    forward: [-24, 0, 0],
    length: [-35, -40, 2],
    long: [-97, 90, 12],
    short: [-9, 0, 0],
    opensQuoting: [-88, 0, 0],
    quotes: [-44, 0, 0],
    unfinished: [37, 0, 0],
    figures: [10, 0, 0],
    names: [174, 0, 0],
  },
  group: {
    repeats: [-42, -17, 25],
    dangling: [-50, 0, 0],
    leaning: [-24, 0, 0],
    neighbours: [31, 0, 0],
    covers: [43, -8, 145],
    coversEarly: [116, -146, 169],
    coversOpening: [136, 0, 0],
    coversPairs: [-2, 0, 0],
    coversEarlyPairs: [128, 0, 0],
    brevity: [483, 406, 118],
    lengthSquared: [-151, 0, 0],
    lengthForSize: [-96, 0, 0],
  },
};
