/**
 * A moment of a hybrid logical clock: 13 digits of milliseconds, 5 of a counter, and the device, joined by "-".
 * Sorting stamps as strings sorts them in time, on every device, so that the later of two edits of one field wins
 * even where clocks are off.
 */
export type Stamp = string;

const COUNTER_DIGITS = 5;

/** The stamp after `last` on this device, never before it, whatever the wall clock (`now`, milliseconds) says. */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  const [time = 0, counter = -1] = last ? last.split('-', 2).map(Number) : [];
  if (now > time) return stamp(now, 0, device);
  const next = counter + 1;
  return next < 10 ** COUNTER_DIGITS ? stamp(time, next, device) : stamp(time + 1, 0, device);
}

function stamp(time: number, counter: number, device: string): Stamp {
  return `${String(time).padStart(13, '0')}-${String(counter).padStart(COUNTER_DIGITS, '0')}-${device}`;
}
