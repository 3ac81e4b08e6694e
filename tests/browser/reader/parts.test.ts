import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SiteRule } from '@/utils/article/site-rule';
import { openWithAids } from './aids-fixture';
import { HTML, type OpenReader, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
  document.querySelector('#story')?.remove();
});

async function openParts() {
  // The page behind, as the article was read from it.
  const story = document.createElement('main');
  story.id = 'story';
  story.innerHTML = `${HTML}<div class="promo"><p>Eleven more stories of the harbour are told in our shop, bound in blue linen.</p></div>`;
  document.body.append(story);
  let rules: readonly SiteRule[] = [];
  const onReread = vi.fn();
  const save = vi.fn(async (next: readonly SiteRule[]) => {
    rules = next;
  });
  let tell = () => {};
  const follow = (_: AbortSignal, onChange: () => void) => {
    tell = onChange;
  };
  open = await openWithAids({ rules: { isLasting: true, list: () => rules, save, follow } }, { onReread });
  open.handle.goTo({ text: 'Forty wheels stood' });
  open.root.querySelector<HTMLElement>('[data-panel=tools]')?.click();
  await settled();
  Array.from(open.root.querySelectorAll<HTMLElement>('.tools button'))
    .find(({ textContent }) => textContent === 'Parts of the page')
    ?.click();
  await settled();
  const box = (words: string) =>
    Array.from(open?.root.querySelectorAll<HTMLLabelElement>('.parts label') ?? [])
      .find(({ textContent }) => textContent?.includes(words))
      ?.querySelector('input');
  return { box, save, onReread, rules: () => rules, tell: () => tell() };
}

const named = (name: string) =>
  Array.from(open?.root.querySelectorAll<HTMLElement>('.parts button') ?? []).find(
    ({ textContent }) => textContent === name,
  );

describe('the parts of the page', () => {
  it('are listed, those of the article and those left out', async () => {
    const { box } = await openParts();
    expect(box('Forty wheels stood')?.checked).toBe(true);
    expect(box('bound in blue linen')?.checked).toBe(false);
  });

  it('go at once, are remembered, and come back by undo', async () => {
    const { box, rules } = await openParts();
    const quote = open?.root.querySelector<HTMLElement>('.body blockquote');
    box('It never once broke')?.click();
    await settled();
    expect(quote?.hidden).toBe(true);
    expect(rules()).toEqual([{ isShown: false, selector: '', text: 'It never once broke.' }]);
    expect(open?.root.querySelector('.parts [role=status]')?.textContent).toBe('Taken out.');
    named('Undo')?.click();
    await settled();
    expect(quote?.hidden).toBe(false);
    expect(rules()).toEqual([]);
  });

  it('are read anew when the sheet closes, and only if something was changed', async () => {
    const { box, onReread, rules } = await openParts();
    named('Done')?.click();
    await settled();
    expect(onReread).not.toHaveBeenCalled();
    open?.root.querySelector<HTMLElement>('[data-panel=tools]')?.click();
    await settled();
    Array.from(open?.root.querySelectorAll<HTMLElement>('.tools button') ?? [])
      .find(({ textContent }) => textContent === 'Parts of the page')
      ?.click();
    await settled();
    box('bound in blue linen')?.click();
    await settled();
    expect(rules()).toEqual([
      { isShown: true, selector: 'div.promo', text: expect.stringContaining('Eleven more stories') },
    ]);
    named('Done')?.click();
    await settled();
    expect(onReread).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ paragraph: expect.any(Number) }));
  });

  it('are read anew when the options took a rule back while the view is open', async () => {
    const { onReread, tell } = await openParts();
    expect(onReread).not.toHaveBeenCalled();
    tell();
    expect(onReread).toHaveBeenCalledOnce();
  });

  it('say so where they cannot be kept', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { box, save } = await openParts();
    save.mockRejectedValue(new Error('full'));
    const own = box('Forty wheels stood');
    own?.click();
    await settled();
    expect(open?.root.querySelector('.parts [role=status]')?.textContent).toBe(
      'The page gives this part no name to know it by.',
    );
    expect(box('Forty wheels stood')?.checked).toBe(true);
  });
});
