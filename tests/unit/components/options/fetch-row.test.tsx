import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { FetchRow } from '@/components/options/FetchRow';

afterEach(() => render(null, document.body));

const acts = { onStart: vi.fn(), onStop: vi.fn(), onAgain: vi.fn(), onReport: vi.fn() };
const show = (waiting: number | undefined) =>
  act(() => render(<FetchRow waiting={waiting} missed={[]} state={null} {...acts} />, document.body));
const control = () => document.querySelector('.setting-control');

it('says in a sentence, and by no button, that there is nothing to fetch', () => {
  show(0);
  expect(control()?.querySelector('p')?.textContent).toBe('Every link has its text.');
  expect(control()?.querySelector('button')).toBeNull();
});

it('says nothing of links before it knows of them, and offers to fetch what waits', () => {
  show(undefined);
  expect(control()?.textContent).toBe('');
  show(3);
  act(() => control()?.querySelector('button')?.click());
  expect(acts.onStart).toHaveBeenCalledOnce();
});
