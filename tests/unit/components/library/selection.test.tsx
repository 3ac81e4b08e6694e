import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import type { LibrarySource } from '@/components/library/library-source';
import type { ListOptions } from '@/utils/library/listing';
import { memoryLibrary, rowLike } from './row';

const NOW = Date.UTC(2026, 2, 4, 18);
const onExport = vi.fn();

afterEach(() => render(null, document.body));

type Props = Parameters<typeof LibraryPanel>[0];

async function show(library: LibrarySource, more: Partial<Props> = {}): Promise<void> {
  render(
    <LibraryPanel {...{ library, onExport, ...more }} shortcut={null} singleKeys clock={() => NOW} />,
    document.body,
  );
  await expect.poll(() => document.querySelector('.library-skeleton')).toBeNull();
}

const titles = () => [...document.querySelectorAll('[aria-label="Saved articles"] a')].map((link) => link.textContent);
const button = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
const withText = (text: string) => [...document.querySelectorAll('button')].find((one) => one.textContent === text);
const bar = () => document.querySelector('[aria-label="Selected articles"]')?.textContent ?? '';
const said = () => document.querySelector('.library-notice')?.textContent ?? '';
const press = (key: string, init: KeyboardEventInit = {}) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );

const four = () =>
  memoryLibrary(['d', 'c', 'b', 'a'].map((id, at) => rowLike({ id, title: id.toUpperCase(), savedAt: NOW - 4 + at })));

describe('the keys of a mail program', () => {
  it('select, archive all that is selected, and take it back', async () => {
    await show(four());
    document.querySelector<HTMLElement>('#article-a')?.focus();
    press('x');
    await expect.poll(bar).toContain('1 selected');
    press('j');
    press('x');
    await expect.poll(bar).toContain('2 selected');
    press('#');
    await expect.poll(titles).toEqual(['C', 'D']);
    expect(said()).toContain('Removed 2 articles');
    expect(bar()).toBe('');
    press('z', { ctrlKey: true });
    await expect.poll(titles).toEqual(['A', 'B', 'C', 'D']);
  });

  it('act on the row alone where nothing is selected', async () => {
    await show(four());
    document.querySelector<HTMLElement>('#article-b')?.focus();
    press('e');
    await expect.poll(said).toContain('Archived one article');
  });

  it('extend by Shift and an arrow, let go by Escape, and are listed', async () => {
    await show(four());
    document.querySelector<HTMLElement>('#article-a')?.focus();
    press('ArrowDown', { shiftKey: true });
    await expect.poll(bar).toContain('2 selected');
    press('Escape');
    await expect.poll(bar).toBe('');
    press('?', { shiftKey: true });
    await expect.poll(() => document.querySelector('dialog')?.textContent).toContain('select all up to here');
  });

  it('do nothing where single letters are switched off', async () => {
    render(<LibraryPanel library={four()} shortcut={null} singleKeys={false} clock={() => NOW} />, document.body);
    await expect.poll(titles).toHaveLength(4);
    document.querySelector<HTMLElement>('#article-a')?.focus();
    press('x');
    press('e');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(bar() + said()).toBe('');
  });
});

describe('the selection', () => {
  it('is made by the boxes, widened to all, tagged and exported', async () => {
    const library = four();
    const change = vi.spyOn(library, 'changeMany');
    await show(library);
    document.querySelector<HTMLInputElement>('#select-b')?.click();
    await expect.poll(bar).toContain('1 selected');
    withText('All')?.click();
    await expect.poll(bar).toContain('4 selected');
    button('Export')?.click();
    await expect.poll(() => withText('E-book (EPUB)')).toBeDefined();
    withText('E-book (EPUB)')?.click();
    expect(onExport).toHaveBeenCalledWith('epub', ['d', 'c', 'b', 'a']);
    button('Tag')?.click();
    const field = await vi.waitUntil(() => document.querySelector<HTMLInputElement>('.library-menu input'));
    field.value = 'winter';
    withText('Add')?.click();
    await expect.poll(said).toContain('Tagged 4 articles “winter”');
    expect(change).toHaveBeenCalledWith(['d', 'c', 'b', 'a'], { addTags: ['winter'] });
  });

  it('goes to the programs that are set up, and to one that takes a single note where it is one', async () => {
    const send = {
      programs: [
        { id: 'readeck', name: 'Readeck', isOneByOne: false },
        { id: 'obsidian', name: 'Obsidian', isOneByOne: true },
      ],
      status: { waiting: 0, failures: [] },
      onSend: vi.fn(),
      onRetry: vi.fn(),
      onDetails: vi.fn(),
    };
    await show(four(), { send });
    expect(document.body.textContent).not.toContain('Still to be sent');
    document.querySelector<HTMLInputElement>('#select-a')?.click();
    await expect.poll(bar).toContain('1 selected');
    button('Export')?.click();
    await expect.poll(() => withText('Send to Obsidian')).toBeTruthy();
    withText('All')?.click();
    await expect.poll(() => withText('Send to Obsidian')).toBeUndefined();
    withText('Send to Readeck')?.click();
    expect(send.onSend).toHaveBeenCalledWith('readeck', expect.arrayContaining(['a', 'b', 'c', 'd']));
  });

  it('says what waits to be sent, and tries again at a press', async () => {
    const failure = { key: 'k', service: 'readeck', name: 'A', problem: 'refused', detail: '422' } as const;
    const acts = { programs: [], onSend: vi.fn(), onRetry: vi.fn(), onDetails: vi.fn() };
    await show(four(), { send: { ...acts, status: { waiting: 2, failures: [] } } });
    expect(document.body.textContent).toContain('Still to be sent: 2');
    await show(four(), { send: { ...acts, status: { waiting: 0, failures: [failure] } } });
    await expect.poll(() => document.body.textContent).toContain('Not sent: 1');
    withText('Try again')?.click();
    expect(acts.onRetry).toHaveBeenCalled();
  });
});

describe('the filters', () => {
  it('ask the library for what is wanted, and say what leaves articles out', async () => {
    const library = four();
    const asked: ListOptions[] = [];
    const { firstPage } = library;
    library.firstPage = (options) => {
      asked.push(options);
      return firstPage(options);
    };
    await show(library);
    button('Filter and sort')?.click();
    const select = (name: string) =>
      [...document.querySelectorAll('label')]
        .find((label) => label.textContent?.startsWith(name))
        ?.querySelector('select');
    await expect.poll(() => select('Tag')?.options.length).toBe(2);
    const choose = (name: string, value: string) => {
      const field = select(name);
      if (!field) throw new Error(`no ${name}`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('Tag', 'river');
    await expect.poll(() => asked.at(-1)).toMatchObject({ tag: 'river' });
    choose('Length', 'short');
    await expect.poll(() => asked.at(-1)).toMatchObject({ tag: 'river', length: 'short' });
    choose('Order', 'shortest');
    await expect.poll(() => asked.at(-1)).toMatchObject({ tag: 'river', length: 'short', sort: 'shortest' });
    button('Filter and sort')?.click();
    await expect.poll(() => button('No longer: #river')).not.toBeNull();
    button('No longer: #river')?.click();
    await expect.poll(() => 'tag' in (asked.at(-1) ?? {})).toBe(false);
    expect(asked.at(-1)).toMatchObject({ length: 'short' });
  });
});
