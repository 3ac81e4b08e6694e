import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { MeasuredSpeed } from '@/components/options/MeasuredSpeed';

afterEach(() => render(null, document.body));

const readings = (count: number) => Array.from({ length: count }, () => ({ words: 500, seconds: 120 }));
const shown = (count: number, onForget = () => {}) => {
  act(() => render(<MeasuredSpeed sessions={readings(count)} onForget={onForget} />, document.body));
  return [...document.querySelectorAll('p')].map(({ textContent }) => textContent);
};

it('says what was measured, and from how many readings', () => {
  expect(shown(4)).toEqual(['250 words a minute', 'from 4 readings']);
});

it('says what is still missing', () => {
  expect(shown(0)).toEqual(['3 more readings are needed']);
  expect(shown(2)).toEqual(['1 more reading is needed']);
});

it('offers to forget what there is', () => {
  const onForget = vi.fn();
  shown(0, onForget);
  expect(document.querySelector('button')).toBeNull();
  shown(1, onForget);
  act(() => document.querySelector('button')?.click());
  expect(onForget).toHaveBeenCalled();
});
