import { t } from '@/utils/texts';
import { copyText } from '../copy';
import { element } from '../element';
import type { FinishView } from '../finish-api';
import type { Say } from '../reader-options';
import { drawing } from './drawing';

/** How long the button says that it has copied, in ms. */
const SAID = 1600;

/** Every piece of code gets a button that copies it. A sign, not a word: the article's text stays its own. */
export function addCopyButtons({ article, signal, say }: FinishView): void {
  for (const code of article.querySelectorAll('pre')) {
    const frame = code.parentElement;
    if (!frame?.classList.contains('frame')) continue;
    const box = element('div', 'code-box');
    frame.replaceWith(box);
    box.append(frame, copyButton(code, signal, say));
  }
}

function copyButton(code: HTMLElement, signal: AbortSignal, say: Say): HTMLButtonElement {
  const button = element('button', 'copy-code');
  button.type = 'button';
  button.ariaLabel = button.title = t('readerCopyCode');
  button.append(drawing('M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z'));
  const copy = async () => {
    const isCopied = await copyText(code.textContent.replace(/\n$/, ''), button.parentElement ?? button);
    if (!isCopied) return say(t('readerNotCopied'), 'seen');
    say(t('copied'));
    button.dataset.copied = '';
    setTimeout(() => delete button.dataset.copied, SAID);
  };
  button.addEventListener('click', () => void copy(), { signal });
  return button;
}
