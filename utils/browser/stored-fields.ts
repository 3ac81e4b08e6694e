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
  return {
    async load() {
      // All there is: nothing but settings goes to the browser's sync.
      const { [whole]: together, ...stored } = await browser.storage.sync.get(null);
      const own = names.filter((name) => keyOf(name) in stored).map((name) => [name, stored[keyOf(name)]]);
      return sound({ ...Object(together), ...Object.fromEntries(own) });
    },
    async save(fields) {
      const items = Object.entries(fields).map(([name, value]) => [keyOf(name), value]);
      if (items.length > 0) await browser.storage.sync.set(Object.fromEntries(items));
    },
    areIn: (changes) => keys.some((key) => key in changes),
  };
}
