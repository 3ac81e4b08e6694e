import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AidRows } from '@/components/options/AidRows';
import { type AidSettings, DEFAULT_AIDS } from '@/utils/aid-settings';
import { DEFAULT_SETTINGS, type ReaderSettings } from '@/utils/reader-settings';

const onAids = vi.fn<(changed: Partial<AidSettings>) => void>();
const onSettings = vi.fn<(settings: ReaderSettings) => void>();
const screen = document.body;

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, screen));

function open(aids: Partial<AidSettings> = {}, settings: Partial<ReaderSettings> = {}): void {
  act(() =>
    render(
      <AidRows
        settings={{ ...DEFAULT_SETTINGS, ...settings }}
        aids={{ ...DEFAULT_AIDS, ...aids }}
        {...{ onAids, onSettings }}
      />,
      screen,
    ),
  );
}

function control(id: string): HTMLInputElement {
  const found = screen.querySelector<HTMLInputElement>(`#${id} :is(select, input)`);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

function choose(id: string, value: string): void {
  control(id).value = value;
  control(id).dispatchEvent(new Event('change', { bubbles: true }));
}

const resets = () => [...screen.querySelectorAll('.link')].map((button) => button.closest('.setting')?.id);
const reset = (id: string) => screen.querySelector<HTMLElement>(`#${id} .link`)?.click();

it('says of each what it does', () => {
  open();
  const rows = [...screen.querySelectorAll('.setting')];
  expect(rows.map(({ id }) => id)).toEqual(['summaryLength', 'focus', 'pen', 'isBarShown', 'rate', 'pace']);
  for (const row of rows) expect(row.querySelector('p')?.textContent).toMatch(/\w+/);
  expect(resets()).toEqual([]);
});

describe('each', () => {
  it.each([
    ['focus', 'ruler', { focus: 'ruler' }],
    ['pen', 'pink', { pen: 'pink' }],
    ['rate', '1.5', { rate: 1.5 }],
    ['pace', '0.6', { pace: 0.6 }],
  ])('is set: %s to %s', (id, value, changed) => {
    open();
    choose(id, value);
    expect(onAids).toHaveBeenCalledExactlyOnceWith(changed);
  });

  it('is set: pens that come up by themselves', () => {
    open();
    control('isBarShown').click();
    expect(onAids).toHaveBeenCalledExactlyOnceWith({ isBarShown: false });
  });

  it('is set: the length of a summary, and nothing else with it', () => {
    open({}, { fontSize: 30 });
    choose('summaryLength', 'long');
    expect(onSettings).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, fontSize: 30, summaryLength: 'long' });
  });

  it('goes back to what it was, the voices with the speed of reading aloud', () => {
    open({ pen: 'blue', voices: { de: 'Anna' } }, { summaryLength: 'short' });
    expect(resets()).toEqual(['summaryLength', 'pen', 'rate']);
    reset('pen');
    expect(onAids).toHaveBeenLastCalledWith({ pen: 'yellow' });
    reset('rate');
    expect(onAids).toHaveBeenLastCalledWith({ rate: 1, voices: {} });
    reset('summaryLength');
    expect(onSettings).toHaveBeenLastCalledWith(DEFAULT_SETTINGS);
  });
});
