import '@/components/tokens.css';
import '@/components/controls/fields.css';
import '@/components/library/library.css';
import '@/components/library/library-page.css';
import '@/components/library/page.css';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { memoryLibrary, rowLike } from '@/tests/unit/components/library/row';
import { dressed, undressedAfterEach } from '../own-page';

const DAY = 24 * 60 * 60 * 1000;
const rowAt = (at: number, savedAt: number, title = `Article ${at}`) =>
  rowLike({ id: `row-${at}`, title, savedAt: Date.UTC(2026, 2, 4, 12) + savedAt });
const MANY = 120;

undressedAfterEach();

/** The window's own list, or the column of the library's page; scrolled to somewhere in its middle. */
async function scrolled(place: 'window' | 'column') {
  await page.viewport(400, 700);
  dressed('Saved articles');
  const library = memoryLibrary(Array.from({ length: MANY }, (_, at) => rowAt(at, -at * DAY)));
  const panel = <LibraryPanel library={library} shortcut={null} singleKeys />;
  const whole = (
    <div class="library-page">
      <div class="library-column">{panel}</div>
    </div>
  );
  render(place === 'column' ? whole : panel, document.body);
  await expect.poll(() => document.querySelectorAll('.library-row').length).toBeGreaterThan(10);
  const scroller = document.querySelector('.library-column') ?? document.scrollingElement;
  await expect
    .poll(() => {
      scroller?.scrollTo(0, 2000);
      return scroller?.scrollTop;
    })
    .toBe(2000);
  await rest();
  return { library, scroller };
}

/** Longer than the list waits for a scroll to end, and holds what the person is at. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

/** The row in the window's middle, and where it stands. */
function inSight(): { id: string | undefined; top: number } {
  const row = document.elementFromPoint(100, 400)?.closest<HTMLElement>('.library-row');
  return { id: row?.dataset.article, top: row?.getBoundingClientRect().top ?? Number.NaN };
}

it.each(['window', 'column'] as const)(
  'keeps what is in sight of the %s while more comes than was there',
  async (place) => {
    const { library } = await scrolled(place);
    const before = inSight();
    for (let at = 0; at < MANY; at += 1)
      library.add(rowAt(MANY + at, (at + 1) * DAY, `New, long ${'and longer '.repeat(12)}`));
    await rest();
    const after = inSight();
    expect(after.id).toBe(before.id);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(2);
  },
);

it.each(['window', 'column'] as const)('does not change the list while the %s scrolls', async (place) => {
  const { library, scroller } = await scrolled(place);
  library.add(rowAt(MANY, DAY));
  const rows = () => document.querySelectorAll('[data-article="row-120"]').length;
  for (let step = 0; step < 25; step += 1) {
    scroller?.scrollBy(0, -10);
    await new Promise(requestAnimationFrame);
    expect(rows()).toBe(0);
  }
  await expect.poll(rows).toBe(1);
});

it('goes by key from what is in sight, not from the beginning of the list', async () => {
  await scrolled('column');
  await userEvent.keyboard('j');
  const focused = document.activeElement?.closest('.library-row')?.getBoundingClientRect();
  expect(focused?.top).toBeGreaterThan(0);
  expect(document.querySelector('.library-column')?.scrollTop).toBeGreaterThan(1800);
  await userEvent.keyboard('j');
  expect(document.activeElement?.closest('.library-row')?.getBoundingClientRect().top).toBeGreaterThan(
    focused?.top ?? 0,
  );
});

it('keeps the row that has the keyboard in sight, behind neither the head nor the line that undoes', async () => {
  const { scroller } = await scrolled('window');
  document.querySelector<HTMLElement>('[aria-label=Remove]')?.click();
  await expect.poll(() => document.querySelector('.library-notice-line')).not.toBeNull();
  const hidden = () => {
    const title = document.activeElement?.getBoundingClientRect();
    const hit = title && document.elementFromPoint(title.left + 4, title.top + title.height / 2);
    return hit?.closest('.library-row') === document.activeElement?.closest('.library-row')
      ? null
      : (hit?.className ?? 'outside');
  };
  for (const key of ['j', 'k']) {
    for (let step = 0; step < 25; step += 1) {
      await userEvent.keyboard(key);
      expect(hidden(), `${key} ${step} at ${scroller?.scrollTop}`).toBeNull();
    }
  }
});
