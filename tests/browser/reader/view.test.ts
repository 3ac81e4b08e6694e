import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_SETTINGS, type ReaderSettings } from '@/utils/reader-settings';
import { openWithAids } from './aids-fixture';
import { article, DIGEST, HTML, type OpenReader, openReader, press, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

const textOf = (selector: string) => open?.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const button = (name: RegExp | string) =>
  Array.from(open?.root.querySelectorAll('button') ?? []).find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').match(name),
  );

describe('the article', () => {
  it('stands with site, date, time, title, byline and credit', async () => {
    open = openReader();
    await settled();
    expect(textOf('.where')).toBe('Harbour Quarterly · 11 March 2024 · 3 min'.replaceAll(' ·', ''));
    expect(textOf('h1')).toBe('The keepers of the tide tables');
    expect(textOf('.byline')).toBe('By Ines Calder, Tomas Wray');
    expect(textOf('.credit')).toBe('Source: Reuters/AFP');
  });

  it('shows metadata as text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    open = openReader({
      article: article({ title: hostile, byline: [hostile], siteName: hostile, credits: [{ text: hostile }] }),
    });
    expect(textOf('h1')).toBe(hostile);
    expect(open.root.querySelectorAll('article img')).toHaveLength(1);
  });

  it('has its language and direction on the article', () => {
    open = openReader({ article: article({ lang: 'ar', dir: 'rtl' }) });
    const paper = open.root.querySelector('article');
    expect(paper?.lang).toBe('ar');
    expect(paper?.dir).toBe('rtl');
  });

  it('stays one article when the markup brings others, and says when there is no title', () => {
    open = openReader({ article: article({ title: null, html: '<article><p>Word</p></article>' }) });
    expect(open.root.querySelectorAll('article')).toHaveLength(1);
    expect(textOf('h1')).toBe('Untitled');
  });

  it('lets large pictures reach beyond the column, but none of a list or a quotation', () => {
    const picture = HTML.slice(HTML.indexOf('<figure>'), HTML.indexOf('</figure>') + 9);
    open = openReader({
      article: article({
        html: `${picture}<ul><li>${picture}<p>Tide.</p></li></ul><blockquote>${picture}</blockquote>`,
      }),
    });
    const reach = Array.from(open.root.querySelectorAll('.body figure'), (figure) => figure.matches('.wide, .full'));
    expect(reach).toEqual([true, false, false]);
  });

  it('puts tables and code into frames that scroll by keyboard', () => {
    open = openReader();
    const frames = open.root.querySelectorAll<HTMLElement>('.frame');
    expect(Array.from(frames, (frame) => [frame.tabIndex, frame.getAttribute('aria-label')])).toEqual([
      [0, 'Port Askel'],
      [0, 'Code'],
    ]);
  });

  it('opens links elsewhere and keeps footnotes inside', () => {
    open = openReader();
    const [moon, note] = open.root.querySelectorAll<HTMLAnchorElement>('.body a');
    expect(moon?.target).toBe('_blank');
    expect(note?.target).toBe('');
  });

  it('shows a footnote beside its mark, and goes to it where the person wants to', async () => {
    open = openReader();
    await settled();
    const mark = open.root.querySelector<HTMLAnchorElement>('.body a[href="#user-content-fn1"]');
    mark?.click();
    const card = open.root.querySelector<HTMLElement>('.note-card');
    expect(card?.getAttribute('aria-label')).toBe('Note 1');
    expect(card?.textContent).toContain('Without the years of the war.');
    expect(open.page.scrollTop).toBe(0);
    press('Escape');
    expect(open.root.querySelector('.note-card')).toBeNull();
    expect(open.root.activeElement).toBe(mark);
    mark?.click();
    button('Go to the notes')?.click();
    expect(open.page.scrollTop).toBeGreaterThan(500);
    expect(open.root.activeElement?.id).toBe('user-content-fn1');
    expect(location.hash).toBe('');
  });
});

describe('reading aloud', () => {
  afterEach(() => page.viewport(1000, 700));

  it.each([320, 560, 561, 1000])('is begun by a press at %i px, once', async (width) => {
    await page.viewport(width, 700);
    open = await openWithAids();
    press('o');
    await settled();
    const words = [...open.root.querySelectorAll('button')].filter((one) => one.textContent === 'Listen');
    expect(words.filter((one) => one.checkVisibility())).toHaveLength(1);
  });
});

