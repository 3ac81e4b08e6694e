import type { Block, BlockKind } from './article';

/** A block of the running text, with the element that holds it. */
export interface PlacedBlock {
  element: Element;
  block: Block;
}

/** Elements that begin a block of their own; everything else runs on in the line. */
const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** True where the element starts a new line of its own. */
export function isBlockElement(element: Element): boolean {
  return BLOCK_TAGS.has(element.tagName);
}

/**
 * The blocks of sanitised markup in document order. A block's place in this list is its *paragraph*: the same walk
 * over `render(article.html)` finds the same blocks. Captions, embed cards and pull quotes (`aside`) are no blocks.
 */
export function blocksOf(root: ParentNode): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const top = root instanceof Element ? root : undefined;
  walk(root as ParentNode & Node, top, 'paragraph', found);
  return found;
}

function walk(parent: Node, element: Element | undefined, kind: BlockKind, found: PlacedBlock[]): void {
  let line: Node[] = [];
  const flush = () => {
    const holder = element ?? line[0]?.parentElement;
    const text = lineText(line);
    if (text && holder) found.push({ element: holder, block: { kind: lineKind(line, kind), text } });
    line = [];
  };
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!(node instanceof Element)) line.push(node);
    else if (!isBlockElement(node) && !holdsBlocks(node)) line.push(node);
    else {
      flush();
      enter(node, kind, found);
    }
  }
  flush();
}

function enter(element: Element, kind: BlockKind, found: PlacedBlock[]): void {
  const name = element.tagName;
  if (name === 'ASIDE' || name === 'FIGCAPTION' || name === 'HR') return;
  if (name === 'PRE') pushWhole(element, 'code', element.textContent.replace(/^\n+|\s+$/g, ''), found);
  else if (name === 'TABLE') pushWhole(element, 'table', tableText(element), found);
  else walk(element, element, kindInside(element, kind), found);
}

function pushWhole(element: Element, kind: BlockKind, text: string, found: PlacedBlock[]): void {
  if (text.trim()) found.push({ element, block: { kind, text } });
}

function kindInside(element: Element, kind: BlockKind): BlockKind {
  const name = element.tagName;
  if (/^H[1-6]$/.test(name)) return 'heading';
  if (kind === 'footnote') return kind;
  if (name === 'LI' || name === 'DT' || name === 'DD') return element.id ? 'footnote' : 'item';
  if (name === 'BLOCKQUOTE') return 'quote';
  if (name === 'P' && element.classList.contains('lectern-standfirst')) return 'standfirst';
  return kind;
}

/** An inline element around blocks, as in `<a><p>…</p></a>`, is only a wrapper. */
function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isBlockElement(child) || holdsBlocks(child)) return true;
  return false;
}

function lineKind(line: Node[], kind: BlockKind): BlockKind {
  const spoken = line.filter((node) => node instanceof Element || node.textContent?.trim());
  const [only] = spoken;
  const isMath = spoken.length === 1 && only instanceof Element && only.classList.contains('lectern-math-block');
  return isMath ? 'math' : kind;
}

function lineText(line: Node[]): string {
  return tidyLines(line.map(inlineText).join(''));
}

/** Text of an inline node: a `<br>` is a line break, white space is otherwise the browser's to fold. */
function inlineText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' ');
  if (!(node instanceof Element)) return '';
  if (node.tagName === 'BR') return '\n';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += inlineText(child);
  return isBlockElement(node) ? `\n${text}\n` : text;
}

function tidyLines(text: string): string {
  return text
    .replace(/[ \u00a0]*\n[ \u00a0]*/g, '\n')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .trim();
}

/** Cells apart by a tab, rows by a line break. */
function tableText(table: Element): string {
  const rows: string[] = [];
  for (const row of table.querySelectorAll('tr')) {
    if (row.closest('table') !== table) continue;
    const cells = [...row.children].map((cell) => inlineText(cell).replace(/\s+/g, ' ').trim());
    if (cells.some(Boolean)) rows.push(cells.join('\t'));
  }
  return rows.join('\n');
}
