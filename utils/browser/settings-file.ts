import { soundAids } from '@/utils/aid-settings';
import { soundSettings } from '@/utils/reader-settings';
import { loadAidSettings, saveAidSettings } from './aid-settings';
import { loadSettings, saveSettings } from './settings';

/** What such a file is called in itself, so that no other is taken for it. */
const KIND = 'lectern-options';
/** No file of options is larger, in bytes. */
const LARGEST = 64_000;

/** The person's options as a file that `takeSettings` reads again. */
export async function settingsFile(): Promise<Blob> {
  const [reading, aids] = await Promise.all([loadSettings(), loadAidSettings()]);
  return new Blob([`${JSON.stringify({ kind: KIND, version: 1, reading, aids }, null, 2)}\n`], {
    type: 'application/json',
  });
}

/** Takes options from a file, each field as far as it is sound; answers whether it was one of ours. */
export async function takeSettings(file: Blob): Promise<boolean> {
  if (file.size > LARGEST) return false;
  const held = parsed(await file.text());
  if (held?.kind !== KIND) return false;
  await Promise.all([saveSettings(soundSettings(held.reading)), saveAidSettings(soundAids(held.aids))]);
  return true;
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // Not JSON: some other file, which the answer says.
    return undefined;
  }
}
