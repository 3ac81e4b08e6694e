import '@/components/tokens.css';
import '@/components/controls/buttons.css';
import '@/components/controls/fields.css';
import '@/components/library/library.css';
import '@/components/library/library-page.css';
import '@/components/library/page.css';
import { render } from 'preact';
import { describe, expect, inject, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryPage, type Part, type Shown } from '@/components/library/LibraryPage';
import { sampleOf } from '@/tests/tools/sampling';
import { memoryLibrary, rowLike } from '@/tests/unit/components/library/row';
import { THEMES } from '@/utils/reader-settings';
import { dressed, undressedAfterEach, violations } from '../own-page';

const rows = [
  rowLike({ id: 'a', title: 'Begun', state: 'reading', place: { paragraph: 2, percent: 40 } }),
  rowLike({ id: 'b', title: `An-endless-title-${'without-any-break_'.repeat(12)}and then words` }),
  rowLike({ id: 'c', title: 'المكتبة الصغيرة في الوادي', lang: 'ar', dir: 'rtl', siteName: 'الوادي' }),
];
const highlight = {
  id: 'h',
  article: 'c',
  quote: 'a quotation '.repeat(20),
  prefix: '',
  suffix: '',
  paragraph: 0,
  start: 0,
  end: 5,
  colour: 'pink' as const,
  note: 'A note.',
  created: 1,
  changed: 1,
};
const library = {
  ...memoryLibrary(rows),
  listHighlights: async () => ({ entries: rows.slice(2).map((row) => ({ row, highlight })) }),
  totals: async () => ({
    articles: 3,
    links: 0,
    favourites: 0,
    highlighted: 1,
    lengths: { short: 1, medium: 1, long: 1 },
    bytes: 12_345,
    pictureBytes: 0,
  }),
  largest: async () => rows,
  readingStatistics: async () => ({
    total: { articles: 1, seconds: 600 },
    days: ['01', '02', '03', '04', '05', '06', '07'].map((day) => ({
      day: `2026-03-${day}`,
      articles: 0,
      seconds: 300,
    })),
    sites: [{ site: 'paper.example', articles: 1, seconds: 600 }],
  }),
};

undressedAfterEach();

interface Looks {
  articles?: typeof rows;
  theme?: string;
  dir?: string;
  shown?: Shown;
}

async function show(part: Part, { theme = 'light', dir = 'ltr', shown, articles }: Looks = {}): Promise<void> {
  dressed('Saved articles', { theme, dir });
  const source = articles ? { ...library, ...memoryLibrary(articles) } : library;
  const props = { library: source, part, shortcut: null, singleKeys: true, reading: shown };
  const nothing = () => undefined;
  render(
    <LibraryPage
      {...props}
      shown={shown}
      onRead={nothing}
      show={() => nothing}
      onExportHighlights={nothing}
      onExport={nothing}
      onVersions={nothing}
      onVersionsClosed={nothing}
      onJoin={nothing}
      onApart={nothing}
    />,
    document.body,
  );
  await expect.poll(() => document.querySelector('.library-skeleton')).toBeNull();
}

