import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { codePainter } from '@/components/reader/code/painter';
import { finishWith } from '@/components/reader/finish/finish';
import { mathSetter } from '@/components/reader/math/setter';
import { DEFAULT_SETTINGS, type ReaderSettings } from '@/utils/reader-settings';
import type { FaceFile } from '@/utils/typefaces';
import { openWithAids, selectWords } from './aids-fixture';
import { article, HTML, type OpenReader, openReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

const settings = (changes: Partial<ReaderSettings>) => ({ settings: { ...DEFAULT_SETTINGS, ...changes } });
const number = () => open?.root.querySelector('.page-number')?.textContent;
const notice = () => open?.root.querySelector('.notice')?.textContent;
const pagesOf = () => Number(number()?.split('/')[1]);
const pageNow = () => Number(number()?.split('/')[0]);
/** Whether an element begins in the window. */
const isShown = (element: Element | null | undefined) => {
  const [box, view] = [element?.getClientRects()[0], open?.page.getBoundingClientRect()];
  return box !== undefined && view !== undefined && box.left >= view.left - 1 && box.right <= view.right + 1;
};

/** A picture half as high again as it is wide, 800 px. */
function upright(): string {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [800, 1200];
  canvas.getContext('2d')?.fillRect(0, 0, 800, 1200);
  return canvas.toDataURL('image/png');
}

describe.each(['ltr', 'rtl'] as const)('pages, %s', (dir) => {
  const onward = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const backward = dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const openPages = async (changes = {}) => {
    open = openReader({ ...settings({ layout: 'pages' }), article: article({ dir }), ...changes });
    await settled();
    return open;
  };

  it('turn by Space, arrows and Page Down, and stop at the ends', async () => {
    const { page, root } = await openPages();
    expect(pageNow()).toBe(1);
    expect(pagesOf()).toBeGreaterThan(3);
    press(' ');
    expect(pageNow()).toBe(2);
    press(onward);
    expect(pageNow()).toBe(3);
    press(backward);
    press('PageUp');
    expect(pageNow()).toBe(1);
    press(backward);
    expect(pageNow()).toBe(1);
    press('End');
    expect(pageNow()).toBe(pagesOf());
    expect(root.querySelector<HTMLButtonElement>('.turn.on')?.disabled).toBe(true);
    expect(page.scrollTop).toBe(0);
    press('Home');
    expect(isShown(root.querySelector('h1'))).toBe(true);
  });

  it('turn by their buttons, which have names', async () => {
    const { root } = await openPages();
    const on = root.querySelector<HTMLButtonElement>('.turn.on');
    expect(on?.getAttribute('aria-label')).toBe('Next page');
    on?.click();
    expect(pageNow()).toBe(2);
  });

  it('show what is gone to: a heading, a block, a search', async () => {
    const { root } = await openPages();
    const heading = root.querySelectorAll('h2')[2];
    press('c');
    await settled();
    Array.from(root.querySelectorAll<HTMLElement>('.drawer button'))
      .find(({ textContent }) => textContent?.includes('After the machines'))
      ?.click();
    await settled();
    expect(isShown(heading)).toBe(true);
    press('Home');
    press('j');
    expect(root.activeElement?.matches('.body *')).toBe(true);
    expect(isShown(root.activeElement)).toBe(true);
  });

  it('keep what is read when the size of the text changes', async () => {
    const { root, handle } = await openPages();
    handle.goTo({ text: 'She closes the book.' });
    const last = root.activeElement;
    expect(isShown(last)).toBe(true);
    for (let press_ = 0; press_ < 6; press_++) press('+');
    await settled();
    await settled();
    expect(isShown(last)).toBe(true);
  });
});

describe('vertical lines', () => {
  const openVertical = async (changes = {}) => {
    open = openReader({ ...settings({ isVertical: true }), article: article({ lang: 'ja' }), ...changes });
    await settled();
    return open;
  };
  /** Whether an element begins on the page in sight, of those that lie below one another. */
  const isOnPage = (element: Element | null | undefined) => {
    const [box, view] = [element?.getClientRects()[0], open?.page.getBoundingClientRect()];
    return box !== undefined && view !== undefined && box.top >= view.top - 1 && box.top < view.bottom;
  };
  const paper = () => getComputedStyle(open?.root.querySelector('.paper') as Element);

  it('run down and follow one another leftwards, on pages that turn leftwards', async () => {
    const { root, page } = await openVertical();
    expect(paper().writingMode).toBe('vertical-rl');
    const text = document.createRange();
    text.selectNodeContents(root.querySelector('.body p') as Element);
    const [line, next] = Array.from(text.getClientRects());
    expect(line?.height).toBeGreaterThan(2 * (line?.width ?? 0));
    expect(next?.right).toBeLessThanOrEqual(line?.left ?? 0);
    expect(pagesOf()).toBeGreaterThan(2);
    expect(isOnPage(root.querySelector('h1'))).toBe(true);
    press('ArrowLeft');
    expect(pageNow()).toBe(2);
    expect(isOnPage(root.querySelector('h1'))).toBe(false);
    press('ArrowRight');
    expect(pageNow()).toBe(1);
    press('End');
    expect(pageNow()).toBe(pagesOf());
    const end = Array.from(root.querySelector('.paper > :last-child')?.getClientRects() ?? []).at(-1);
    expect(end?.bottom).toBeGreaterThan(page.getBoundingClientRect().top);
    expect(end?.bottom).toBeLessThanOrEqual(page.getBoundingClientRect().bottom + 1);
    expect(root.querySelector<HTMLButtonElement>('.turn.on')?.disabled).toBe(true);
  });

  it('are cut by no page: every line ends where the page does, or before', async () => {
    const { root, page } = await openVertical();
    const view = page.getBoundingClientRect();
    let count = 0;
    for (let at = 1; at <= pagesOf(); at++) {
      const lines = Array.from(root.querySelectorAll('.body p')).flatMap((one) => Array.from(one.getClientRects()));
      const seen = lines.filter((line) => line.bottom > view.top && line.top < view.bottom);
      count += seen.length;
      for (const line of seen) {
        expect(line.top).toBeGreaterThanOrEqual(view.top - 1);
        expect(line.bottom).toBeLessThanOrEqual(view.bottom + 1);
        expect(line.left).toBeGreaterThanOrEqual(view.left - 1);
      }
      press(' ');
    }
    expect(count).toBeGreaterThan(pagesOf());
  });

  it('show what is gone to, and keep it when the text is set larger', async () => {
    const { root, handle } = await openVertical();
    handle.goTo({ text: 'She closes the book.' });
    const last = root.activeElement;
    expect(isOnPage(last)).toBe(true);
    // Its mark runs down as its words do.
    const [mark, page] = [root.querySelector('.mark'), open?.page].map((one) => one?.getBoundingClientRect());
    expect(mark?.height).toBeGreaterThan(2 * (mark?.width ?? 0));
    expect(mark?.top).toBeGreaterThanOrEqual((page?.top ?? 0) - 1);
    expect(mark?.left).toBeGreaterThanOrEqual(page?.left ?? 0);
    for (let press_ = 0; press_ < 6; press_++) press('+');
    await settled();
    await settled();
    expect(isOnPage(last)).toBe(true);
  });

  it('set a number of one or two digits upright, in one square, and find it still', async () => {
    const html = `<p>船は一日に12往復し、料金は5銭だった。1931年の12:10に。第3便と<code>10</code>、2.5倍。</p>${HTML}`;
    const { root, handle } = await openVertical({ article: article({ lang: 'ja', html }) });
    const squares = Array.from(root.querySelectorAll<HTMLElement>('.body p:first-child .short-number'));
    expect(squares.map(({ textContent }) => textContent)).toEqual(['12', '5', '3']);
    for (const square of squares) {
      const { width, height } = square.getBoundingClientRect();
      expect(height).toBeLessThan(1.2 * width + 12);
    }
    handle.goTo({ text: '船は一日に12往復し、料金は5銭だった。' });
    expect(root.querySelectorAll('.mark')).toHaveLength(1);
  });

  it('have notes that are read across, whole on the page of their mark', async () => {
    const { root, page } = await openVertical();
    const mark = root.querySelector<HTMLAnchorElement>('.body a[href="#user-content-fn1"]');
    while (!isOnPage(mark) && pageNow() < pagesOf()) press(' ');
    mark?.click();
    await settled();
    const card = root.querySelector('.note-card') as Element;
    expect(getComputedStyle(card).writingMode).toBe('horizontal-tb');
    const [box, view] = [card.getBoundingClientRect(), page.getBoundingClientRect()];
    expect(box.top).toBeGreaterThanOrEqual(view.top - 1);
    expect(box.bottom).toBeLessThanOrEqual(view.bottom + 1);
    expect(box.right).toBeLessThanOrEqual(view.right + 1);
  });

  it('are switched under Aa, and off again the place is kept', async () => {
    const { root } = await openVertical();
    press(' ');
    const [first] = Array.from(root.querySelectorAll('.body p')).filter(isOnPage);
    root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
    await settled();
    const own = Array.from(root.querySelectorAll('label')).find((one) => one.textContent === 'Vertical lines');
    own?.click();
    await settled();
    await settled();
    expect(paper().writingMode).toBe('horizontal-tb');
    expect(root.querySelector('.page-number')).toBeNull();
    expect(isOnPage(first)).toBe(true);
  });

  it('are not for languages that have none', async () => {
    const { root } = await openVertical({ article: article({ lang: 'en' }) });
    expect(paper().writingMode).toBe('horizontal-tb');
    expect(root.querySelector('.page-number')).toBeNull();
    root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
    await settled();
    expect(root.querySelector('.sheet')?.textContent).not.toContain('Vertical lines');
  });
});

describe('pages and what else runs', () => {
  it('leave the place where it was, there and back', async () => {
    open = openReader({ ...settings({ layout: 'pages' }) });
    await settled();
    press(' ');
    press(' ');
    const [first] = Array.from(open.root.querySelectorAll('.body p')).filter(isShown);
    open.root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
    await settled();
    const column = open.root.querySelector<HTMLInputElement>('input[value=scroll]');
    column?.click();
    await settled();
    await settled();
    expect(open.root.querySelector('.page-number')).toBeNull();
    const view = open.page.getBoundingClientRect();
    const top = first?.getBoundingClientRect().top ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual(view.top - 200);
    expect(top).toBeLessThan(view.bottom);
  });

  it('leave no column empty before a large picture, nor for one with a long caption', async () => {
    const words = '<p>The water is a thumb too high, and nobody is woken. The ledger is closed at six.</p>';
    const picture = (caption: string) =>
      `<figure><img src="${upright()}" alt="A gauge"><figcaption>${caption}</figcaption></figure>${words.repeat(9)}`;
    const captions = ['Low tide.', 'The gauge at low tide, as it was drawn. '.repeat(12)];
    for (let before = 1; before <= 13; before += 2) {
      const html = words.repeat(before) + captions.map(picture).join(words.repeat(3));
      open = openReader({ ...settings({ layout: 'pages' }), article: article({ html }) });
      const { root } = open;
      const images = Array.from(root.querySelectorAll<HTMLImageElement>('.body img'));
      await vi.waitFor(() => expect(images.every(({ naturalWidth }) => naturalWidth > 0)).toBe(true));
      await settled();
      await settled();
      const column = root.querySelector('.paper')?.getBoundingClientRect();
      for (const figure of root.querySelectorAll('.body figure')) {
        const above = Array.from(figure.previousElementSibling?.getClientRects() ?? []).at(-1);
        const [box] = figure.getClientRects();
        if (!column || !above || !box) throw new Error('Nothing is laid out');
        expect(figure.getClientRects()).toHaveLength(1);
        expect(box.height).toBeLessThanOrEqual(column.height + 1);
        const hole = box.left < above.right ? 0 : column.bottom - above.bottom;
        expect(hole / column.height, `after ${before} paragraphs`).toBeLessThan(0.45);
        const image = figure.querySelector('img')?.getBoundingClientRect();
        expect((image?.height ?? 0) / (image?.width ?? 1)).toBeCloseTo(1.5, 1);
      }
      open.handle.close();
    }
  });

  it('leave Space to what runs by itself', async () => {
    open = await openWithAids({}, settings({ layout: 'pages' }));
    press('a');
    press(' ');
    await settled();
    expect(pageNow()).toBe(1);
    press('Escape');
    press(' ');
    expect(pageNow()).toBe(2);
  });

  it('let headings and the top be gone to', async () => {
    open = await openWithAids({}, settings({ layout: 'pages' }));
    press(']');
    const [heading] = open.root.querySelectorAll('h2');
    expect(isShown(heading)).toBe(true);
    expect(open.root.activeElement).toBe(heading);
    press(']');
    expect(open.root.activeElement).toBe(open.root.querySelectorAll('h2')[1]);
    press('[');
    expect(open.root.activeElement).toBe(heading);
    press('End');
    press('g');
    expect(pageNow()).toBe(1);
  });

  it('leave line focus at rest, and say so', async () => {
    open = await openWithAids({}, settings({ layout: 'pages' }));
    open.root.querySelector<HTMLElement>('[data-panel=tools]')?.click();
    await settled();
    expect(open.root.querySelector('.tools')?.textContent).toContain('Rests while the article is set in pages.');
    expect(open.root.querySelector<HTMLFieldSetElement>('.tools-focus')?.disabled).toBe(true);
    expect(Array.from(open.root.querySelectorAll<HTMLElement>('.veil')).every(({ hidden }) => hidden)).toBe(true);
  });
});

describe('code', () => {
  it('stands on a ground that highlights are seen through', async () => {
    open = openReader();
    await settled();
    const ground = getComputedStyle(open.root.querySelector('pre') as Element).backgroundColor;
    expect(ground).toMatch(/[/,] 0\.06\)$/);
  });

  it('is coloured without a change of its text, and copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open = openReader();
    await settled();
    const code = open.root.querySelector('pre code');
    await vi.waitFor(() => expect(code?.querySelector('span')).not.toBeNull());
    expect(code?.textContent).toBe('def height(t):\n    return mean');
    open.root.querySelector<HTMLElement>('.copy-code')?.click();
    await settled();
    expect(write).toHaveBeenCalledWith('def height(t):\n    return mean');
    expect(notice()).toBeUndefined();
    write.mockRestore();
  });
});

