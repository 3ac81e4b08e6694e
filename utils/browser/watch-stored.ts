import { browser } from 'wxt/browser';

/** Calls back whenever what is stored under a name changes, in whatever context, until the signal; with what is there now. */
export function watchStored(
  area: 'local' | 'sync',
  key: string,
  onChange: (value: unknown) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) onChange(changes[key]?.newValue);
  };
  browser.storage[area].onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage[area].onChanged.removeListener(listener));
}
