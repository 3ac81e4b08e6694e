import { isBlockElement } from './blocks';

/**
 * Sanitised markup (a fragment of `render`, or an element with it) as Markdown: CommonMark with the tables, strike-outs
 * and footnotes of GitHub, formulas between dollars. The markup has few kinds of elements, all of them known
 * (allow-list.ts), so this is written for them; a general converter would know neither the formulas nor the notes.
 */
export function markdownOf(root: ParentNode): string {
  const notes = new Map<string, string>();
  for (const [index, note] of [...root.querySelectorAll('.lectern-footnotes > li, li[id]')].entries()) {
    if (note.id) notes.set(note.id, String(index + 1));
  }
  return tidy(blocks(root, { notes, depth: 0 }).join('\n\n'));
}

interface Context {
  /** Number of each footnote, by its id. */
  notes: ReadonlyMap<string, string>;
  /** How many lists it stands in. */
  depth: number;
}

/** The blocks under a node; text between them is a paragraph of its own. */
function blocks(parent: ParentNode | Element, context: Context): string[] {
  const found: string[] = [];
  let line: Node[] = [];
  const flush = () => {
    const text = paragraph(line.map((node) => inline(node, context)).join(''));
    if (text) found.push(text);
    line = [];
  };
  for (const node of Array.from((parent as ParentNode & Node).childNodes)) {
    if (node instanceof Element && (isBlockElement(node) || holdsBlock(node))) {
      flush();
      found.push(...block(node, context).filter(Boolean));
    } else line.push(node);
  }
  flush();
  return found;
}

function block(element: Element, context: Context): string[] {
  const tag = element.localName;
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${oneLine(inlines(element, context))}`];
  if (element.classList.contains('lectern-card')) return [card(element)];
  // It repeats what the text says.
  if (element.classList.contains('lectern-pull-quote')) return [];
  switch (tag) {
    case 'pre':
      return [listing(element)];
    case 'hr':
      return ['---'];
    case 'blockquote':
      return [prefixed(blocks(element, context).join('\n\n'), '> ', '> ')];
    case 'ul':
    case 'ol':
      return [element.matches('.lectern-footnotes') ? footnotes(element, context) : list(element, context)];
    case 'li':
      return [footnote(element, context)];
    case 'table':
      return [table(element, context)];
    case 'figcaption':
      return [oneLine(inlines(element, context)) && `*${oneLine(inlines(element, context))}*`];
    case 'dt':
      return [`**${oneLine(inlines(element, context))}**`];
    case 'dd':
      return [prefixed(blocks(element, context).join('\n\n'), ': ', '  ')];
    default:
      return blocks(element, context);
  }
}

function listing(element: Element): string {
  const text = element.textContent.replace(/\n$/, '');
  const language = /\blanguage-(\S+)/.exec(
    `${element.className} ${element.querySelector('code')?.className ?? ''}`,
  )?.[1];
  const fence = fenceFor(text, '`', 3);
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

function list(element: Element, context: Context): string {
  const isOrdered = element.localName === 'ol';
  const first = Number(element.getAttribute('start') ?? 1);
  const items = Array.from(element.children).filter((child) => child.localName === 'li');
  const inner = { ...context, depth: context.depth + 1 };
  const isLoose = items.some((item) => item.querySelector(':scope > p + p'));
  return items
    .map((item, index) => {
      const mark = isOrdered ? `${first + index}. ` : '- ';
      const text = blocks(item, inner).join(isLoose ? '\n\n' : '\n');
      return prefixed(text, mark, ' '.repeat(mark.length));
    })
    .join(isLoose ? '\n\n' : '\n');
}

function footnotes(element: Element, context: Context): string {
  return Array.from(element.children, (item) => footnote(item, context)).join('\n');
}

function footnote(item: Element, context: Context): string {
  const number = context.notes.get(item.id);
  const text = blocks(item, context).join('\n\n');
  return number ? prefixed(text, `[^${number}]: `, '    ') : prefixed(text, '- ', '  ');
}

function card(element: Element): string {
  const link = element.querySelector('a[href]');
  const title = element.querySelector('.lectern-card-title') ?? element;
  return link ? `[${escaped(oneLine(title.textContent))}](${address(link.getAttribute('href') ?? '')})` : '';
}

/** The first row is the head: Markdown has no table without one. */
function table(element: Element, context: Context): string {
  const rows = [...element.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === element)
    .map((row) => Array.from(row.children, (cell) => oneLine(inlines(cell, context)).replaceAll('|', '\\|')));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head, ...body] = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`,
  );
  if (!head || width === 0) return '';
  const caption = element.querySelector('caption');
  const title = caption ? `**${oneLine(inlines(caption, context))}**\n\n` : '';
  return title + [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function inlines(element: Element, context: Context): string {
  return Array.from(element.childNodes, (node) => inline(node, context)).join('');
}

function inline(node: Node, context: Context): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped((node.nodeValue ?? '').replace(/[\t\n\f\r ]+/g, ' '));
  if (!(node instanceof Element)) return '';
  const text = () => inlines(node, context);
  switch (node.localName) {
    case 'br':
      return '\\\n';
    case 'strong':
    case 'b':
      return around(text(), '**');
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return around(text(), '*');
    case 'del':
    case 's':
      return around(text(), '~~');
    case 'code':
    case 'samp':
      return codeOf(node);
    case 'kbd':
    case 'mark':
    case 'sub':
      return `<${node.localName}>${text()}</${node.localName}>`;
    case 'sup':
      return node.querySelector('a[href^="#"]') ? text() : `<sup>${text()}</sup>`;
    case 'q':
      return `“${text()}”`;
    case 'img':
      return image(node);
    case 'a':
      return link(node, text(), context);
    default:
      return isBlockElement(node) ? ` ${text()} ` : text();
  }
}

/** Formulas are kept as their source, dollars and all. */
function codeOf(node: Element): string {
  const text = node.textContent;
  if (node.matches('.lectern-math, .lectern-math-block')) return text;
  const fence = fenceFor(text, '`', 1);
  const gap = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return text ? `${fence}${gap}${text.replace(/\s+/g, ' ')}${gap}${fence}` : '';
}