describe('pictures', () => {
  const picture = '<p>One.</p><figure><img src="https://pictures.invalid/a.png" alt="A gauge"></figure>';

  it('are not asked for before the person says so', async () => {
    open = openReader({ images: 'ask', article: article({ html: picture }) });
    await settled();
    const image = open.root.querySelector<HTMLImageElement>('.body img');
    expect(image?.hasAttribute('src')).toBe(false);
    const words = document.createRange();
    words.selectNodeContents(button(/Show 1 image/) ?? document.body);
    const [line, text] = [words, open.root.querySelector('.body p')].map((one) => one?.getBoundingClientRect().left);
    expect(line).toBeCloseTo(text ?? Number.NaN, 0);
    button(/Show 1 image/)?.click();
    expect(image?.src).toBe('https://pictures.invalid/a.png');
  });

  it('leave their description when they do not come', async () => {
    open = openReader({ article: article({ html: picture }) });
    open.root.querySelector('.body img')?.dispatchEvent(new Event('error'));
    expect(textOf('.gone')).toBe('A gauge');
    expect(open.root.querySelector('.body img')).toBeNull();
  });
});

describe('the next page', () => {
  const nextPage = 'https://harbour.example/keepers/2';

  it('is a link where the view cannot fetch it', async () => {
    const { root } = openReader({ article: article({ nextPage }) });
    await vi.waitFor(() => expect(root.querySelector('.next-page a')?.textContent).toBe('Continue with page 2'));
    expect(root.querySelector('.next-page a')?.getAttribute('href')).toBe(nextPage);
  });

  it.each([
    ['is told not to be there', async () => false],
    ['cannot be asked for', () => Promise.reject(new Error('the worker did not answer'))],
  ])('is asked for by a click, once, and stays a link where it %s', async (_, answer) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const onNextPage = vi.fn<() => Promise<boolean>>(answer);
    const { root } = openReader({ article: article({ nextPage }), onNextPage });
    await vi.waitFor(() => expect(root.querySelector('.next-page a')).not.toBeNull());
    const link = root.querySelector<HTMLAnchorElement>('.next-page a');
    const click = () => {
      const event = new MouseEvent('click', { bubbles: true, cancelable: true });
      link?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([click(), click()]).toEqual([true, true]);
    expect(onNextPage).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(root.querySelector('.next-page [role=status]')?.textContent).toContain('new tab'));
  });
});

describe('going to a sentence', () => {
  const last = 'Somebody said on Sunday that the constants hold.';

  it('scrolls there, marks it and moves the reading position, the article unchanged', async () => {
    open = openReader();
    await settled();
    const body = open.root.querySelector('.body')?.innerHTML;
    open.handle.goTo({ text: last });
    await settled();
    expect(open.page.scrollTop).toBeGreaterThan(500);
    expect(open.root.querySelectorAll('.mark').length).toBeGreaterThan(0);
    expect(open.root.activeElement?.textContent).toContain(last);
    expect(textOf('[role=status], output.unseen')).toContain('Marked');
    expect(open.root.querySelector('.body')?.innerHTML.replaceAll(' tabindex="-1"', '')).toBe(body);
  });

  it('is where a view begins that is opened for it', async () => {
    open = openReader({ goTo: { text: last } });
    expect(open.page.scrollTop).toBeGreaterThan(500);
  });

  it('stays there when a picture above it turns out to have another size', async () => {
    open = openReader({ goTo: { text: last } });
    await settled();
    const top = () => open?.root.activeElement?.getBoundingClientRect().top ?? 0;
    const before = top();
    open.root.querySelector('.body img')?.dispatchEvent(new Event('error'));
    await settled();
    expect(Math.abs(top() - before)).toBeLessThan(3);
  });

  it('finds captions and credits by their text', () => {
    open = openReader({ goTo: { text: 'Source: Reuters/AFP' } });
    expect(open.root.querySelectorAll('.mark').length).toBeGreaterThan(0);
  });

  it('leads to the right paragraph when the text is not there word for word', () => {
    open = openReader({ goTo: { text: 'not in the article', paragraph: 20 } });
    expect(open.page.scrollTop).toBeGreaterThan(300);
    expect(open.root.querySelectorAll('.mark')).toHaveLength(0);
  });

  it('works from the list of sources', async () => {
    open = openReader();
    await settled();
    press('l');
    await settled();
    button(/Reuters/)?.click();
    await settled();
    open.root.querySelector<HTMLElement>('.drawer .digest-evidence')?.click();
    await settled();
    expect(open.root.querySelectorAll('.mark').length).toBeGreaterThan(0);
  });
});

