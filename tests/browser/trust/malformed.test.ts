import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { extract } from '@/utils/article/extract';
import { render, sanitize } from '@/utils/article/sanitize';
import { digest } from '@/utils/digest/digest-article';
import { isArticle, isDigest } from '@/utils/library/shapes';
import { attacksIn } from '../article/attacked-frame';
import { violations } from '../article/invariants';
import { inGroups, payloads } from './attacks';

const { isWhole, seed } = inject('sampling');
const URL_READ = 'https://hostile.example/story';
const PARAGRAPH =
  '<p>The ferry left the ramp with all its lights on and the captain counted the cars aloud, as she does every evening when the last crossing of the day begins, and nobody minded.</p>';

function read(html: string) {
  const found = extract(new DOMParser().parseFromString(html, 'text/html'), { url: URL_READ, anyway: true });
  return 'article' in found ? found.article : undefined;
}

/** Every name by which a script may ask a node, an element, a form or a document for something. */
function names(): string[] {
  const found = new Set<string>([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__defineGetter__',
  ]);
  for (const { prototype } of [Node, Element, HTMLElement, HTMLFormElement, Document, HTMLDocument, EventTarget])
    for (const name of Object.getOwnPropertyNames(prototype)) found.add(name);
  return [...found];
}

describe('names that stand before properties', () => {
  const all = names();

  it.each(inGroups(all, 30).map((group) => [group[0] ?? '', group] as const))(
    'of inputs in forms, from %s on: the article is read as without them',
    (_, group) => {
      const plain = read(`<title>T</title><article><h1>T</h1>${PARAGRAPH.repeat(5)}</article>`)?.blocks;
      expect(plain?.length).toBeGreaterThan(3);
      for (const name of group) {
        const inputs = `<input name="${name}"><input id="${name}"><img name="${name}" src="x.png">`;
        const inside = `<title>T</title><form><article><h1>T</h1>${inputs}${PARAGRAPH.repeat(5)}</article></form>`;
        const around = `<title>T</title><article><h1>T</h1>${PARAGRAPH}<form id="${name}" name="${name}">${inputs}${PARAGRAPH}</form>${PARAGRAPH.repeat(3)}</article>`;
        const startedAt = performance.now();
        expect(read(inside)?.blocks, `${name} inside`).toEqual(plain);
        expect(read(around)?.blocks, `${name} around`).toEqual(plain);
        // A walk that follows such a name goes in circles for ever; a slow machine does not take this long.
        expect(performance.now() - startedAt, name).toBeLessThan(5_000);
      }
    },
    60_000,
  );

  it('all at once, in one form', () => {
    const inputs = all.map((name) => `<input name="${name}">`).join('');
    const article = read(`<title>T</title><article><h1>T</h1><form>${inputs}${PARAGRAPH.repeat(5)}</form></article>`);
    expect(article?.blocks.length).toBeGreaterThan(3);
    expect(violations(render(article?.html ?? ''))).toEqual([]);
  });
});

describe('malformed documents', () => {
  const tag = fc.constantFrom(
    ...'a abbr article aside b blockquote body br button caption code col dd details dialog div dl dt em fieldset figure font form frameset h1 h2 head html i iframe image img input isindex li link main marquee math menu meta mglyph mi mn mo mtext annotation-xml nobr noembed noframes noscript object ol optgroup option p param plaintext pre ruby rp rt s script section select slot small source span strike style sub summary svg foreignObject desc title use animate set table tbody td template textarea tfoot th thead tr track tt u ul var video wbr xmp x-y'.split(
      ' ',
    ),
  );
  const name = fc.constantFrom(
    ...'action alt background class colspan content contenteditable data-x dir encoding formaction for height href http-equiv id is itemprop lang name onclick onerror onfocus onload ping poster property rel role slot src srcdoc srcset style tabindex target title type value width xlink:href xml:lang xmlns'.split(
      ' ',
    ),
  );
  const value = fc.oneof(
    fc.constantFrom(
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'https://a.example/1',
      '//a.example/2',
      '__proto__',
      'parentNode',
      '--><img src=x onerror=alert(1)>',
      '</style><img src=x onerror=alert(1)>',
      'text/html',
      'refresh',
      'rtl',
      'http://www.w3.org/2000/svg',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const open = fc
    .tuple(tag, fc.array(fc.tuple(name, value), { maxLength: 3 }))
    .map(
      ([element, list]) =>
        `<${element}${list.map(([key, text]) => ` ${key}="${text.replaceAll('"', '&quot;')}"`).join('')}>`,
    );
  const piece = fc.oneof(
    { weight: 5, arbitrary: open },
    { weight: 3, arbitrary: tag.map((element) => `</${element}>`) },
    { weight: 2, arbitrary: fc.constant(PARAGRAPH) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?x',
        '<!doctype x>',
        '\0',
        '&#0;',
        '&lt;script&gt;',
        '<img src=x onerror=alert(1)>',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
  const markup = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
  const runs = { seed, numRuns: isWhole ? 20_000 : 250 };

  it('of any kind come out of the sanitiser inside the rules, settled, and run nothing', async () => {
    const shown: DocumentFragment[] = [];
    fc.assert(
      fc.property(markup, (html) => {
        const kept = sanitize(html);
        const fragment = render(kept);
        expect(violations(fragment)).toEqual([]);
        expect(sanitize(kept)).toBe(kept);
        shown.push(fragment);
      }),
      runs,
    );
    for (const group of inGroups(shown, 500)) expect(await attacksIn('', (body) => body.append(...group))).toBe(0);
  }, 1_200_000);

  it('of any kind are read or refused, and what is read has its shape', () => {
    fc.assert(
      fc.property(markup, markup, (head, body) => {
        const article = read(`${head}<body>${PARAGRAPH}${body}${PARAGRAPH.repeat(3)}`);
        if (!article) return;
        const plain = JSON.parse(JSON.stringify(article));
        expect(isArticle(plain)).toBe(true);
        expect(isDigest(JSON.parse(JSON.stringify(digest(plain))))).toBe(true);
        expect(violations(render(plain.html))).toEqual([]);
      }),
      { ...runs, numRuns: isWhole ? 5_000 : 100 },
    );
  }, 1_200_000);
});

describe('attacks put into one another', () => {
  it('come out inside the rules', async () => {
    const known = await payloads(isWhole ? 4_000 : 200);
    const one = fc.constantFrom(...known);
    const nested = fc
      .tuple(one, one, one, fc.nat(40))
      .map(
        ([outer, middle, inner, at]) =>
          outer.slice(0, at) +
          middle.slice(0, middle.length / 2) +
          inner +
          middle.slice(middle.length / 2) +
          outer.slice(at),
      );
    const depth = fc.tuple(
      nested,
      fc.constantFrom('div', 'b', 'svg', 'math', 'table', 'form', 'font', 'template', 'select'),
      fc.nat(600),
    );
    fc.assert(
      fc.property(depth, ([html, tag, deep]) => {
        const kept = sanitize(`<${tag}>`.repeat(deep) + html);
        expect(violations(render(kept))).toEqual([]);
      }),
      { seed, numRuns: isWhole ? 20_000 : 250 },
    );
  }, 1_200_000);
});
