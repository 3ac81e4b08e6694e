import type { PlacedBlock } from '@/utils/article/blocks';
import { formatNumber, t } from '@/utils/texts';
import { element } from '../element';
import type { FinishView } from '../finish-api';
import type { Flow, Spot } from '../flow';
import { drawing } from './drawing';
import { clearPictures, fitPictures } from './fit-pictures';
import { followPointer, turnOf } from './turning';

/** Between two columns and between two pages, in px; finish.css has the same. */
const GAP = 64;

/** The article as pages: columns as high as the window, which turns one windowful at a time. */
export interface Pages {
  flow: Flow;
  /** Handles a key; answers whether it turned something. */
  press(event: KeyboardEvent, focused: Element | null): boolean;
  /** Back to one column. */
  end(): void;
}

export function layPages(view: FinishView, blocks: readonly PlacedBlock[]): Pages {
  const { dialog, scroller, article, signal } = view;
  const life = new AbortController();
  const both = AbortSignal.any([signal, life.signal]);
  dialog.dataset.paged = '';
  const isRtl = getComputedStyle(article).direction === 'rtl';
  // Columns run on in the direction of what scrolls them, which else is the interface's.
  scroller.style.direction = isRtl ? 'rtl' : 'ltr';
  const sign = isRtl ? -1 : 1;
  const step = () => scroller.clientWidth + GAP;
  const count = () => Math.max(1, Math.round((scroller.scrollWidth + GAP) / step()));
  const now = () => Math.round(Math.abs(scroller.scrollLeft) / step());
  let kept: Spot | undefined = article;

  const turnTo = (page: number) => {
    scroller.scrollTo({ left: sign * step() * Math.max(0, Math.min(page, count() - 1)), top: 0, behavior: 'instant' });
    furniture.tell(now(), count());
  };
  const startOf = (spot: Spot) => {
    const box = spot.getClientRects()[0] ?? spot.getBoundingClientRect();
    const window = scroller.getBoundingClientRect();
    return isRtl ? window.right - box.right : box.left - window.left;
  };
  const pageOf = (spot: Spot) => now() + Math.floor((startOf(spot) + 1) / step());
  const bring = (spot: Spot) => {
    kept = spot;
    turnTo(pageOf(spot));
  };
  const turn = (by: number) => {
    const to = now() + by;
    if (to < 0 || to >= count()) return false;
    kept = undefined;
    turnTo(to);
    kept = blocks[first()]?.element;
    return true;
  };
  /** Index of the first block that begins in this window, else of the one that runs through it. */
  const first = () => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle];
      if (block && startOf(block.element) < -1) low = middle + 1;
      else high = middle;
    }
    const begun = blocks[low];
    return begun && startOf(begun.element) < scroller.clientWidth ? low : Math.max(0, low - 1);
  };
  const furniture = addFurniture(dialog, both, isRtl, turn);
  const settle = () => {
    fitPictures(article);
    evenOut(article, scroller, GAP);
    if (kept) turnTo(pageOf(kept));
    else turnTo(now());
  };
  // Pictures that arrive, another size, a typeface: the text runs anew, and the page with what was being read stays.
  const observer = new ResizeObserver(settle);
  for (const part of [scroller, article, ...article.children]) observer.observe(part);
  both.addEventListener('abort', () => observer.disconnect());
  document.fonts.addEventListener('loadingdone', settle, { signal: both });
  followPointer(view, both, isRtl, turn);
  settle();

  return {
    flow: {
      bring,
      place() {
        const [at, all] = [now(), count()];
        return { paragraph: at === 0 ? 0 : first(), percent: all === 1 ? 100 : (100 * at) / (all - 1) };
      },
      at() {
        const root = article.getRootNode();
        const focused = root instanceof ShadowRoot ? root.activeElement : null;
        const own = focused ? blocks.findIndex(({ element }) => element === focused) : -1;
        const isHere = focused !== null && own >= 0 && pageOf(focused) === now();
        return isHere ? own : first();
      },
      count,
      turn,
    },
    press(event, focused) {
      const by = turnOf(event, focused, isRtl);
      if (by === undefined) return false;
      if (by === 'start') turnTo(0);
      else if (by === 'end') turnTo(count() - 1);
      else turn(by);
      return true;
    },
    end() {
      life.abort();
      delete dialog.dataset.paged;
      scroller.style.direction = '';
      delete article.dataset.odd;
      clearPictures(article);
      scroller.scrollTo({ left: 0, behavior: 'instant' });
    },
  };
}

/** Two columns a window and an odd number of them: the last window would begin in the middle of the one before. */
function evenOut(article: HTMLElement, scroller: HTMLElement, gap: number): void {
  delete article.dataset.odd;
  const windows = (scroller.scrollWidth + gap) / (scroller.clientWidth + gap);
  if (windows - Math.floor(windows) > 0.25) article.dataset.odd = '';
}

interface Furniture {
  tell(page: number, count: number): void;
}

/** The buttons beside the text and the number below it. */
function addFurniture(
  dialog: HTMLElement,
  signal: AbortSignal,
  isRtl: boolean,
  turn: (by: number) => unknown,
): Furniture {
  const back = turnButton('back', () => turn(-1));
  const on = turnButton('on', () => turn(1));
  for (const button of [back, on]) button.dir = isRtl ? 'rtl' : 'ltr';
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
