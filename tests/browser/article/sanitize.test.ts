import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { POLICY, render, sanitize, sanitizeAndRender } from '@/utils/article/sanitize';
import { HOSTILE } from './hostile';
import { violations } from './invariants';

/** The element that `html` becomes, attached nowhere. */
function shown(html: string): HTMLElement {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(render(html));
  return holder;
}

describe('what stays', () => {
  test.each([
    ['<p>Plain <em>and</em> <strong>strong</strong></p>'],
    ['<figure><figcaption>A <cite>caption</cite></figcaption></figure>'],
    ['<table><tbody><tr><td colspan="2" rowspan="3">Cell</td></tr></tbody></table>'],
    ['<ruby>漢<rt>kan</rt></ruby>'],
    ['<p dir="rtl" lang="ar">نص</p>'],
    ['<ol start="3" reversed="" type="a"><li value="7">Seven</li></ol>'],
    ['<pre><code class="language-c++">int main() {}\n</code></pre>'],
    ['<span class="lectern-math">x^2</span>'],
    ['<p><time datetime="2023-09-22T10:00:00+02:00">today</time></p>'],
    ['<p>H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark></p>'],
  ])('%s', (html) => {
    expect(sanitize(html)).toBe(html);
  });

  test('links get rel, pictures send no referrer', () => {
    expect(sanitize('<a href="https://example.org/a?b=1#c" target="_blank" rel="opener">x</a>')).toBe(
      '<a href="https://example.org/a?b=1#c" rel="noopener noreferrer">x</a>',
    );
    expect(sanitize('<img src="https://example.org/a.png" alt="A" width="640" loading="eager">')).toBe(
      '<img src="https://example.org/a.png" alt="A" width="640" referrerpolicy="no-referrer">',
    );
  });

  test('footnotes link both ways under a prefix; other ids and dangling links go', () => {
    const html = sanitize(
      '<h2 id="body">Title</h2><p>Text<a id="r1" href="#fn1">1</a> <a href="#nowhere">x</a></p>' +
        '<ol><li id="fn1">Note <a href="#r1">back</a></li></ol>',
    );
    expect(html).toBe(
      '<h2>Title</h2><p>Text<a id="user-content-r1" href="#user-content-fn1" rel="noopener noreferrer">1</a> <a>x</a></p>' +
        '<ol><li id="user-content-fn1">Note <a href="#user-content-r1" rel="noopener noreferrer">back</a></li></ol>',
    );
    expect(sanitize(html)).toBe(html);
  });

  test('a picture without an address takes the largest of its srcset', () => {
    const image = shown('<img srcset="https://e.org/a,1.png 320w, https://e.org/b,2.png 1280w, javascript:x 9000w">');
    expect(image.querySelector('img')?.getAttribute('src')).toBe('https://e.org/b,2.png');
    expect(image.querySelector('img')?.hasAttribute('srcset')).toBe(false);
  });
});

describe('what goes', () => {
  test.each([
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="java\tscript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="&#1;javascript&colon;alert(1)">x</a>', '<a>x</a>'],
    ['<a href="data:text/html,x">x</a>', '<a>x</a>'],
    ['<a href="chrome-extension://abc/popup.html">x</a>', '<a>x</a>'],
    ['<a href="blob:https://example.org/1">x</a>', '<a>x</a>'],
    ['<a href="file:///etc/passwd">x</a>', '<a>x</a>'],
    ['<a href="/relative">x</a>', '<a>x</a>'],
    ['<img src="data:image/svg+xml;base64,AAAA">', ''],
    ['<img src="data:text/javascript,alert(1)">', ''],
    ['<img src="blob:https://example.org/1">', ''],
    ['<img src="https://count.example/p.gif" width="1" height="1">', ''],
    ['<p style="position:fixed" class="overlay" onclick="x()" name="cookie" id="cookie">x</p>', '<p>x</p>'],
    ['<p contenteditable tabindex="0" popover data-x="1" aria-label="y">x</p>', '<p>x</p>'],
    ['<p lang="not a language" dir="up">x</p>', '<p>x</p>'],
    ['<form action="https://evil.example"><input name="parentNode"><p>x</p></form>', '<p>x</p>'],
    ['<svg><p>x</p></svg>', '<p>x</p>'],
    ['<math><mtext>x</mtext></math>', ''],
    ['<iframe src="https://example.org"></iframe><video src="https://e.org/v.mp4">no</video>', ''],
    ['<details open><summary>More</summary><p>x</p></details>', 'More<p>x</p>'],
    ['<article><p>x</p></article>', '<p>x</p>'],
    ['<base href="https://evil.example/"><meta http-equiv="refresh" content="0"><link rel="preload" href="x">', ''],
  ])('%s', (html, left) => {
    expect(sanitize(html)).toBe(left);
  });

  test('no element that is left takes the focus but links', () => {
    const page = shown(HOSTILE.join(''));
    expect(
      page.querySelectorAll('input, button, select, textarea, summary, [tabindex], [contenteditable]'),
    ).toHaveLength(0);
  });
});

