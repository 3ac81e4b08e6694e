import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/utils/library/highlight';

/** What leads the eye: nothing, a window of so many lines, a ruler under one, or the paragraph alone. */
export const FOCUSES = ['off', 'line', 'three', 'five', 'ruler', 'paragraph'] as const;
export type Focus = (typeof FOCUSES)[number];

/** How the person uses the aids. */
export interface AidSettings {
  /** The pen that `h` marks with. */
  pen: HighlightColour;
  /** Whether pens are offered where text was selected. */
  isBarShown: boolean;
  focus: Focus;
  /** Of reading aloud: 1 is the voice's own pace. */
  rate: number;
  /** The chosen voice by language (primary subtag), by its `voiceURI`. */
  voices: Readonly<Record<string, string>>;
  /** Of scrolling by itself: 1 is the person's reading speed. */
  pace: number;
}

export const RATE = { min: 0.5, max: 3, step: 0.1 } as const;
export const PACE = { min: 0.4, max: 3, step: 0.1 } as const;

export const DEFAULT_AIDS: AidSettings = {
  pen: 'yellow',
  isBarShown: true,
  focus: 'off',
  rate: 1,
  voices: {},
  pace: 1,
};

/** Settings from whatever storage holds: each field counts for itself, as in `soundSettings`. */
export function soundAids(stored: unknown): AidSettings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    pen: HIGHLIGHT_COLOURS.find((pen) => pen === given.pen) ?? DEFAULT_AIDS.pen,
    isBarShown: typeof given.isBarShown === 'boolean' ? given.isBarShown : DEFAULT_AIDS.isBarShown,
    focus: FOCUSES.find((focus) => focus === given.focus) ?? DEFAULT_AIDS.focus,
    rate: within(RATE, given.rate),
    voices: voicesIn(given.voices),
    pace: within(PACE, given.pace),
  };
}

/** A number moved by steps, kept in its bounds. */
export function stepped(bounds: typeof RATE | typeof PACE, value: number, steps: number): number {
  // Steps of a tenth would otherwise gather 1.7000000000000002.
  return within(bounds, Math.round((value + steps * bounds.step) * 10) / 10);
}

function within({ min, max }: { min: number; max: number }, value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : 1;
}

/** So many languages and such long names are nobody's. */
const MOST_VOICES = 50;
const LONGEST_VOICE = 200;

function voicesIn(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  const sound = Object.entries(stored).filter(
    ([lang, voice]) => /^[a-z]{2,3}$/.test(lang) && typeof voice === 'string' && voice.length <= LONGEST_VOICE,
  );
  return Object.fromEntries(sound.slice(0, MOST_VOICES));
}
