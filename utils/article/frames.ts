import { countWords } from './count-words';
import { allIn, rootOf } from './dom';

/** Words below which a frame is no article. */
const FEWEST_WORDS = 120;

/**
 * The readable frame with the most text, when it holds several times what the page itself does: old framesets,
 * sites that show their articles in a frame of their own. Frames of other origins cannot be read.
 */
export function largestFrame(page: Document, ownWords: number): Document | undefined {
  let best: Document | undefined;
  let most = Math.max(FEWEST_WORDS, ownWords * 3);
  for (const frame of allIn(page, 'iframe,frame')) {
    // In a drawing an element of this name is no frame, and has no document.
    const { contentDocument: content } = frame as HTMLIFrameElement;
    const root = content && rootOf(content);
    const words = root ? countWords(root.textContent ?? '') : 0;
    if (!content || words <= most) continue;
    most = words;
    best = content;
  }
  return best;
}
