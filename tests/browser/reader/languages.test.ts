import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type ReaderSettings } from '@/utils/reader-settings';
import { article, type OpenReader, openReader, settled } from './reader-fixture';

let open: OpenReader | undefined;

afterEach(() => {
  open?.handle.close();
  open = undefined;
});

const HTML = `<p>a <em>b</em> <i>c</i> <cite>d</cite></p><h2>e</h2><ol><li>f</li></ol><ol type="a"><li>g</li></ol>
  <figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="h"><figcaption>i</figcaption></figure>`;

async function openIn(lang: string, changes: Partial<ReaderSettings> = {}) {
  open = openReader({ article: article({ lang, html: HTML }), settings: { ...DEFAULT_SETTINGS, ...changes } });
  await settled();
  const { root } = open;
  return (selector: string) => getComputedStyle(root.querySelector(selector) as Element);
}

describe('an article is set as its script asks', () => {
  it.each([
    ['en', '0.1em'],
    ['ru', '0.1em'],
    ['ar', 'normal'],
    ['fa-IR', 'normal'],
    ['hi', 'normal'],
  ])('%s: letters are spaced as chosen unless they are joined', async (lang, spacing) => {
    const style = await openIn(lang, { letterSpacing: 0.1 });
    const { letterSpacing, fontSize } = style('.body p');
    const asChosen = `${Number.parseFloat(fontSize) / 10}px`;
    expect(letterSpacing).toBe(spacing === 'normal' ? 'normal' : asChosen);
  });

  it.each(['ar', 'fa', 'he', 'hi', 'bn', 'th', 'zh-CN', 'zh-TW', 'ja', 'ko'])(
    '%s: nothing is slanted, and its headings have room',
    async (lang) => {
      const style = await openIn(lang);
      for (const selector of ['.body em', '.body i', '.body cite']) expect(style(selector).fontStyle).toBe('normal');
      const { lineHeight, fontSize } = style('.body h2');
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).toBeGreaterThan(1.4);
    },
  );

  it('el, ru: figures are not those whose zero is a letter', async () => {
    for (const lang of ['el', 'ru']) {
      const style = await openIn(lang);
      expect(style('.body p').fontVariantNumeric).toBe('lining-nums proportional-nums');
      expect(style('.body em').fontStyle).toBe('italic');
      open?.handle.close();
    }
  });

  it('fa: lists are numbered with its own figures, unless the page says how', async () => {
    const style = await openIn('fa');
    expect(style('.body ol').listStyleType).toBe('persian');
    expect(style('.body ol[type]').listStyleType).toBe('lower-alpha');
  });

  it('zh: dots of emphasis stand below the letters, in Japanese above', async () => {
    expect((await openIn('zh-CN'))('.body em').textEmphasisPosition).toMatch(/^under/);
    open?.handle.close();
    expect((await openIn('ja'))('.body em').textEmphasisPosition).toMatch(/^over/);
  });
});
