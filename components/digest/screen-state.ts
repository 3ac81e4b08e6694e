import type { Article } from '@/utils/article/article';
import type { Digest, SummaryLength } from '@/utils/digest/digest';
import type { Unreadable } from '@/utils/unreadable';
import type { ListFormat } from './sources-as-text';

/** What the popup shows of its tab. */
export type ScreenState =
  /** Being read. The tab's own title tells how much room the heading will take. */
  | { is: 'reading'; title: string }
  | { is: 'read'; article: Article; digest: Digest }
  | { is: 'unreadable'; why: Unreadable; canSaveLink: boolean; detail?: string | undefined };

/** One line about what has just happened, with what can be done about it. */
export interface Notice {
  text: string;
  /** A failure interrupts; everything else waits for its turn to be read out. */
  isFailure?: boolean;
  action?: { label: string; run(): void };
}

/** What the person can ask for. */
export interface ScreenActions {
  onRead(): void;
  onSave(): void;
  onLibrary(): void;
  onGoTo(place: { text: string; paragraph?: number }): void;
  onCopySources(format: ListFormat): void;
  onSummaryLength(length: SummaryLength): void;
  onReadAnyway(): void;
  onSaveLink(): void;
  onRetry(): void;
  onCopyDetail(detail: string): void;
  onSetShortcuts(): void;
  onOptions(): void;
}

/** The shortcuts as the browser bound them, and how many it left without a key. */
export interface BoundKeys {
  read?: string | undefined;
  unbound: number;
}
