/** In place of `wxt/utils/storage`: items in memory, each told of as browsers do; what is set to what it was is no change. */
export const storage = {
  defineItem(key: string, { fallback }: { fallback: unknown }) {
    let kept = fallback;
    const watchers = new Set<(value: unknown) => void>();
    return {
      key,
      getValue: async () => kept,
      setValue: async (value: unknown) => {
        if (value === kept) return;
        kept = value;
        for (const watcher of watchers) queueMicrotask(() => watcher(value));
      },
      watch: (watcher: (value: unknown) => void) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    };
  },
};
