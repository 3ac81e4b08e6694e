import type { AidSettings } from '@/utils/aid-settings';
import { primarySubtag } from '@/utils/digest/primary-subtag';
import { t, uiLanguage } from '@/utils/texts';
import type { AidsHost } from '../../aids-api';
import { marker } from '../../mark';
import type { TextPlaces } from '../text-places';
import type { Utterance } from './listen-to';
import { type Phrase, phrasesOf } from './phrases';
import { type SpeechProblem, type SpeechState, speaker } from './speaker';
import { loadedVoices, voicesFor } from './voices';

/** Reading aloud, as the bar at the foot shows it. */
export interface Aloud {
  readonly state: SpeechState;
  /** The voices for the article's language, the best first. Empty before the first listening. */
  readonly voices: readonly SpeechSynthesisVoice[];
  readonly voice: SpeechSynthesisVoice | undefined;
  /** Why nothing is said, as a sentence. */
  readonly problem: string | undefined;
  /** Begins where the reading is, pauses, goes on. */
  toggle(): void;
  step(by: 1 | -1): void;
  stop(): void;
  /** Takes up a changed voice or rate. */
  again(): void;
}

interface Options {
  settings(): AidSettings;
  onChange(): void;
}

const PROBLEMS = { forbidden: 'aloudForbidden', silent: 'aloudSilent' } as const satisfies Record<
  SpeechProblem,
  string
>;
const STATES = { playing: 'aloudPlaying', paused: 'aloudPaused', stopped: 'aloudStopped' } as const;

/** The part of the window, from its top, in which what is read need not be moved. */
const CALM = { from: 0.12, to: 0.72 };

export function aloud(host: AidsHost, places: TextPlaces, options: Options): Aloud {
  const synth = window.speechSynthesis;
  const lang = host.article.lang ?? uiLanguage();
  const marks = marker(host.reading.article, host.signal);
  let phrases: Phrase[] | undefined;
  let partedFor = 0;
  let current = 0;
  let voices: SpeechSynthesisVoice[] = [];
  let problem: SpeechProblem | undefined;
  let hasNoVoice = false;

  const voice = () => {
    const chosen = options.settings().voices[primarySubtag(lang) ?? ''];
    return voices.find(({ voiceURI }) => voiceURI === chosen) ?? voices[0];
  };
  const show = (index: number, word?: { at: number; length: number | undefined }) => {
    const phrase = phrases?.[index];
    const whole = phrase && places.rangeOf(phrase);
    if (!whole) return marks.mark([]);
    const said = word && places.rangeOf(wordIn(phrase, word));
    marks.mark(said ? [said, whole] : [whole], said ? 0 : 1);
    if (!word) follow(host, whole);
  };
  const speak = speaker(synth as unknown as Parameters<typeof speaker>[0], {
    get count() {
      return phrases?.length ?? 0;
    },
    utter: (index) => utterance(phrases?.[index]?.text ?? '', lang, voice(), options.settings().rate),
    onPhrase(index) {
      current = index;
      show(index);
    },
    onWord: (index, at, length) => show(index, { at, length }),
    onState(state, reason) {
      problem = reason;
      if (state === 'stopped') marks.mark([]);
      host.say(t(problem ? PROBLEMS[problem] : STATES[state]));
      options.onChange();
    },
  });
  /** Parts the text anew where another rate asks for it; answers which phrase holds what was said last. */
  const part = () => {
    const { rate } = options.settings();
    if (partedFor === rate) return current;
    const said = phrases?.[current];
    partedFor = rate;
    phrases = phrasesOf(
      host.blocks.map(({ block }) => block),
      primarySubtag(lang) ?? 'en',
      rate,
      (paragraph) => footnoteMarks(host, places, paragraph),
    );
    if (!said) return current;
    const isPast = (one: Phrase) =>
      one.paragraph > said.paragraph || (one.paragraph === said.paragraph && one.end > said.start);
    return Math.max(0, phrases.findIndex(isPast));
  };
  const begin = async () => {
    part();
    const all = await loadedVoices(synth);
    if (host.signal.aborted) return;
    voices = voicesFor(all, lang);
    hasNoVoice = all.length === 0;
    options.onChange();
    if (hasNoVoice) return host.say(t('aloudNoVoice'));
    const { paragraph } = host.reading.place();
    const first = (phrases ?? []).findIndex((phrase) => phrase.paragraph >= paragraph);
    speak.play(Math.max(0, first));
  };
  host.signal.addEventListener('abort', () => speak.stop());
  // The page goes: a voice that is fetched would talk on.
  window.addEventListener('pagehide', () => speak.stop(), { signal: host.signal });
  return {
    get state() {
      return speak.state;
    },
    get voices() {
      return voices;
    },
    get voice() {
      return voice();
    },
    get problem() {
      if (hasNoVoice) return t('aloudNoVoice');
      return problem && t(PROBLEMS[problem]);
    },
    toggle() {
      if (speak.state === 'playing') speak.pause();
      else if (speak.state === 'paused') speak.play();
      else void begin();
    },
    step: speak.step,
    stop() {
      speak.stop();
      problem = undefined;
      hasNoVoice = false;
      options.onChange();
    },
    again: () => speak.again(part()),
  };
}

function utterance(text: string, lang: string, voice: SpeechSynthesisVoice | undefined, rate: number): Utterance {
  const made = new window.SpeechSynthesisUtterance(text);
  made.lang = voice?.lang ?? lang;
  if (voice) made.voice = voice;
  made.rate = rate;
  return made as unknown as Utterance;
}

/** Voices that tell only where a word begins mean the word that begins there. */
function wordIn(phrase: Phrase, { at, length }: { at: number; length: number | undefined }) {
  const rest = /^[\p{L}\p{M}\p{N}'’-]+/u.exec(phrase.text.slice(at))?.[0].length ?? 1;
  const start = phrase.start + at;
  return { paragraph: phrase.paragraph, start, end: Math.min(phrase.end, start + (length ?? rest)) };
}

/** Marks that lead to a footnote are not said. */
function footnoteMarks(host: AidsHost, places: TextPlaces, paragraph: number) {
  const element = host.blocks[paragraph]?.element;
  const links = Array.from(element?.querySelectorAll('a[href^="#"]') ?? []);
  return links.flatMap((link) => {
    const range = document.createRange();
    range.selectNodeContents(link.closest('sup') ?? link);
    const passage = places.passageOf(range);
    return passage?.paragraph === paragraph ? [passage] : [];
  });
}

/** What is read comes into view; while it is in the calm part of the window nothing moves. */
function follow(host: AidsHost, range: Range): void {
  const box = range.getBoundingClientRect();
  const view = host.scroller.getBoundingClientRect();
  const from = view.top + view.height * CALM.from;
  const to = view.top + view.height * CALM.to;
  // A page that it is on already stays as it is.
  if (host.reading.flow || box.top < from || box.bottom > to) host.reading.show(range);
}
