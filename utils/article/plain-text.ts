import { countWords } from './count-words';
import { blankDocument, rootOf } from './dom';

/** A text file, shown by the browser as one `<pre>`: its paragraphs as markup; undefined for any other document. */
export function plainTextMarkup(page: Document): string | undefined {
  if (!/^text\/(?:plain|markdown|x-markdown)$/.test(page.contentType)) return undefined;
  return paragraphs(rootOf(page)?.textContent ?? '');
}

/** Text with blank lines between its paragraphs, as markup. */
export function paragraphs(text: string): string {
  const fresh = blankDocument();
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n\s*\n/)) {
    if (!part.trim()) continue;
    const element = fresh.body.appendChild(fresh.createElement(isSetOut(part) ? 'pre' : 'p'));
    element.textContent = element.tagName === 'PRE' ? part.replace(/\s+$/, '') : part.trim().replace(/\s*\n\s*/g, ' ');
  }
  return fresh.body.innerHTML;
}

/** Lines that stand in columns or are indented are drawings, listings or verse: their breaks mean something. */
function isSetOut(part: string): boolean {
  const lines = part.split('\n');
  if (lines.length < 2) return false;
  const ragged = lines.filter((line) => /\S {3,}\S|^ {4,}|\t/.test(line)).length;
  const short = lines.filter((line) => countWords(line) < 7).length;
  return ragged > lines.length / 2 || (lines.length > 2 && short === lines.length);
}
