import { useCallback, useRef, useState } from 'preact/hooks';

/** How far one act of selecting reaches: the article alone, or all from the one before to it. */
export type Reach = 'one' | 'range';

export interface Selection {
  ids: ReadonlySet<string>;
  /** Selects an article or lets it go; as a range selects all. */
  toggle(id: string, reach: Reach): void;
  all(): void;
  clear(): void;
}

/** Which articles are selected. `range` gives the ids from one to the other, or all of them, in the list's order. */
export function useSelection(
  range: (from?: string, to?: string) => Promise<string[]>,
  fail: (error: unknown) => void,
): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | undefined>(undefined);

  const toggle = (id: string, reach: Reach) => {
    const from = last.current;
    last.current = id;
    if (reach === 'range' && from !== undefined && from !== id) {
      range(from, id).then((between) => setIds((all) => new Set([...all, ...between, id])), fail);
      return;
    }
    setIds((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const clear = useCallback(() => {
    last.current = undefined;
    setIds(new Set());
  }, []);
  return { ids, toggle, all: () => void range().then((every) => setIds(new Set(every)), fail), clear };
}
