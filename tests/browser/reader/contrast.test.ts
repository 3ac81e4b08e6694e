import { describe, expect, it } from 'vitest';
import tokens from '@/components/tokens.css?inline';
import { DEFAULT_SETTINGS, THEMES } from '@/utils/reader-settings';
import { wearTheme } from '@/utils/wear-theme';

/** Text and what it stands on. axe gives up on what lies in the top layer, so the colours are measured here. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'raised'],
  ['ink', 'chip'],
  ['ink', 'mark'],
  ['soft', 'paper'],
  ['soft', 'raised'],
  ['soft', 'chip'],
  ['accent', 'paper'],
  ['accent', 'raised'],
  ['accent', 'chip'],
  ['on-accent', 'accent'],
] as const;

describe.each(THEMES)('theme %s', (theme) => {
  it.each(PAIRS)('%s on %s reads at 4.5:1', (text, ground) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens);
    document.adoptedStyleSheets = [sheet];
    const probe = document.createElement('p');
    wearTheme(probe, { ...DEFAULT_SETTINGS, theme });
    document.body.append(probe);
    const ratio = contrast(colorOf(probe, text), colorOf(probe, ground));
    probe.remove();
    document.adoptedStyleSheets = [];
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });
});

function colorOf(probe: HTMLElement, token: string): number[] {
  probe.style.color = `var(--${token})`;
  return (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: number[], other: number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
