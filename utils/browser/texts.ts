import { browser } from 'wxt/browser';
import { provideTexts } from '@/utils/texts';

/** Interface texts from the browser's i18n. Called first thing by every entrypoint that shows something. */
export function useBrowserTexts(): void {
  // `getMessage` is typed by WXT for known keys only; `TextKey` already checks them against the same file.
  const getMessage = browser.i18n.getMessage as (key: string, substitutions: string[]) => string;
  provideTexts((key, substitutions) => getMessage(key, substitutions));
}
