import { nextStamp, type Stamp } from '@/utils/library/clock';
import { canonicalJson } from '@/utils/library/export/canonical-json';

/** The person's settings by name; what is as it was at the start is not among them. */
export type Settings = Readonly<Record<string, unknown>>;

/** What devices said of each setting that anybody ever changed: its value (null: as at the start), and when. */
export type SharedSettings = Readonly<Record<string, { value: unknown; at: Stamp }>>;

/** What a device remembers of its settings between two syncs. */
export interface KnownSettings {
  said: SharedSettings;
  /** The settings as they were looked at last: what differs from them was changed here since. */
  seen: Settings;
  /** What was being set when the device was last heard of; where it was killed, some of it is. */
  coming: Settings;
}

/** The settings of this device, and what is remembered of them. */
export interface SettingsStore {
  /** Rejects where they cannot be read: they are not at their start then. */
  settings(): Promise<Settings>;
  /** Sets these and no others, each as far as this version knows it; null is as at the start. */
  set(settings: Settings): Promise<void>;
  known(): Promise<KnownSettings | null>;
  keep(known: KnownSettings): Promise<void>;
}

/** Settings as a sync sees them. */
export interface SharedSettingsHere {
  /** What this device says, its own changes until now among it. */
  read(): Promise<SharedSettings>;
  /** Joins what came with what is here; answers what this device says now. Of each setting the later word counts. */
  join(incoming: SharedSettings): Promise<SharedSettings>;
}

const NOTHING: KnownSettings = { said: {}, seen: {}, coming: {} };

/** The settings of one device, stamped by its name and clock. */
export function settingsOf(store: SettingsStore, device: string, now: () => number): SharedSettingsHere {
  const noticed = async (known: KnownSettings) => withChanges(known, await store.settings(), now(), device);
  return {
    async read() {
      const before = await store.known();
      const known = await noticed(before ?? NOTHING);
      if (canonicalJson(known) !== canonicalJson(before)) await store.keep(known);
      return known.said;
    },
    async join(incoming) {
      const before = await store.known();
      const { said: own, seen } = before ? await noticed(before) : joining(await store.settings(), incoming);
      const said = mergedSettings(own, incoming);
      const here = await store.settings();
      const coming = picked(said, (name, value) => !isSame(value, valueIn(here, name)));
      // Before they are set: killed in between, the device must not take them for changes of its own.
      await store.keep({ said, seen, coming });
      if (Object.keys(coming).length > 0) await store.set(coming);
      // What the browser or this version did not take is as it was, and no change either.
      const isComing = ([name]: [string, unknown]) => Object.hasOwn(coming, name);
      const after = Object.entries(await store.settings()).filter(isComing);
      const stayed = Object.entries(seen).filter((one) => !isComing(one));
      await store.keep({ said, seen: Object.fromEntries([...stayed, ...after]), coming: {} });
      return said;
    },
  };
}

/** Who joins takes over what is there: of its own settings it says those alone that nobody there ever changed. */
function joining(here: Settings, incoming: SharedSettings): KnownSettings {
  const seen = Object.entries(here).filter(([name]) => Object.hasOwn(incoming, name));
  return { said: {}, seen: Object.fromEntries(seen), coming: {} };
}

/** What two devices say as one: whichever way round, the same. */
export function mergedSettings(one: SharedSettings, other: SharedSettings): SharedSettings {
  const all = new Map(Object.entries(one));
  for (const [name, said] of Object.entries(other)) {
    const here = all.get(name);
    // Equal stamps are one device's one word; should they not be, both sides choose alike.
    if (!here || said.at > here.at || (said.at === here.at && canonicalJson(said) > canonicalJson(here))) {
      all.set(name, said);
    }
  }
  return Object.fromEntries(all);
}

/** With what was changed here since it was last looked at, stamped as of now: later than all that this device has heard. */
function withChanges(
  { said, seen, coming }: KnownSettings,
  here: Settings,
  now: number,
  device: string,
): KnownSettings {
  const names = new Set([seen, coming, here].flatMap((settings) => Object.keys(settings)));
  const changed = [...names].filter((name) => {
    const value = valueIn(here, name);
    const isComing = Object.hasOwn(coming, name) && isSame(value, coming[name]);
    return !isComing && !isSame(value, valueIn(seen, name));
  });
  if (changed.length === 0) return { said, seen: here, coming: {} };
  const last = Object.values(said).reduce<Stamp | null>((latest, { at }) => (at > (latest ?? '') ? at : latest), null);
  const at = nextStamp(last, now, device);
  const own = changed.map((name) => [name, { value: valueIn(here, name), at }] as const);
  return { said: { ...said, ...Object.fromEntries(own) }, seen: here, coming: {} };
}

function picked(said: SharedSettings, isWanted: (name: string, value: unknown) => boolean): Settings {
  const wanted = Object.entries(said).filter(([name, { value }]) => isWanted(name, value));
  return Object.fromEntries(wanted.map(([name, { value }]) => [name, value]));
}

function valueIn(settings: Settings, name: string): unknown {
  return Object.hasOwn(settings, name) ? settings[name] : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
