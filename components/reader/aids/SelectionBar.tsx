import { useLayoutEffect, useRef } from 'preact/hooks';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/utils/library/highlight';
import { t } from '@/utils/texts';
import { COLOUR_NAMES } from '../colour-names';
import type { Line } from '../mark';

interface Props {
  /** The last line of what is selected or marked, in px of the window. */
  beside: Line;
  /** The colour that it has already; undefined where nothing is marked yet. */
  colour: HighlightColour | undefined;
  /** Opened by key: the focus moves into it. */
  takesFocus: boolean;
  onColour(colour: HighlightColour): void;
  onNote(): void;
  onCopy(): void;
  onRemove(): void;
}

/** Room between the bar and the text, and the window's edge, in px. */
const GAP = 8;

/** What can be done with a passage: pens, a note, a copy with its source. It takes neither focus nor selection by itself. */
export function SelectionBar({ beside, colour, takesFocus, ...on }: Props) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (own.current) place(own.current, beside);
  }, [beside]);
  useLayoutEffect(() => {
    if (takesFocus) own.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div
      class="pen-bar"
      role="toolbar"
      aria-label={t(colour ? 'highlightEdit' : 'highlightSelection')}
      ref={own}
      // The selection stays, for the browser's own copying too.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {HIGHLIGHT_COLOURS.map((each) => (
        <button
          key={each}
          type="button"
          class="pen-button"
          data-pen={each}
          aria-label={t(COLOUR_NAMES[each])}
          title={t(COLOUR_NAMES[each])}
          aria-pressed={colour && colour === each}
          onClick={() => on.onColour(each)}
        />
      ))}
      <button type="button" onClick={on.onNote}>
        {t('highlightNote')}
      </button>
      <button type="button" onClick={on.onCopy}>
        {t('copyQuotation')}
      </button>
      {colour && (
        <button type="button" onClick={on.onRemove}>
          {t('highlightRemove')}
        </button>
      )}
    </div>
  );
}

/** Below the passage, above it where there is no room below; never beyond the window. */
function place(bar: HTMLElement, line: Line): void {
  const { width, height } = bar.getBoundingClientRect();
  const room = bar.parentElement?.closest('dialog')?.getBoundingClientRect();
  if (!room) return;
  const middle = (line.left + line.right) / 2 - width / 2;
  const left = Math.max(GAP, Math.min(room.width - width - GAP, middle - room.left));
  const below = line.bottom + GAP;
  const top = below + height + GAP <= room.bottom ? below : line.top - height - GAP;
  bar.style.transform = `translate(${left}px, ${Math.max(GAP, top - room.top)}px)`;
}
