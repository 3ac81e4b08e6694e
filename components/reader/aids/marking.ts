import type { PlacedBlock } from '@/utils/article/blocks';
import { quotation } from '@/utils/article/quotation';
import { primarySubtag } from '@/utils/digest/primary-subtag';
import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '@/utils/library/highlight';
import { t } from '@/utils/texts';
import type { AidsHost } from '../aids-api';
import { copyText } from '../copy';
import { type Line, linesOf, marker } from '../mark';
import type { Highlights } from './highlights';
import { selectedRange } from './selection';
import { type Picked, sentencePicker } from './sentence-picker';
import { textPlaces } from './text-places';

/** What the bar beside a passage is about. */
export interface Offer {
  beside: Line;
  /** The highlight that was pressed; undefined for a selection. */
  highlight: Highlight | undefined;
  takesFocus: boolean;
}

/** Marking by pointer and by key: which passage is meant, and what is done with it. */
export interface Marking {
  readonly offer: Offer | undefined;
  /** Marks the selection, or lets the person choose a sentence where nothing is selected. */
  begin(): void;
  colour(colour: HighlightColour): void;
  note(): void;
  copy(): void;
  remove(): void;
  /** A key while the bar is open; answers whether it was used. */
  key(event: KeyboardEvent): boolean;
}

interface Options {
  /** Whether pens are offered where something was selected. */
  isBarShown(): boolean;
  pen(): HighlightColour;
  onPen(colour: HighlightColour): void;
  onChange(): void;
}

/** How long a selection made by key must rest before the pens are offered, in ms. */
const REST = 350;

export function marking(host: AidsHost, kept: Highlights, options: Options): Marking {
  const { article } = host.reading;
  const root = host.dialog.getRootNode() as ShadowRoot;
  const places = textPlaces(host.blocks);
  const picker = sentencePicker(host.blocks, primarySubtag(host.article.lang) ?? 'en');
  let offer: Offer | undefined;
  let range: Range | undefined;
  let picked: Picked | undefined;
  let isPressed = false;
  const chosenMark = marker(article, host.signal);

  const show = (next: Range | undefined, more: Partial<Offer> = {}) => {
    range = next;
    const beside = next && linesOf(next).at(-1);
    if (!offer && !beside) return;
    offer = beside && { beside, highlight: undefined, takesFocus: false, ...more };
    if (!offer) picked = undefined;
    options.onChange();
  };
  const markable = (selected: Range | undefined) => (selected && places.passageOf(selected) ? selected : undefined);
  const look = () => {
    if (picked) return;
    // The title and the line under it are no running text: nothing there can be marked.
    const selected = markable(selectedRange(root, article));
    if (selected && !isPressed && options.isBarShown()) show(selected);
    else if (!selected && !offer?.highlight) show(undefined);
  };
  const leave = () => {
    getSelection()?.removeAllRanges();
    chosenMark.mark([]);
    const wasPicking = picked !== undefined;
    show(undefined);
    if (wasPicking) host.scroller.focus({ preventScroll: true });
  };
  const pick = (next: Picked) => {
    picked = next;
    const passage = picker.passageOf(next);
    const chosen = places.rangeOf(passage);
    if (!chosen) return;
    host.reading.show(chosen);
    // No selection of the document's: through one that a script makes, the page would reach into the closed root.
    chosenMark.mark([chosen]);
    show(chosen, { takesFocus: true });
    host.say(t('sentencePicked', textOf(host.blocks, passage)));
  };
  followSelection(host, look, (pressed) => {
    isPressed = pressed;
  });
  // The bar goes where the text goes: by scrolling, in a window of another size, at another size of its own.
  const follow = () => offer && show(range, offer);
  host.scroller.addEventListener('scroll', follow, { passive: true, signal: host.signal });
  const sizes = new ResizeObserver(follow);
  for (const part of [host.scroller, article]) sizes.observe(part);
  host.signal.addEventListener('abort', () => sizes.disconnect());
  article.addEventListener(
    'click',
    (event) => {
      if (selectedRange(root, article) || (event.target as Element).closest('a, button')) return;
      const highlight = kept.at(event.clientX, event.clientY);
      const passage = highlight && kept.rangeOf(highlight.id);
      if (passage) show(passage, { highlight });
      else if (offer?.highlight) show(undefined);
    },
    { signal: host.signal },
  );

  const add = async (colour: HighlightColour) => {
    const passage = range ?? selectedRange(root, article);
    if (!passage) return undefined;
    leave();
    options.onPen(colour);
    return await kept.add(passage, colour);
  };
  const self: Marking = {
    get offer() {
      return offer;
    },
    begin() {
      range = markable(selectedRange(root, article));
      if (range) return void add(options.pen());
      const first = picker.at(currentBlock(host, root));
      if (first) pick(first);
    },
    colour(colour) {
      const highlight = offer?.highlight;
      if (!highlight) return void add(colour);
      kept.notes.recolour(highlight.id, colour);
      options.onPen(colour);
      show(undefined);
    },
    note() {
      const highlight = offer?.highlight;
      if (highlight) {
        show(undefined);
        return kept.openNote(highlight.id);
      }
      void add(options.pen()).then((id) => id !== undefined && kept.openNote(id));
    },
    copy() {
      const quote = offer?.highlight?.quote ?? quoteOf(range, places.passageOf, host.blocks);
      void copyText(quotation(quote, host.article), host.place).then((isCopied) => {
        host.say(t(isCopied ? 'copiedQuotation' : 'readerNotCopied'));
        leave();
      });
    },
    remove() {
      const id = offer?.highlight?.id;
      show(undefined);
      if (id !== undefined) kept.notes.remove(id);
    },
    key(event) {
      if (!offer) return false;
      if (event.key === 'Escape') {
        leave();
        return true;
      }
      const digit = HIGHLIGHT_COLOURS[Number(event.key) - 1];
      if (digit) {
        self.colour(digit);
        return true;
      }
      const by = /^Arrow(?:Right|Down)$/.test(event.key) ? 1 : /^Arrow(?:Left|Up)$/.test(event.key) ? -1 : 0;
      if (by === 0 || !picked) return false;
      pick(picker.moved(picked, by, event.shiftKey));
      return true;
    },
  };
  return self;
}

function followSelection(host: AidsHost, look: () => void, press: (isPressed: boolean) => void): void {
  const { signal } = host;
  let timer = 0;
  host.scroller.addEventListener('pointerdown', () => press(true), { signal, passive: true });
  window.addEventListener(
    'pointerup',
    () => {
      press(false);
      // The browser settles the selection after the release.
      setTimeout(look);
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, REST);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The block that has the focus, as after `j`; else the one at the reading line. */
function currentBlock(host: AidsHost, root: ShadowRoot): number {
  const focused = host.blocks.findIndex(({ element }) => element === root.activeElement);
  return focused >= 0 ? focused : host.reading.place().paragraph;
}

type PassageOf = ReturnType<typeof textPlaces>['passageOf'];

function quoteOf(range: Range | undefined, passageOf: PassageOf, blocks: readonly PlacedBlock[]): string {
  const passage = range && passageOf(range);
  return passage ? textOf(blocks, passage) : (range?.toString() ?? '');
}

function textOf(blocks: readonly PlacedBlock[], { paragraph, start, end }: ReturnType<PassageOf> & object): string {
  const whole = blocks.slice(paragraph).map(({ block }) => block.text);
  return whole.join('\n\n').slice(start, end);
}
