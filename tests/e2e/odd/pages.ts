import type { MadePage } from '@/tests/tools/sample-server';

/** A page of which browsers, servers or authors make something unusual. */
export interface OddPage {
  name: string;
  /** What the sample server sends under `/made/odd`; left out where the page is none of its. */
  made?: MadePage;
  /** The address, where it is another than that; `origin` is the sample server's. */
  address?: (origin: string) => string;
  /**
   * What the keys and the button come to: the article; a sentence that says why there is none; either, where it is the
   * browser's to say; or a view that gives way to a page that fights it.
   */
  answer: 'article' | 'sentence' | 'either' | 'gives way';
  /** Changes by itself, so that it cannot be compared with what it was. */
  isRestless?: boolean;
}

export const FIRST = 'The ferry left the ramp with all its lights on';
const PARAGRAPH = `${FIRST}, and the captain, Reuters reported on Tuesday, counted the cars aloud, as she does every evening when the last crossing of the day begins.`;
const ARTICLE = `<article><h1>The last crossing</h1>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article>`;

function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The last crossing</title>${head}</head><body>${body}</body></html>`;
}

const script = (code: string) => html(`${ARTICLE}<script>${code}</script>`);

const POLICIES = [
  "default-src 'none'",
  "default-src 'none'; style-src 'none'; img-src 'none'; font-src 'none'; connect-src 'none'",
  "style-src 'none'",
  "script-src 'none'; object-src 'none'",
  "script-src 'nonce-odd' 'strict-dynamic'; base-uri 'none'",
  "require-trusted-types-for 'script'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
  'sandbox',
  'sandbox allow-scripts',
  'sandbox allow-scripts allow-same-origin allow-popups allow-modals',
  "frame-ancestors 'none'; form-action 'none'; frame-src 'none'; worker-src 'none'; manifest-src 'none'",
  "default-src https:; style-src 'self'; font-src 'self'; media-src 'none'; upgrade-insecure-requests",
];

const withPolicy = (policy: string): OddPage => ({
  name: `the policy ${policy}`,
  made: { body: html(ARTICLE), headers: { 'content-security-policy': `${policy}; report-uri /reports` } },
  answer: 'article',
});

/** What a page may do to built-ins in its own world; ours has its own. */
export const PATCHES = `
for (const name of ['map', 'filter', 'push', 'forEach', 'join', 'slice', 'find', 'includes', 'sort'])
  Array.prototype[name] = () => { throw new Error('patched ' + name); };
for (const name of ['replace', 'replaceAll', 'split', 'trim', 'slice', 'match', 'matchAll', 'toLowerCase', 'normalize'])
  String.prototype[name] = () => 'patched';
Array.from = () => []; Object.entries = () => []; Object.keys = () => []; Object.freeze = (value) => value;
JSON.parse = () => ({ patched: true }); JSON.stringify = () => 'patched';
Element.prototype.attachShadow = () => null; Element.prototype.remove = () => {}; Element.prototype.matches = () => true;
Node.prototype.appendChild = () => null; Node.prototype.cloneNode = () => null; Node.prototype.insertBefore = () => null;
Document.prototype.createElement = () => null; Document.prototype.createElementNS = () => null; Document.prototype.importNode = () => null;
HTMLDialogElement.prototype.showModal = () => {}; EventTarget.prototype.addEventListener = () => {};
customElements.define('lectern-reader', class extends HTMLElement {}); customElements.get = () => null;
for (const name of ['Segmenter', 'PluralRules', 'NumberFormat', 'DateTimeFormat']) Intl[name] = function () { throw new Error('patched'); };
for (const name of ['Map', 'Set', 'WeakMap', 'Promise', 'URL', 'DOMParser', 'CSSStyleSheet', 'MutationObserver', 'IntersectionObserver', 'AbortController'])
  window[name] = function () { throw new Error('patched ' + name); };
