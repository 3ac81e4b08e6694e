import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Highlight } from '@/utils/library/highlight';
import { LibraryError } from '@/utils/library/library-error';
import { noteStore, openWithAids, selectWords } from './aids-fixture';
import { type OpenReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

const all = (selector: string) => Array.from(open?.root.querySelectorAll<HTMLElement>(selector) ?? []);
const named = (name: string) =>
  all('button').find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name);
const said = () =>
  all('[role=status]')
    .map(({ textContent }) => textContent)
    .join(' ');
const drawn = () => all('.pens .pen').map(({ dataset }) => dataset.pen);

/** As kept of an earlier reading of the fixture's article. */
const earlier = (changes: Partial<Highlight> = {}): Highlight => ({
  id: 'f'.repeat(32),
  article: 'a',
  quote: 'It never once broke.',
  prefix: 'the moon among them.1\n\n',
  suffix: '\n\nthe mean height',
  paragraph: 3,
  start: 0,
  end: 20,
  colour: 'blue',
  note: 'Is that so?',
  created: 1,
  changed: 1,
  ...changes,
});

function placeOfWords(root: ShadowRoot, words: string): DOMRect {
  const walker = document.createTreeWalker(root.querySelector('.body') as Element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`No "${words}"`);
}

describe('a selection', () => {
  it('is offered pens, keeps itself and the focus, and loses them with itself', async () => {
    open = await openWithAids();
    await selectWords(open, 'inner basin');
    expect(all('.pen-bar')).toHaveLength(1);
    expect(open.root.activeElement).toBe(open.page);
    expect(getSelection()?.isCollapsed && document.activeElement?.localName !== 'lectern-reader').toBe(false);
    getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(all('.pen-bar')).toHaveLength(0));
  });

  it('of what is no running text, such as the title, is offered none', async () => {
    open = await openWithAids();
    await selectWords(open, 'inner basin');
    expect(all('.pen-bar')).toHaveLength(1);
    const title = open.root.querySelector('.title')?.firstChild;
    if (!title) throw new Error('no title');
    getSelection()?.setBaseAndExtent(title, 0, title, 5);
    await vi.waitFor(() => expect(all('.pen-bar')).toHaveLength(0));
  });

  it('has its pens beside it in a window of another size, too', async () => {
    open = await openWithAids();
    await selectWords(open, 'inner basin');
    const { dialog, root } = open;
    const words = () => placeOfWords(root, 'inner basin');
    const apart = () => Math.abs((root.querySelector('.pen-bar')?.getBoundingClientRect().top ?? NaN) - words().bottom);
    expect(apart()).toBeLessThan(12);
    const before = words().top;
    dialog.style.inlineSize = '260px';
    await settled();
    expect(words().top).not.toBe(before);
    await vi.waitFor(() => expect(apart()).toBeLessThan(12));
  });

  it('has its pens beside it while the text is scrolled', async () => {
    open = await openWithAids();
    await selectWords(open, 'inner basin');
    const bar = () => open?.root.querySelector('.pen-bar')?.getBoundingClientRect().top ?? NaN;
    const before = bar();
    open.page.scrollTop = 40;
    await vi.waitFor(() => expect(bar()).toBeCloseTo(before - 40, 0));
  });

  it('becomes a highlight, saves the article, and changes nothing of its text', async () => {
    const notes = noteStore();
    const onSave = vi.fn(async () => ({ saved: true as const }));
    open = await openWithAids({ notes }, { onSave });
    const before = open.root.querySelector('.body')?.innerHTML;
    await selectWords(open, 'inner basin');
    named('Green')?.click();
    await settled();
    expect(drawn()).toEqual(['green']);
    expect(onSave).toHaveBeenCalledTimes(1);
    expect([...notes.kept.values()]).toMatchObject([
      { quote: 'inner basin', paragraph: 0, start: 24, colour: 'green' },
    ]);
    expect(open.root.querySelector('.body')?.innerHTML).toBe(before);
  });

  it('over several paragraphs and across markup is one highlight', async () => {
    const notes = noteStore();
    open = await openWithAids({ notes });
    await selectWords(open, 'stood for', 'It never once broke.');
    named('Yellow')?.click();
    await settled();
    const [kept] = [...notes.kept.values()];
    expect(kept?.quote).toBe('stood for forty motions, the moon among them.1\n\nIt never once broke.');
    expect(kept?.paragraph).toBe(2);
    expect(drawn().length).toBeGreaterThan(1);
  });

  it('is marked at once by its key, with the pen used last', async () => {
    open = await openWithAids();
    await selectWords(open, 'inner basin');
    named('Pink')?.click();
    await settled();
    await selectWords(open, 'A machine of brass');
    press('h');
    await settled();
    expect(drawn()).toEqual(['pink', 'pink']);
  });

  it('is kept beside another that was marked while the article was still being saved', async () => {
    const notes = noteStore();
    let saved = (_: { saved: true }) => {};
    const onSave = vi.fn(() => new Promise<{ saved: true }>((resolve) => (saved = resolve)));
    open = await openWithAids({ notes }, { onSave });
    await selectWords(open, 'inner basin');
    named('Green')?.click();
    await selectWords(open, 'Every morning');
    named('Pink')?.click();
    await settled();
    expect(drawn()).toEqual(['green', 'pink']);
    saved({ saved: true });
    await vi.waitFor(() => expect([...notes.kept.values()].map(({ colour }) => colour)).toEqual(['green', 'pink']));
    expect(onSave).toHaveBeenCalledTimes(1);
    expect(drawn()).toEqual(['green', 'pink']);
  });

  it('takes nothing with it that was marked meanwhile when the disk refuses it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const notes = noteStore();
    let refuse = (_: Error) => {};
    const add = vi.fn(notes.add).mockImplementationOnce(() => new Promise((_, reject) => (refuse = reject)));
    open = await openWithAids({ notes: { ...notes, add } }, { onSave: async () => ({ saved: true }) });
    await selectWords(open, 'inner basin');
    named('Green')?.click();
    await settled();
    await selectWords(open, 'Every morning');
    named('Pink')?.click();
    await settled();
    refuse(new Error('full'));
    await vi.waitFor(() => expect(drawn()).toEqual(['pink']));
  });

  it('is no highlight when the article could not be saved', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    open = await openWithAids({}, { onSave: async () => ({ problem: 'disk-full' }) });
    await selectWords(open, 'inner basin');
    press('h');
    await settled();
    expect(drawn()).toEqual([]);
    expect(said()).toMatch(/disk is full/i);
  });

  it('of a library that a newer Lectern wrote is not kept, which is said', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const add = async () => {
      throw new LibraryError('newer-version');
    };
    open = await openWithAids({ notes: { ...noteStore(), add } }, { onSave: async () => ({ saved: true }) });
    await selectWords(open, 'inner basin');
    press('h');
    await settled();
    expect(drawn()).toEqual([]);
    const notice = () => open?.root.querySelector('.aids [role=alert]');
    expect(notice()?.textContent).toMatch(/newer Lectern wrote this library/);
    expect(notice()?.checkVisibility()).toBe(true);
    press('Escape');
    await settled();
    expect(notice()).toBeNull();
    expect(open.dialog.open).toBe(true);
  });
});

