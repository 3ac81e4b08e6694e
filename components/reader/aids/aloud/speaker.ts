import { listenTo, type Utterance } from './listen-to';

/** Why nothing is said any more: the browser forbade it, or the voice does not answer. */
export type SpeechProblem = 'forbidden' | 'silent';
export type SpeechState = 'stopped' | 'playing' | 'paused';

/** Of the browser's synthesis, what is used. */
export interface Synth {
  readonly speaking: boolean;
  speak(utterance: Utterance): void;
  cancel(): void;
  resume(): void;
}

export interface SpeakerOptions {
  /** How many phrases there are. */
  count: number;
  /** A new utterance of a phrase, with text, language, voice and rate set. */
  utter(index: number): Utterance;
  /** A phrase begins. */
  onPhrase(index: number): void;
  /** A word of the phrase is said, where the voice reports it: its first unit, and how many where that is told. */
  onWord(index: number, at: number, length: number | undefined): void;
  onState(state: SpeechState, problem?: SpeechProblem): void;
}

/** Says phrases one after another. */
export interface Speaker {
  readonly state: SpeechState;
  /** From a phrase, or from where it was. */
  play(from?: number): void;
  /** Goes on at the beginning of the phrase. */
  pause(): void;
  step(by: 1 | -1): void;
  /** Says the phrase anew, with another voice or rate; phrases that are other ones now are told where it goes on in them. */
  again(from?: number): void;
  stop(): void;
}

/** So many phrases in a row without an answer, and it is silent for good. */
const MOST_SILENT = 3;
const TRIES = 2;

/** A phrase is one utterance, so that Chromium's cut after 15 seconds never comes. */
export function speaker(synth: Synth, options: SpeakerOptions): Speaker {
  let state: SpeechState = 'stopped';
  let at = 0;
  let forget = () => {};
  let tries = 0;
  let silent = 0;

  const enter = (next: SpeechState, problem?: SpeechProblem) => {
    if (state === next && !problem) return;
    state = next;
    options.onState(next, problem);
  };
  const hush = () => {
    forget();
    synth.cancel();
  };
  const stop = (problem?: SpeechProblem) => {
    hush();
    enter('stopped', problem);
  };
  const advance = () => {
    tries = 0;
    at += 1;
    if (at >= options.count) {
      at = 0;
      stop();
    } else say();
  };
  const lost = (hasStarted: boolean) => {
    if (hasStarted) return advance();
    tries += 1;
    if (tries < TRIES) return say();
    silent += 1;
    if (silent >= MOST_SILENT) stop('silent');
    else advance();
  };
  const say = () => {
    hush();
    const utterance = options.utter(at);
    forget = listenTo(utterance, {
      onStart: () => {
        silent = 0;
      },
      onWord: (first, length) => options.onWord(at, first, length),
      onEnd: advance,
      onLost: lost,
      onForbidden: () => stop('forbidden'),
    });
    options.onPhrase(at);
    // A synthesis that somebody paused says nothing, and no event tells.
    synth.resume();
    synth.speak(utterance);
  };
  const go = (to: number) => {
    at = Math.max(0, Math.min(options.count - 1, to));
    tries = 0;
    if (state === 'playing') say();
    else options.onPhrase(at);
  };
  return {
    get state() {
      return state;
    },
    play(from = at) {
      if (options.count === 0) return;
      silent = 0;
      enter('playing');
      go(from);
    },
    pause() {
      if (state !== 'playing') return;
      hush();
      enter('paused');
    },
    step: (by) => go(at + by),
    again(from = at) {
      at = from;
      if (state === 'playing') go(at);
    },
    stop: () => stop(),
  };
}
