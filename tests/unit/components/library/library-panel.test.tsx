import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import type { LibrarySource } from '@/components/library/library-source';
import { beginList } from '@/components/library/use-list';
import { LibraryError } from '@/utils/library/library-error';
import { memoryLibrary, rowLike } from './row';

const NOW = Date.UTC(2026, 2, 4, 18);
const DAY = 24 * 60 * 60 * 1000;

afterEach(() => render(null, document.body));

async function show(library: LibrarySource, shortcut: string | null = 'Alt+Shift+K'): Promise<void> {
  render(<LibraryPanel library={library} shortcut={shortcut} singleKeys clock={() => NOW} />, document.body);
  await expect.poll(() => document.querySelector('.library-skeleton')).toBeNull();
}

const titles = () => [...document.querySelectorAll('[aria-label="Saved articles"] a')].map((link) => link.textContent);
const headings = () => [...document.querySelectorAll('h2')].map((heading) => heading.textContent);
const search = () => document.querySelector<HTMLInputElement>('[aria-label="Search saved articles"]');
const button = (name: string) => document.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
const press = (key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );

function type(text: string): void {
  const box = search();
  if (!box) throw new Error('no search box');
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const three = () =>
  memoryLibrary([
    rowLike({ id: 'a', title: 'First', savedAt: NOW - 1000 }),
    rowLike({ id: 'b', title: 'Second', savedAt: NOW - DAY }),
    rowLike({ id: 'c', title: null, savedAt: NOW - 60 * DAY, kind: 'link', seconds: null }),
  ]);

describe('the list', () => {
  it('is newest first under days, each a link named by its title alone', async () => {
    await show(three());
    expect(titles()).toEqual(['First', 'Second', 'paper.example/bridge']);
    expect(headings()).toEqual(['Today', 'Yesterday', 'January 2026']);
    expect(document.querySelector('#article-a')?.getAttribute('href')).toBe('/article.html#a');
  });

  it('begins with what was being read, and shows it once', async () => {
    await show(memoryLibrary([rowLike({ id: 'a' }), rowLike({ id: 'b', title: 'Begun', state: 'reading' })]));
    expect(headings()[0]).toBe('Continue reading');
    expect(titles()).toEqual(['Begun', 'The bridge']);
  });

  it('updates by itself when something is saved elsewhere', async () => {
    const library = three();
    await show(library);
    library.add(rowLike({ id: 'd', title: 'New', savedAt: NOW }));
    await expect.poll(titles).toContain('New');
  });

  it('shows one state when asked to', async () => {
    await show(memoryLibrary([rowLike({ id: 'a' }), rowLike({ id: 'b', title: 'Done', state: 'read' })]));
    const choice = [...document.querySelectorAll('label')].find((label) => label.textContent === 'Read');
    choice?.querySelector('input')?.click();
    await expect.poll(titles).toEqual(['Done']);
  });
});

describe('acting on a row', () => {
  it('removes, and brings back by the button or by Ctrl+Z', async () => {
    await show(three());
    button('Remove')?.click();
    await expect.poll(titles).toEqual(['Second', 'paper.example/bridge']);
    expect(document.querySelector('[role=status]')?.textContent).toContain('Removed “First”');
    document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="Control+Z"]')?.click();
    await expect.poll(titles).toContain('First');
    await expect.poll(() => document.activeElement?.id).toBe('article-a');
    button('Remove')?.click();
    await expect.poll(titles).not.toContain('First');
    press('z', { ctrlKey: true });
    await expect.poll(titles).toContain('First');
  });

  it('marks as read and back', async () => {
    await show(three());
    button('Mark as read')?.click();
    await expect.poll(() => button('Mark as unread')).not.toBeNull();
  });

  it('says when that failed, and that nothing was lost', async () => {
    const library = { ...three(), remove: () => Promise.reject(new LibraryError('newer-version')) };
    await show(library);
    button('Remove')?.click();
    await expect.poll(() => document.querySelector('[role=status]')?.textContent).toContain('Nothing is lost');
    expect(document.querySelector('[role=status] a')?.getAttribute('href')).toBe('/options.html#errors');
    expect(titles()).toHaveLength(3);
  });
});

describe('the keyboard', () => {
  it('goes through the rows, removes, and returns to the search box', async () => {
    await show(three());
    press('/');
    expect(document.activeElement).toBe(search());
    press('ArrowDown');
    expect(document.activeElement?.id).toBe('article-a');
    press('j');
    expect(document.activeElement?.id).toBe('article-b');
    press('Delete');
    expect(document.activeElement?.id).toBe('article-c');
    await expect.poll(titles).toEqual(['First', 'paper.example/bridge']);
    press('Home');
    press('k');
    expect(document.activeElement).toBe(search());
    type('');
    press('j');
    expect(document.activeElement).toBe(search());
  });
});

