import { browser } from 'wxt/browser';

/**
 * Settings in the browser's own sync, each field an item by itself: two tabs, or two devices, that change different
 * fields at once lose neither, without a lock, which a page's content script could not share with ours.
 */
export interface StoredFields<T extends object> {
  /** Rejects where storage cannot be read. */
  load(): Promise<T>;
  /** Writes these fields and no others. Rejects where the browser refuses: sync is full, the extension was updated. */
  save(fields: Partial<T>): Promise<void>;
  /** Whether any of them is among what changed. */
  areIn(changes: object): boolean;
  /** Calls back with all of them when any has changed, here or elsewhere. */
  watch(onChange: (fields: T) => void, signal?: AbortSignal): void;
}

/**
 * @param group What the items' names begin with, before a dot and the field's.
 * @param whole The item that held all fields together; what it says counts until a field is changed.
 * @param sound Makes settings of whatever storage holds, each field for itself.
 */
export function storedFields<T extends object>(
  group: string,
  whole: string,
  sound: (stored: unknown) => T,
): StoredFields<T> {
  const names = Object.keys(sound(undefined));
  const keyOf = (name: string) => `${group}.${name}`;
  const keys = [whole, ...names.map(keyOf)];
  const areIn = (changes: object) => keys.some((key) => key in changes);
  const load = async () => {
    // All there is: nothing but settings goes to the browser's sync.
    const { [whole]: together, ...stored } = await browser.storage.sync.get(null);
    const own = names.filter((name) => keyOf(name) in stored).map((name) => [name, stored[keyOf(name)]]);
    return sound({ ...Object(together), ...Object.fromEntries(own) });
  };
  /** What the browser has not answered yet: the person sees it already, and storage may not hold it. */
  const saving = new Set<Partial<T>>();
  return {
    load,
    async save(fields) {
      const items = Object.entries(fields).map(([name, value]) => [keyOf(name), value]);
      if (items.length === 0) return;
      saving.add(fields);
      try {
        await browser.storage.sync.set(Object.fromEntries(items));
      } finally {
        saving.delete(fields);
      }
    },
    areIn,
    watch(onChange, signal) {
      let changes = 0;
      const listener = async (changed: object) => {
        if (!areIn(changed)) return;
        const change = ++changes;
        try {
          const fields = await load();
          // Whatever came meanwhile is told of by itself.
          if (!signal?.aborted && change === changes) onChange(Object.assign(fields, ...saving));
        } catch (error) {
          console.warn('Lectern could not read its settings', error);
        }
      };
      browser.storage.sync.onChanged.addListener(listener);
      signal?.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener));
    },
  };
}
