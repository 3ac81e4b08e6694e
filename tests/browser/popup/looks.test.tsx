import '@/components/tokens.css';
import '@/components/controls/buttons.css';
import '@/components/digest/digest.css';
import '@/components/digest/rows.css';
import '@/components/digest/screen.css';
import { render } from 'preact';
import { describe, expect, inject, it } from 'vitest';
import { page } from 'vitest/browser';
import { DigestScreen } from '@/components/digest/DigestScreen';
import type { ScreenState } from '@/components/digest/screen-state';
import { sampleOf } from '@/tests/tools/sampling';
import { THEMES } from '@/utils/reader-settings';
import { dressed, undressedAfterEach, violations } from '../own-page';
import { DISK_FULL, SCREENS } from './screens';

const root = document.documentElement;
const nothing = () => {};

interface Shown {
  theme?: string;
  width?: number;
  dir?: string;
}

/** The popup's document at its real width, as the browser gives it. */
async function show(name: string, { theme = 'light', width = 380, dir = 'ltr' }: Shown = {}) {
  await page.viewport(width, 600);
  dressed('Popup', { theme, dir });
  render(
    <DigestScreen
      state={SCREENS[name] as ScreenState}
      isSaved={name === 'whole'}
      copied={undefined}
      summaryLength="medium"
      keys={{ read: 'Alt+Shift+D', unbound: 1 }}
      notice={name === 'long title' ? DISK_FULL : undefined}
      onRead={nothing}
      onSave={nothing}
      onLibrary={nothing}
      onGoTo={nothing}
      onCopySources={nothing}
      onSummaryLength={nothing}
      onReadAnyway={nothing}
      onSaveLink={nothing}
      onRetry={nothing}
      onCopyDetail={nothing}
      onSetShortcuts={nothing}
      onOptions={nothing}
    />,
    document.body,
  );
  for (const row of document.querySelectorAll<HTMLElement>('.digest-row-head[aria-expanded=false]')) row.click();
  for (const details of document.querySelectorAll('details')) details.open = true;
  await new Promise(requestAnimationFrame);
}

undressedAfterEach();

describe.each(sampleOf(THEMES, 3, inject('sampling')))('the popup in %s', (theme) => {
  it.each(Object.keys(SCREENS))('gives axe nothing to say: %s', async (name) => {
    await show(name, { theme });
    expect(await violations()).toEqual([]);
  });
});

describe.each(Object.keys(SCREENS))('%s', (name) => {
  it.each([
    ['at its own width', 380, 'ltr'],
    ['from right to left', 380, 'rtl'],
    ['in a narrow window', 320, 'ltr'],
    // What 200% and 400% of a popup of 380 px leave of the browser's 600 and of a narrow window.
    ['at 200%', 300, 'ltr'],
    ['at 200%, from right to left', 300, 'rtl'],
  ])('sticks out nowhere %s', async (_, width, dir) => {
    await show(name, { width, dir });
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    const out = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width: wide } = element.getBoundingClientRect();
      return wide > 1 && (left < -0.5 || right > width + 0.5) && !element.closest('.unseen');
    });
    expect(out.map((element) => element.outerHTML.slice(0, 120))).toEqual([]);
  });
});

it('changes no name by its style', async () => {
  await show('whole');
  // Chromium reads out "SOURCES" where a style sheet writes it so.
  const styled = [...document.querySelectorAll('main *')].filter(
    (element) => getComputedStyle(element).textTransform !== 'none',
  );
  expect(styled).toEqual([]);
});

it('keeps its measures when the digest comes', async () => {
  const tops = () =>
    ['.where', 'h1', '.actions', '.digest-group', '.bone-sentence, .digest-summary li'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().top,
    );
  await show('reading');
  const before = tops();
  render(null, document.body);
  await show('whole');
  expect(tops()).toEqual(before);
});

it('keeps its actions in sight while it scrolls', async () => {
  await show('long title');
  window.scrollTo(0, document.body.scrollHeight);
  await new Promise(requestAnimationFrame);
  const { top, bottom } = document.querySelector('.actions')?.getBoundingClientRect() ?? new DOMRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThan(200);
});

it('uses no size of the page around it', async () => {
  await show('whole');
  const sizes = () => [...document.querySelectorAll('main *')].map((element) => getComputedStyle(element).fontSize);
  const before = sizes();
  root.style.fontSize = '40px';
  expect(sizes()).toEqual(before);
  root.style.removeProperty('font-size');
});
