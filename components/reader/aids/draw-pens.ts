import type { HighlightColour, HighlightId } from '@/utils/library/highlight';
import { element } from '../element';
import { type Line, linesOf } from '../mark';
import { onceAFrame } from '../once-a-frame';

/** A highlight on the screen. */
export interface Stroke {
  id: HighlightId;
  colour: HighlightColour;
  hasNote: boolean;
  range: Range;
}

/** Draws highlights as boxes behind the text, for the reasons of `marker`, and tells which lies under a point. */
export interface Pens {
  draw(strokes: readonly Stroke[]): void;
  at(x: number, y: number): HighlightId | undefined;
}

export function pens(article: HTMLElement, dialog: HTMLElement, signal: AbortSignal, onTextChange: () => void): Pens {
  const layer = element('div', 'marks pens');
  layer.setAttribute('aria-hidden', 'true');
  article.prepend(layer);
  let strokes: readonly Stroke[] = [];
  let lines: { id: HighlightId; line: Line }[] = [];
  const redraw = () => {
    const origin = article.getBoundingClientRect();
    // All measured before the first is drawn: one layout, however many there are.
    const measured = strokes.map((stroke) => ({ stroke, lines: linesOf(stroke.range) }));
    lines = measured.flatMap(({ stroke, lines: own }) =>
      own.map((line) => ({ id: stroke.id, line: movedBy(line, -origin.left, -origin.top) })),
    );
    layer.replaceChildren(
      ...measured.flatMap(({ stroke, lines: own }) =>
        own.map((line, index) => box(stroke, movedBy(line, -origin.left, -origin.top), index === own.length - 1)),
      ),
    );
  };
  const soon = onceAFrame(() => strokes.length > 0 && redraw());
  followLayout(article, dialog, signal, soon, onTextChange);
  signal.addEventListener('abort', () => layer.remove());
  return {
    draw(next) {
      strokes = next;
      redraw();
    },
    at(x, y) {
      const origin = article.getBoundingClientRect();
      const [left, top] = [x - origin.left, y - origin.top];
      const hit = lines.find(
        ({ line }) => line.left <= left && left <= line.right && line.top <= top && top <= line.bottom,
      );
      return hit?.id;
    },
  };
}

/** The text moves with widths, pictures, settings, typefaces that arrive, and when parts of it are set anew. */
function followLayout(
  article: HTMLElement,
  dialog: HTMLElement,
  signal: AbortSignal,
  onMove: () => void,
  onTextChange: () => void,
): void {
  const sizes = new ResizeObserver(onMove);
  sizes.observe(article);
  const settings = new MutationObserver(onMove);
  settings.observe(dialog, { attributes: true });
  const text = new MutationObserver(onceAFrame(onTextChange));
  const body = article.querySelector('.body');
  if (body) text.observe(body, { childList: true, subtree: true });
  document.fonts.addEventListener('loadingdone', onMove, { signal });
  signal.addEventListener('abort', () => {
    for (const observer of [sizes, settings, text]) observer.disconnect();
  });
}

function box({ colour, hasNote }: Stroke, line: Line, isLast: boolean): HTMLElement {
  const made = element('div', isLast && hasNote ? 'mark pen noted' : 'mark pen');
  made.dataset.pen = colour;
  made.style.transform = `translate(${line.left}px, ${line.top}px)`;
  made.style.inlineSize = `${line.right - line.left}px`;
  made.style.blockSize = `${line.bottom - line.top}px`;
  return made;
}

function movedBy({ left, right, top, bottom }: Line, x: number, y: number): Line {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}