function image(node: Element): string {
  const source = node.getAttribute('src') ?? (node as HTMLElement).dataset.src ?? '';
  // A picture that lies in the article would make the text a thousand times as long.
  if (!/^https?:/.test(source)) return escaped(node.getAttribute('alt') ?? '');
  return `![${escaped(oneLine(node.getAttribute('alt') ?? ''))}](${address(source)})`;
}

function link(node: Element, text: string, { notes }: Context): string {
  const href = node.getAttribute('href') ?? '';
  if (!href) return text;
  if (!href.startsWith('#')) return text.trim() ? `[${text.trim()}](${address(href)})` : '';
  const number = notes.get(href.slice(1));
  // What leads back from a note has no place in a text that has no places.
  return number ? `[^${number}]` : /^(?:[\s↩↑^⏎]|\ufe0e)*$/u.test(node.textContent) ? '' : text;
}

function holdsBlock(element: Element): boolean {
  return Array.from(element.children).some((child) => isBlockElement(child) || holdsBlock(child));
}

/** White space at the ends of a mark would keep it from being one. */
function around(text: string, mark: string): string {
  const inner = text.trim();
  if (!inner) return text;
  const at = text.indexOf(inner);
  return text.slice(0, at) + mark + inner + mark + text.slice(at + inner.length);
}

function paragraph(text: string): string {
  const lines = text.replace(/ *\\\n */g, '\\\n').trim();
  // What would begin a list, a heading or a quotation at the start of a line is text here.
  return lines.replace(/^(\s*)([#>+-]|\d+[.)])(?=\s)/gm, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
  );
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<~]/g, '\\$&');
}

function address(url: string): string {
  return /[()\s<>]/.test(url) ? `<${url.replace(/[\s<>]/g, encodeURIComponent)}>` : url;
}

function fenceFor(text: string, mark: string, least: number): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  return mark.repeat(Math.max(least, longest + 1));
}

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line ? rest + line : rest.trimEnd()))
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ').trim();
}

function tidy(text: string): string {
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
