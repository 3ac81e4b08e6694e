import type { Anchor } from '@/utils/article/anchor';
import type { Highlight, HighlightColour, HighlightId } from '@/utils/library/highlight';
import { t } from '@/utils/texts';
import type { AidsHost } from '../aids-api';
import { COLOUR_NAMES } from '../colour-names';
import type { NoteStore, Notes } from '../notes-api';
import { noteWriter } from './note-writer';
import { refusal } from './refusal';
import { type Entry, shownHighlights } from './shown-highlights';

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

/** @param onProblem A change was not kept, or is no longer said to be. */
export function highlights(host: AidsHost, store: NoteStore, onProblem: () => void): Highlights {
  const shown = shownHighlights(host);
  const { find, without, show } = shown;
  const refused = refusal(onProblem);
  let removed: Highlight | undefined;
  let current: HighlightId | undefined;

  /** Does what was shown already; takes that alone back, and says so, where the disk refuses. */
  const keep = async (act: () => Promise<unknown>, back: () => readonly Entry[]): Promise<void> => {
    try {
      await act();
      refused.clear();
    } catch (error) {
      show(back());
      refused.tell(error);
    }
  };
  const writer = noteWriter(host.signal, async (id, note) => {
    const known = find(id);
    if (!known) return;
    shown.setNote(known, note);
    await store.edit(id, { note }).catch(refused.tell);
  });

  store.list().then(
    (known) => {
      // Beside what was marked before they came.
      const own = without(...known.map(({ id }) => id));
      show([...known.map(shown.placed), ...own]);
    },
    (error: unknown) => console.warn(error),
  );

  const notes: Notes = {
    get placed() {
      return shown.all.filter(({ passage }) => passage).map(({ highlight }) => highlight);
    },
    get orphans() {
      return shown.all.filter(({ passage }) => !passage).map(({ highlight }) => highlight);
    },
    get removed() {
      return removed;
    },
    get current() {
      return current;
    },
    goTo(id) {
      const range = shown.rangeOf(id);
      const passage = find(id)?.passage;
      if (range) host.reading.show(range);
      else if (passage) host.reading.goToBlock(passage.paragraph);
    },
    recolour(id, colour) {
      const known = find(id);
      if (!known || known.highlight.colour === colour) return;
      shown.replace(id, { ...known.highlight, colour });
      void keep(
        () => store.edit(id, { colour }),
        () => (find(id) ? [...without(id), known] : shown.all),
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
      show([...shown.all, shown.placed(back)]);
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
      return refused.problem;
    },
    dismiss: refused.clear,
    at: shown.at,
    rangeOf: shown.rangeOf,
    openNote(id) {
      current = id;
      host.show('notes');
      host.redraw();
    },
    async add(range, colour) {
      const anchor = shown.anchorOf(range);
      if (!anchor) {
        host.say(t('highlightNoText'), 'seen');
        return undefined;
      }
      const draft = draftOf(anchor, colour);
      removed = undefined;
      // It would lie over the highlight's colour.
      host.reading.unmark();
      show([...shown.all, { highlight: draft, passage: anchor }]);
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
          shown.replace(draft.id, made);
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
