import { element } from './element';

/** The class of the layers that marks are drawn in. */
export const MARKS = 'marks';

/** Marks passages of the article. */
export interface Marker {
  /** Marks these passages and no others; one of them more than the rest. */
  mark(ranges: readonly Range[], strongest?: number): void;
}

/**
 * Draws marks as boxes behind the text, in a layer of `holder`. Not by the CSS Custom Highlight API: its registry
 * is the document's, and through a range in it the page would get hold of the closed shadow root. The article's
 * own nodes stay as they are.
 */
export function marker(holder: HTMLElement, signal: AbortSignal): Marker {
  const layer = element('div', MARKS);
  layer.setAttribute('aria-hidden', 'true');
  holder.prepend(layer);
  let marked: readonly Range[] = [];
  let strongest = 0;
  const draw = () => {
    const origin = holder.getBoundingClientRect();
    // All boxes are measured before the first is drawn: one layout, however many there are.
    const boxes = marked.flatMap((range, index) => boxesOf(range, origin, index === strongest ? 'mark' : 'mark faint'));
    layer.replaceChildren(...boxes);
  };
  // Pictures that arrive, a new size, another width: the text moves, the boxes follow.
  const observer = new ResizeObserver(() => marked.length > 0 && draw());
  observer.observe(holder);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    layer.remove();
  });
  return {
    mark(ranges, strong = 0) {
      marked = ranges;
      strongest = strong;
      draw();
    },
  };
}

function boxesOf(range: Range, origin: DOMRect, className: string): HTMLElement[] {
  return linesOf(range).map((line) => {
    const box = element('div', className);
    box.style.transform = `translate(${line.left - origin.left}px, ${line.top - origin.top}px)`;
    box.style.inlineSize = `${line.right - line.left}px`;
    box.style.blockSize = `${line.bottom - line.top}px`;
    return box;
  });
}

/** A stretch of one line of text, in px of the window. */
export interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** One box a line: a range gives one for each inline element and text run, nested ones twice. */
export function linesOf(range: Range): Line[] {
  const lines: Line[] = [];
  const [from, to] = runsDown(range) ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  for (const rect of textRects(range)) {
    if (rect.width < 1 || rect.height < 1) continue;
    const middle = (rect[from] + rect[to]) / 2;
    // Among the last ones: in columns, lines of one height stand beside each other.
    const line = lines.slice(-3).find((one) => one[from] < middle && middle < one[to]);
    if (!line) lines.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom });
    else {
      line.left = Math.min(line.left, rect.left);
      line.right = Math.max(line.right, rect.right);
      line.top = Math.min(line.top, rect.top);
      line.bottom = Math.max(line.bottom, rect.bottom);
    }
  }
  return lines;
}

function runsDown({ startContainer }: Range): boolean {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element !== null && getComputedStyle(element).writingMode.startsWith('vertical');
}

/** Boxes of the text alone: an element's own box in the range may be as wide as the column. */
function textRects(range: Range): DOMRect[] {
  const rects: DOMRect[] = [];
  const top = range.commonAncestorContainer;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  // From where it begins to where it ends, not through the whole article.
  walker.currentNode = range.startContainer;
  for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
    const isInside = range.intersectsNode(node);
    if (!isInside && rects.length > 0) break;
    if (!isInside || !(node instanceof Text)) continue;
    const part = document.createRange();
    part.selectNodeContents(node);
    if (node === range.startContainer) part.setStart(node, range.startOffset);
    if (node === range.endContainer) part.setEnd(node, range.endOffset);
    rects.push(...part.getClientRects());
  }
  return rects;
}
