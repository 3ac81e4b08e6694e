import type { WordWeights } from './word-chances';

/**
 * What the features of a word and of a pair of words are worth, in hundredths: plain, times the size of the
 * article, and what a title adds.
 * Written by tests/tools/summary/train.ts; not to be edited by hand.
 */
export const WORD_WEIGHTS: WordWeights = {
  words: [
    [-359, -57, -6], // any
    [-18, -3, 24], // times
    [35, -26, 25], // kinTimes
    [89, 39, -89], // sentences
    [-157, -78, 98], // sentenceShare
    [15, -32, -37], // first
    [68, 25, -56], // firstFading
    [4, -14, 78], // firstFadingSlowly
    [0, -5, 22], // opens
    [49, 49, 49], // inTitle
    [5, 22, 5], // kinInTitle
    [-8, -46, 24], // small
    [10, 10, -1], // smallTimes
    [42, -7, -18], // figure
    [31, 0, 1], // name
    [38, -11, -29], // nameTimes
    [-12, -43, 37], // letters
    [-162, -28, 3], // second
    [-204, -37, -55], // third
    [70, 4, 27], // earlyTimes
    [-14, -29, -14], // smallInTitle
    [-7, -16, -2], // tiny
    [-64, 29, 5], // smallFirst
    [-41, -20, 15], // once
  ],
  pairs: [
    [-341, -68, -32], // any
    [22, 5, 2], // times
    [0, 0, 0], // kinTimes
    [70, 18, -59], // sentences
    [-183, -212, 72], // sentenceShare
    [19, -40, -53], // first
    [73, 86, -77], // firstFading
    [7, -16, 81], // firstFadingSlowly
    [-6, -22, 31], // opens
    [39, 54, 39], // inTitle
    [29, 56, 29], // kinInTitle
    [-15, 31, -16], // small
    [-33, -5, 26], // smallTimes
    [22, -30, 3], // figure
    [57, 11, -1], // name
    [24, -13, -17], // nameTimes
    [-42, -120, 133], // letters
    [-126, -58, -25], // second
    [-39, -10, -21], // third
    [66, -17, 94], // earlyTimes
    [26, 12, 26], // smallInTitle
    [7, 7, -13], // tiny
    [-28, 16, 18], // smallFirst
    [-70, -1, 34], // once
  ],
};
