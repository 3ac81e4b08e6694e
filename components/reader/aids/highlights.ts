import { type Anchor, anchorOf, locate, type Passage } from '@/utils/article/anchor';
import type { Highlight, HighlightColour, HighlightId } from '@/utils/library/highlight';
import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import { t } from '@/utils/texts';
import type { AidsHost } from '../aids-api';
import { COLOUR_NAMES } from '../colour-names';
import type { NoteStore, Notes } from '../notes-api';
import { pens, type Stroke } from './draw-pens';
import { noteWriter } from './note-writer';
import { textPlaces } from './text-places';

/** The highlights of the open article: on the page, in the list beside it, and on the disk. */
export interface Highlights {
  readonly notes: Notes;
  /** Why the last change was not kept; undefined once another was, or it was dismissed. */
  readonly problem: string | undefined;
  /** Takes the problem off the screen; answers whether there was one. */
  dismiss(): boolean;
  /** Marks a passage and saves the article with it; answers its id, undefined where it could not be kept. */
  add(range: Range, colour: HighlightColour): Promise<HighlightId | undefined>;
  /** The highlight under a point of the window. */
  at(x: number, y: number): Highlight | undefined;
  /** Where a highlight stands on the screen; undefined where it does not. */
  rangeOf(id: HighlightId): Range | undefined;
  /** Opens the list at a highlight's note. */
  openNote(id: HighlightId): void;
}

/** A highlight, and where it stands in the text that is shown. */
interface Entry {
  highlight: Highlight;
  passage: Passage | undefined;
}

/** @param onProblem A change was not kept, or is no longer said to be. */
export function highlights(host: AidsHost, store: NoteStore, onProblem: () => void): Highlights {
  const texts = host.blocks.map(({ block }) => block.text);
  const places = textPlaces(host.blocks);
  let entries: Entry[] = [];
  let removed: Highlight | undefined;
  let current: HighlightId | undefined;
  const drawn = pens(host.reading.article, host.dialog, host.signal, () => draw());

  // Looked up while they can be: once the extension was updated under the view the browser throws for every text.
  const sentences: Record<LibraryProblem, string> = {
    'disk-full': t('libraryDiskFull'),
    'newer-version': t('libraryNewerVersion'),
    failed: t('noteNotKept'),
  };
  let problem: string | undefined;
  const setProblem = (next: string | undefined) => {
    if (next === problem) return;
    problem = next;
    onProblem();
  };
  const refused = (error: unknown) => {
    console.warn(error);
    setProblem(sentences[problemIn(error)]);
  };

  const draw = () => drawn.draw(entries.flatMap((entry) => strokeOf(entry, places.rangeOf)));
  const show = (next: Entry[]) => {
    entries = next.toSorted(inOrder);
    draw();
    host.redraw();
  };
  const without = (...ids: HighlightId[]) => entries.filter(({ highlight }) => !ids.includes(highlight.id));
  const find = (id: HighlightId) => entries.find(({ highlight }) => highlight.id === id);
  const replace = (id: HighlightId, highlight: Highlight) => {
    const former = find(id);
    if (former) show([...without(id, highlight.id), { ...former, highlight }]);
  };
  /** Does what was shown already; takes that alone back, and says so, where the disk refuses. */
  const keep = async (act: () => Promise<unknown>, back: () => Entry[]): Promise<void> => {
    try {
      await act();
      setProblem(undefined);
    } catch (error) {
      show(back());
      refused(error);
    }
  };
  const writer = noteWriter(host.signal, async (id, note) => {
    const known = find(id);
    if (!known) return;
    known.highlight = { ...known.highlight, note };
    draw();
    await store.edit(id, { note }).catch(refused);
  });

  store.list().then(
    (known) => {
      // Beside what was marked before they came.
      const own = without(...known.map(({ id }) => id));
      show([...known.map((highlight) => ({ highlight, passage: locate(texts, highlight) })), ...own]);
    },
    (error: unknown) => console.warn(error),
  );

  const notes: Notes = {
    get placed() {
      return entries.filter(({ passage }) => passage).map(({ highlight }) => highlight);
    },
    get orphans() {
      return entries.filter(({ passage }) => !passage).map(({ highlight }) => highlight);
    },
    get removed() {
      return removed;
    },
    get current() {
      return current;
    },
    goTo(id) {
      const passage = find(id)?.passage;
      const range = passage && places.rangeOf(passage);
      if (range) host.reading.show(range);
      else if (passage) host.reading.goToBlock(passage.paragraph);
    },
    recolour(id, colour) {
      const known = find(id);
      if (!known || known.highlight.colour === colour) return;
      replace(id, { ...known.highlight, colour });
      void keep(
        () => store.edit(id, { colour }),
        () => (find(id) ? [...without(id), known] : entries),
      );
    },
    write: writer.write,
    remove(id) {
      const known = find(id);
      if (!known) return;
      writer.flush();
      removed = known.highlight;
      show(without(id));
      host.say(t('highlightRemoved'));
      void keep(
        () => store.remove(id),
        () => [...without(id), known],
      );
    },
    undo() {
      const back = removed;
      if (!back) return;
      removed = undefined;
      show([...entries, { highlight: back, passage: locate(texts, back) }]);
      host.say(t('highlightRestored'));
      void keep(
        () => store.restore(back.id),
        () => without(back.id),
      );
    },
  };

  return {
    notes,
    get problem() {
      return problem;
    },
    dismiss() {
      const hadProblem = problem !== undefined;
      setProblem(undefined);
      return hadProblem;
    },
    at: (x, y) => {
      const id = drawn.at(x, y);
      return id === undefined ? undefined : find(id)?.highlight;
    },
    rangeOf: (id) => {
      const passage = find(id)?.passage;
      return passage && places.rangeOf(passage);
    },
    openNote(id) {
      current = id;
      host.show('notes');
      host.redraw();
    },
    async add(range, colour) {
      const passage = places.passageOf(range);
      const anchor = passage && anchorOf(texts, passage);
      if (!anchor) {
        host.say(t('highlightNoText'));
        return undefined;
      }
      const draft = draftOf(anchor, colour);
      removed = undefined;
      show([...entries, { highlight: draft, passage: anchor }]);
      if (!(await host.save())) {
        // It has said why.
        show(without(draft.id));
        return undefined;
      }
      let id: HighlightId | undefined;
      await keep(
        async () => {
          const made = await store.add({ ...anchor, colour, note: '' });
          id = made.id;
          replace(draft.id, made);
          host.say(t('highlightAdded', t(COLOUR_NAMES[colour])));
        },
        () => without(draft.id),
      );
      return id;
    },
  };
}

/** Shown at once, while it is on its way to the disk. */
function draftOf(anchor: Anchor, colour: HighlightColour): Highlight {
  return {
    ...anchor,
    id: `draft-${anchor.paragraph}-${anchor.start}-${anchor.end}`,
    article: '',
    colour,
    note: '',
    created: 0,
    changed: 0,
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
