import type { Weights } from './choose';

/**
 * What each feature is worth, in hundredths: plain, times the size of the article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WEIGHTS: Weights = {
  sentence: {
    early: [227, 133, -288],
    first: [72, 0, 0],
    second: [250, 0, 0],
    before: [174, 145, -209],
    central: [272, -72, 41],
    title: [622, 0, 0],
    likeFirst: [-289, 622, -329],
    keyWords: [707, 0, 0],
    introduces: [268, 0, 0],
    introducesDensely: [288, 0, 0],
    forward: [260, 0, 0],
    length: [-124, -139, -62],
    long: [-214, 332, -166],
    short: [41, 0, 0],
    opensQuoting: [-462, 0, 0],
    quotes: [-166, 0, 0],
    unfinished: [202, 0, 0],
    figures: [250, 0, 0],
    names: [803, 0, 0],
    commas: [-290, 0, 0],
    colon: [-327, 0, 0],
    wordLength: [-661, 0, 0],
    functionWords: [744, 0, 0],
  },
  group: {
    repeats: [1036, -401, 465],
    dangling: [0, 0, 0],
    leaning: [-162, 0, 0],
    neighbours: [57, 0, 0],
    covers: [84, -373, -192],
    coversEarly: [913, -237, 618],
    coversOpening: [776, 0, 0],
    coversPairs: [350, 0, 0],
    coversEarlyPairs: [1058, 0, 0],
    brevity: [2005, 1185, -229],
    totalLength: [-409, -430, -182],
    lengthSquared: [-823, 1114, -848],
    longest: [-323, 0, 0],
    wordsOf25: [71, 16, 42],
    pairsOf25: [62, 2, 45],
    wordsOf50: [79, -1, 53],
    pairsOf50: [76, -24, 62],
  },
};
