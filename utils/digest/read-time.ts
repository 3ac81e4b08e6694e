import type { Block } from '@/utils/article/article';
import { inPieces, type Pieces, wholly } from '@/utils/in-pieces';
import type { DigestInput, ReadTime } from './digest';
import { ENGLISH_RATE, readingRate } from './reading-rates';
import { countWords } from './words';

/** Seconds for the first picture; each further one takes a second less, down to the last figure (Medium's rule). */
const FIRST_IMAGE_SECONDS = 12;
const LAST_IMAGE_SECONDS = 3;
/** Code and formulas are read at half the speed of prose. */
const SYMBOLS_FACTOR = 2;
/** A table is looked through, not read: a cell never takes longer than this. */
const CELL_SECONDS = 2;

/** Characters that are counted in one piece, where somebody may be waiting: about 5 ms of work. */
const PIECE = 20_000;

type Counted = Pick<DigestInput, 'blocks' | 'images' | 'declaredSeconds'>;

/**
 * How long the article takes, at the usual silent rate of its language or at the person's own `wordsPerMinute`
 * (for characters, in proportion to it). Title and captions are not counted; pictures, code and tables are,
 * each by the rule above.
 */
export function readTime(input: Counted, lang: string, wordsPerMinute?: number): ReadTime {
  return wholly(countedTime(input, lang, wordsPerMinute));
}

/** The same, little by little: a book has so many words that counting them is seen as a halt. */
export function readTimeInPieces(
  input: Counted,
  lang: string,
  wordsPerMinute: number | undefined,
  pause?: () => Promise<void>,
): Promise<ReadTime> {
  return inPieces(countedTime(input, lang, wordsPerMinute), pause);
}

/** The work of both. */
export function* countedTime(input: Counted, lang: string, wordsPerMinute?: number): Pieces<ReadTime> {
  const pace = paceOf(lang, wordsPerMinute);
  let words = 0;
  let seconds = imageSeconds(input.images);
  let characters = 0;
  for (const block of input.blocks) {
    const read = blockTime(block, lang, pace);
    words += read.words;
    seconds += read.seconds;
    characters += block.text.length;
    if (characters < PIECE) continue;
    characters = 0;
    yield;
  }
  const result: ReadTime = { seconds: Math.round(seconds), words, wpm: pace.shown };
  if (input.declaredSeconds !== null) result.declaredSeconds = input.declaredSeconds;
  return result;
}

interface Pace {
  secondsPerWord: number;
  secondsPerCharacter: number;
  /** The rate to show: of the unit that the language is counted in. */
  shown: number;
}

function paceOf(lang: string, own: number | undefined): Pace {
  const usual = readingRate(lang);
  const factor = own === undefined ? 1 : own / (usual.unit === 'words' ? usual.perMinute : ENGLISH_RATE);
  const words = (usual.unit === 'words' ? usual.perMinute : ENGLISH_RATE) * factor;
  const characters = (usual.unit === 'characters' ? usual : readingRate('zh')).perMinute * factor;
  return {
    secondsPerWord: 60 / words,
    secondsPerCharacter: 60 / characters,
    shown: Math.round(usual.unit === 'words' ? words : characters),
  };
}

function imageSeconds(images: number): number {
  let seconds = 0;
  for (let i = 0; i < images; i++) seconds += Math.max(LAST_IMAGE_SECONDS, FIRST_IMAGE_SECONDS - i);
  return seconds;
}

function blockTime(block: Block, lang: string, pace: Pace): { words: number; seconds: number } {
  if (block.kind === 'table') return tableTime(block.text, lang, pace);
  const time = textTime(block.text, lang, pace);
  if (block.kind === 'code' || block.kind === 'math') time.seconds *= SYMBOLS_FACTOR;
  return time;
}

/** A table's text: a tab between cells, a newline between rows. */
function tableTime(text: string, lang: string, pace: Pace): { words: number; seconds: number } {
  let words = 0;
  let seconds = 0;
  for (const cell of text.split(/[\t\n]/)) {
    const read = textTime(cell, lang, pace);
    words += read.words;
    seconds += Math.min(read.seconds, CELL_SECONDS);
  }
  return { words, seconds };
}

function textTime(text: string, lang: string, pace: Pace): { words: number; seconds: number } {
  const { words, characters } = countWords(text, lang);
  return { words: words + characters, seconds: words * pace.secondsPerWord + characters * pace.secondsPerCharacter };
}

/** Words by which a person's speed is measured: Chinese and Japanese characters count in proportion to usual rates. */
export function wordsToMeasure(text: string, lang: string): number {
  const { words, characters } = countWords(text, lang);
  const { unit, perMinute } = readingRate(lang);
  return words + (characters * ENGLISH_RATE) / (unit === 'characters' ? perMinute : readingRate('zh').perMinute);
}