describe('a list that changes under the keyboard', () => {
  it('keeps it where more comes above than the list is long, and shows that to who comes back to the top', async () => {
    const rows = Array.from({ length: 30 }, (_, at) =>
      rowLike({ id: `r${at}`, title: `R${at}`, savedAt: NOW - at * DAY }),
    );
    const library = memoryLibrary(rows);
    await show(library);
    const link = () => document.getElementById('article-r3');
    link()?.focus();
    document.querySelector<HTMLInputElement>('#select-r3')?.click();
    for (let at = 0; at < 60; at++)
      library.add(rowLike({ id: `n${at}`, title: `N${at}`, savedAt: NOW + (at - 30) * DAY }));
    await expect.poll(() => titles().includes('N29')).toBe(true);
    expect(document.activeElement).toBe(link());
    expect(document.querySelector<HTMLInputElement>('#select-r3')?.checked).toBe(true);
    expect(titles()).not.toContain('N59');
    document.querySelector<HTMLInputElement>('#select-r3')?.click();
    search()?.focus();
    await expect.poll(() => titles()[0]).toBe('N59');
  });

  it('keeps it on the row that goes to another place', async () => {
    const library = three();
    await show(library);
    for (const id of ['article-b', 'select-c']) {
      document.getElementById(id)?.focus();
      await library.setState(id.slice(-1), 'reading');
      await expect.poll(() => document.querySelector('.resume')?.contains(document.getElementById(id))).toBe(true);
      expect(document.activeElement?.id).toBe(id);
      await library.setState(id.slice(-1), 'unread');
      await expect.poll(() => document.querySelector('.resume')).toBeNull();
      expect(document.activeElement?.id).toBe(id);
    }
  });

  it('gives it back to the search where the row is found no more', async () => {
    await show(three());
    type('s');
    await expect.poll(titles).toEqual(['First', 'Second']);
    search()?.focus();
    type('se');
    press('ArrowDown');
    expect(document.activeElement?.id).toBe('article-a');
    await expect.poll(titles).toEqual(['Second']);
    expect(document.activeElement).toBe(search());
  });
});

describe('search', () => {
  it('shows what is found, marked, and says how many', async () => {
    await show(three());
    type('sec');
    await expect.poll(titles).toEqual(['Second']);
    expect(document.querySelector('mark')?.textContent).toBe('Sec');
    expect(headings()).toEqual([]);
    await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe('1 article found');
    type('nothing like it');
    await expect.poll(() => document.body.textContent).toContain('Nothing found for “nothing like it”.');
    search()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await expect.poll(titles).toHaveLength(3);
  });
});

describe('without a list', () => {
  it.each([
    ['Alt+Shift+K', 'press Alt+Shift+K'],
    [null, 'choose Save'],
  ])('an empty library says how to save (%s)', async (shortcut, text) => {
    await show(memoryLibrary([]), shortcut);
    expect(document.body.textContent).toContain(text);
  });

  it('a library that does not open says so, and opens when tried again', async () => {
    const library = three();
    let isBroken = true;
    const firstPage: LibrarySource['firstPage'] = (options) =>
      isBroken ? Promise.reject(new LibraryError('failed')) : library.firstPage(options);
    await show({ ...library, firstPage });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Nothing was lost');
    expect(document.querySelector('[role=alert] a')?.getAttribute('href')).toBe('/options.html#errors');
    isBroken = false;
    document.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await expect.poll(titles).toHaveLength(3);
  });

  it('a list that was asked for before is shown without asking again, but not once the library has changed', async () => {
    for (const hasChanged of [false, true]) {
      const library = three();
      const begun = beginList(library);
      if (hasChanged) library.add(rowLike({ id: 'd', title: 'Just saved', savedAt: NOW }));
      let asked = 0;
      const firstPage: LibrarySource['firstPage'] = (options) => {
        asked += 1;
        return library.firstPage(options);
      };
      const counting = { ...library, firstPage };
      render(<LibraryPanel library={counting} {...{ begun }} shortcut={null} singleKeys />, document.body);
      await expect.poll(titles).toHaveLength(hasChanged ? 4 : 3);
      expect(asked).toBe(hasChanged ? 1 : 0);
      render(null, document.body);
    }
  });

  it('draws a screenful first', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => rowLike({ id: `r${at}`, savedAt: at }));
    await show(memoryLibrary(rows));
    expect(titles().length).toBeGreaterThanOrEqual(Math.ceil(innerHeight / 68));
    expect(titles().length).toBeLessThan(40);
  });
});
