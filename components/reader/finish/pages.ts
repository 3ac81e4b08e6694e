import type { PlacedBlock } from '@/utils/article/blocks';
import type { FinishView } from '../finish-api';
import type { Flow, Spot } from '../flow';
import { columns, downwards, evenOut, sideways } from './columns';
import { clearPictures, fitPictures } from './fit-pictures';
import { addFurniture } from './page-furniture';
import { followPointer, turnOf } from './turning';

/** The article as pages: columns as high as the window, which turns one windowful at a time. */
export interface Pages {
  flow: Flow;
  /** Handles a key; answers whether it turned something. */
  press(event: KeyboardEvent, focused: Element | null): boolean;
  /** Back to one column. */
  end(): void;
}

/** @param isVertical Whether lines run down and follow one another leftwards, as in a Japanese book. */
export function layPages(view: FinishView, blocks: readonly PlacedBlock[], isVertical: boolean): Pages {
  const { dialog, scroller, article, signal } = view;
  const life = new AbortController();
  const both = AbortSignal.any([signal, life.signal]);
  dialog.dataset.paged = '';
  dialog.toggleAttribute('data-vertical', isVertical);
  const isRtl = getComputedStyle(article).direction === 'rtl';
  /** Which way the reader goes on, whichever way the pages lie. */
  const isLeftwards = isRtl || isVertical;
  // Columns run on in the direction of what scrolls them, which else is the interface's.
  scroller.style.direction = isRtl ? 'rtl' : 'ltr';
  const axis = isVertical ? downwards(scroller) : sideways(scroller, isRtl);
  const { count, now, pageOf, first, scrollTo } = columns(axis, blocks);
  /** What the page in sight shall show, also when the text runs anew. */
  let kept: Spot | undefined = article;

  const turnTo = (page: number) => {
    scrollTo(page);
    furniture.tell(now(), count());
  };
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
  const furniture = addFurniture(dialog, both, isLeftwards, turn);
  const settle = () => {
    if (!isVertical) {
      fitPictures(article);
      evenOut(article, scroller);
    }
    turnTo(kept ? pageOf(kept) : now());
  };
  // Pictures that arrive, another size, a typeface: the text runs anew, and the page with what was being read stays.
  const observer = new ResizeObserver(settle);
  for (const part of [scroller, article, ...article.children]) observer.observe(part);
  both.addEventListener('abort', () => observer.disconnect());
  document.fonts.addEventListener('loadingdone', settle, { signal: both });
  followPointer(view, both, isLeftwards, turn);
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
      const by = turnOf(event, focused, isLeftwards);
      if (by === undefined) return false;
      if (by === 'start') turnTo(0);
      else if (by === 'end') turnTo(count() - 1);
      else turn(by);
      return true;
    },
    end() {
      life.abort();
      delete dialog.dataset.paged;
      delete dialog.dataset.vertical;
      scroller.style.direction = '';
      delete article.dataset.odd;
      clearPictures(article);
      scroller.scrollTo({ left: 0, top: 0, behavior: 'instant' });
    },
  };
}
