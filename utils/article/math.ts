/** Where pages keep the TeX of a formula; the first that answers is taken. */
const HOSTS = [
  '.katex-display',
  '.katex',
  'mjx-container',
  '.MathJax_Display',
  '.MathJax',
  '.MathJax_SVG',
  '.mwe-math-element',
  'math',
  'img.mwe-math-fallback-image-inline',
  'img.mwe-math-fallback-image-display',
  'img.latex',
  'img.tex',
].join(',');
const LEFTOVERS = '.MathJax_Preview,.MJX_Assistive_MathML,.katex-html';

/**
 * Formulas become their TeX source, `$…$` in the line and `$$…$$` on a line of their own, in the one form that the
 * sanitiser lets through: `<code class="lectern-math">` (or `lectern-math-block`). The view sets them again.
 */
export function mathToTex(root: Element): void {
  for (const script of root.querySelectorAll('script[type^="math/tex"]')) {
    const tex = script.textContent;
    const rendered = script.previousElementSibling;
    if (rendered?.matches('.MathJax,.MathJax_Display,.MathJax_SVG,.MathJax_SVG_Display')) rendered.remove();
    if (tex.trim()) script.replaceWith(formula(script, tex, /mode=display/.test(script.getAttribute('type') ?? '')));
  }
  for (const host of root.querySelectorAll(HOSTS)) {
    if (!root.contains(host)) continue;
    const tex = texOf(host);
    if (tex) host.replaceWith(formula(host, tex, isDisplay(host)));
  }
  for (const leftover of root.querySelectorAll(LEFTOVERS)) leftover.remove();
}

/** What MathJax 3 reads in the text; dollars only stand for formulas where they stand twice. */
const DELIMITED = /\\\((?<line>.+?)\\\)|\\\[(?<display>.+?)\\\]|\$\$(?<block>[^$]+?)\$\$/gs;
const UNSET = /\\[([]|\$\$/;
const NO_FORMULA = 'script,style,pre,code,textarea,noscript';

/** Formulas that no script has set yet stand in the text between `\\(` and `\\)`. */
export function setDelimited(root: Element): void {
  // Few pages have any, and all their text is looked through faster than each of its pieces.
  if (!UNSET.test(root.textContent)) return;
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (UNSET.test(text.data) && text.parentElement?.closest(NO_FORMULA) === null) texts.push(text);
  }
  for (const text of texts) {
    const host = text.parentElement;
    if (!host) continue;
    const parts: (string | Node)[] = [];
    let from = 0;
    for (const { 0: whole, index, groups } of text.data.matchAll(DELIMITED)) {
      const tex = groups?.line ?? groups?.display ?? groups?.block ?? '';
      parts.push(text.data.slice(from, index), formula(host, tex, groups?.line === undefined));
      from = index + whole.length;
    }
    if (parts.length > 0) text.replaceWith(...parts, text.data.slice(from));
  }
}

function texOf(host: Element): string | undefined {
  const annotation = host.querySelector('annotation[encoding*="tex" i]')?.textContent;
  const image = host.tagName === 'IMG' ? host : host.querySelector('img[alt]');
  const math = host.localName === 'math' ? host : host.querySelector('math');
  const tex =
    annotation ?? host.getAttribute('data-tex') ?? math?.getAttribute('alttext') ?? image?.getAttribute('alt');
  const plain = tex?.trim();
  if (plain) return plain;
  return math ? mathmlToTex(math).trim() || undefined : undefined;
}

function isDisplay(host: Element): boolean {
  return (
    host.matches('.katex-display,.MathJax_Display,[display="true"],[display="block"],[mode="display"]') ||
    host.querySelector('math[display="block"],.mwe-math-fallback-image-display') !== null ||
    host.matches('.mwe-math-fallback-image-display')
  );
}

function formula(host: Element, tex: string, display: boolean): Element {
  const code = host.ownerDocument.createElement('code');
  const inner = tex.trim();
  code.className = display ? 'lectern-math-block' : 'lectern-math';
  code.textContent = display ? `$$${inner}$$` : `$${inner}$`;
  return code;
}

/** Presentation MathML without a TeX annotation, written out: fractions, roots, scripts; other elements run on. */
export function mathmlToTex(node: Element): string {
  const kids = [...node.children].map(mathmlToTex);
  const [a = '', b = '', c = ''] = kids;
  switch (node.localName) {
    case 'mfrac':
      return `\\frac{${a}}{${b}}`;
    case 'msqrt':
      return `\\sqrt{${kids.join(' ')}}`;
    case 'mroot':
      return `\\sqrt[${b}]{${a}}`;
    case 'msup':
    case 'mover':
      return `${a}^{${b}}`;
    case 'msub':
    case 'munder':
      return `${a}_{${b}}`;
    case 'msubsup':
    case 'munderover':
      return `${a}_{${b}}^{${c}}`;
    case 'mtr':
      return `${kids.join(' & ')} \\\\`;
    case 'mtable':
      return `\\begin{matrix} ${kids.join(' ')} \\end{matrix}`;
    case 'annotation':
    case 'annotation-xml':
      return '';
    default:
      return kids.length > 0 ? kids.join(' ') : (node.textContent ?? '').trim();
  }
}