describe('without a pointer', () => {
  it('a sentence is chosen, another, more of them, and marked', async () => {
    const notes = noteStore();
    open = await openWithAids({ notes });
    press('h');
    await settled();
    expect(named('Yellow')).toBe(open.root.activeElement);
    press('ArrowRight');
    press('ArrowRight', { shiftKey: true });
    await settled();
    press('2');
    await settled();
    expect([...notes.kept.values()]).toMatchObject([
      { quote: 'Every morning a figure is written into the ledger.\n\nA machine of brass', colour: 'green' },
    ]);
    expect(open.root.activeElement).toBe(open.page);
  });

  it('shows its colour where a sentence of the summary was gone to', async () => {
    open = await openWithAids();
    const marked = () => all('.marks:not(.pens) .mark').length;
    open.handle.goTo({ text: 'It never once broke.' });
    expect(marked()).toBe(1);
    press('h');
    await settled();
    press('3');
    await settled();
    expect(drawn()).toEqual(['blue']);
    expect(marked()).toBe(0);
  });

  it('Escape puts the choice away, not the view', async () => {
    open = await openWithAids();
    press('h');
    await settled();
    press('Escape');
    await settled();
    expect(all('.pen-bar')).toHaveLength(0);
    expect(document.querySelector('lectern-reader')).not.toBeNull();
  });
});

