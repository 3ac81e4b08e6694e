const LANGUAGE = /(?:^|\s)(?:lang(?:uage)?-|brush:\s*|highlight-(?:source-)?|prettyprint\s+lang-)([a-z0-9+#.-]+)/i;
const LINE = /^(?:DIV|LI|TR|P)$/;
const GUTTER = /(?:^|[\s_-])(?:gutter|line-?numbers?|linenos?|lineno|blob-num|ln-num)(?:$|[\s_-])/i;

/** A listing as plain `pre > code`: white space kept, line numbers left out, the language in its class. */
export function listing(pre: Element, target: Document): Element {
  const code = target.createElement('code');
  code.textContent = codeText(pre).replace(/^\n+|\s+$/g, '');
  const language = languageOf(pre);
  if (language) code.className = `language-${language}`;
  const fresh = target.createElement('pre');
  fresh.append(code);
  return fresh;
}

function languageOf(pre: Element): string | undefined {
  const around = [pre.querySelector('code'), pre, pre.parentElement, pre.parentElement?.parentElement];
  for (const element of around) {
    const declared = element?.getAttribute('data-lang') ?? element?.getAttribute('data-language');
    const name = declared ?? LANGUAGE.exec(element?.getAttribute('class') ?? '')?.[1];
    if (name && /^[a-z0-9+#.-]{1,30}$/i.test(name)) return name.toLowerCase();
  }
  return undefined;
}

function codeText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data;
    else if (child instanceof Element) text += lineOf(child, text);
  }
  return text;
}

function lineOf(child: Element, before: string): string {
  if (child.tagName === 'BR') return '\n';
  if (GUTTER.test(child.getAttribute('class') ?? '')) return '';
  const inner = codeText(child);
  if (!LINE.test(child.tagName)) return inner;
  return (before && !before.endsWith('\n') ? '\n' : '') + inner + (inner.endsWith('\n') ? '' : '\n');
}
