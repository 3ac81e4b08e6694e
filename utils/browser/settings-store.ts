import { browser } from 'wxt/browser';
import { type AidSettings, DEFAULT_AIDS, soundAids } from '@/utils/aid-settings';
import { aidFields, saveAidSettings } from '@/utils/browser/aid-settings';
import { readerFields, saveSettings } from '@/utils/browser/settings';
import { isSiteRules, keepSiteRules, loadSiteRules, type SiteRules } from '@/utils/browser/site-rules';
import { canonicalJson } from '@/utils/library/export/canonical-json';
import { DEFAULT_SETTINGS, type ReaderSettings, soundSettings } from '@/utils/reader-settings';
import type { KnownSettings, Settings, SettingsStore } from '@/utils/sync/settings';

/**
 * What a sync carries of the settings: how the person reads, the aids, what they decided about parts of sites. Not what
 * belongs to this machine or to nobody else: passwords, servers and programs, what the browser allowed, the voices that
 * are installed here.
 */
const READING = 'reading.';
const AIDS = 'aids.';
const SITE = 'site ';
const OF_THIS_MACHINE = ['aids.voices'];

/** What is remembered of them between two syncs. */
const KNOWN = 'sync-settings';

export const settingsStore: SettingsStore = {
  async settings() {
    const { reading, aids, rules } = await load();
    const all = [
      ...changed(READING, reading, DEFAULT_SETTINGS),
      ...changed(AIDS, aids, DEFAULT_AIDS),
      ...Object.entries(rules).map(([host, its]) => [SITE + host, its] as const),
    ];
    return Object.fromEntries(all.filter(([name]) => !OF_THIS_MACHINE.includes(name)));
  },
  async set(settings) {
    const given = Object.fromEntries(Object.entries(settings).filter(([name]) => !OF_THIS_MACHINE.includes(name)));
    // Nothing is read first: what a tab changes meanwhile is another field, or the later change.
    await saveSettings(fieldsIn(READING, given, DEFAULT_SETTINGS, soundSettings));
    await saveAidSettings(fieldsIn(AIDS, given, DEFAULT_AIDS, soundAids));
    for (const [name, rules] of Object.entries(given)) {
      if (name.startsWith(SITE) && (rules === null || isSiteRules(rules))) {
        await keepSiteRules(name.slice(SITE.length), (rules ?? []) as SiteRules[string]);
      }
    }
  },
  known: async () => ((await browser.storage.local.get(KNOWN))[KNOWN] ?? null) as KnownSettings | null,
  keep: (known) => browser.storage.local.set({ [KNOWN]: known }),
};

/** What is on the server goes first when it is joined again. */
export async function forgetKnownSettings(): Promise<void> {
  await browser.storage.local.remove(KNOWN);
}

/** Calls back when any of them changes in this browser. */
export function watchSyncedSettings(onChange: () => void): void {
  browser.storage.sync.onChanged.addListener((changes) => {
    if (readerFields.areIn(changes) || aidFields.areIn(changes)) onChange();
  });
}

/** Rejects where storage cannot be read: settings at their start would pass for the person's wish. */
async function load(): Promise<{ reading: ReaderSettings; aids: AidSettings; rules: SiteRules }> {
  const [reading, aids, rules] = await Promise.all([readerFields.load(), aidFields.load(), loadSiteRules()]);
  return { reading, aids, rules };
}

function changed<T extends object>(group: string, settings: T, start: T): [string, unknown][] {
  const isChanged = ([name, value]: [string, unknown]) =>
    canonicalJson(value) !== canonicalJson(start[name as keyof T]);
  return Object.entries(settings)
    .filter(isChanged)
    .map(([name, value]) => [group + name, value]);
}

/** The fields that are given of a group, each sound; null is what it is at the start. */
function fieldsIn<T extends object>(
  group: string,
  given: Settings,
  start: T,
  sound: (fields: object) => T,
): Partial<T> {
  const named = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const field = name.startsWith(group) ? name.slice(group.length) : '';
    return field in start ? [[field, value ?? start[field as keyof T]]] : [];
  });
  const whole = sound(Object.fromEntries(named));
  return Object.fromEntries(named.map(([field]) => [field, whole[field as keyof T]])) as Partial<T>;
}
