import { afterEach, expect, it, vi } from 'vitest';
import arabic from '@/public/_locales/ar/messages.json';
import english from '@/public/_locales/en/messages.json';
import { dressPage } from '@/utils/browser/dress-page';
import { provideTexts } from '@/utils/texts';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** Texts in one language, in a browser whose own is another, which Lectern has no texts in. */
function speak(messages: Record<string, { message: string }>, browsers: string): void {
  provideTexts((key) => (key === '@@ui_locale' ? browsers : (messages[key]?.message ?? '')));
}

afterEach(() => speak(english, 'en'));

it('dresses a page in the direction of the texts that it shows, whatever the browser’s own', async () => {
  stubBrowser();
  speak(arabic, 'sw');
  await dressPage();
  expect(document.documentElement.dir).toBe('rtl');
  expect(document.documentElement.lang).toBe('ar');
  speak(english, 'ur');
  await dressPage();
  expect(document.documentElement.dir).toBe('ltr');
  expect(document.documentElement.lang).toBe('en');
});