describe('what nothing else on the screen shows', () => {
  const refuse = () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    return () => [write, command].forEach((one) => void one.mockRestore());
  };

  it('is seen as well as heard: the text is copied', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open = await openWithAids();
    open.root.querySelector<HTMLElement>('[data-panel=tools]')?.click();
    await settled();
    const tools = Array.from(open.root.querySelectorAll<HTMLElement>('.tools button'));
    tools.find(({ textContent }) => textContent === 'Copy as Markdown')?.click();
    await vi.waitFor(() => expect(notice()).toBe('The article is copied as Markdown.'));
    write.mockRestore();
  });

  it('is seen as well as heard: code was not copied', async () => {
    const back = refuse();
    open = openReader();
    await settled();
    open.root.querySelector<HTMLElement>('.copy-code')?.click();
    await vi.waitFor(() => expect(notice()).toBe('This page does not let anything be copied.'));
    expect(open.root.querySelector('[role="status"]')?.textContent).toBe(notice());
    back();
  });
});

describe('mathematics', () => {
  const formula = (tex: string) =>
    `<p>The speed was <code class="lectern-math">${tex}</code>, which is slow.</p>${HTML}`;

  it('is set from its TeX, which stays the text: found, copied and marked with the words around it', async () => {
    open = await openWithAids({}, { article: article({ html: formula('$\\omega = \\frac{2\\pi}{T}$') }) });
    await vi.waitFor(() => expect(open?.root.querySelector('.lectern-math math mfrac')).not.toBeNull());
    const set = open.root.querySelector('.lectern-math');
    expect(set?.querySelector('.tex')?.textContent).toBe('$\\omega = \\frac{2\\pi}{T}$');
    await selectWords(open, 'which is slow');
    expect(open.root.querySelector('.pen-bar')).not.toBeNull();
  });

  it('is moved sideways in a narrow window, which keeps its width', async () => {
    const { innerWidth: width, innerHeight: height } = window;
    await page.viewport(320, 600);
    const long = `<code class="lectern-math">$${Array(24).fill('x_1').join(' = ')}$</code>`;
    const table = `<table><tbody><tr><td>${long}</td><td>${long}</td></tr></tbody></table>`;
    open = openReader({ article: article({ html: `<p>${long}</p>${table}` }) });
    await vi.waitFor(() => expect(open?.root.querySelectorAll('.body math')).toHaveLength(3));
    for (const line of open.root.querySelectorAll('.body > p, .frame'))
      expect(line.scrollWidth).toBeGreaterThan(line.clientWidth);
    expect(open.page.scrollWidth).toBe(open.page.clientWidth);
    await page.viewport(width, height);
  });

  it.each([
    ['no TeX at all', '$\\frac{$'],
    ['a macro of the page', '$\\pagemacro{x}$'],
    ['what leads elsewhere', '$\\href{https://evil.example}{x}$'],
  ])('stays as it was written: %s', async (_, tex) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    open = openReader({ article: article({ html: formula(tex) }) });
    await settled();
    expect(open.root.querySelector('.lectern-math')?.textContent).toBe(tex);
    expect(open.root.querySelector('.lectern-math a, .lectern-math [href]')).toBeNull();
  });
});

