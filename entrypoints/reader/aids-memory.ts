import type { AidsScript } from '@/components/reader/aids-api';

/** Under a symbol: a page can shadow any named property of its window by an element's id. */
const AIDS = Symbol.for('lectern.reader-aids');
const world = globalThis as typeof globalThis & { [AIDS]?: AidsScript };

/** The aids, once their script has run in this page. */
export function knownAids(): AidsScript | undefined {
  return world[AIDS];
}

export function keepAids(aids: AidsScript): void {
  world[AIDS] = aids;
}
