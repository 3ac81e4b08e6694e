import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer other than false, null and undefined, and gives it.
 * @param what What is waited for, for the message when it never comes.
 * @param milliseconds How long to wait.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  milliseconds = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) {
        return answer as NonNullable<Exclude<T, false>>;
      }
      last = answer;
    } catch (error) {
      // A document that is just being replaced throws; the next try meets its successor.
      last = error;
    }
    await sleep(20);
  }
  throw new Error(`Waited ${milliseconds} ms for ${what}; last answer: ${String(last)}`);
}
