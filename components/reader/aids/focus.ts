import type { Focus } from '@/utils/aid-settings';
import type { AidsHost } from '../aids-api';
import { element } from '../element';
import { type Line, linesOf } from '../mark';
import { onceAFrame } from '../once-a-frame';

/** Leads the eye: a window of a few lines in the dimmed text, a ruler under one, or a paragraph alone. */
export interface FocusWindow {
  set(focus: Focus): void;
  /** A line on or back; false where the lines are not stepped through. */
  move(by: 1 | -1): boolean;
}

const LINES: Partial<Record<Focus, number>> = { line: 1, three: 3, five: 5, ruler: 1 };
/** Where the window rests, as a share of the view: where `place` takes the reading to be. */
const EYE = 0.33;
/** Room above and below the lines in the window, in px. */
const AIR = 3;

export function focusWindow(host: AidsHost): FocusWindow {
  const { scroller, signal } = host;
  const [above, below, ruler] = [element('div', 'veil'), element('div', 'veil'), element('div', 'ruler')];
  let focus: Focus = 'off';
  /** Where the pointer put the ruler, in px of the window, until the text is moved. */
  let pointed: number | undefined;

  const update = () => {
    // Beside each other, the lines of two columns cannot be told apart by their height: in pages it rests.
    const isOn = focus !== 'off' && !host.reading.flow;
    above.hidden = below.hidden = !isOn || focus === 'ruler';
    ruler.hidden = !isOn || focus !== 'ruler';
    if (!isOn) return;
    const view = scroller.getBoundingClientRect();
    const origin = host.dialog.getBoundingClientRect();
    const open = focus === 'paragraph' ? paragraphAt(host) : linesAt(host, pointed ?? restOf(host), LINES[focus] ?? 1);
    if (!open) return;
    const [top, bottom] = [open.top - AIR, open.bottom + AIR];
    place(above, view.left - origin.left, view.top - origin.top, scroller.clientWidth, Math.max(0, top - view.top));
    place(below, view.left - origin.left, bottom - origin.top, scroller.clientWidth, Math.max(0, view.bottom - bottom));
    place(ruler, view.left - origin.left, top - origin.top, scroller.clientWidth, bottom - top);
  };
  const soon = onceAFrame(update);
  const moved = () => {
    pointed = undefined;
    soon();
  };
  host.place.before(above, below, ruler);
  update();
  scroller.addEventListener('scroll', moved, { passive: true, signal });
  scroller.addEventListener(
    'pointermove',
    (event) => {
      if (focus !== 'ruler' || event.pointerType === 'touch' || (event.movementX === 0 && event.movementY === 0))
        return;
      pointed = event.clientY;
      soon();
    },
    { passive: true, signal },
  );
  const sizes = new ResizeObserver(soon);
  sizes.observe(host.reading.article);
  sizes.observe(scroller);
  signal.addEventListener('abort', () => sizes.disconnect());
  return {
    set(next) {
      focus = next;
      update();
    },
    move(by) {
      const count = LINES[focus];
      if (!count || host.reading.flow) return false;
      const rest = pointed ?? restOf(host);
      const lines = linesNear(host, rest);
      const next = lines[nearest(lines, rest) + by];
      if (!next) return false;
      const distance = (next.top + next.bottom) / 2 - rest;
      // Where the window itself moves with the scrolling, half the way does.
      scroller.scrollTop += isMovingRest(host) ? distance / 2 : distance;
      return true;
    },
  };
}

/**
 * Where the window rests, in px of the browser's window: at the eye's height, but at the ends of the text, which cannot
 * be scrolled there, on its way to the first and the last line.
 */
function restOf(host: AidsHost): number {
  const { scroller } = host;
  const view = scroller.getBoundingClientRect();
  const eye = scroller.clientHeight * EYE;
  const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  return view.top + Math.max(Math.min(eye, FIRST + scroller.scrollTop), scroller.clientHeight - LAST - left);
}

/** Where the first line of the article and its last one stand at the ends of the scrolling, in px. */
const FIRST = 90;
const LAST = 180;

function isMovingRest({ scroller }: AidsHost): boolean {
  const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
  const eye = scroller.clientHeight * EYE;
  return FIRST + scroller.scrollTop < eye || scroller.clientHeight - LAST - left > eye;
}

function paragraphAt({ reading, blocks }: AidsHost): Pick<Line, 'top' | 'bottom'> | undefined {
  return blocks[reading.place().paragraph]?.element.getBoundingClientRect();
}

function linesAt(host: AidsHost, y: number, count: number): Pick<Line, 'top' | 'bottom'> | undefined {
  const lines = linesNear(host, y);
  const middle = nearest(lines, y);
  const first = lines[Math.max(0, middle - Math.floor((count - 1) / 2))];
  const last = lines[Math.min(lines.length - 1, middle + Math.ceil((count - 1) / 2))];
  return first && last && { top: first.top, bottom: last.bottom };
}

/** The lines of the block at a height and of its neighbours. */
function linesNear({ blocks, reading }: AidsHost, y: number): Line[] {
  const below = blocks.findIndex(({ element: block }) => block.getBoundingClientRect().bottom >= y);
  const at = below < 0 ? reading.place().paragraph : below;
  const near = blocks.slice(Math.max(0, at - 2), at + 3).map(({ element: block }) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    return linesOf(range);
  });
  return near.flat().toSorted((a, b) => a.top - b.top);
}

function nearest(lines: readonly Line[], y: number): number {
  let best = 0;
  const distance = (line: Line | undefined) => Math.abs(((line?.top ?? 0) + (line?.bottom ?? 0)) / 2 - y);
  for (const [index, line] of lines.entries()) if (distance(line) < distance(lines[best])) best = index;
  return best;
}

function place(box: HTMLElement, left: number, top: number, width: number, height: number): void {
  box.style.transform = `translate(${left}px, ${top}px)`;
  box.style.inlineSize = `${width}px`;
  box.style.blockSize = `${height}px`;
}
