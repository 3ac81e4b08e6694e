import { afterEach, describe, expect, it, vi } from 'vitest';
import { type AidSettings, DEFAULT_AIDS, type Focus } from '@/utils/aid-settings';
import { openWithAids } from './aids-fixture';
import { article, type OpenReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

const HTML = `<p>${'The water is a thumb too high, and nobody is woken. '.repeat(16)}</p>`.repeat(30);

/** The fixture's 20 px at a leading of 1.6. */
const LINE = 32;
const boxOf = (selector: string) => open?.root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
/** What the veils leave open, in px of the window. */
const opened = () => {
  const [above, below] = [...(open?.root.querySelectorAll('.veil') ?? [])].map((veil) => veil.getBoundingClientRect());
  return { top: above?.bottom ?? 0, height: (below?.top ?? 0) - (above?.bottom ?? 0) };
};

async function lead(focus: Focus): Promise<OpenReader> {
  open = await openWithAids({ settings: { ...DEFAULT_AIDS, focus } }, { article: article({ html: HTML }) });
  const { root, page } = open;
  await vi.waitFor(() => expect(root.querySelector('.folded')).toBeNull());
  page.scrollTop = 1200;
  await settled();
  return open;
}

describe('the eye is led', () => {
  it.each([
    ['line', 1],
    ['three', 3],
    ['five', 5],
  ] as const)('by %s', async (focus, lines) => {
    await lead(focus);
    // Between two blocks there is a paragraph's space in it, too.
    expect(opened().height).toBeGreaterThan((lines - 1) * LINE + 20);
    expect(opened().height).toBeLessThan((lines + 1) * LINE + 6);
  });

  it('by a ruler under the line, and by the paragraph that is read', async () => {
    const { root } = await lead('ruler');
    expect(boxOf('.ruler').height).toBeLessThan(LINE + 12);
    expect([...root.querySelectorAll<HTMLElement>('.veil')].every(({ hidden }) => hidden)).toBe(true);
    open?.handle.close();
    const { page } = await lead('paragraph');
    const line = page.getBoundingClientRect().top + page.clientHeight * 0.33;
    const read = [...page.querySelectorAll('.body p')].findLast((p) => p.getBoundingClientRect().top <= line);
    const box = read?.getBoundingClientRect() ?? new DOMRect();
    const [top, bottom] = [Math.max(0, box.top), Math.min(page.clientHeight, box.bottom)];
    expect(Math.abs(opened().top - top)).toBeLessThan(5);
    expect(Math.abs(opened().height - (bottom - top))).toBeLessThan(8);
  });

  it('a line on at each press of an arrow', async () => {
    const { page } = await lead('three');
    const [before, window] = [page.scrollTop, opened()];
    press('ArrowDown');
    await settled();
    expect(page.scrollTop).toBeGreaterThan(before + LINE / 2);
    expect(Math.abs(opened().top - window.top)).toBeLessThan(LINE);
    press('ArrowUp');
    await vi.waitFor(() => expect(Math.abs(page.scrollTop - before)).toBeLessThan(3));
  });
});

it('follows what was chosen elsewhere while the view is open', async () => {
  let tell: (settings: AidSettings) => void = () => {};
  const onSettings = vi.fn();
  open = await openWithAids(
    { onSettings, follow: (onChange) => (tell = onChange) },
    { article: article({ html: HTML }) },
  );
  const veils = () => open?.root.querySelectorAll('.veil:not([hidden])').length;
  expect(veils()).toBe(0);
  tell({ ...DEFAULT_AIDS, focus: 'three' });
  await settled();
  expect(veils()).toBe(2);
  tell(DEFAULT_AIDS);
  await settled();
  expect(veils()).toBe(0);
  expect(onSettings).not.toHaveBeenCalled();
});
