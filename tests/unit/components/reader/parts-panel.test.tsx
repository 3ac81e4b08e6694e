import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PartsPanel } from '@/components/reader/PartsPanel';
import type { PagePart } from '@/utils/article/page-parts';

afterEach(() => render(null, document.body));

it('shows both of two parts that were taken out before the first was kept', async () => {
  const list = ['Sign up', 'Read also'].map((text) => ({ text, isShown: true }) as PagePart);
  const kept: ((isLasting: boolean) => void)[] = [];
  const parts = {
    site: 'news.example',
    isLasting: true,
    list: () => list,
    set: () => new Promise<boolean>((resolve) => kept.push(resolve)),
    point: () => undefined,
    done: () => undefined,
  };
  act(() => render(<PartsPanel parts={parts} lang="en" onClose={() => {}} say={() => {}} />, document.body));
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  for (const box of boxes()) act(() => box.click());
  for (const keep of kept) await act(async () => keep(true));
  expect(boxes().map(({ checked }) => checked)).toEqual([false, false]);
});