describe('tables', () => {
  it('line their figures up and leave words where they are', async () => {
    const rows = '<tr><td>Fog</td><td>0.41</td></tr><tr><td>Ice</td><td>12.5</td></tr><tr><td>Rain</td><td>3</td></tr>';
    open = openReader({ article: article({ html: `<table><tbody>${rows}</tbody></table>${HTML}` }) });
    await settled();
    const cells = Array.from(open.root.querySelectorAll('table td')).slice(0, 2);
    expect(cells.map((cell) => getComputedStyle(cell).textAlign)).toEqual(['start', 'end']);
  });

  it('keep their head in sight while a long one is scrolled', async () => {
    const rows = '<tr><td>Fog</td><td>0.41</td></tr>'.repeat(60);
    const table = `<table><thead><tr><th>Day</th><th>Height</th></tr></thead><tbody>${rows}</tbody></table>`;
    open = openReader({ article: article({ html: `<p>A page of the ledger.</p>${table}` }) });
    await settled();
    const frame = open.root.querySelector<HTMLElement>('.frame');
    const head = () => open?.root.querySelector('th')?.getBoundingClientRect().top ?? NaN;
    const before = head();
    frame?.scrollTo({ top: 400 });
    await settled();
    expect(frame?.scrollTop).toBe(400);
    expect(head()).toBeCloseTo(before, 0);
  });
});

