import type { Typeface } from './reader-settings';

/** The typefaces in our own package. */
export type BundledTypeface = Extract<Typeface, 'literata' | 'legible'>;

export const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const;
/** A part of a typeface: one file for the upright, one for the italic. */
export type Subset = (typeof SUBSETS)[number];
export const STYLES = ['normal', 'italic'] as const;

/** One file of a typeface, as it travels through messages: its bytes in base 64. */
export interface FaceFile {
  subset: Subset;
  style: (typeof STYLES)[number];
  base64: string;
}

export interface BundledFace {
  /** The family's name while the view is open: no page has one of the same name. */
  family: string;
  /** Name for the person. */
  name: string;
  /** The npm package that its files come from, under an open licence. */
  from: string;
  /** Name of a file without its ending, but for the subset and the style. */
  file: (subset: Subset, style: (typeof STYLES)[number]) => string;
  subsets: readonly Subset[];
  weights: string;
}

export const BUNDLED: Readonly<Record<BundledTypeface, BundledFace>> = {
  literata: {
    family: 'Lectern Literata',
    name: 'Literata',
    from: '@fontsource-variable/literata',
    // With its axis of optical sizes: captions, text and titles each have their own drawing.
    file: (subset, style) => `literata-${subset}-opsz-${style}`,
    subsets: SUBSETS,
    weights: '200 900',
  },
  legible: {
    family: 'Lectern Atkinson Hyperlegible Next',
    name: 'Atkinson Hyperlegible Next',
    from: '@fontsource-variable/atkinson-hyperlegible-next',
    file: (subset, style) => `atkinson-hyperlegible-next-${subset}-wght-${style}`,
    subsets: ['latin', 'latin-ext'],
    weights: '200 800',
  },
};

export function isBundled(typeface: Typeface): typeface is BundledTypeface {
  return typeface in BUNDLED;
}

/** What each subset draws, as CSS writes it (`unicode-range`), from the packages' own `unicode.json`. */
export const RANGES: Readonly<Record<Subset, string>> = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  greek: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
  'greek-ext': 'U+1F00-1FFF',
};

/** The subsets that a text is written in, Latin always: its figures and marks stand in every script. */
export function subsetsOf(text: string, face: BundledFace): Subset[] {
  return face.subsets.filter((subset) => subset === 'latin' || patternOf(RANGES[subset]).test(text));
}

/** `U+0100-02BA,U+20B4` as a pattern for any of these characters. */
function patternOf(ranges: string): RegExp {
  const parts = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}
