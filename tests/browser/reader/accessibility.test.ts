import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { showProblem } from '@/components/reader/mount-problem';
import type { ProblemOptions } from '@/components/reader/reader-options';
import specimen from '@/tests/fixtures/specimen/article.html?raw';
import { sampleOf } from '@/tests/tools/sampling';
import { DEFAULT_SETTINGS, THEMES } from '@/utils/reader-settings';
import { openWithAids, selectWords } from './aids-fixture';
import { article, type OpenReader, openReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

// axe walks open roots only. For these tests, and here alone, the view's is one.
const attachShadow = Element.prototype.attachShadow;
beforeAll(() => {
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
});
afterAll(() => {
  Element.prototype.attachShadow = attachShadow;
});

async function violations(root: ShadowRoot): Promise<string[]> {
  const { violations: found, passes } = await axe.run(root.host);
  expect(passes.map(({ id }) => id)).toContain('button-name');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** The specimen without the level that its author skipped, which is not ours to judge. */
const LEVELLED = specimen.replaceAll('h5>', 'h3>');

const STATES = [
  ['the article', []],
  ['the appearance', ['Aa']],
  ['the sources', ['l']],
  ['the summary', ['m']],
  ['the contents', ['c']],
  ['the keys', ['?']],
  ['the search', ['/']],
] as const;

describe.each(THEMES)('theme %s', (theme) => {
  it.each(STATES)('%s', async (_, keys) => {
    open = openReader({
      settings: { ...DEFAULT_SETTINGS, theme },
      onSave: async () => ({ saved: true }),
      onLibrary: () => undefined,
    });
    await settled();
    for (const key of keys) {
      if (key === 'Aa') open.root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
      else press(key);
    }
    await settled();
    open.root.querySelector('details')?.setAttribute('open', '');
    expect(await violations(open.root)).toEqual([]);
  });
});

describe.each(sampleOf(THEMES, 1, inject('sampling')))('the aids, theme %s', (theme) => {
  const AIDS = [
    ['the tools', ['o']],
    ['the notes', ['n']],
    ['a sentence being chosen', ['h']],
    ['line focus', ['f']],
    ['scrolling by itself', ['a']],
  ] as const;
  it('a highlight, its bar and its note', async () => {
    open = await openWithAids({}, { settings: { ...DEFAULT_SETTINGS, theme } });
    await selectWords(open, 'inner basin');
    expect(open.root.querySelector('.pen-bar')).not.toBeNull();
    expect(await violations(open.root)).toEqual([]);
    open.root.querySelector<HTMLElement>('[data-pen=green].pen-button')?.click();
    press('n');
    await settled();
    expect(open.root.querySelector('.note textarea')).not.toBeNull();
    expect(await violations(open.root)).toEqual([]);
  });

  it('a picture enlarged', async () => {
    open = await openWithAids({}, { settings: { ...DEFAULT_SETTINGS, theme }, article: article({ html: LEVELLED }) });
    const { root } = open;
    await expect.poll(() => root.querySelector('.enlarge')).not.toBeNull();
    root.querySelector<HTMLElement>('.enlarge')?.click();
    await settled();
    expect(root.querySelector('.lightbox[open]')).not.toBeNull();
    expect(await violations(open.root)).toEqual([]);
  });

  it('reading aloud', async () => {
    open = await openWithAids({}, { settings: { ...DEFAULT_SETTINGS, theme } });
    press('p');
    const { root } = open;
    // Where there is no voice, it waits for one first.
    await expect.poll(() => root.querySelector('.transport'), { timeout: 8000 }).not.toBeNull();
    expect(await violations(open.root)).toEqual([]);
  });

  it('what was searched for and found', async () => {
    open = await openWithAids({}, { settings: { ...DEFAULT_SETTINGS, theme } });
    press('/');
    await settled();
    const field = open.root.querySelector<HTMLInputElement>('.find input');
    if (field) field.value = 'ledger';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(open.root.querySelector('.find output')?.textContent).toContain('1');
    expect(await violations(open.root)).toEqual([]);
  });

  it.each(AIDS)('%s', async (_, keys) => {
    open = await openWithAids({}, { settings: { ...DEFAULT_SETTINGS, theme } });
    for (const key of keys) press(key);
    await settled();
    expect(await violations(open.root)).toEqual([]);
  });

  it('pages, with a note beside its mark', async () => {
    open = await openWithAids({}, { settings: { ...DEFAULT_SETTINGS, theme, layout: 'pages' } });
    open.root.querySelector<HTMLElement>('.body sup a')?.click();
    await settled();
    expect(open.root.querySelector('.note-card')).not.toBeNull();
    expect(await violations(open.root)).toEqual([]);
  });

  it('vertical lines, with a note beside its mark, and their switch', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme, isVertical: true };
    open = await openWithAids({}, { settings, article: article({ lang: 'ja' }) });
    const { root } = open;
    root.querySelector<HTMLElement>('.body sup a')?.click();
    await settled();
    expect(root.querySelector('[data-vertical] .note-card')).not.toBeNull();
    expect(await violations(root)).toEqual([]);
    press('End');
    await settled();
    expect(await violations(root)).toEqual([]);
    root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
    await settled();
    expect(root.querySelector('.sheet')?.textContent).toContain('Vertical lines');
    expect(await violations(root)).toEqual([]);
  });

  it('the parts of the page', async () => {
    const rules = { isLasting: true, list: () => [], save: async () => undefined, follow: () => undefined };
    open = await openWithAids({ rules }, { settings: { ...DEFAULT_SETTINGS, theme } });
    press('o');
    await settled();
    Array.from(open.root.querySelectorAll<HTMLElement>('.tools button'))
      .find(({ textContent }) => textContent === 'Parts of the page')
      ?.click();
    await settled();
    expect(open.root.querySelectorAll('.parts input').length).toBeGreaterThan(5);
    expect(await violations(open.root)).toEqual([]);
  });
});

it('the problem', async () => {
  const { root, close } = openProblem({ problem: 'no-article', onAnyway: () => undefined });
  await settled();
  expect(await violations(root)).toEqual([]);
  close();
});

it('a failure, which leads to what went wrong', async () => {
  const onErrors = vi.fn();
  const { root, close } = openProblem({ problem: 'failed', onErrors });
  await settled();
  expect(await violations(root)).toEqual([]);
  const buttons = Array.from(root.querySelectorAll<HTMLElement>('.problem-acts button'));
  buttons.find(({ textContent }) => textContent === 'What went wrong lately')?.click();
  expect(onErrors).toHaveBeenCalledTimes(1);
  close();
});

function openProblem(options: Pick<ProblemOptions, 'problem' | 'onAnyway' | 'onErrors'>) {
  let root: ShadowRoot | undefined;
  const { close } = showProblem({
    settings: DEFAULT_SETTINGS,
    onClose: () => undefined,
    onSaveLink: async () => ({ saved: true }),
    onRoot: (made) => {
      root = made;
    },
    ...options,
  });
  if (!root) throw new Error('No view');
  return { root, close };
}
