import type { Article, ArticleLink } from '@/utils/article/article';
import { blocksOf, isBlockElement } from '@/utils/article/blocks';
import { blankDocument, settleStyles } from '@/utils/article/dom';
import type { Extraction } from '@/utils/article/extract-first';
import { absolute } from '@/utils/article/images';
import { lateMetadata } from '@/utils/article/metadata/late-metadata';
import { t } from '@/utils/texts';
import { pageTools } from './page-memory';
import type { SelectionRequest } from './page-view';
import { SELECTION } from './selection-mark';

/**
 * What is selected in the page as an article of the page's address: its title says that it is a selection, and what
 * was saved so before stands in front of it.
 */
export function readSelection(page: Document, url: string, request: SelectionRequest): Extraction {
  const { firstMetadata, sanitizeAndRender } = pageTools();
  const { first, told } = firstMetadata(page, url);
  const late = lateMetadata(told);
  const chosen = selected(url) ?? asParagraphs(request.text);
  const before = request.after ? `${request.after.html}<hr>` : '';
  const { html, fragment } = sanitizeAndRender(before + chosen.innerHTML);
  const placed = blocksOf(fragment);
  if (placed.length === 0) return { problem: 'empty' };
  const article: Article = {
    ...first,
    ...late,
    url,
    title: first.title === null ? t('selectionUntitled') : t('selectionOf', first.title),
    provenance: [...late.provenance, SELECTION],
    type: 'other',
    confidence: 1,
    html,
    blocks: placed.map(({ block }) => block),
    captions: [...fragment.querySelectorAll('figcaption')].map((element) => ({ text: plain(element) })),
    credits: [],
    links: placed.flatMap(({ element }, paragraph) => linksOf(element, paragraph)),
    images: fragment.querySelectorAll('img').length,
    declaredSeconds: null,
  };
  return { article, body: fragment };
}

/** The selection's markup in a document of its own, where no picture loads and no custom element wakes. */
function selected(base: string): Element | undefined {
  const selection = globalThis.getSelection();
  const blank = blankDocument();
  const holder = blank.createElement('div');
  for (let index = 0; index < (selection?.rangeCount ?? 0); index++) {
    const range = selection?.getRangeAt(index);
    if (range && !range.collapsed) holder.append(copyOf(range, blank));
  }
  if (!holder.textContent.trim()) return undefined;
  for (const link of holder.querySelectorAll('a[href]')) resolve(link, 'href', base);
  for (const image of holder.querySelectorAll('img[src]')) resolve(image, 'src', base);
  return [...holder.querySelectorAll('*')].some(isBlockElement) ? holder : inParagraph(holder);
}

/** `cloneContents` of a copy: of the page's own nodes it would make clones that load and run. */
function copyOf(range: Range, blank: Document): DocumentFragment {
  const common = range.commonAncestorContainer;
  settleStyles(document);
  const copy = blank.importNode(common, true);
  const inCopy = blank.createRange();
  inCopy.setStart(counterpart(range.startContainer, common, copy), range.startOffset);
  inCopy.setEnd(counterpart(range.endContainer, common, copy), range.endOffset);
  return inCopy.cloneContents();
}

/** The node of the copy that stands where `node` stands below `root`. */
function counterpart(node: Node, root: Node, copy: Node): Node {
  const steps: number[] = [];
  for (let at = node; at !== root; ) {
    const parent = at.parentNode;
    if (!parent) return copy;
    steps.push([...parent.childNodes].indexOf(at as ChildNode));
    at = parent;
  }
  return steps.reduceRight((at, step) => at.childNodes[step] ?? at, copy);
}

function resolve(element: Element, attribute: 'href' | 'src', base: string): void {
  const value = element.getAttribute(attribute) ?? '';
  const whole = absolute(value, base);
  if (whole && !value.startsWith('#')) element.setAttribute(attribute, whole);
}

function inParagraph(holder: Element): Element {
  const paragraph = holder.ownerDocument.createElement('p');
  paragraph.append(...holder.childNodes);
  holder.append(paragraph);
  return holder;
}

/** The browser's own text of a selection that cannot be asked in the page. */
function asParagraphs(text: string): Element {
  const holder = blankDocument().createElement('div');
  for (const line of text.split(/\n+/)) {
    const paragraph = holder.ownerDocument.createElement('p');
    paragraph.textContent = line;
    holder.append(paragraph);
  }
  return holder;
}

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

function linksOf(element: Element, paragraph: number): ArticleLink[] {
  return [...element.querySelectorAll('a[href]')]
    .map((link) => ({ url: link.getAttribute('href') ?? '', text: plain(link), paragraph }))
    .filter(({ url, text }) => /^https?:/.test(url) && text !== '');
}
