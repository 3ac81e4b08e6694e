import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAGS } from '@/utils/article/allow-list';
import { blocksOf } from '@/utils/article/blocks';
import { extract } from '@/utils/article/extract';
import { render } from '@/utils/article/sanitize';
import { FIXTURE_URL, pages, read, show } from './pages';

const names = [...pages.keys()];
const squeezed = (text: string) => text.replace(/[\s\u200b]+/g, '');

/** Text of a page with its open shadow roots and frames. */
function everything(root: Document | ShadowRoot | Element): string {
  let text =
    root instanceof Document || 'body' in root ? (root as Document).documentElement.textContent : root.textContent;
  for (const element of (root as ParentNode).querySelectorAll('*')) {
    if (element.shadowRoot) text += everything(element.shadowRoot);
    if (element.localName === 'iframe') text += everything((element as HTMLIFrameElement).contentDocument ?? element);
  }
  return text ?? '';
}

describe('promises', () => {
  it.each(names)('%s: the page stays as it is', async (name) => {
    const { page, close } = await show(pages.get(name) ?? '');
    const before = page.documentElement.outerHTML;
    extract(page, { url: FIXTURE_URL, anyway: true });
    expect(page.documentElement.outerHTML).toBe(before);
    close();
  });

  it.each(names)('%s: the same page gives the same article', async (name) => {
    expect(await read(pages.get(name) ?? '')).toEqual(await read(pages.get(name) ?? ''));
  });

  it.each(names)('%s: only what the allow-list has, and the same blocks when shown', async (name) => {
    const article = await read(pages.get(name) ?? '');
    const fragment = render(article.html);
    const tags = new Set([...fragment.querySelectorAll('*')].map((element) => element.localName));
    expect([...tags].filter((tag) => !TAGS.includes(tag))).toEqual([]);
    expect(blocksOf(fragment).map(({ block }) => block)).toEqual(article.blocks);
  });

  // Formulas are TeX in the article, however the page writes them.
  it.each(names.filter((name) => name !== 'katex' && name !== 'mathjax'))(
    '%s: no text that the page does not have, in its order',
    async (name) => {
      const { page, close } = await show(pages.get(name) ?? '');
      const all = squeezed(everything(page));
      close();
      const article = await read(pages.get(name) ?? '');
      let from = 0;
      for (const { text, kind } of article.blocks) {
        for (const line of text.split(/[\n\t]/).map(squeezed)) {
          // Cells are apart in the text and together in the page; a shadow root's text is read after its host's.
          const isInOrder = kind !== 'table' && name !== 'shadow-dom';
          const found = all.indexOf(line, isInOrder ? from : 0);
          expect(found, line).toBeGreaterThanOrEqual(0);
          if (isInOrder) from = found;
        }
      }
    },
  );
});

const PROPERTIES = [Node, Element, HTMLElement, HTMLFormElement, EventTarget, Document].flatMap(({ prototype }) =>
  Object.getOwnPropertyNames(prototype),
);

describe('names of controls and pictures that shadow the DOM', () => {
  it('never hang or throw', async () => {
    const body = pages.get('two-columns') ?? '';
    const clobber = fc.record({
      name: fc.constantFrom(...PROPERTIES),
      tag: fc.constantFrom('input', 'button', 'img', 'output', 'object', 'fieldset'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(clobber, { minLength: 1, maxLength: 6 }), async (controls) => {
        const marks = controls.map(({ name, tag }) => `<${tag} name="${name}" id="${name}"></${tag}>`).join('');
        const html = body.replace('<main>', `<form>${marks}<main>`).replace('</main>', '</main></form>');
        const { page, close } = await show(html);
        const result = extract(page, { url: FIXTURE_URL, anyway: true });
        close();
        return 'article' in result && result.article.blocks.length > 5;
      }),
      { numRuns: 30 },
    );
  });

  it('all of them at once', async () => {
    const marks = PROPERTIES.map((name) => `<input name="${name}">`).join('');
    const html = (pages.get('two-columns') ?? '')
      .replace('<main>', `<form>${marks}<main>`)
      .replace('</main>', '</main></form>');
    expect((await read(html)).blocks.length).toBeGreaterThan(5);
  });
});

/** Elements that drawings and formulas may hold under these names: no pictures, frames or links, and without their properties. */
const HTML_NAMES =
  'a abbr article aside audio base blockquote br button caption code details dialog div dl embed fieldset figcaption figure footer font form frame h1 h2 header hgroup iframe img input label li link main map math meta nav noscript object ol option p picture pre q ruby script section select slot source span style sub summary table tbody td template textarea th time title tr track ul video';

describe.each(['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML'])(
  'names of HTML in %s',
  (namespace) => {
    it('never throw, inside a drawing or beside it', async () => {
      const { page, close } = await show(pages.get('two-columns') ?? '');
      const main = page.querySelector('main');
      const drawing = main?.appendChild(page.createElementNS(namespace, 'svg'));
      for (const name of HTML_NAMES.split(' ')) {
        for (const place of [main, drawing]) {
          const element = page.createElementNS(namespace, name);
          element.textContent = `Nothing but a ${name}`;
          for (const attribute of [
            'src',
            'href',
            'srcset',
            'alt',
            'title',
            'name',
            'content',
            'datetime',
            'rel',
            'itemprop',
            'class',
          ])
            element.setAttribute(attribute, 'author');
          place?.append(element);
        }
      }
      const result = extract(page, { url: FIXTURE_URL, anyway: true });
      close();
      expect('article' in result && result.article.blocks.length > 5).toBe(true);
    });
  },
);
