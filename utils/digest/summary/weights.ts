import type { Weights } from './choose';

/**
 * What each feature is worth, in hundredths: plain, times the size of the article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WEIGHTS: Weights = {
  sentence: {
    early: [150, -4, -7],
    first: [6, 0, 0],
    second: [-19, 0, 0],
    before: [72, 7, 18],
    central: [54, 2, 3],
    title: [167, 0, 0],
    likeFirst: [-70, 123, 1],
    keyWords: [12, 0, 0],
    introduces: [35, 0, 0],
    introducesDensely: [21, 0, 0],
    forward: [-15, 0, 0],
    length: [-28, -34, -2],
    long: [-93, 71, 13],
    short: [-9, 0, 0],
    opensQuoting: [-81, 0, 0],
    quotes: [-36, 0, 0],
    unfinished: [18, 0, 0],
    figures: [14, 0, 0],
    names: [153, 0, 0],
  },
  group: {
    repeats: [-43, 1, 14],
    dangling: [-50, 0, 0],
    leaning: [-17, 0, 0],
    neighbours: [29, 0, 0],
    covers: [13, -30, 86],
    coversEarly: [87, -108, 151],
    coversOpening: [107, 0, 0],
    coversPairs: [37, 0, 0],
    coversEarlyPairs: [82, 0, 0],
    brevity: [388, 301, 104],
    lengthSquared: [-120, 0, 0],
    lengthForSize: [-80, 0, 0],
  },
};
