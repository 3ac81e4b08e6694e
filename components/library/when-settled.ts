import type { LibrarySource } from './library-source';

/** A burst of changes (an import, reading on) is looked at once, in milliseconds. */
const SETTLE = 60;

/** Calls `listener` a moment after the library changed, once for a burst, until the returned function is called. */
export function whenSettled(source: Pick<LibrarySource, 'onChange'>, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = source.onChange(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, SETTLE);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
