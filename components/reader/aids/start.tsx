import { render as draw } from 'preact';
import { type AidSettings, PACE, RATE, stepped } from '@/utils/aid-settings';
import { primarySubtag } from '@/utils/digest/primary-subtag';
import { readTimeInPieces } from '@/utils/digest/read-time';
import type { ReadingSession } from '@/utils/digest/reading-speed';
import type { ReaderSettings } from '@/utils/reader-settings';
import { t } from '@/utils/texts';
import { type AidKey, aidKeyOf } from '../aid-keys';
import type { Aids, AidsHost, AidsScript } from '../aids-api';
import type { NoteStore } from '../notes-api';
import type { RuleStore } from '../parts-api';
import css from './aids.css?inline';
import { aloud } from './aloud/aloud';
import { autoScroll } from './auto-scroll';
import { focusWindow } from './focus';
import { goToHeading } from './go-to-heading';
import { highlights } from './highlights';
import { lightbox } from './lightbox';
import lightboxCss from './lightbox.css?inline';
import { marking } from './marking';
import { measureReading } from './measure-reading';
import { parts as partsOfPage } from './parts';
import { SelectionBar } from './SelectionBar';
import { Transport } from './Transport';
import { takeAlong } from './take-along';
import { textPlaces } from './text-places';
import { VoiceChoice } from './VoiceChoice';

/** What the aids need of the world around the view. */
export interface AidServices {
  notes: NoteStore;
  /** Left out where there is no page to take parts out of. */
  rules?: RuleStore;
  /** See `render` of utils/article/sanitize.ts. */
  render(html: string): DocumentFragment;
  settings: AidSettings;
  /** These were changed. */
  onSettings(changed: Partial<AidSettings>): void;
  /** Calls back with all of them when some were changed elsewhere, until the signal. */
  follow?(onChange: (settings: AidSettings) => void, signal: AbortSignal): void;
  /** The person's words a minute; undefined: the usual rate of the language. */
  ownSpeed(settings: ReaderSettings): Promise<number | undefined>;
  /** A measured reading has ended. */
  keepSession(session: ReadingSession): void;
}

/** The aids, for whoever loads them. */
export function aidsWith(services: AidServices): AidsScript {
  return {
    css: [css, lightboxCss].join('\n'),
    // Extraction has held the declared language against the text already.
    secondsOf: async (article, own) => {
      const speed = await services.ownSpeed(own);
      return (await readTimeInPieces(article, primarySubtag(article.lang) ?? 'en', speed)).seconds;
    },
    start: (host) => start(host, services),
  };
}

function start(host: AidsHost, services: AidServices): Aids {
  let { settings } = services;
  const change = (next: Partial<AidSettings>) => {
    settings = { ...settings, ...next };
    services.onSettings(next);
    redraw();
    host.redraw();
  };
  const redraw = () => {
    const hadFocus = host.place.matches(':focus-within');
    draw(<Own {...parts} settings={settings} onSettings={change} />, host.place);
    // What went away had the keyboard: the text has it then, as where it was begun.
    if (hadFocus && !(host.dialog.getRootNode() as ShadowRoot).activeElement)
      host.scroller.focus({ preventScroll: true });
  };
  const redrawAll = () => {
    redraw();
    host.redraw();
  };
  const kept = highlights(host, services.notes, () => redraw());
  const marks = marking(host, kept, {
    isBarShown: () => settings.isBarShown,
    pen: () => settings.pen,
    onPen: (pen) => pen !== settings.pen && change({ pen }),
    onChange: () => redraw(),
  });
  const voice = aloud(host, textPlaces(host.blocks), { settings: () => settings, onChange: redrawAll });
  const scroll = autoScroll(host, () => settings.pace, redrawAll);
  const parts = { host, kept, marks, voice, scroll };
  const ofPage = services.rules && partsOfPage(host, services.rules);
  measureReading(host, () => voice.state === 'playing' || scroll.isRunning, services.keepSession);
  const focus = focusWindow(host);
  focus.set(settings.focus);
  const pictures = lightbox(host);
  host.signal.addEventListener('abort', () => draw(null, host.place));
  services.follow?.((next) => {
    if (next.focus !== settings.focus) focus.set(next.focus);
    settings = next;
    redrawAll();
  }, host.signal);

  const setFocus = (next: AidSettings['focus']) => {
    focus.set(next);
    change({ focus: next });
  };
  const acts: Record<AidKey, () => void> = {
    highlight: marks.begin,
    notes: () => host.toggle('notes'),
    tools: () => host.toggle('tools'),
    nextHeading: () => goToHeading(host, 1),
    previousHeading: () => goToHeading(host, -1),
    top: () => {
      host.reading.show(host.reading.article);
      host.say(t('backToTop'));
    },
    listen: voice.toggle,
    focus: () => setFocus(settings.focus === 'off' ? 'three' : 'off'),
    scroll: scroll.toggle,
  };
  return {
    notes: kept.notes,
    ...(ofPage ? { parts: ofPage } : {}),
    tools: {
      get focus() {
        return settings.focus;
      },
      get hasFocus() {
        return !host.reading.flow;
      },
      get isBarShown() {
        return settings.isBarShown;
      },
      get isListening() {
        return voice.state === 'playing';
      },
      get isScrolling() {
        return scroll.isRunning;
      },
      setFocus,
      setBarShown: (isBarShown) => change({ isBarShown }),
      listen: voice.toggle,
      scroll: scroll.toggle,
      ...(ofPage ? { parts: () => host.show('parts') } : {}),
      ...takeAlong(host, services.render),
    },
    key(event, isTyping) {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return false;
      if (pictures.key(event)) return true;
      if (isTyping || pictures.isOpen) return false;
      if (event.key === 'Escape' && kept.dismiss()) return true;
      if (marks.key(event) || runs(event, parts) || moves(event, host, focus)) return true;
      const action = host.settings().singleKeys ? aidKeyOf(event.key) : undefined;
      if (action) acts[action]();
      return action !== undefined;
    },
  };
}

