import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '@/components/options/OptionsPage';
import { Setting } from '@/components/options/Setting';
import type { OptionsSection } from '@/components/options/section';

const screen = document.body;
afterEach(() => {
  render(null, screen);
  history.replaceState(null, '', '#');
});

const reset = vi.fn();
const SECTIONS: readonly OptionsSection[] = [
  {
    id: 'reading',
    title: 'optionsReading',
    body: () => (
      <>
        <Setting id="colour" name="Colour" what="Of the paper." words="Sépia" onReset={reset}>
          <button type="button">Choose</button>
        </Setting>
        <Setting id="size" name="Size" what="Of the letters." />
      </>
    ),
  },
  { id: 'about', title: 'optionsAbout', body: () => <Setting id="version" name="Version" what="Which it is." /> },
];

function open() {
  act(() => render(<OptionsPage sections={SECTIONS} />, screen));
}

function search(text: string) {
  const box = screen.querySelector('input');
  if (!box) throw new Error('There is no search box');
  box.value = text;
  act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
}

const seen = () => [...screen.querySelectorAll('.setting:not([hidden])')].map(({ id }) => id);

describe('the search', () => {
  it.each([
    ['', ['colour', 'size', 'version']],
    ['letters', ['size']],
    ['of PAPER', ['colour']],
    ['sepia', ['colour']],
    ['reading', ['colour', 'size']],
    ['nothing like it', []],
  ])('for “%s”', (text, ids) => {
    open();
    search(text);
    expect(seen()).toEqual(ids);
    expect(screen.querySelector('[role=status]')?.textContent).toBe(
      ids.length === 0 ? 'No option is called “nothing like it”.' : '',
    );
  });
});

it('goes to what its address names, whatever was searched for', async () => {
  open();
  search('version');
  location.hash = '#size';
  act(() => void dispatchEvent(new Event('hashchange')));
  await act(() => new Promise<void>((done) => setTimeout(done, 5)));
  expect(seen()).toContain('size');
  expect(document.activeElement?.id).toBe('size');
});

it('offers the way back only where something was changed', () => {
  open();
  const back = [...screen.querySelectorAll('button')].filter(({ textContent }) => textContent === 'Reset');
  expect(back.map((button) => button.getAttribute('aria-label'))).toEqual(['Reset: Colour']);
  back[0]?.click();
  expect(reset).toHaveBeenCalledOnce();
});
