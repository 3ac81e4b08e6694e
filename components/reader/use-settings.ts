import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReaderSettings } from '@/utils/reader-settings';
import { wearTheme } from '@/utils/wear-theme';

/** What moves no line; pages find the place again themselves. */
const STILL: readonly string[] = [
  'layout',
  'isVertical',
  'theme',
  'palette',
  'wordsPerMinute',
  'isSpeedMeasured',
  'singleKeys',
  'summaryLength',
] satisfies (keyof ReaderSettings)[];

/**
 * The settings in use. What the person changes here (`change`) is shown at once and told to whoever keeps them, what was
 * changed elsewhere (`wear`) is shown; all of the text may be set anew after `beforeSet`.
 */
export function useSettings(
  first: ReaderSettings,
  dialog: HTMLElement,
  onSettings: (settings: ReaderSettings, former: ReaderSettings) => void,
  beforeSet: () => void,
): [ReaderSettings, change: (settings: ReaderSettings) => void, wear: (settings: ReaderSettings) => void] {
  const [settings, setSettings] = useState(first);
  useLayoutEffect(() => applySettings(dialog, settings), [dialog, settings]);
  const wear = (next: ReaderSettings) => {
    const isMoved = Object.entries(next).some(
      ([name, value]) => !STILL.includes(name) && value !== settings[name as keyof ReaderSettings],
    );
    if (isMoved) beforeSet();
    setSettings(next);
  };
  const change = (next: ReaderSettings) => {
    wear(next);
    onSettings(next, settings);
  };
  return [settings, change, wear];
}

/** Settings as custom properties: one style recalculation, whatever changed. */
export function applySettings(dialog: HTMLElement, settings: ReaderSettings): void {
  wearTheme(dialog, settings);
  const root = dialog.getRootNode();
  // For the sheet around the view (page-while-reading.ts), which knows no colours of the person's own.
  const near = settings.theme === 'custom' ? dialog.dataset.scheme : settings.theme;
  if (root instanceof ShadowRoot && root.host instanceof HTMLElement) root.host.dataset.theme = near;
  dialog.style.setProperty('--size', `${settings.fontSize}px`);
  dialog.style.setProperty('--measure', `${settings.measure}em`);
  dialog.style.setProperty('--column', `${settings.measure * settings.fontSize}px`);
  dialog.style.setProperty('--leading', String(settings.leading));
  dialog.style.setProperty('--letters', `${settings.letterSpacing}em`);
  dialog.style.setProperty('--words', `${settings.wordSpacing}em`);
  dialog.style.setProperty('--paragraphs', `${settings.paragraphSpacing}em`);
  dialog.style.setProperty('--own', quoted(settings.fontName));
  dialog.dataset.typeface = settings.typeface === 'own' && !settings.fontName ? 'serif' : settings.typeface;
  dialog.dataset.images = settings.images;
  dialog.toggleAttribute('data-justified', settings.isJustified);
  dialog.toggleAttribute('data-unbroken', !settings.isHyphenated);
}

/** A typeface's name as CSS takes it, whatever somebody typed. */
function quoted(name: string): string {
  return `"${name.replace(/["\\\n]/g, '')}"`;
}
