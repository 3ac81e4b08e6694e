import { ask } from '@/utils/browser/messages';
import type { PartName } from '@/utils/browser/view-parts';
import { knownPart, type Parts } from './parts-memory';

/** A part of the view from a script of its own, which runs when it is first needed. */
export async function neededPart<Name extends PartName>(name: Name): Promise<Parts[Name]> {
  if (!knownPart(name)) await ask('loadPart', name);
  const part = knownPart(name);
  if (!part) throw new Error(`The ${name} did not come`);
  return part;
}
