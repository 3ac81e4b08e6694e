import { isReadingPace, type ReadingSession } from './reading-speed';

/** Measures one reading by what goes past the top of the window. */
export interface ReadingMeter {
  /** The text has moved, and `paragraph` is at the top; `now` in seconds. */
  at(paragraph: number, now: number): void;
  /** What follows has nothing to do with what was before: the window was hidden, a voice reads, the text moves by itself. */
  interrupt(): void;
  /** What has been read until now. */
  session(): ReadingSession;
}

interface Stay {
  paragraph: number;
  now: number;
}

/** Movements this close together, in seconds, are one: nobody reads between them. */
const SETTLED = 2;

/**
 * The person reads while the text stands, and then moves what was read out of sight. From the end of one movement to
 * the end of the next, the words that have gone past make a stretch of reading, if its pace can be that of reading;
 * jumps, pauses and skimming can not, and count for nothing.
 */
export function readingMeter(wordsOf: (paragraph: number) => number): ReadingMeter {
  const read: ReadingSession = { words: 0, seconds: 0 };
  /** Where the stretch began, and where the text came to stand last. */
  let from: Stay | undefined;
  let last: Stay | undefined;

  const settle = () => {
    if (!last) return;
    if (from && last.paragraph === from.paragraph) return;
    if (from && last.paragraph > from.paragraph) {
      const stretch = { words: 0, seconds: last.now - from.now };
      for (let i = from.paragraph; i < last.paragraph; i++) stretch.words += wordsOf(i);
      if (isReadingPace(stretch)) {
        read.words += stretch.words;
        read.seconds += stretch.seconds;
      }
    }
    from = last;
  };
  return {
    at(paragraph, now) {
      if (last && now - last.now > SETTLED) settle();
      last = { paragraph, now };
    },
    interrupt() {
      settle();
      from = undefined;
      last = undefined;
    },
    session() {
      settle();
      return { words: Math.round(read.words), seconds: Math.round(read.seconds) };
    },
  };
}
