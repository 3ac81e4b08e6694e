import digest from '@/components/digest/digest.css?inline';
import tokens from '@/components/tokens.css?inline';
import article from './article.css?inline';
import controls from './controls.css?inline';
import { element } from './element';
import languages from './languages.css?inline';
import reader from './reader.css?inline';

const SHEETS = [tokens, reader, article, languages, controls, digest].join('\n');

/** Styles a shadow root. A constructed sheet passes every content security policy of the page. */
export function adoptStyles(root: ShadowRoot): void {
  adopt(root, SHEETS, root);
}

/** Adds a sheet to the document itself; the answer takes it away again. */
export function adoptInDocument(css: string): () => void {
  return adopt(document, css, document.documentElement);
}

function adopt(scope: Document | ShadowRoot, css: string, parent: Node): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((known) => known !== sheet);
    };
  } catch {
    // Firefox refuses adopted sheets to content scripts (bugzilla 1928865), but holds a style element of theirs
    // to the extension's policy, not to the page's.
    const style = element('style');
    style.textContent = css;
    parent.appendChild(style);
    return () => style.remove();
  }
}