describe('what was highlighted before', () => {
  it('is drawn when the view opens, and follows the text', async () => {
    open = await openWithAids({ notes: noteStore([earlier()]) });
    expect(drawn()).toEqual(['blue']);
    const top = () => all('.pen')[0]?.getBoundingClientRect().top ?? 0;
    const text = () => open?.root.querySelector('blockquote p')?.getBoundingClientRect().top ?? 0;
    const gap = top() - text();
    for (let times = 0; times < 6; times++) press('+');
    await settled();
    expect(Math.abs(top() - text() - gap)).toBeLessThan(8);
  });

  it('stands beside what was marked before it was known', async () => {
    const notes = noteStore();
    let know = () => {};
    const list = () => new Promise<Highlight[]>((resolve) => (know = () => resolve([earlier()])));
    open = await openWithAids({ notes: { ...notes, list } }, { onSave: async () => ({ saved: true }) });
    await selectWords(open, 'Every morning');
    named('Pink')?.click();
    await vi.waitFor(() => expect(notes.kept.size).toBe(1));
    know();
    await settled();
    expect(drawn().sort()).toEqual(['blue', 'pink']);
  });

  it('is found in a text that has changed, and listed apart when it is gone', async () => {
    const notes = noteStore([
      earlier({ paragraph: 9 }),
      earlier({ id: 'e'.repeat(32), quote: 'A sentence that is no more.' }),
    ]);
    open = await openWithAids({ notes });
    press('n');
    await settled();
    expect(drawn()).toEqual(['blue']);
    expect(all('.notes > ul').map((list) => list.textContent)).toEqual([
      expect.stringContaining('It never once broke.'),
      expect.stringContaining('A sentence that is no more.'),
    ]);
  });

  it('has a note that is kept while it is written, and at once when the view closes', async () => {
    const notes = noteStore([earlier()]);
    open = await openWithAids({ notes });
    press('n');
    await settled();
    const write = (words: string) => {
      const field = open?.root.querySelector('textarea');
      if (field) field.value = words;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    write('Not in 1911');
    await vi.waitFor(() => expect(notes.kept.get('f'.repeat(32))?.note).toBe('Not in 1911'), { timeout: 300 });
    write('Not in 1911, the ledger says.');
    open.handle.close();
    await settled();
    expect(notes.kept.get('f'.repeat(32))?.note).toBe('Not in 1911, the ledger says.');
  });

  it('is recoloured, removed and brought back in the list', async () => {
    const notes = noteStore([earlier()]);
    open = await openWithAids({ notes });
    press('n');
    await settled();
    named('Purple')?.click();
    await settled();
    expect(drawn()).toEqual(['purple']);
    named('Remove the highlight “It never once broke.”')?.click();
    await settled();
    expect([drawn(), notes.kept.size]).toEqual([[], 0]);
    named('Undo')?.click();
    await settled();
    expect([drawn(), notes.kept.get('f'.repeat(32))?.note]).toEqual([['purple'], 'Is that so?']);
  });

  it('answers a click on it', async () => {
    open = await openWithAids({ notes: noteStore([earlier()]) });
    const quote = open.root.querySelector('blockquote p');
    quote?.scrollIntoView({ block: 'center' });
    await settled();
    const box = all('.pen')[0]?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + 5, clientY: (box?.top ?? 0) + 5 };
    quote?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
    await settled();
    expect(named('Blue')?.getAttribute('aria-pressed')).toBe('true');
    named('Note')?.click();
    await settled();
    expect(open.root.activeElement?.localName).toBe('textarea');
  });
});

describe('the page behind', () => {
  it('cannot reach a range of ours', async () => {
    open = await openWithAids({ notes: noteStore([earlier()]) });
    expect(CSS.highlights.size).toBe(0);
    getSelection()?.removeAllRanges();
    press('h');
    await settled();
    expect(getSelection()?.rangeCount).toBe(0);
  });
});
