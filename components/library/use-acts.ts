import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import type { Change } from '@/utils/library/many';
import type { LibrarySource } from './library-source';

/** What the line at the bottom says: what was done and can be undone, or what went wrong. */
export type Notice = { kind: 'done'; text: string } | { kind: 'failed'; problem: LibraryProblem };

/** Something that was done, with the way back. */
interface Done {
  revert(): Promise<unknown>;
  /** The article that the way back brings back, where it is one. */
  id?: string;
}

export interface Acts {
  notice: Notice | undefined;
  /** Removes one article. */
  remove(id: string, text: string): void;
  /** Does one thing to many articles. */
  change(ids: string[], change: Change, text: string): void;
  /** Takes back what was done last, then what was done before it. */
  undo(): void;
  dismiss(): void;
  /** What `undo` has just brought back, until `arrived` is called. */
  restored: string | undefined;
  arrived(): void;
  /** Reports any other act of the person that failed. */
  fail(error: unknown): void;
}

/** Acts with undo. It reaches back as far as the screen has been open, also after the line has gone. */
export function useActs(source: LibrarySource): Acts {
  const [notice, setNotice] = useState<Notice>();
  const [done, setDone] = useState<Done[]>([]);
  const [restored, setRestored] = useState<string>();

  const fail = useCallback((error: unknown) => setNotice({ kind: 'failed', problem: problemIn(error) }), []);
  const dismiss = useCallback(() => setNotice(undefined), []);
  const run = (work: Promise<Done>, text: string) => {
    work.then((one) => {
      setDone((all) => [...all, one]);
      setNotice({ kind: 'done', text });
    }, fail);
  };

  const undo = useCallback(() => {
    const last = done.at(-1);
    if (!last) return;
    last.revert().then(() => {
      setDone((all) => all.filter((one) => one !== last));
      setNotice(undefined);
      setRestored(last.id);
    }, fail);
  }, [done, fail]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if (!isUndo || isTyping || done.length === 0) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, done]);

  return {
    notice,
    remove: (id, text) =>
      run(
        source.remove(id).then(() => ({ id, revert: () => source.restore(id) })),
        text,
      ),
    change: (ids, change, text) =>
      run(
        source.changeMany(ids, change).then((changed) => ({ revert: () => source.undoMany(changed) })),
        text,
      ),
    undo,
    dismiss,
    fail,
    restored,
    arrived: useCallback(() => setRestored(undefined), []),
  };
}
