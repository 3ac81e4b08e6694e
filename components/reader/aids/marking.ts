import type { PlacedBlock } from '@/utils/article/blocks';
import { quotation } from '@/utils/article/quotation';
import { primarySubtag } from '@/utils/digest/primary-subtag';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/utils/library/highlight';
import { t } from '@/utils/texts';
import type { AidsHost } from '../aids-api';
import { copyText } from '../copy';
import { marker } from '../mark';
import type { Highlights } from './highlights';
import { type Offer, passageOffer } from './passage-offer';
import { followSelection, selectedRange } from './selection';
import { type Picked, sentencePicker } from './sentence-picker';
import { textPlaces } from './text-places';

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

export function marking(host: AidsHost, kept: Highlights, options: Options): Marking {
  const { article } = host.reading;
  const root = host.dialog.getRootNode() as ShadowRoot;
  const places = textPlaces(host.blocks);
  const picker = sentencePicker(host.blocks, primarySubtag(host.article.lang) ?? 'en');
  let picked: Picked | undefined;
  const offered = passageOffer(host, () => {
    if (!offered.offer) picked = undefined;
    options.onChange();
  });
  const { show } = offered;
  let isPressed = false;
  const chosenMark = marker(article, host.signal);

  const markable = (selected: Range | undefined) => (selected && places.passageOf(selected) ? selected : undefined);
  const look = () => {
    if (picked) return;
    // The title and the line under it are no running text: nothing there can be marked.
    const selected = markable(selectedRange(root, article));
    if (selected && !isPressed && options.isBarShown()) show(selected);
    else if (!selected && !offered.offer?.highlight) show(undefined);
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
    // The sentence around it has a full stop of its own.
    host.say(t('sentencePicked', textOf(host.blocks, passage).replace(/[.。।]$/, '')));
  };
  followSelection(host, {
    onRest: look,
    onPress: (pressed) => {
      isPressed = pressed;
    },
  });
  article.addEventListener(
    'click',
    (event) => {
      if (selectedRange(root, article) || (event.target as Element).closest('a, button')) return;
      const highlight = kept.at(event.clientX, event.clientY);
      const passage = highlight && kept.rangeOf(highlight.id);
      if (passage) show(passage, { highlight });
      else if (offered.offer?.highlight) show(undefined);
    },
    { signal: host.signal },
  );

  const add = async (colour: HighlightColour, passage = offered.range ?? selectedRange(root, article)) => {
    if (!passage) return undefined;
    leave();
    options.onPen(colour);
    return await kept.add(passage, colour);
  };
  const self: Marking = {
    get offer() {
      return offered.offer;
    },
    begin() {
      const selected = markable(selectedRange(root, article));
      if (selected) return void add(options.pen(), selected);
      const first = picker.at(currentBlock(host, root));
      if (first) pick(first);
    },
    colour(colour) {
      const highlight = offered.offer?.highlight;
      if (!highlight) return void add(colour);
      kept.notes.recolour(highlight.id, colour);
      options.onPen(colour);
      show(undefined);
    },
    note() {
      const highlight = offered.offer?.highlight;
      if (highlight) {
        show(undefined);
        return kept.openNote(highlight.id);
      }
      void add(options.pen()).then((id) => id !== undefined && kept.openNote(id));
    },
    copy() {
      const quote = offered.offer?.highlight?.quote ?? quoteOf(offered.range, places.passageOf, host.blocks);
      void copyText(quotation(quote, host.article), host.place).then((isCopied) => {
        host.say(t(isCopied ? 'copiedQuotation' : 'readerNotCopied'), 'seen');
        leave();
      });
    },
    remove() {
      const id = offered.offer?.highlight?.id;
      show(undefined);
      if (id !== undefined) kept.notes.remove(id);
    },
    key(event) {
      if (!offered.offer) return false;
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
