import type { BuiltInSummaryView } from '@/utils/digest/built-in-view';

/** The browser's own model, where an entrypoint can offer it; see utils/browser/built-in-summary.ts. */
export interface OwnModel {
  /** What can be offered for a text in `lang`. */
  state(lang: string): Promise<'absent' | 'ready' | 'needs-download' | 'downloading'>;
  /** Begins to write, straight from a click; answers what stops it. */
  start(request: OwnModelRequest, onView: (view: BuiltInSummaryView) => void): () => void;
}

export interface OwnModelRequest {
  lang: string;
  text: string;
  /** What stands for the text when it is too long for the model, most important first. */
  sentences: readonly string[];
}
