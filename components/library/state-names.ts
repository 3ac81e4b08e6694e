import type { ReadState } from '@/utils/library/saved-article';
import type { TextKey } from '@/utils/texts';

/** What each state of an article is called, in the order in which they are offered. */
export const STATE_NAMES: readonly (readonly [state: ReadState, name: TextKey])[] = [
  ['unread', 'libraryUnread'],
  ['reading', 'libraryReading'],
  ['read', 'libraryRead'],
  ['archived', 'libraryArchived'],
];
