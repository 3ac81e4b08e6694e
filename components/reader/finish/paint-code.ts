import type { FinishSources, FinishView } from '../finish-api';
import { adoptStyles } from '../styles';

/** Longer code is left plain: nobody reads it for its colours, and colouring it takes long. In UTF-16 units. */
const LONGEST = 60_000;

/** Colours the article's code where the page says which language it is in. */
export async function paintCode({ article, signal }: FinishView, load: FinishSources['code']): Promise<void> {
  const blocks = Array.from(article.querySelectorAll<HTMLElement>('pre [class*="language-"], pre[class*="language-"]'));
  const short = blocks.filter(({ textContent }) => textContent.length <= LONGEST);
  const root = article.getRootNode();
  if (short.length === 0 || !(root instanceof ShadowRoot)) return;
  const painter = await load();
  if (signal.aborted) return;
  adoptStyles(root, painter.css);
  for (const code of short) {
    // One a task: a page full of code stays at hand.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return;
    painter.paint(code);
  }
}