describe('a panel', () => {
  const linkInText = () => open?.root.querySelector<HTMLElement>('.body a[href]');

  it.each([
    ['summary', 'm', '.drawer', 320],
    ['search', '/', '.find', 320],
    ['keys', '?', '.help', 320],
  ])('closes when the keyboard reaches what it covers: %s', async (_, key, panel, width) => {
    await page.viewport(width, 400);
    open = openReader();
    await settled();
    press(key);
    await vi.waitFor(() => expect(open?.root.querySelector(panel)).not.toBeNull());
    const [link, over] = [linkInText(), open.root.querySelector(panel)?.getBoundingClientRect()];
    // Under the panel's middle, as a page stands that was scrolled there.
    open.page.scrollTop += (link?.getBoundingClientRect().top ?? 0) - ((over?.top ?? 0) + (over?.height ?? 0) / 2 - 8);
    link?.focus({ preventScroll: true });
    await settled();
    expect(open.root.querySelector(panel)).toBeNull();
    expect(open.root.activeElement).toBe(link);
  });

  it('stays beside the text in a wide window', async () => {
    await page.viewport(1200, 800);
    open = openReader();
    await settled();
    press('m');
    await vi.waitFor(() => expect(open?.root.querySelector('.drawer')).not.toBeNull());
    linkInText()?.focus();
    await settled();
    expect(open.root.querySelector('.drawer')).not.toBeNull();
  });
});

