import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LibraryProblem } from '@/utils/library/library-error';
import { type LibrarySource, problemIn } from './library-source';

/** What the line at the bottom says: what can be undone, or what went wrong. */
export type Notice = { kind: 'removed'; id: string; name: string } | { kind: 'failed'; problem: LibraryProblem };

export interface Removal {
  notice: Notice | undefined;
  remove(id: string, name: string): void;
  /** Brings back what was removed last, then what was removed before it. */
  undo(): void;
  dismiss(): void;
  /** What `undo` has just brought back, until `arrived` is called. */
  restored: string | undefined;
  arrived(): void;
  /** Reports any other act of the person that failed. */
  fail(error: unknown): void;
}

/** Removing with undo. Undo reaches back as far as the panel has been open, also after the line has gone. */
export function useUndo(source: LibrarySource): Removal {
  const [notice, setNotice] = useState<Notice>();
  const [removed, setRemoved] = useState<string[]>([]);
  const [restored, setRestored] = useState<string>();

  const fail = useCallback((error: unknown) => setNotice({ kind: 'failed', problem: problemIn(error) }), []);
  const dismiss = useCallback(() => setNotice(undefined), []);

  const remove = (id: string, name: string) => {
    source.remove(id).then(() => {
      setRemoved((ids) => [...ids, id]);
      setNotice({ kind: 'removed', id, name });
    }, fail);
  };

  const undo = useCallback(() => {
    const id = removed.at(-1);
    if (id === undefined) return;
    source.restore(id).then(() => {
      setRemoved((ids) => ids.slice(0, -1));
      setNotice(undefined);
      setRestored(id);
    }, fail);
  }, [source, removed, fail]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || event.target instanceof HTMLInputElement || removed.length === 0) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, removed]);

  return { notice, remove, undo, dismiss, fail, restored, arrived: useCallback(() => setRestored(undefined), []) };
}
