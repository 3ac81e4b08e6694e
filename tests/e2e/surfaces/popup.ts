import { eventually, type Surface } from '@/tests/tools/browser/surface';

export interface ShownDigest {
  title: string;
  /** All that stands above the groups: site, byline, date. */
  head: string;
  readTime: string;
  sources: string[];
  summary: string[];
}

/** Waits for the digest in the popup, and reads it off. */
export async function digestIn(popup: Surface): Promise<ShownDigest> {
  await eventually('the digest', popup, (root) => !!root.querySelector('.digest-figure'));
  return popup.run((root) => {
    const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      root.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent;
    const group = (name: string) => [...root.querySelectorAll('section')].find((section) => nameOf(section) === name);
    const heading = root.querySelector('h1');
    return {
      title: clean(heading),
      head: clean(heading?.closest('header') ?? heading?.parentElement),
      readTime: clean(group('Read time')),
      sources: [...(group('Sources')?.querySelectorAll('.digest-row-name') ?? [])].map(clean),
      summary: [...(group('Summary')?.querySelectorAll('li') ?? [])].map(clean),
    };
  });
}

/** Waits for the sentence that says why there is no digest. */
export function sentenceIn(popup: Surface): Promise<string> {
  return eventually('a plain sentence', popup, (root) => {
    if (root.querySelector('.digest-figure')) throw new Error('There is a digest.');
    const busy = root.querySelector('[aria-busy=true]');
    const main = root.querySelector('main') ?? root.querySelector('body');
    const text = [...(main?.querySelectorAll('h1, h2, p') ?? [])].map((part) => part.textContent).join(' ');
    return busy ? null : text.replace(/\s+/g, ' ').trim() || null;
  });
}

/** The names of all buttons that are on screen. */
export function buttonsIn(surface: Surface): Promise<string[]> {
  return surface.run((root) =>
    [...root.querySelectorAll('button')]
      .filter((button) => button.checkVisibility())
      .map((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}

/** Waits until Save is pressed: the article is on disk. */
export async function savedIn(surface: Surface): Promise<void> {
  await eventually('the tick', surface, (root) => !!root.querySelector('button[aria-pressed=true]'));
}

/** Waits until the Read button has the focus: Enter would read. */
export async function readHasFocus(popup: Surface): Promise<void> {
  await eventually('the focus on Read', popup, () => {
    const focused = document.activeElement;
    return focused?.localName === 'button' && /^Read(?! anyway)/.test(focused.textContent?.trim() ?? '');
  });
}