describe('settings', () => {
  it('apply in the frame after the key and are told', async () => {
    const onSettings = vi.fn<(settings: ReaderSettings) => void>();
    open = openReader({ onSettings });
    await settled();
    press('+');
    await new Promise(requestAnimationFrame);
    expect(getComputedStyle(open.root.querySelector('.body p') as Element).fontSize).toBe('21px');
    await settled();
    expect(onSettings.mock.lastCall?.[0]).toMatchObject({ fontSize: 21 });
    press('t');
    await settled();
    expect(open.dialog.dataset.theme).toBe('light');
  });

  it('wears what was changed elsewhere, and keeps nothing anew', async () => {
    const onSettings = vi.fn();
    open = openReader({ onSettings });
    open.handle.wear({ ...DEFAULT_SETTINGS, fontSize: 30, theme: 'dark' });
    await settled();
    expect(getComputedStyle(open.root.querySelector('.body p') as Element).fontSize).toBe('30px');
    expect(open.dialog.dataset.theme).toBe('dark');
    expect(onSettings).not.toHaveBeenCalled();
  });

  it('keep what is being read where it is, in an article of any length', async () => {
    const html = Array.from(
      { length: 300 },
      (_, at) => `<p>${at}. ${'The water is a thumb too high. '.repeat(12)}</p>`,
    );
    for (const length of [20, 300]) {
      open = openReader({ article: article({ html: html.slice(0, length).join('') }) });
      const { root, page } = open;
      const folded = () => root.querySelectorAll('.folded').length;
      await vi.waitFor(() => expect(folded()).toBe(0), { timeout: 5000 });
      page.scrollTop = page.scrollHeight / 2;
      await settled();
      const edge = page.getBoundingClientRect().top + page.clientHeight / 3;
      const read = [...root.querySelectorAll('.body p')].findLast((p) => p.getBoundingClientRect().top <= edge);
      const top = () => Math.round(read?.getBoundingClientRect().top ?? Number.NaN);
      const before = top();
      for (let times = 0; times < 4; times++) press('+');
      await settled();
      expect(Math.abs(top() - before)).toBeLessThan(3);
      await vi.waitFor(() => expect(folded()).toBe(0), { timeout: 5000 });
      expect(Math.abs(top() - before)).toBeLessThan(3);
      open.handle.close();
    }
  });

  it('do not depend on the size of the page’s root', () => {
    document.documentElement.style.fontSize = '62.5%';
    open = openReader();
    expect(getComputedStyle(open.root.querySelector('.body p') as Element).fontSize).toBe('20px');
    document.documentElement.removeAttribute('style');
  });

  it('hold the person’s own speed, or none', async () => {
    const onSettings = vi.fn<(settings: ReaderSettings) => void>();
    open = openReader({ onSettings });
    await settled();
    open.root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
    await settled();
    const field = open.root.querySelector<HTMLInputElement>('.field input');
    for (const [typed, kept] of [
      ['320', 320],
      ['9', 60],
      ['', null],
    ] as const) {
      if (field) field.value = typed;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      expect(onSettings.mock.lastCall?.[0]).toMatchObject({ wordsPerMinute: kept });
    }
  });

  it('are put away by a press on the text', async () => {
    open = openReader();
    await settled();
    open.root.querySelector<HTMLElement>('[data-panel=appearance]')?.click();
    await settled();
    open.page.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await settled();
    expect(open.root.querySelector('.sheet')).toBeNull();
  });

  it('set the type as the person chose it', async () => {
    const { DEFAULT_SETTINGS } = await import('@/utils/reader-settings');
    const own = 'Odd"; } * { display: none';
    open = openReader({
      settings: { ...DEFAULT_SETTINGS, typeface: 'own', fontName: own, letterSpacing: 0.1, isJustified: true },
    });
    const style = getComputedStyle(open.root.querySelector('.body p') as Element);
    expect(style.letterSpacing).toBe('2px');
    expect(style.textAlign).toBe('justify');
    expect(style.fontFamily).toMatch(/^"Odd; } \* { display: none", /);
  });

  it('can switch single letters off', async () => {
    const onSettings = vi.fn();
    open = openReader({
      onSettings,
      settings: { ...(await import('@/utils/reader-settings')).DEFAULT_SETTINGS, singleKeys: false },
    });
    press('+');
    expect(onSettings).not.toHaveBeenCalled();
  });
});

