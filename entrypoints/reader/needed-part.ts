import { ask } from '@/utils/browser/messages';
import type { PartName } from '@/utils/browser/view-parts';
import { knownPart, type Parts } from './parts-memory';

/** Asked for and not here yet: two who need it at once wait for the same script. */
const coming: Partial<Record<PartName, Promise<unknown>>> = {};

/** A part of the view from a script of its own, which runs when it is first needed. */
export async function neededPart<Name extends PartName>(name: Name): Promise<Parts[Name]> {
  if (!knownPart(name)) {
    coming[name] ??= ask('loadPart', name).finally(() => delete coming[name]);
    await coming[name];
  }
  const part = knownPart(name);
  if (!part) throw new Error(`The ${name} did not come`);
  return part;
}
