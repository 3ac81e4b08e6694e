import { type Anchor, anchorOf, locate, type Passage } from '@/utils/article/anchor';
import type { Highlight, HighlightId } from '@/utils/library/highlight';
import type { AidsHost } from '../aids-api';
import { pens, type Stroke } from './draw-pens';
import { textPlaces } from './text-places';

/** A highlight, and where it stands in the text that is shown; undefined: its words are no longer there. */
export interface Entry {
  highlight: Highlight;
  passage: Passage | undefined;
}

/** The highlights that are shown, drawn into the text. */
export interface ShownHighlights {
  /** In the order of the text. */
  readonly all: readonly Entry[];
  find(id: HighlightId): Entry | undefined;
  without(...ids: HighlightId[]): Entry[];
  show(entries: readonly Entry[]): void;
  replace(id: HighlightId, highlight: Highlight): void;
  /** Another note, which is being written: nothing beside the text is drawn anew. */
  setNote(entry: Entry, note: string): void;
  /** Looks up where a highlight stands. */
  placed(highlight: Highlight): Entry;
  anchorOf(range: Range): Anchor | undefined;
  /** Where a highlight stands on the screen; undefined where it does not. */
  rangeOf(id: HighlightId): Range | undefined;
  /** The highlight under a point of the window. */
  at(x: number, y: number): Highlight | undefined;
}

export function shownHighlights(host: AidsHost): ShownHighlights {
  const texts = host.blocks.map(({ block }) => block.text);
  const places = textPlaces(host.blocks);
  let entries: readonly Entry[] = [];
  const drawn = pens(host.reading.article, host.dialog, host.signal, () => draw());
  const draw = () => drawn.draw(entries.flatMap((entry) => strokeOf(entry, places.rangeOf)));

  const find = (id: HighlightId) => entries.find(({ highlight }) => highlight.id === id);
  const without = (...ids: HighlightId[]) => entries.filter(({ highlight }) => !ids.includes(highlight.id));
  const show = (next: readonly Entry[]) => {
    entries = next.toSorted(inOrder);
    draw();
    host.redraw();
  };
  return {
    get all() {
      return entries;
    },
    find,
    without,
    show,
    replace(id, highlight) {
      const former = find(id);
      if (former) show([...without(id, highlight.id), { ...former, highlight }]);
    },
    setNote(entry, note) {
      entry.highlight = { ...entry.highlight, note };
      draw();
    },
    placed: (highlight) => ({ highlight, passage: locate(texts, highlight) }),
    anchorOf(range) {
      const passage = places.passageOf(range);
      return passage && anchorOf(texts, passage);
    },
    rangeOf(id) {
      const passage = find(id)?.passage;
      return passage && places.rangeOf(passage);
    },
    at(x, y) {
      const id = drawn.at(x, y);
      return id === undefined ? undefined : find(id)?.highlight;
    },
  };
}

function strokeOf({ highlight, passage }: Entry, rangeOf: (passage: Passage) => Range | undefined): Stroke[] {
  const range = passage && rangeOf(passage);
  return range ? [{ id: highlight.id, colour: highlight.colour, hasNote: highlight.note !== '', range }] : [];
}

function inOrder(a: Entry, b: Entry): number {
  const [one, other] = [a.passage ?? a.highlight, b.passage ?? b.highlight];
  return one.paragraph - other.paragraph || one.start - other.start;
}
