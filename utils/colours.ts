/** Colours as `#rrggbb`, and the contrast between them. */

/** The least contrast at which running text reads well: WCAG 2.2, 1.4.3. */
export const ENOUGH = 4.5;

/** Colours of a person's own theme. All four can be read on all that stands behind them once `corrected` gave them. */
export interface Palette {
  paper: string;
  ink: string;
  /** Links and controls. */
  accent: string;
  /** Text of less weight: dates, captions. */
  soft: string;
}

/** WCAG 2.2, "contrast ratio": 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of one colour in another, as CSS's `color-mix(in srgb, …)` does it. */
export function mixed(colour: string, share: number, into: string): string {
  const base = channels(into);
  const sums = channels(colour).map((value, index) => Math.round(value * share + (base[index] ?? 0) * (1 - share)));
  return `#${sums.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** How much of ink and accent is in what stands behind text; `tokens.css` mixes the same. */
const CHIP = 0.07;
const MARK = 0.22;
const STEP = 0.02;

/**
 * The palette that comes closest to the colours chosen and can be read everywhere: ink, accent and paper moved, no
 * further than they must be, until every text has 4.5:1 on paper, chips and marks.
 */
export function corrected(chosen: Omit<Palette, 'soft'>): Palette {
  const pole = contrast(chosen.paper, '#000000') > contrast(chosen.paper, '#ffffff') ? '#000000' : '#ffffff';
  const away = pole === '#000000' ? '#ffffff' : '#000000';
  for (let moved = 0; moved <= 1; moved += STEP) {
    const paper = mixed(away, moved, chosen.paper);
    // Against the darkest chip that any ink gives, as the ink is not known yet.
    const accent = towards(pole, chosen.accent, () => [paper, mixed(pole, CHIP, paper)]);
    const ink = accent && towards(pole, chosen.ink, (tried) => grounds(paper, tried, accent));
    const soft = ink && towards(ink, mixed(ink, 0.7, paper), () => [paper, mixed(ink, CHIP, paper)]);
    if (soft) return { paper, ink, accent, soft };
  }
  return { paper: away, ink: pole, accent: pole, soft: pole };
}

function grounds(paper: string, ink: string, accent: string): string[] {
  return [paper, mixed(ink, CHIP, paper), mixed(accent, MARK, paper)];
}

/** The colour, moved towards a pole until it reads on its grounds; undefined where not even the pole does. */
function towards(pole: string, colour: string, groundsOf: (colour: string) => string[]): string | undefined {
  for (let share = 0; share < 1 + STEP; share += STEP) {
    const tried = mixed(pole, Math.min(1, share), colour);
    if (groundsOf(tried).every((ground) => contrast(tried, ground) >= ENOUGH)) return tried;
  }
  return undefined;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
