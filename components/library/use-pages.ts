import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import type { LibrarySource } from './library-source';
import { whenSettled } from './when-settled';

/** How a long list is read from disk. Another list is another object. */
export interface PageReader<Page extends { next?: unknown }> {
  /** Entries to begin with, and how many more are asked for at a time. */
  fewest: number;
  step: number;
  /** The first so many entries. */
  first(count: number): Promise<Page>;
  /** A page with those that follow it. */
  more(page: Page): Promise<Page>;
  lengthOf(page: Page): number;
}

export type PagesState<Page> =
  | { phase: 'loading' }
  | { phase: 'failed'; problem: LibraryProblem }
  | { phase: 'ready'; page: Page };

export interface Pages<Page> {
  state: PagesState<Page>;
  /** Loads the next entries, if there are some. */
  more(): void;
  reload(): void;
}

/** A long list as it is on disk, as far as the person has scrolled, kept up to date. */
export function usePages<Page extends { next?: unknown }>(
  source: Pick<LibrarySource, 'onChange'>,
  reader: PageReader<Page>,
): Pages<Page> {
  const [state, setState] = useState<PagesState<Page>>({ phase: 'loading' });
  const shown = useRef<Page | undefined>(undefined);
  // How many entries are to be in sight, those that are on their way among them.
  const wanted = useRef(0);
  // Of several loads under way the last one begun counts: filters change faster than disks answer.
  const latest = useRef<{ isWhole: boolean } | undefined>(undefined);

  const show = useCallback(async (loading: Promise<Page>, isWhole: boolean) => {
    const own = { isWhole };
    latest.current = own;
    const settle = (next: PagesState<Page>) => {
      if (latest.current !== own) return;
      latest.current = undefined;
      if (next.phase === 'ready') shown.current = next.page;
      setState(next);
    };
    await loading.then(
      (page) => settle({ phase: 'ready', page }),
      (error: unknown) => settle({ phase: 'failed', problem: problemIn(error) }),
    );
  }, []);

  const reload = useCallback(() => {
    wanted.current = Math.max(reader.fewest, wanted.current);
    void show(reader.first(wanted.current), true);
  }, [reader, show]);

  const more = useCallback(() => {
    const page = shown.current;
    if (!page?.next || latest.current?.isWhole === false) return;
    wanted.current = reader.lengthOf(page) + reader.step;
    // What is being read anew is not what the next entries follow.
    if (latest.current) reload();
    else void show(reader.more(page), false);
  }, [reader, reload, show]);

  // Not after the paint, as other effects: the disk can work while the skeleton is painted.
  useLayoutEffect(() => {
    shown.current = undefined;
    wanted.current = 0;
    reload();
    return whenSettled(source, reload);
  }, [source, reload]);

  return { state, more, reload };
}
