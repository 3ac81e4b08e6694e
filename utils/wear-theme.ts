import type { ReaderSettings } from './reader-settings';

/** Puts the person's theme on a screen's root element; tokens.css does the rest. */
export function wearTheme(root: HTMLElement, { theme, palette }: ReaderSettings): void {
  root.dataset.theme = theme;
  root.dataset.scheme = isDark(palette.paper) ? 'dark' : 'light';
  for (const [name, colour] of Object.entries(palette)) root.style.setProperty(`--own-${name}`, colour);
}

/** Dark enough that scrollbars and controls must be dark too. */
export function isDark(colour: string): boolean {
  return [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) < 384;
}
