import { browser } from 'wxt/browser';
import { provideTexts } from '@/utils/texts';

/** Interface texts from the browser's i18n. Called first thing by every entrypoint that shows something. */
export function useBrowserTexts(): void {
  // `getMessage` is typed by WXT for known keys only; `TextKey` already checks them against the same file.
  const getMessage = browser.i18n.getMessage as (key: string, substitutions: string[]) => string;
  const known = new Map<string, string>();
  provideTexts((key, substitutions) => {
    const asked = [key, ...substitutions].join('\0');
    const text = known.get(asked);
    if (text !== undefined) return text;
    try {
      known.set(asked, getMessage(key, substitutions));
    } catch {
      // Updated under an open view the browser throws for every text: those that were shown stay what they were.
    }
    return known.get(asked) ?? '';
  });
}
