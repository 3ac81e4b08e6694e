import { formatNumber, t } from '@/utils/texts';
import { element } from '../element';
import { drawing } from './drawing';

interface Furniture {
  tell(page: number, count: number): void;
}

/** The buttons beside the text and the number below it. */
export function addFurniture(
  dialog: HTMLElement,
  signal: AbortSignal,
  isLeftwards: boolean,
  turn: (by: number) => unknown,
): Furniture {
  const back = turnButton('back', () => turn(-1));
  const on = turnButton('on', () => turn(1));
  for (const button of [back, on]) button.dir = isLeftwards ? 'rtl' : 'ltr';
  const number = element('p', 'page-number');
  dialog.append(back, on, number);
  signal.addEventListener('abort', () => {
    for (const part of [back, on, number]) part.remove();
  });
  return {
    tell(page, count) {
      number.textContent = t('readerPage', formatNumber(page + 1), formatNumber(count));
      back.disabled = page === 0;
      on.disabled = page >= count - 1;
    },
  };
}

function turnButton(to: 'back' | 'on', act: () => void): HTMLButtonElement {
  const button = element('button', `turn ${to}`);
  button.type = 'button';
  button.ariaLabel = button.title = t(to === 'on' ? 'readerPageOn' : 'readerPageBack');
  button.append(drawing('M6 3l5 5-5 5'));
  button.addEventListener('click', act);
  return button;
}
