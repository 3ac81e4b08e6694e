import tokens from '@/components/tokens.css?inline';
import article from './article.css?inline';
import articleParts from './article-parts.css?inline';
import controls from './controls.css?inline';
import { element } from './element';
import languages from './languages.css?inline';
import print from './print.css?inline';
import prose from './prose.css?inline';
import reader from './reader.css?inline';

/** What the article and the words around it look like. */
export const READER_STYLES = [tokens, reader, article, prose, articleParts, languages, controls, print].join('\n');

/** Adds styles to a shadow root. A constructed sheet passes every content security policy of the page. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox refuses adopted sheets to content scripts (bugzilla 1928865), but holds a style element of theirs
    // to the extension's policy, not to the page's.
    const style = element('style');
    style.textContent = css;
    root.append(style);
  }
}
