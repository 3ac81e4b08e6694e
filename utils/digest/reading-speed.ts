/** One stretch of reading in the reading view: how much came past, in how much time spent looking at it. */
export interface ReadingSession {
  words: number;
  seconds: number;
}

/** Nobody reads outside this: slower is a pause, faster is scrolling (Brysbaert 2019: most adults 175 to 300). */
const SLOWEST = 80;
const FASTEST = 700;
/** Shorter sessions say more about the scroll bar than about the reader. */
const LEAST_WORDS = 100;
export const LEAST_SESSIONS = 3;
/** So many sessions are worth keeping; the oldest go. */
const MOST_SESSIONS = 50;

/**
 * The person's own reading speed in words a minute, from the sessions that were measured on this device: the median
 * of their speeds, each session weighted by its words, what cannot have been reading left out. Undefined until
 * there are three sessions to judge by.
 */
export function readingSpeed(sessions: readonly ReadingSession[]): number | undefined {
  const speeds = sessions.filter(isReading).map(({ words, seconds }) => ({ speed: (words * 60) / seconds, words }));
  if (speeds.length < LEAST_SESSIONS) return undefined;
  speeds.sort((a, b) => a.speed - b.speed);
  const half = speeds.reduce((sum, { words }) => sum + words, 0) / 2;
  let passed = 0;
  for (const { speed, words } of speeds) {
    passed += words;
    if (passed >= half) return Math.round(speed);
  }
  return undefined;
}

/** The sessions to keep once `session` has ended: the newest, and only what was reading. */
export function withSession(sessions: readonly ReadingSession[], session: ReadingSession): ReadingSession[] {
  return isReading(session) ? [...sessions, session].slice(-MOST_SESSIONS) : [...sessions];
}

function isReading(session: ReadingSession): boolean {
  return session.words >= LEAST_WORDS && isReadingPace(session);
}

/** Whether so many words in so much time can have been reading, rather than a pause or scrolling. */
export function isReadingPace({ words, seconds }: ReadingSession): boolean {
  if (seconds <= 0) return false;
  const speed = (words * 60) / seconds;
  return speed >= SLOWEST && speed <= FASTEST;
}