describe.each<Part>(['articles', 'highlights', 'statistics'])('the part "%s"', (part) => {
  it.each(sampleOf(THEMES, 3, inject('sampling')))('gives axe nothing to say in %s', async (theme) => {
    await page.viewport(1000, 700);
    await show(part, { theme });
    expect(await violations()).toEqual([]);
  });

  it.each([
    [320, 'ltr'],
    [320, 'rtl'],
    [1000, 'rtl'],
  ] as const)('sticks out nowhere at %i px, %s', async (width, dir) => {
    await page.viewport(width, 700);
    await show(part, { dir });
    const column = document.querySelector('.library-column');
    expect(column?.scrollWidth).toBeLessThanOrEqual(column?.clientWidth ?? 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('sets an empty search as the interface runs, and what is typed as that runs', async () => {
  await show('articles', { dir: 'rtl' });
  const search = document.querySelector<HTMLInputElement>('[type="search"]');
  const direction = () => search && getComputedStyle(search).direction;
  expect(direction()).toBe('rtl');
  if (search) search.value = 'tide';
  expect(direction()).toBe('ltr');
});

it('sets days in small capitals, but no letters that have one size alone', async () => {
  await show('articles');
  await expect.poll(() => document.querySelector('.library-item h2')).not.toBeNull();
  const capitals = (lang: string) => {
    document.documentElement.lang = lang;
    const day = document.querySelector('.library-item h2');
    return day && getComputedStyle(day).fontVariantCaps;
  };
  expect(['en', 'ko', 'ar', 'zh-TW', 'ru'].map(capitals)).toEqual([
    'all-small-caps',
    'normal',
    'normal',
    'normal',
    'all-small-caps',
  ]);
});

it('breaks Korean between words, and what is Japanese among it anywhere', async () => {
  await show('articles');
  document.documentElement.lang = 'ko';
  const title = document.querySelector<HTMLElement>('.library-title');
  const breaks = () => title && getComputedStyle(title).wordBreak;
  title?.removeAttribute('lang');
  expect(breaks()).toBe('keep-all');
  if (title) title.lang = 'ja';
  expect(breaks()).toBe('normal');
});

it('gives axe nothing to say while articles are selected and the filters are open', async () => {
  await page.viewport(360, 700);
  await show('articles');
  document.querySelector<HTMLButtonElement>('[aria-label="Filter and sort"]')?.click();
  await expect.poll(() => document.querySelectorAll('.library-choices select').length).toBe(5);
  expect(await violations()).toEqual([]);
  document.querySelector<HTMLInputElement>('#select-b')?.click();
  await expect.poll(() => document.querySelector('.library-selection')).not.toBeNull();
  document.querySelector<HTMLButtonElement>('[aria-label="Tag"]')?.click();
  await expect.poll(() => document.querySelector('.library-menu')).not.toBeNull();
  expect(await violations()).toEqual([]);
});

it.each(['light', 'dark'])('shows what changed word by word, and what is known of an article, in %s', async (theme) => {
  await page.viewport(1000, 700);
  const row = rowLike({ id: 'b', versions: 2, stub: true, twin: 'a', bytes: 12_345 });
  await show('articles', { theme, shown: { row, twin: rowLike({ id: 'a' }) } });
  expect(document.querySelector('.saved-facts')?.textContent).toMatch(/paywall.*2 versions.*The same text.*12 kB/);
  expect(await violations()).toEqual([]);
  const version = (at: number, ...texts: string[]) => ({
    version: String(at),
    savedAt: at,
    isShown: at === 2,
    title: 'The bridge',
    blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
  });
  const versions = [version(2, 'Same.', 'Ten people came.', 'New.'), version(1, 'Same.', 'Nine people came.')];
  await show('articles', { theme, shown: { row, versions } });
  const changed = [...document.querySelectorAll('.version-changes :is(ins, del)')];
  expect(changed.map((one) => `${one.localName} ${one.textContent}`)).toEqual(['del Nine', 'ins Ten', 'ins New.']);
  expect(await violations()).toEqual([]);
});

describe('keys that scroll', () => {
  const many = Array.from({ length: 39 }, (_, at) => rowLike({ id: `row-${at}`, title: `Article ${at}` }));
  const scrolled = () => document.querySelector('.library-column')?.scrollTop ?? 0;
  const opened = async () => {
    await page.viewport(1000, 700);
    await show('articles', { articles: many });
    await expect.poll(() => document.querySelectorAll('.library-row').length).toBeGreaterThan(10);
    expect(document.activeElement).toBe(document.body);
  };

  it.each(['{PageDown}', ' ', '{End}'])('scroll the list before anything has the keyboard: “%s”', async (key) => {
    await opened();
    await userEvent.keyboard(key);
    await expect.poll(scrolled).toBeGreaterThan(100);
  });

  it('go back as well, and leave j where it begins: at what is in sight', async () => {
    await opened();
    await expect
      .poll(() => {
        document.querySelector('.library-column')?.scrollTo(0, 1500);
        return scrolled();
      })
      .toBe(1500);
    await userEvent.keyboard('{PageUp}');
    await expect.poll(scrolled).toBeLessThan(1200);
    await userEvent.keyboard('j');
    expect(document.activeElement?.className).toBe('library-title');
    expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThan(0);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.id).toBe('article-row-0');
  });

  it('stay what they are on a button, in a field and on a row', async () => {
    await opened();
    document.querySelector<HTMLElement>('[aria-label="Filter and sort"]')?.focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => document.querySelectorAll('.library-choices select').length).toBe(5);
    const search = document.querySelector<HTMLInputElement>('[type=search]');
    search?.focus();
    await userEvent.keyboard('a b');
    expect(search?.value).toBe('a b');
    expect(scrolled()).toBe(0);
    expect(document.activeElement).toBe(search);
  });
});