describe('typefaces of our own', () => {
  const files = vi.fn(async (): Promise<FaceFile[]> => [{ subset: 'latin', style: 'normal', base64: btoa('wOF2') }]);
  const finish = finishWith({ code: async () => codePainter(), math: async () => mathSetter(), typeface: files });
  const lent = () => [...document.fonts].filter(({ family }) => family.includes('Lectern')).length;

  it('are asked for when chosen, in the scripts that the article is written in, and leave with the view', async () => {
    open = openReader({ loadFinish: async () => finish });
    await settled();
    expect(files).not.toHaveBeenCalled();
    open.handle.close();
    open = openReader({ loadFinish: async () => finish, ...settings({ typeface: 'literata' }) });
    await settled();
    expect(files).toHaveBeenCalledWith('literata', ['latin']);
    expect(lent()).toBe(1);
    open.handle.close();
    expect(lent()).toBe(0);
  });
});

describe('pictures', () => {
  it.each([
    ['shown', 'inline', 'none'],
    ['dimmed', 'inline', 'brightness(0.72)'],
    ['off', 'none', 'none'],
  ] as const)('%s', async (images, display, filter) => {
    open = openReader(settings({ images, theme: 'dark' }));
    await settled();
    const image = open.root.querySelector('.body img') as Element;
    const style = getComputedStyle(image);
    expect(style.display === 'none' ? 'none' : 'inline').toBe(display);
    expect(style.filter).toBe(filter);
  });
});