describe('promises', () => {
  test.each(HOSTILE.map((html) => [html]))('nothing outside the allow-list: %s', (html) => {
    expect(violations(render(html))).toEqual([]);
    expect(violations(render(sanitize(html)))).toEqual([]);
  });

  test('sanitised markup stays as it is', () => {
    const piece = fc.oneof(fc.constantFrom(...HOSTILE, ...REPAIRED), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const once = sanitize(pieces.join(''));
        expect(sanitize(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('any nesting of any elements and attributes comes out inside the allow-list', () => {
    const tag = fc.constantFrom(...'a b p div table td select option svg math style template form noscript'.split(' '));
    const name = fc.constantFrom('href', 'src', 'id', 'name', 'style', 'class', 'onclick', 'lang', 'dir', 'title');
    const value = fc.oneof(
      fc.constantFrom('javascript:alert(1)', '"><img src=x onerror=alert(1)>', '__proto__'),
      fc.string(),
    );
    const element = fc.tuple(tag, fc.array(fc.tuple(name, value), { maxLength: 3 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(element, { maxLength: 20 }), (elements) => {
        const html = elements.map(([tag, attributes, closes]) => markup(tag, attributes, closes)).join('');
        expect(violations(render(html))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the fragment is what a new parse of the markup gives', () => {
    for (const html of [...HOSTILE, ...REPAIRED]) {
      const { html: settled, fragment } = sanitizeAndRender(html);
      const holder = document.implementation.createHTMLDocument('').createElement('div');
      holder.append(fragment);
      expect(holder.innerHTML).toBe(settled);
    }
  });

  test('pictures are not asked for before the fragment is inserted', async () => {
    const address = `${location.origin}/never-asked-for-${Math.random()}.png`;
    const fragment = render(`<img src="${address}">`);
    await new Promise((done) => setTimeout(done, 200));
    expect(performance.getEntriesByName(address)).toEqual([]);
    expect(fragment.querySelector('img')?.getAttribute('src')).toBe(address);
  });
});

describe('on hostile ground', () => {
  const polluted = ['ALLOWED_TAGS', 'ADD_TAGS', 'ADD_ATTR', 'CUSTOM_ELEMENT_HANDLING', 'onclick', 'script', 'keepAttr'];
  afterEach(() => {
    for (const name of polluted) delete (Object.prototype as Record<string, unknown>)[name];
  });

  test('a polluted Object.prototype widens nothing', () => {
    const before = HOSTILE.map((html) => sanitize(html));
    for (const name of polluted) {
      const value = name.endsWith('TAGS') || name.endsWith('ATTR') ? ['script', 'svg', 'onclick', 'onerror'] : true;
      (Object.prototype as Record<string, unknown>)[name] = value;
    }
    expect(HOSTILE.map((html) => sanitize(html))).toEqual(before);
  });

  test('the configuration is frozen and inherits nothing', () => {
    expect(Object.isFrozen(POLICY)).toBe(true);
    expect(Object.getPrototypeOf(POLICY)).toBeNull();
    for (const list of Object.values(POLICY).filter(Array.isArray)) expect(Object.isFrozen(list)).toBe(true);
  });

  test('hooks that others add to DOMPurify do not apply', () => {
    createDOMPurify.addHook('uponSanitizeAttribute', (_, attribute) => {
      attribute.forceKeepAttr = true;
    });
    expect(sanitize('<p onclick="x()">x</p>')).toBe('<p>x</p>');
    createDOMPurify.removeAllHooks();
  });

  test('DOMPurify is no older than its last known hole', () => {
    const [major = 0, minor = 0, patch = 0] = createDOMPurify.version.split('.').map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_004_018);
  });
});

/** Markup that the parser takes apart anew each time it reads it. */
const REPAIRED = [
  '<a href="https://e.org/1"><table><a href="https://e.org/2">x</table>y</a>',
  '<p><table><ul><li>x',
  '<b><p>x</b>y</p>',
  '<table>text<tr><td>x</table>',
  '<h1><h2>x</h1>y</h2>',
  '<ruby><rt>x<rp><ruby>y',
];

function markup(tag: string, attributes: [string, string][], closes: boolean): string {
  const list = attributes.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('');
  return `<${tag}${list}>x${closes ? `</${tag}>` : ''}`;
}
