import '@/components/tokens.css';
import '@/components/options/options.css';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { ReadingPreview } from '@/components/options/ReadingPreview';
import english from '@/public/_locales/en/messages.json';
import japanese from '@/public/_locales/ja/messages.json';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { provideTexts } from '@/utils/texts';
import { dressed, undressedAfterEach } from '../own-page';

const speak = (texts: Record<string, { message: string }>) => provideTexts((key) => texts[key]?.message ?? '');

undressedAfterEach();
afterEach(() => speak(english));

it.each([
  [japanese, true, 'vertical-rl'],
  [japanese, false, 'horizontal-tb'],
  [english, true, 'horizontal-tb'],
] as const)('the sample follows “vertical lines” where its language can (%#)', (texts, isVertical, mode) => {
  speak(texts);
  dressed('Options');
  render(<ReadingPreview settings={{ ...DEFAULT_SETTINGS, isVertical }} />, document.body);
  const [sheet] = [...document.querySelectorAll('.preview')].map(({ shadowRoot }) => shadowRoot);
  const paper = sheet?.querySelector('.paper');
  expect(paper && getComputedStyle(paper).writingMode).toBe(mode);
  const page = sheet?.querySelector('.page')?.getBoundingClientRect();
  const title = sheet?.querySelector('.title')?.getBoundingClientRect();
  // Its beginning is in sight, whichever way the lines follow one another.
  expect(title?.right).toBeLessThanOrEqual(page?.right ?? 0);
  expect(title?.left).toBeGreaterThanOrEqual(page?.left ?? Number.POSITIVE_INFINITY);
  expect(title?.bottom).toBeLessThanOrEqual(page?.bottom ?? 0);
});
