import { render as draw } from 'preact';
import type { AidSettings } from '@/utils/aid-settings';
import { t } from '@/utils/texts';
import { type AidKey, aidKeyOf } from '../aid-keys';
import type { Aids, AidsHost, AidsScript } from '../aids-api';
import { headingsOf } from '../headings';
import type { NoteStore } from '../notes-api';
import css from './aids.css?inline';
import { highlights } from './highlights';
import { marking } from './marking';
import { SelectionBar } from './SelectionBar';

/** What the aids need of the world around the view. */
export interface AidServices {
  notes: NoteStore;
  settings: AidSettings;
  onSettings(settings: AidSettings): void;
}

/** The aids, for whoever loads them. */
export function aidsWith(services: AidServices): AidsScript {
  return { css, start: (host) => start(host, services) };
}

function start(host: AidsHost, services: AidServices): Aids {
  let { settings } = services;
  const change = (next: Partial<AidSettings>) => {
    settings = { ...settings, ...next };
    services.onSettings(settings);
    redraw();
  };
  const kept = highlights(host, services.notes);
  const marks = marking(host, kept, {
    isBarShown: () => settings.isBarShown,
    pen: () => settings.pen,
    onPen: (pen) => pen !== settings.pen && change({ pen }),
    onChange: () => redraw(),
  });
  const redraw = () => {
    const { offer } = marks;
    draw(
      offer && (
        <SelectionBar
          beside={offer.beside}
          colour={offer.highlight?.colour}
          takesFocus={offer.takesFocus}
          onColour={marks.colour}
          onNote={marks.note}
          onCopy={marks.copy}
          onRemove={marks.remove}
        />
      ),
      host.place,
    );
  };
  host.signal.addEventListener('abort', () => draw(null, host.place));

  const headings = headingsOf(host.blocks);
  const goToHeading = (by: 1 | -1) => {
    const at = host.reading.place().paragraph;
    const next =
      by > 0 ? headings.find(({ paragraph }) => paragraph > at) : headings.findLast(({ paragraph }) => paragraph < at);
    if (next) host.reading.goToBlock(next.paragraph);
    else if (by < 0) host.scroller.scrollTop = 0;
  };
  const acts: Record<AidKey, () => void> = {
    highlight: marks.begin,
    notes: () => host.toggle('notes'),
    nextHeading: () => goToHeading(1),
    previousHeading: () => goToHeading(-1),
    top: () => {
      host.scroller.scrollTop = 0;
      host.say(t('backToTop'));
    },
  };
  return {
    notes: kept.notes,
    act: () => undefined,
    key(event, isTyping) {
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
      if (marks.key(event)) return true;
      const action = host.settings().singleKeys ? aidKeyOf(event.key) : undefined;
      if (action) acts[action]();
      return action !== undefined;
    },
  };
}
