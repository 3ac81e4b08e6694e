import { useEffect, useRef } from 'preact/hooks';
import { HIGHLIGHT_COLOURS, type Highlight } from '@/utils/library/highlight';
import { plural, t } from '@/utils/texts';
import { COLOUR_NAMES } from './colour-names';
import type { Notes } from './notes-api';

interface Props {
  notes: Notes;
  lang: string | null;
  dir: 'ltr' | 'rtl' | null;
}

/** The highlights of the article with their notes, those that no longer fit the text last. */
export function NotesList({ notes, lang, dir }: Props) {
  const writing = { lang: lang ?? undefined, dir: dir ?? ('auto' as const) };
  const { placed, orphans } = notes;
  return (
    <section class="notes" aria-label={t('notes')}>
      {placed.length + orphans.length === 0 && <p class="drawer-wait">{t('notesNone')}</p>}
      <ul>
        {placed.map((highlight) => (
          <Note key={highlight.id} {...{ highlight, notes, writing }} isPlaced />
        ))}
      </ul>
      {orphans.length > 0 && (
        <>
          <h3>{plural('notesOrphans', orphans.length)}</h3>
          <ul>
            {orphans.map((highlight) => (
              <Note key={highlight.id} {...{ highlight, notes, writing }} isPlaced={false} />
            ))}
          </ul>
        </>
      )}
      {notes.removed && (
        <p class="notes-undo" role="status">
          {t('highlightRemoved')}{' '}
          <button type="button" class="link" onClick={() => notes.undo()}>
            {t('undo')}
          </button>
        </p>
      )}
    </section>
  );
}

interface NoteProps {
  highlight: Highlight;
  notes: Notes;
  writing: { lang: string | undefined; dir: 'ltr' | 'rtl' | 'auto' };
  isPlaced: boolean;
}

function Note({ highlight, notes, writing, isPlaced }: NoteProps) {
  const { id, quote, note, colour } = highlight;
  const field = useRef<HTMLTextAreaElement>(null);
  const isCurrent = notes.current === id;
  useEffect(() => {
    if (isCurrent) field.current?.focus();
  }, [isCurrent]);
  return (
    <li class="note" data-pen={colour}>
      {isPlaced ? (
        <button type="button" class="note-quote" {...writing} onClick={() => notes.goTo(id)}>
          {short(quote)}
        </button>
      ) : (
        <blockquote class="note-quote" {...writing}>
          {short(quote)}
        </blockquote>
      )}
      <textarea
        ref={field}
        rows={Math.min(8, 1 + note.split('\n').length)}
        dir="auto"
        maxLength={LONGEST_NOTE}
        aria-label={t('noteOn', short(quote))}
        placeholder={t('notePlaceholder')}
        // The person's own while it is written: only another highlight brings another text.
        defaultValue={note}
        onInput={(event) => notes.write(id, event.currentTarget.value)}
      />
      <div class="note-acts">
        <fieldset class="pens-choice">
          <legend class="unseen">{t('highlightColour')}</legend>
          {HIGHLIGHT_COLOURS.map((each) => (
            <button
              key={each}
              type="button"
              class="pen-button"
              data-pen={each}
              aria-label={t(COLOUR_NAMES[each])}
              aria-pressed={each === colour}
              onClick={() => notes.recolour(id, each)}
            />
          ))}
        </fieldset>
        <button
          type="button"
          class="link"
          aria-label={t('highlightRemoveOf', short(quote))}
          onClick={() => notes.remove(id)}
        >
          {t('highlightRemove')}
        </button>
      </div>
    </li>
  );
}

/** Longest note, in UTF-16 units; what the background takes, too. */
const LONGEST_NOTE = 20_000;
const SHOWN = 240;

function short(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
