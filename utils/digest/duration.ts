/**
 * A reading time, or what is left of one, as the whole minutes that every screen shows: rounded up, so that nobody is
 * promised less than it takes, and never less than one.
 */
export function wholeMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
