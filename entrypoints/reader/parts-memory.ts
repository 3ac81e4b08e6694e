import type { AidsScript } from '@/components/reader/aids-api';
import type { CodePainter, Finish, MathSetter } from '@/components/reader/finish-api';
import type { Panels } from '@/components/reader/panels-api';
import type { readOn } from '@/utils/browser/read-on';
import type { PartName } from '@/utils/browser/view-parts';

/** What scripts of their own bring into a page that is being read. */
export interface Parts extends Record<PartName, unknown> {
  /** With what else no first screen needs. */
  panels: Panels & { readOn: typeof readOn };
  aids: AidsScript;
  finish: Finish;
  code: CodePainter;
  math: MathSetter;
}

/** Under symbols: a page can shadow any named property of its window by an element's id. */
const keyOf = (name: PartName) => Symbol.for(`lectern.reader-${name}`);
const world = globalThis as typeof globalThis & { [part: symbol]: unknown };

/** A part, once its script has run in this page. */
export function knownPart<Name extends PartName>(name: Name): Parts[Name] | undefined {
  return world[keyOf(name)] as Parts[Name] | undefined;
}

export function keepPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  world[keyOf(name)] = part;
}
