import type { Palette } from './colours';
import { SUMMARY_LENGTHS, type SummaryLength } from './digest/digest';

/** How the person likes to read. Synced by the browser, so small and plain JSON. */
export interface ReaderSettings {
  theme: Theme;
  /** The colours of the theme "custom", kept while another one is worn. */
  palette: Palette;
  /** Size of the running text in px. */
  fontSize: number;
  /** Width of the column in em of the running text. */
  measure: number;
  /** Line height as a multiple of the font size. */
  leading: number;
  typeface: Typeface;
  /** Name of an installed typeface, used where `typeface` is "own"; empty where none was ever named. */
  fontName: string;
  /** Added between letters and between words, in em. */
  letterSpacing: number;
  wordSpacing: number;
  /** Space below a paragraph, in em. */
  paragraphSpacing: number;
  isJustified: boolean;
  isHyphenated: boolean;
  images: ImageSetting;
  /** One column that scrolls, or pages that turn. */
  layout: Layout;
  /** Whether languages that can be are set in vertical lines, as pages. */
  isVertical: boolean;
  /** The person's own speed in words a minute; null: the language's usual rate. */
  wordsPerMinute: number | null;
  /** Whether readings are measured on this device, and the speed that they show goes before `wordsPerMinute`. */
  isSpeedMeasured: boolean;
  /** Whether single letters do something in the view (WCAG 2.1.4 asks for a way to switch them off). */
  singleKeys: boolean;
  summaryLength: SummaryLength;
}

export const THEMES = ['auto', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast', 'custom'] as const;
export type Theme = (typeof THEMES)[number];
export const TYPEFACES = ['serif', 'sans', 'literata', 'legible', 'own'] as const;
export type Typeface = (typeof TYPEFACES)[number];

/** Pictures as they are, dimmed where the paper is dark, or none. */
export const IMAGE_SETTINGS = ['shown', 'dimmed', 'off'] as const;
export type ImageSetting = (typeof IMAGE_SETTINGS)[number];
export const LAYOUTS = ['scroll', 'pages'] as const;
export type Layout = (typeof LAYOUTS)[number];

interface Bounds {
  min: number;
  max: number;
  step: number;
}

/** What each number may be, and how far one press of a button moves it. */
export const BOUNDS = {
  fontSize: { min: 12, max: 48, step: 1 },
  measure: { min: 20, max: 60, step: 2 },
  leading: { min: 1.2, max: 2.4, step: 0.1 },
  letterSpacing: { min: 0, max: 0.24, step: 0.02 },
  wordSpacing: { min: 0, max: 0.6, step: 0.05 },
  paragraphSpacing: { min: 0.25, max: 3, step: 0.25 },
  wordsPerMinute: { min: 60, max: 1000, step: 10 },
} as const satisfies Record<string, Bounds>;

/** Numbers that the buttons of the panel move. */
export type NumberSetting = Exclude<keyof typeof BOUNDS, 'wordsPerMinute'>;

/** Settings that are on or off. */
export type FlagSetting = 'isVertical' | 'isJustified' | 'isHyphenated' | 'singleKeys' | 'isSpeedMeasured';

/** No typeface's name is longer, in UTF-16 units. */
export const LONGEST_NAME = 80;

/** A page of a good book: 20/32, about 66 characters a line. */
export const DEFAULT_SETTINGS: ReaderSettings = {
  theme: 'auto',
  palette: { paper: '#f3efe4', ink: '#23303a', accent: '#1b5a77', soft: '#5d666a' },
  fontSize: 20,
  measure: 34,
  leading: 1.6,
  typeface: 'serif',
  fontName: '',
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphSpacing: 1,
  isJustified: false,
  isHyphenated: true,
  images: 'shown',
  layout: 'scroll',
  isVertical: false,
  wordsPerMinute: null,
  isSpeedMeasured: false,
  singleKeys: true,
  summaryLength: 'medium',
};

/**
 * Settings from whatever storage holds. Another version of Lectern on another of the person's devices may have
 * written it, so each field counts for itself: what is missing, of another type or out of bounds becomes sound.
 */
export function soundSettings(stored: unknown): ReaderSettings {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const known = DEFAULT_SETTINGS;
  const number = (name: NumberSetting) => within(BOUNDS[name], given[name], known[name]);
  const flag = (name: FlagSetting) => (typeof given[name] === 'boolean' ? given[name] : known[name]);
  return {
    theme: oneOf(THEMES, given.theme, known.theme),
    palette: soundPalette(given.palette) ?? known.palette,
    fontSize: number('fontSize'),
    measure: number('measure'),
    leading: number('leading'),
    typeface: oneOf(TYPEFACES, given.typeface, known.typeface),
    fontName: typeof given.fontName === 'string' ? given.fontName.slice(0, LONGEST_NAME) : known.fontName,
    letterSpacing: number('letterSpacing'),
    wordSpacing: number('wordSpacing'),
    paragraphSpacing: number('paragraphSpacing'),
    isJustified: flag('isJustified'),
    isHyphenated: flag('isHyphenated'),
    images: oneOf(IMAGE_SETTINGS, given.images, known.images),
    layout: oneOf(LAYOUTS, given.layout, known.layout),
    isVertical: flag('isVertical'),
    wordsPerMinute:
      typeof given.wordsPerMinute === 'number' ? within(BOUNDS.wordsPerMinute, given.wordsPerMinute, 238) : null,
    isSpeedMeasured: flag('isSpeedMeasured'),
    singleKeys: flag('singleKeys'),
    summaryLength: oneOf(SUMMARY_LENGTHS, given.summaryLength, known.summaryLength),
  };
}

/** The settings with one number moved by `steps`, kept in its bounds. */
export function moved(settings: ReaderSettings, name: NumberSetting, steps: number): ReaderSettings {
  const bounds = BOUNDS[name];
  const next = settings[name] + steps * bounds.step;
  // Steps of a tenth would otherwise gather 1.7000000000000002.
  return { ...settings, [name]: within(bounds, Math.round(next * 100) / 100, settings[name]) };
}

/** The theme after this one, in the order that the panel shows them. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}

/** Four colours or none: a palette is corrected as a whole. */
function soundPalette(stored: unknown): Palette | undefined {
  const { paper, ink, accent, soft } = Object(stored) as Record<keyof Palette, unknown>;
  const isColour = (value: unknown) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value);
  return [paper, ink, accent, soft].every(isColour) ? ({ paper, ink, accent, soft } as Palette) : undefined;
}

function within(bounds: Bounds, value: unknown, otherwise: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return otherwise;
  return Math.min(bounds.max, Math.max(bounds.min, value));
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((known) => known === value) ?? otherwise;
}
