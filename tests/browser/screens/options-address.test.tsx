import '@/components/tokens.css';
import '@/components/controls/fields.css';
import '@/components/options/options.css';
import '@/components/options/setting.css';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { OptionsPage } from '@/components/options/OptionsPage';
import { Setting } from '@/components/options/Setting';
import type { OptionsSection } from '@/components/options/section';
import { dressed, undressedAfterEach } from '../own-page';

undressedAfterEach();
afterEach(() => history.replaceState(null, '', ' '));

const settings = (...ids: string[]) =>
  ids.map((id) => <Setting key={id} id={id} name={id} what={'What it does. '.repeat(90)} />);
const SECTIONS: OptionsSection[] = [
  { id: 'reading', title: 'partStatistics', body: () => settings('one', 'two') },
  { id: 'transfer', title: 'exportHighlights', body: () => settings('import', 'three', 'four', 'five') },
];

it.each([1280, 320])('shows what its address names right below its head, and nothing half at %i px', async (width) => {
  await page.viewport(width, 600);
  dressed('Options');
  location.hash = 'import';
  render(<OptionsPage sections={SECTIONS} />, document.body);
  await expect.poll(() => document.activeElement?.id).toBe('import');
  const head = document.querySelector('.options-head');
  const isOver = head !== null && getComputedStyle(head).position === 'sticky';
  const edge = isOver ? head.getBoundingClientRect().bottom : 0;
  await expect.poll(() => document.getElementById('import')?.getBoundingClientRect().top).toBeCloseTo(edge, 0);
  expect(document.getElementById('transfer-title')?.getBoundingClientRect().bottom).toBeLessThanOrEqual(edge + 1);
});