describe('saving', () => {
  it('says "Saved" only after the answer', async () => {
    let answer: (value: { saved: true }) => void = () => undefined;
    open = openReader({ onSave: () => new Promise((done) => (answer = done)) });
    await settled();
    button(/^Save$/)?.click();
    await settled();
    expect(button(/^Saved$/)).toBeUndefined();
    answer({ saved: true });
    await settled();
    expect(button(/^Saved$/)?.getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['disk-full', /disk is full/],
    ['newer-version', /newer Lectern wrote this library\. Nothing is lost/],
    ['updated', /reload the page/],
    ['failed', /Nothing saved earlier was lost/],
  ] as const)('says plainly when it failed: %s', async (problem, sentence) => {
    open = openReader({ onSave: async () => ({ problem }) });
    await settled();
    press('s');
    await settled();
    expect(textOf('.notice')).toMatch(sentence);
    expect(button(/^Save$/)?.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('finding words', () => {
  const type = (words: string) => {
    const field = open?.root.querySelector<HTMLInputElement>('.find input');
    if (!field) throw new Error('No field');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  it('counts and marks them, whatever their case and accents, across markup', async () => {
    open = openReader();
    await settled();
    press('/');
    await settled();
    type('sómebody SAID');
    await settled();
    expect(textOf('.find output')).toBe('1 of 1');
    expect(open.root.querySelectorAll('.mark').length).toBe(1);
    expect(open.page.scrollTop).toBeGreaterThan(500);
    type('thumb too high');
    await settled();
    expect(textOf('.find output')).toBe('1 of 30');
    button(/Next place/)?.click();
    await settled();
    expect(textOf('.find output')).toBe('2 of 30');
    type('nowhere at all');
    await settled();
    expect(textOf('.find output')).toBe('Not found');
    // A part that came into the article since.
    open.root.querySelector('.body p')?.append(' Nowhere at all.');
    type('nowhere at al');
    await settled();
    expect(textOf('.find output')).toBe('1 of 1');
    press('Escape');
    await settled();
    expect(open.root.querySelectorAll('.mark').length).toBe(0);
    expect(open.root.querySelector('.find')).toBeNull();
  });

  it('takes for no command what is typed while its field is on its way', async () => {
    const onSave = vi.fn(async () => ({ saved: true }) as const);
    open = openReader({ onSave });
    await settled();
    press('/');
    await new Promise((resolve) => setTimeout(resolve));
    press('s');
    await settled();
    expect(onSave).not.toHaveBeenCalled();
    expect(open.root.querySelector('.find')).not.toBeNull();
  });

  it('takes letters as letters', async () => {
    const onSave = vi.fn(async () => ({ saved: true }) as const);
    open = openReader({ onSave });
    await settled();
    press('/');
    await settled();
    press('s');
    expect(onSave).not.toHaveBeenCalled();
  });
});

it('says that the page has become another one, and offers to read it', async () => {
  const onReread = vi.fn();
  open = openReader({ onReread });
  await settled();
  open.handle.setMoved();
  await settled();
  expect(textOf('.notice p')).toMatch(/another article/);
  button(/Read the new one/)?.click();
  expect(onReread).toHaveBeenCalledTimes(1);
});

describe('place', () => {
  it('is taken up again, and the time left follows', async () => {
    open = openReader({ place: { paragraph: 20, percent: 50 } });
    await settled();
    expect(open.page.scrollTop).toBeGreaterThan(300);
    open.page.scrollTop = 1e6;
    await settled();
    expect(textOf('.left')).toBe('Read to the end');
  });

  it('moves by paragraph with j and k', async () => {
    open = openReader();
    await settled();
    press('j');
    press('j');
    const at = open.page.scrollTop;
    expect(open.root.activeElement?.localName).toMatch(/p|h2/);
    press('k');
    expect(open.page.scrollTop).toBeLessThan(at);
  });

  it('is shown in the contents', async () => {
    open = openReader();
    await settled();
    open.page.scrollTop = 1e6;
    await settled();
    expect(textOf('.contents [aria-current]')).toBe('After the machines');
  });

  it('has no contents where there are few headings, and the key says so, to be heard and seen', async () => {
    open = openReader({ article: article({ html: '<h2>One</h2><p>The water is a thumb too high.</p>' }) });
    await settled();
    press('c');
    await settled();
    expect(textOf('.drawer')).toBeUndefined();
    const said = 'This article has too few headings for a list of contents.';
    expect([textOf('[role="status"]'), textOf('.notice')]).toEqual([said, said]);
  });

  it('is in sight there, however long the contents are', async () => {
    await page.viewport(1280, 600);
    const sections = Array.from(
      { length: 60 },
      (_, at) => `<h2>Volume ${at}</h2><p>The water is a thumb too high.</p>`,
    );
    open = openReader({ article: article({ html: sections.join('') }) });
    await settled();
    open.page.scrollTop = 1e6;
    await settled();
    const top = open.page.scrollTop;
    const contents = open.root.querySelector('.contents')?.getBoundingClientRect();
    const current = open.root.querySelector('.contents [aria-current]')?.getBoundingClientRect();
    expect(current?.top).toBeGreaterThanOrEqual(contents?.top ?? Infinity);
    expect(current?.bottom).toBeLessThanOrEqual(contents?.bottom ?? 0);
    expect(open.page.scrollTop).toBe(top);
  });
});

it('shows the digest when it comes later', async () => {
  open = openReader({ digest: undefined as never });
  await settled();
  expect(textOf('.where')).not.toContain('min');
  open.handle.setDigest(DIGEST);
  await settled();
  expect(textOf('.where')).toContain('3 min');
  expect(textOf('.count')).toBe('1');
});

it('opens an article of 50,000 words', async () => {
  const html =
    HTML + '<p>The ledger of the harbour is kept by hand, every morning, whatever the weather.</p>'.repeat(3600);
  open = openReader({ article: article({ html, blocks: [] }) });
  await settled();
  expect(open.root.querySelectorAll('.body p').length).toBeGreaterThan(3600);
});
