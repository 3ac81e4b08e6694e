import type { ArticleId } from '@/utils/library/identity';

/** A fact for whoever shows the library: it happened and is on disk. */
export type LibraryChange =
  | { what: 'saved' | 'removed' | 'restored' | 'edited' | 'place' | 'highlighted'; id: ArticleId }
  /** More than one article: whoever shows any looks again. */
  | { what: 'many' };

const CHANNEL = 'lectern-library';

/** Tells every open page of the extension, this one too. */
export function announce(change: LibraryChange): void {
  // A channel does not hear itself, so listeners of this very page get it on channels of their own.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls `listener` at each change of the library, made here or elsewhere, until the returned function is called. */
export function onChange(listener: (change: LibraryChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<LibraryChange>) => listener(event.data);
  return () => channel.close();
}
