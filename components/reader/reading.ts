import type { PlacedBlock } from '@/utils/article/blocks';
import { findText } from './find-text';
import type { Flow, Spot } from './flow';
import { marker } from './mark';
import { placeFinder } from './place';
import type { Place, Target } from './reader-options';
import { scrollOf } from './scroll';

/** The article on the screen: where the reading is, and ways to move it. */
export interface Reading {
  /** The element of the whole article. */
  readonly article: HTMLElement;
  /** Scrolls to an element of the article and moves the reading position there. */
  showElement(target: Element): void;
  /** Scrolls to a passage or an element, the focus staying where it is. */
  show(spot: Spot): void;
  place(): Place;
  /** Scrolls to a sentence, marks it and moves the reading position there; answers whether it was found. */
  goTo(target: Target): boolean;
  /** Takes the mark of `goTo` away. */
  unmark(): void;
  /** Keeps what is being read where it stands in the window, whatever moves the text, until the person scrolls. */
  hold(): void;
  /** Takes up an earlier reading. */
  resume(place: Place): void;
  /** One block forth or back. */
  step(by: 1 | -1): void;
  /** To the start of a block. */
  goToBlock(paragraph: number): void;
  readonly blocks: readonly PlacedBlock[];
  /** How the text runs, where it does not scroll in one column. */
  readonly flow: Flow | undefined;
  /** Lets the text run otherwise from now on; undefined: one column that scrolls. What is being read stays in the window. */
  setFlow(flow: Flow | undefined, at: Place): void;
}

/** Room kept above what is scrolled to, as a share of the window. */
const ABOVE = 0.28;
/** Blocks that begin a paragraph step lie this far below the window's edge, in px. */
const STEP_EDGE = 72;

export function reading(
  scroller: HTMLElement,
  article: HTMLElement,
  blocks: readonly PlacedBlock[],
  signal: AbortSignal,
): Reading {
  const finder = placeFinder(scroller, blocks);
  const marks = marker(article, signal);

  const scroll = scrollOf(scroller, article, signal);
  let flow: Flow | undefined;
  const bring = (spot: Spot, above: number) => {
    if (flow) flow.bring(spot);
    else scroll.bring(() => spot.getBoundingClientRect(), above);
  };
  const showAmid = (spot: Spot) => bring(spot, scroller.clientHeight * ABOVE);
  const showElement = (target: Element) => {
    showAmid(target);
    focusOn(target);
  };
  followFootnotes(article, signal, showElement);
  const goToBlock = (paragraph: number) => {
    const block = blocks[paragraph]?.element;
    if (!block) return;
    bring(block, STEP_EDGE);
    focusOn(block);
  };
  const place = () => (flow ? flow.place() : finder.now());
  return {
    article,
    blocks,
    showElement,
    show: showAmid,
    place,
    goToBlock,
    get flow() {
      return flow;
    },
    setFlow(next, at) {
      flow = next;
      const block = blocks[at.paragraph]?.element;
      if (block && at.percent > 0) bring(block, STEP_EDGE);
    },
    goTo(target) {
      const block = target.paragraph === undefined ? undefined : blocks[target.paragraph]?.element;
      const range = (block && findText(block, target.text)) ?? findText(article, target.text);
      marks.mark(range ? [range] : []);
      const found = range ?? block;
      if (found) showAmid(found);
      const holder = block ?? holderOf(range, blocks);
      if (holder) focusOn(holder);
      return range !== undefined;
    },
    unmark() {
      marks.mark([]);
    },
    hold() {
      const block = blocks[finder.blockAt()]?.element;
      if (flow || !block || scroller.scrollTop <= 0) return;
      bring(block, block.getBoundingClientRect().top - scroller.getBoundingClientRect().top);
    },
    resume({ paragraph, percent }) {
      const block = blocks[paragraph]?.element;
      if (block && percent > 0 && percent < 100) bring(block, STEP_EDGE);
    },
    step(by) {
      const edge = scroller.getBoundingClientRect().top + STEP_EDGE;
      const next = flow ? flow.at() + by : nextBlock(blocks, edge, by);
      if (flow || next >= 0) goToBlock(next);
      else scroller.scrollTop = by < 0 ? 0 : scroller.scrollHeight;
    },
  };
}

/** A link to a footnote, and back from it, moves the reading inside the view: the page's address stays as it is. */
function followFootnotes(article: HTMLElement, signal: AbortSignal, go: (target: Element) => void): void {
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const name = link?.getAttribute('href')?.slice(1);
    if (!name) return;
    event.preventDefault();
    const target = article.querySelector(`#${CSS.escape(name)}`);
    if (target) go(target);
  };
  article.addEventListener('click', follow, { signal });
}

/** The nearest block whose top lies beyond the edge, in the direction of the step; -1 at either end. */
function nextBlock(blocks: readonly PlacedBlock[], edge: number, by: 1 | -1): number {
  const isBeyond = ({ element }: PlacedBlock) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && (by > 0 ? top > edge + 2 : top < edge - 2);
  };
  return by > 0 ? blocks.findIndex(isBeyond) : blocks.findLastIndex(isBeyond);
}

function holderOf(range: Range | undefined, blocks: readonly PlacedBlock[]): Element | undefined {
  const start = range?.startContainer;
  if (!start) return undefined;
  return blocks.find(({ element }) => element.contains(start))?.element ?? start.parentElement ?? undefined;
}

/** Moves the reading position of screen readers; the element stays out of the order of Tab. */
function focusOn(block: Element): void {
  if (!(block instanceof HTMLElement)) return;
  if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
  block.focus({ preventScroll: true });
}
