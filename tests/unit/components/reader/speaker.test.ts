import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Utterance } from '@/components/reader/aids/aloud/listen-to';
import { type Speaker, type SpeechState, type Synth, speaker } from '@/components/reader/aids/aloud/speaker';

/** How a stand-in voice treats an utterance. */
type Manner = 'speaks' | 'never starts' | 'never ends' | 'fails' | 'is forbidden';

const PHRASES = ['One.', 'Two.', 'Three.', 'Four.'];

let said: string[];
let states: [SpeechState, string | undefined][];
let words: number[];
let manner: (text: string) => Manner;
let synth: Synth & { cancelled: number };
let speak: Speaker;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  states = [];
  words = [];
  manner = () => 'speaks';
  synth = standIn();
  speak = speaker(synth, {
    count: PHRASES.length,
    utter: (index) => silentUtterance(PHRASES[index] ?? ''),
    onPhrase: () => undefined,
    onWord: (_, at) => words.push(at),
    onState: (state, problem) => states.push([state, problem]),
  });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A synthesis that takes a second a phrase, and reports a word in the middle of it. */
function standIn(): Synth & { cancelled: number } {
  let current: Utterance | undefined;
  const fire = (utterance: Utterance, event: object, handler: 'onstart' | 'onend' | 'onboundary' | 'onerror') =>
    setTimeout(() => (utterance[handler] as ((event: object) => void) | null)?.(event));
  return {
    cancelled: 0,
    get speaking() {
      return current !== undefined;
    },
    resume: () => undefined,
    cancel() {
      this.cancelled += 1;
      const gone = current;
      current = undefined;
      // As browsers do: the end of what was cancelled is told, late.
      if (gone) fire(gone, { error: 'interrupted' }, 'onerror');
    },
    speak(utterance) {
      said.push(utterance.text);
      const how = manner(utterance.text);
      current = utterance;
      if (how === 'never starts') return;
      if (how === 'fails') return void fire(utterance, { error: 'synthesis-failed' }, 'onerror');
      if (how === 'is forbidden') return void fire(utterance, { error: 'not-allowed' }, 'onerror');
      fire(utterance, {}, 'onstart');
      if (how === 'never ends') return;
      setTimeout(() => current === utterance && fire(utterance, { name: 'word', charIndex: 2 }, 'onboundary'), 500);
      setTimeout(() => {
        if (current !== utterance) return;
        current = undefined;
        fire(utterance, {}, 'onend');
      }, 1000);
    },
  };
}

function silentUtterance(text: string): Utterance {
  return { text, lang: 'en', rate: 1, voice: null, onstart: null, onend: null, onerror: null, onboundary: null };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('reading aloud', () => {
  it('says one phrase after another, tells the words, and ends', async () => {
    speak.play();
    await pass(6000);
    expect(said).toEqual(PHRASES);
    expect(words).toEqual([2, 2, 2, 2]);
    expect(states).toEqual([
      ['playing', undefined],
      ['stopped', undefined],
    ]);
  });

  it('begins where it is told to', async () => {
    speak.play(2);
    await pass(6000);
    expect(said).toEqual(['Three.', 'Four.']);
  });

  it('goes on at the beginning of the phrase after a pause, however long', async () => {
    speak.play();
    await pass(1500);
    speak.pause();
    await pass(600_000);
    expect(said).toEqual(['One.', 'Two.']);
    speak.play();
    await pass(500);
    expect(said).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('steps to the next and the one before, and not beyond the ends', async () => {
    speak.play();
    await pass(100);
    for (const by of [1, 1, -1, -1, -1, -1] as const) speak.step(by);
    await pass(100);
    expect(said).toEqual(['One.', 'Two.', 'Three.', 'Two.', 'One.', 'One.', 'One.']);
  });

  it('stops at once, and hears nothing of what it stopped', async () => {
    speak.play();
    await pass(600);
    speak.stop();
    await pass(60_000);
    expect(said).toEqual(['One.']);
    expect(speak.state).toBe('stopped');
    expect(synth.speaking).toBe(false);
  });
});

describe('a voice that loses its events', () => {
  it('is helped on when the end of a phrase never comes', async () => {
    manner = (text) => (text === 'Two.' ? 'never ends' : 'speaks');
    speak.play();
    await pass(30_000);
    expect(said).toEqual(PHRASES);
  });

  it('is asked again when the beginning never comes, and then passed over', async () => {
    manner = (text) => (text === 'Two.' ? 'never starts' : 'speaks');
    speak.play();
    await pass(30_000);
    expect(said).toEqual(['One.', 'Two.', 'Two.', 'Three.', 'Four.']);
    expect(states.at(-1)).toEqual(['stopped', undefined]);
  });

  it('is given up when it says nothing at all', async () => {
    manner = () => 'never starts';
    speak.play();
    await pass(120_000);
    expect(states.at(-1)).toEqual(['stopped', 'silent']);
  });

  it('is passed over where it fails', async () => {
    manner = (text) => (text === 'Three.' ? 'fails' : 'speaks');
    speak.play();
    await pass(30_000);
    expect(said).toEqual(['One.', 'Two.', 'Three.', 'Three.', 'Four.']);
  });

  it('stays silent where the browser forbids it, and says so', async () => {
    manner = () => 'is forbidden';
    speak.play();
    await pass(1000);
    expect(states.at(-1)).toEqual(['stopped', 'forbidden']);
    expect(said).toEqual(['One.']);
  });
});
