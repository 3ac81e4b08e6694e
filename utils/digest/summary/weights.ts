import type { Weights } from './choose';

/**
 * What each feature is worth, in hundredths: plain, times the size of the article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WEIGHTS: Weights = {
  sentence: {
    early: [173, -1, -23],
    first: [7, 0, 0],
    second: [-18, 0, 0],
    before: [94, 16, 45],
    central: [65, -12, 20],
    title: [226, 0, 0],
    likeFirst: [-110, 219, 0],
    keyWords: [36, 0, 0],
    introduces: [38, 0, 0],
    introducesDensely: [26, 0, 0],
    forward: [-28, 0, 0],
    length: [-41, -54, 0],
    long: [-108, 112, 28],
    short: [-11, 0, 0],
    opensQuoting: [-173, 0, 0],
    quotes: [-54, 0, 0],
    unfinished: [41, 0, 0],
    figures: [13, 0, 0],
    names: [221, 0, 0],
  },
  group: {
    repeats: [-24, -13, -48],
    dangling: [-50, 0, 0],
    leaning: [28, 0, 0],
    neighbours: [41, 0, 0],
    covers: [-12, -8, 102],
    coversEarly: [118, -114, 183],
    coversOpening: [180, 0, 0],
    coversPairs: [49, 0, 0],
    coversEarlyPairs: [93, 0, 0],
    brevity: [672, 523, 179],
    lengthSquared: [-203, 0, 0],
    lengthForSize: [-123, 0, 0],
  },
};
