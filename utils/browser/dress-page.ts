import type { ReaderSettings } from '@/utils/reader-settings';
import { uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';
import { wearTheme } from '@/utils/wear-theme';
import { loadSettings, watchSettings } from './settings';

/** Gives a page of the extension the person's theme, now and when it changes, and the interface's language and direction. */
export async function dressPage(): Promise<ReaderSettings> {
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.dir = uiDirection();
  watchSettings((settings) => wearTheme(root, settings));
  const current = await loadSettings();
  wearTheme(root, current);
  return current;
}