RegExp.prototype.exec = () => null; RegExp.prototype.test = () => true;
Object.defineProperty(Object.prototype, 'html', { value: '<img src=x onerror=alert(1)>', configurable: true });
Object.prototype.ALLOWED_TAGS = ['script']; window.requestAnimationFrame = () => 0; window.setTimeout = () => 0;`;

/** Looked at by a part each day. */
export const ODD_PAGES: OddPage[] = [
  ...POLICIES.map(withPolicy),
  {
    name: 'resources of its own origin alone',
    made: {
      body: html(ARTICLE),
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'clipboard-write=(), fullscreen=()',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      },
    },
    answer: 'article',
  },
  {
    name: 'the article in a frame',
    made: { body: html(`<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}" width="800" height="600"></iframe>`) },
    answer: 'either',
  },
  {
    name: 'a frameset',
    made: {
      body: '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/article.html"><frame src="/front.html"></frameset></html>',
    },
    answer: 'either',
  },
  {
    name: 'open shadow roots',
    made: {
      body: script(
        `const all = document.querySelector('article'); const host = document.createElement('x-story'); all.replaceWith(host); host.attachShadow({ mode: 'open' }).append(all);`,
      ),
    },
    answer: 'article',
  },
  {
    name: 'XHTML',
    made: {
      type: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>The last crossing</title></head><body>${ARTICLE}</body></html>`,
    },
    answer: 'article',
  },
  {
    name: 'XHTML that is not well-formed',
    made: {
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><body>${ARTICLE}<p>open`,
    },
    answer: 'either',
  },
  {
    name: 'plain text',
    made: { type: 'text/plain; charset=utf-8', body: `${PARAGRAPH}\n\n`.repeat(8) },
    answer: 'either',
  },
  {
    name: 'JSON',
    made: { type: 'application/json', body: JSON.stringify({ title: 'x', text: PARAGRAPH }) },
    answer: 'either',
  },
  {
    name: 'XML',
    made: {
      type: 'application/xml',
      body: `<?xml version="1.0"?><feed><entry><title>x</title><text>${PARAGRAPH}</text></entry></feed>`,
    },
    answer: 'either',
  },
  {
    name: 'an XML root whose children have strange names',
    made: {
      type: 'text/xml',
      body: `<?xml version="1.0"?><body xmlns:a="urn:a"><a:p a:id="parentNode">${PARAGRAPH}</a:p><form/></body>`,
    },
    answer: 'either',
  },
  {
    name: 'a drawing (SVG)',
    made: {
      type: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><title>x</title><text x="9" y="99">${FIRST}</text></svg>`,
    },
    answer: 'sentence',
  },
  { name: 'a picture', address: (origin) => `${origin}/lighthouse.png`, answer: 'sentence' },
  { name: 'a PDF', address: (origin) => `${origin}/paper.pdf`, answer: 'sentence' },
  { name: 'sound', address: (origin) => `${origin}/tone.wav`, answer: 'sentence' },
  { name: 'the source of a page', address: (origin) => `view-source:${origin}/article.html`, answer: 'sentence' },
  { name: 'a page that did not come', address: () => 'http://127.0.0.1:9/refused', answer: 'sentence' },
  { name: 'a page of the browser', address: () => 'chrome://version/', answer: 'sentence' },
  {
    name: 'data in its address',
    address: () => `data:text/html;charset=utf-8,${encodeURIComponent(html(ARTICLE))}`,
    answer: 'either',
  },
  { name: 'no body', made: { body: script('document.body.remove()') }, answer: 'either' },
  { name: 'no root element', made: { body: script('document.documentElement.remove()') }, answer: 'either' },
  {
    name: 'a document that is written anew',
    made: { body: script(`document.open(); document.write(${JSON.stringify(html(ARTICLE))}); document.close();`) },
    answer: 'article',
  },
  { name: 'one megabyte', made: { body: html(megabytes(1)) }, answer: 'article' },
  {
    name: 'a storm of changes',
    made: {
      body: script(`setInterval(() => { for (let at = 0; at < 50; at++) { const one = document.body.appendChild(document.createElement('i'));
        one.textContent = Math.random(); one.setAttribute('class', Math.random()); one.remove(); } }, 0);`),
    },
    answer: 'article',
    isRestless: true,
  },
  {
    name: 'a script that takes the view away each time',
    made: {
      body: script(
        `new MutationObserver(() => document.querySelector('lectern-reader')?.remove()).observe(document, { childList: true, subtree: true });`,
      ),
    },
    answer: 'gives way',
  },
  {
    name: 'a script that hides, moves and renames the view',
    made: {
      body: script(`setInterval(() => { const view = document.querySelector('lectern-reader'); if (!view) return;
        view.style.cssText = 'display: none !important; opacity: 0 !important'; view.hidden = true; view.inert = true;
        view.setAttribute('popover', 'auto'); view.id = 'x'; view.slot = 'x'; document.body.append(view); }, 5);`),
    },
    answer: 'either',
    isRestless: true,
  },
  {
    name: 'a script that opens dialog after dialog',
    made: {
      body: script(`setInterval(() => { if (!document.querySelector('lectern-reader')) return; const over = document.createElement('dialog');
        over.textContent = 'Subscribe'; document.body.append(over); over.showModal(); setTimeout(() => over.remove(), 20); }, 30);`),
    },
    answer: 'either',
    isRestless: true,
  },
];

/**
 * Looked at as a whole by `npm run test:full` alone: seconds each. "either" where an article of eight paragraphs stands
 * beside so much else that the page may count as no article.
 */
export const BIG_PAGES: OddPage[] = [
  { name: 'ten megabytes', made: { body: html(megabytes(10)) }, answer: 'article' },
  { name: 'fifty megabytes', made: { body: html(megabytes(50)) }, answer: 'sentence' },
  {
    name: '200,000 elements',
    made: { body: html(`${ARTICLE}<div>${'<i></i><b>x</b>'.repeat(100_000)}</div>`) },
    answer: 'either',
  },
  {
    name: '400,000 elements',
    made: { body: html(`${ARTICLE}<div>${'<i></i><b>x</b>'.repeat(200_000)}</div>`) },
    answer: 'sentence',
  },
  {
    name: '2,000 elements deep',
    made: { body: html(`${'<div>'.repeat(1_990)}${ARTICLE}${'</div>'.repeat(1_990)}`) },
    answer: 'article',
  },
  {
    name: '100,000 line breaks',
    made: { body: html(`<article><h1>x</h1>${`${PARAGRAPH}<br><br>`.repeat(40)}${'<br>'.repeat(100_000)}</article>`) },
    answer: 'article',
  },
  {
    name: 'a table of 20,000 rows',
    made: { body: html(`${ARTICLE}<table>${'<tr><td>1</td><td>two</td></tr>'.repeat(20_000)}</table>`) },
    answer: 'article',
  },
  {
    name: '20,000 links',
    made: { body: html(`${ARTICLE}<ul>${'<li><a href="/x">elsewhere</a></li>'.repeat(20_000)}</ul>`) },
    answer: 'either',
  },
];

/** An article of about so many megabytes. */
function megabytes(count: number): string {
  const paragraph = `<p>${`${PARAGRAPH} `.repeat(10)}</p>`;
  return `<article><h1>The last crossing</h1>${paragraph.repeat(Math.ceil((count * 1_000_000) / paragraph.length))}</article>`;
}
