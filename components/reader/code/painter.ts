import hljs from 'highlight.js/lib/core';
import { element } from '../element';
import type { CodePainter } from '../finish-api';
import css from './code.css?inline';
import { LANGUAGES } from './languages';
import { type Token, TreeEmitter } from './tree-emitter';

let isReady = false;

/** highlight.js with the languages that articles show. Its tokens become elements: nothing is parsed as markup. */
export function codePainter(): CodePainter {
  if (!isReady) {
    for (const [name, grammar] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, grammar);
    hljs.configure({ __emitter: TreeEmitter });
    isReady = true;
  }
  return { css, paint };
}

function paint(code: HTMLElement): void {
  const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1] ?? '';
  if (!hljs.getLanguage(language)) return;
  const text = code.textContent;
  const { _emitter } = hljs.highlight(text, { language, ignoreIllegals: true });
  const made = document.createDocumentFragment();
  append(made, (_emitter as unknown as TreeEmitter).root);
  // A grammar that drops or invents a letter has no say about the article's text.
  if (made.textContent === text) code.replaceChildren(made);
}

function append(parent: Node, { children }: Token): void {
  for (const child of children) {
    if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
    else {
      const [name = ''] = child.scope.split('.');
      const span = element('span', `code-${name.replace(/\W/g, '')}`);
      append(span, child);
      parent.appendChild(span);
    }
  }
}
