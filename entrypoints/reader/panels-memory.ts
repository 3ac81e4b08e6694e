import type { Panels } from '@/components/reader/panels-api';

/** Under a symbol: a page can shadow any named property of its window by an element's id. */
const PANELS = Symbol.for('lectern.reader-panels');
const world = globalThis as typeof globalThis & { [PANELS]?: Panels };

/** The panels, once their script has run in this page. */
export function knownPanels(): Panels | undefined {
  return world[PANELS];
}

export function keepPanels(panels: Panels): void {
  world[PANELS] = panels;
}