interface Parts {
  host: AidsHost;
  kept: ReturnType<typeof highlights>;
  marks: ReturnType<typeof marking>;
  voice: ReturnType<typeof aloud>;
  scroll: ReturnType<typeof autoScroll>;
}

/** Keys of what runs by itself: Space holds it, arrows step through what is said, Escape ends it. */
function runs(event: KeyboardEvent, { host, voice, scroll }: Parts): boolean {
  const isListening = voice.state !== 'stopped';
  if (!isListening && !scroll.isOn && voice.problem === undefined) return false;
  if (event.key === 'Escape') {
    voice.stop();
    scroll.stop();
    return true;
  }
  if (!isListening && !scroll.isOn) return false;
  // A control that has the focus takes these keys itself.
  if ((host.dialog.getRootNode() as ShadowRoot).activeElement?.closest('button, a, input, select, summary'))
    return false;
  if (event.key === ' ') {
    if (isListening) voice.toggle();
    else scroll.toggle();
    return true;
  }
  const by =
    /^Arrow(?:Left|Right)$/.exec(event.key) && (event.key === 'ArrowRight') !== (host.article.dir === 'rtl') ? 1 : -1;
  if (!isListening || !/^Arrow(?:Left|Right)$/.test(event.key)) return false;
  voice.step(by);
  return true;
}

function moves(event: KeyboardEvent, host: AidsHost, focus: ReturnType<typeof focusWindow>): boolean {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
  const focused = (host.dialog.getRootNode() as ShadowRoot).activeElement;
  const isInText = !focused || focused === host.scroller || host.reading.article.contains(focused);
  return by !== undefined && isInText && focus.move(by);
}

interface OwnProps extends Parts {
  settings: AidSettings;
  onSettings(next: Partial<AidSettings>): void;
}

/** What the aids draw over the view. */
function Own({ host, kept, marks, voice, scroll, settings, onSettings }: OwnProps) {
  const { offer } = marks;
  const isListening = voice.state !== 'stopped' || voice.problem !== undefined;
  const lang = primarySubtag(host.article.lang) ?? '';
  return (
    <>
      {kept.problem && (
        <p class="sheet notice" role="alert">
          {kept.problem}
        </p>
      )}
      {offer && (
        <SelectionBar
          beside={offer.beside}
          colour={offer.highlight?.colour}
          takesFocus={offer.takesFocus}
          onColour={marks.colour}
          onNote={marks.note}
          onCopy={marks.copy}
          onRemove={marks.remove}
        />
      )}
      {isListening && (
        <Transport
          name={t('aloud')}
          isRunning={voice.state === 'playing'}
          speed={settings.rate}
          problem={voice.problem}
          onToggle={voice.toggle}
          onStep={voice.step}
          onSpeed={(steps) => {
            onSettings({ rate: stepped(RATE, settings.rate, steps) });
            voice.again();
          }}
          onClose={voice.stop}
        >
          <VoiceChoice
            voices={voice.voices}
            voice={voice.voice}
            onVoice={({ voiceURI }) => {
              onSettings({ voices: { ...settings.voices, [lang]: voiceURI } });
              voice.again();
            }}
          />
        </Transport>
      )}
      {!isListening && scroll.isOn && (
        <Transport
          name={t('autoScroll')}
          isRunning={scroll.isRunning}
          speed={settings.pace}
          onToggle={scroll.toggle}
          onSpeed={(steps) => onSettings({ pace: stepped(PACE, settings.pace, steps) })}
          onClose={scroll.stop}
        />
      )}
    </>
  );
}
