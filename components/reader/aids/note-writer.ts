import type { HighlightId } from '@/utils/library/highlight';

/** A note is on its way to the disk at most so long after a letter was typed, in ms. */
const PACE = 250;

/** Keeps notes while they are written: never a letter lost, and not a write a letter. */
export interface NoteWriter {
  write(id: HighlightId, note: string): void;
  /** Keeps at once what waits. */
  flush(): void;
}

export function noteWriter(signal: AbortSignal, keep: (id: HighlightId, note: string) => void): NoteWriter {
  const waiting = new Map<HighlightId, string>();
  let timer = 0;
  const flush = () => {
    clearTimeout(timer);
    timer = 0;
    for (const [id, note] of waiting) keep(id, note);
    waiting.clear();
  };
  // Closing the view, hiding the tab, leaving the page: each may be the last moment.
  signal.addEventListener('abort', flush);
  document.addEventListener('visibilitychange', flush, { signal });
  window.addEventListener('pagehide', flush, { signal });
  return {
    write(id, note) {
      waiting.set(id, note);
      // Not put off by the next letter: who writes without a pause is kept, too.
      timer ||= window.setTimeout(flush, PACE);
    },
    flush,
  };
}
