import type { LibrarySnapshot } from '@/utils/library/listing';

/** How many articles there were when somebody last looked, and how many there are. */
export interface Loss {
  before: number;
  now: number;
}

/**
 * Did the database come back smaller than it was left? Chromium opens a damaged one without an error: half of its
 * articles gone, or all. A library only ever counts on under its own name; what the person removed counts on, too.
 */
export function lossSince(seen: LibrarySnapshot | null, now: LibrarySnapshot): Loss | null {
  const before = Math.max(seen?.count ?? 0, now.noted);
  const isAnother = seen !== null && seen.generation !== null && seen.generation !== now.generation;
  const wentBack = seen !== null && now.seq < seen.seq;
  const isShort = now.count < now.noted;
  return isAnother || wentBack || isShort ? { before, now: now.count } : null;
}
