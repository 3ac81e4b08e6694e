import '@/components/tokens.css';
import '@/components/controls/buttons.css';
import '@/components/controls/fields.css';
import '@/components/library/library.css';
import '@/components/library/sync.css';
import '@/components/library/page.css';
import { render } from 'preact';
import { describe, expect, inject, it } from 'vitest';
import { page } from 'vitest/browser';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { SavedArticleNote } from '@/components/library/SavedArticleNote';
import { sampleOf } from '@/tests/tools/sampling';
import { memoryLibrary, rowLike } from '@/tests/unit/components/library/row';
import { THEMES } from '@/utils/reader-settings';
import { dressed, undressedAfterEach, violations } from '../own-page';

const ENDLESS = `An-endless-title-${'without-any-break_'.repeat(12)}and then words`;
const rows = [
  rowLike({ id: 'a', title: 'Begun', state: 'reading', place: { paragraph: 2, percent: 40 } }),
  rowLike({ id: 'b', title: ENDLESS, siteName: 'A site with a name that is longer than it should be', sources: 12 }),
  rowLike({ id: 'c', title: 'المكتبة الصغيرة في الوادي', lang: 'ar', dir: 'rtl', siteName: 'الوادي' }),
  rowLike({ id: 'd', title: null, kind: 'link', seconds: null }),
];

undressedAfterEach();

async function show(theme: string, saved = rows, dir = 'ltr'): Promise<void> {
  dressed('Saved articles', { theme, dir });
  render(<LibraryPanel library={memoryLibrary(saved)} shortcut={null} singleKeys />, document.body);
  await expect.poll(() => document.querySelector('.library-skeleton')).toBeNull();
}

describe.each(sampleOf(THEMES, 3, inject('sampling')))('the panel in %s', (theme) => {
  it('gives axe nothing to say: list, search, removal, emptiness', async () => {
    await page.viewport(360, 700);
    await show(theme);
    expect(await violations()).toEqual([]);
    document.querySelector<HTMLButtonElement>('[aria-label=Remove]')?.click();
    await expect.poll(() => document.querySelector('.library-notice-line')).not.toBeNull();
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    expect(await violations()).toEqual([]);
    await show(theme, []);
    expect(await violations()).toEqual([]);
    render(
      <SavedArticleNote name="The bridge" text="Gone." url="https://paper.example" onRead={() => {}} />,
      document.body,
    );
    expect(await violations()).toEqual([]);
  });
});

it.each([
  [320, 'ltr'],
  [320, 'rtl'],
  [90, 'ltr'],
] as const)('nothing sticks out at %i px, %s', async (width, dir) => {
  await page.viewport(width, 700);
  await show('light', rows, dir);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

it('nothing moves when the actions of a row appear', async () => {
  await page.viewport(360, 700);
  await show('light');
  const before = [...document.querySelectorAll('.library-row')].map((row) => row.getBoundingClientRect().toJSON());
  document.querySelector<HTMLElement>('.library-title')?.focus();
  const after = [...document.querySelectorAll('.library-row')].map((row) => row.getBoundingClientRect().toJSON());
  expect(after).toEqual(before);
});

it('draws the next page as the list is scrolled, and the whole library in the end', async () => {
  await page.viewport(360, 700);
  await show(
    'light',
    Array.from({ length: 150 }, (_, at) => rowLike({ id: `r${at}`, savedAt: at })),
  );
  expect(document.querySelectorAll('.library-item').length).toBeLessThan(150);
  const scrollToEnd = () => {
    scrollTo(0, document.documentElement.scrollHeight);
    return document.querySelectorAll('.library-item').length;
  };
  await expect.poll(scrollToEnd, { timeout: 5000 }).toBe(150);
});

it.each(['ltr', 'rtl'] as const)(
  'has room in its row for the dots of a cut title that runs against an interface from %s',
  async (dir) => {
    await page.viewport(360, 700);
    const against = dir === 'rtl' ? 'ltr' : 'rtl';
    const title = against === 'ltr' ? 'An endless title '.repeat(30) : 'المكتبة الصغيرة '.repeat(40);
    await show('light', [rowLike({ id: 'e', title, dir: against }), rowLike({ id: 'f', dir })], dir);
    const [cut, other] = [...document.querySelectorAll<HTMLElement>('.library-title')];
    // What is cut off stands past the text's edge, and is not drawn past the row's.
    const room = (element: HTMLElement | undefined) =>
      element && Number.parseFloat(getComputedStyle(element).paddingInlineEnd);
    expect(room(cut)).toBeGreaterThanOrEqual(15);
    expect(room(other)).toBe(0);
    const row = cut?.closest('.library-item')?.getBoundingClientRect();
    const box = cut?.getBoundingClientRect();
    expect(box?.right).toBeLessThanOrEqual(row?.right ?? 0);
    expect(box?.left).toBeGreaterThanOrEqual(row?.left ?? Number.POSITIVE_INFINITY);
  },
);

it.each([
  [1, true],
  [0, false],
])('keeps a line that asks for something in sight (%i not sent)', async (count, isSeen) => {
  await page.viewport(360, 700);
  dressed('Saved articles');
  const many = Array.from({ length: 60 }, (_, at) => rowLike({ id: `m${at}`, title: `Article ${at}` }));
  const failure = { key: 'k', service: 's', name: 'One', problem: 'refused' as const, detail: 'no' };
  const nothing = () => undefined;
  const send = {
    programs: [],
    onSend: nothing,
    status: { waiting: 0, failures: Array.from({ length: count }, () => failure) },
    onRetry: nothing,
    onDetails: nothing,
  };
  const sync = {
    status: { server: 'https://read.example', at: 1, running: null, problem: null, failures: [] },
    onRetry: nothing,
    onDetails: nothing,
  };
  render(
    <LibraryPanel library={memoryLibrary(many)} shortcut={null} singleKeys send={send} sync={sync} />,
    document.body,
  );
  await expect.poll(() => document.querySelectorAll('.library-row').length).toBeGreaterThan(10);
  const line = document.querySelector('.library-sync')?.getBoundingClientRect();
  expect((line?.bottom ?? 0) <= 700).toBe(isSeen);
});
