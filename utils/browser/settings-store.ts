import { browser } from 'wxt/browser';
import { type AidSettings, DEFAULT_AIDS, soundAids } from '@/utils/aid-settings';
import { AIDS_KEY, saveAidSettings } from '@/utils/browser/aid-settings';
import { SETTINGS_KEY, saveSettings } from '@/utils/browser/settings';
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
    const { reading, aids } = await load();
    const given = Object.fromEntries(Object.entries(settings).filter(([name]) => !OF_THIS_MACHINE.includes(name)));
    if (holds(READING, given)) await saveSettings(soundSettings(withGiven(READING, given, reading, DEFAULT_SETTINGS)));
    if (holds(AIDS, given)) await saveAidSettings(soundAids(withGiven(AIDS, given, aids, DEFAULT_AIDS)));
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
    if (SETTINGS_KEY in changes || AIDS_KEY in changes) onChange();
  });
}

/** Rejects where storage cannot be read: settings at their start would pass for the person's wish. */
async function load(): Promise<{ reading: ReaderSettings; aids: AidSettings; rules: SiteRules }> {
  const [stored, rules] = await Promise.all([browser.storage.sync.get([SETTINGS_KEY, AIDS_KEY]), loadSiteRules()]);
  return { reading: soundSettings(stored[SETTINGS_KEY]), aids: soundAids(stored[AIDS_KEY]), rules };
}

function changed<T extends object>(group: string, settings: T, start: T): [string, unknown][] {
  const isChanged = ([name, value]: [string, unknown]) =>
    canonicalJson(value) !== canonicalJson(start[name as keyof T]);
  return Object.entries(settings)
    .filter(isChanged)
    .map(([name, value]) => [group + name, value]);
}

function holds(group: string, settings: Settings): boolean {
  return Object.keys(settings).some((name) => name.startsWith(group));
}

function withGiven<T extends object>(group: string, given: Settings, here: T, start: T): object {
  const named = Object.entries(given).filter(([name]) => name.startsWith(group));
  const fields = named.map(([name, value]) => {
    const field = name.slice(group.length);
    return [field, value ?? start[field as keyof T]];
  });
  return { ...here, ...Object.fromEntries(fields) };
}
