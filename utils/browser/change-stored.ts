import type { WxtStorageItem } from 'wxt/utils/storage';

/**
 * Changes what is stored, in one step that no other page or worker comes between: two that read, change and write at once
 * would each write over the other's. Given back unchanged, nothing is written. Answers what was there before.
 */
export async function changeStored<T>(
  item: WxtStorageItem<T, Record<string, unknown>>,
  change: (now: T) => T,
): Promise<T> {
  return await navigator.locks.request(`lectern-${item.key}`, async () => {
    const now = await item.getValue();
    const next = change(now);
    if (next !== now) await item.setValue(next);
    return now;
  });
}
