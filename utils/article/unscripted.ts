import { countWords } from './count-words';
import { allIn, firstChildOf, nameOf, nextSiblingOf, typeOf } from './dom';

/** Characters of markup below which a `<noscript>` holds a picture or a counter, not an article. */
const LEAST = 1_500;
const SILENT = new Set(['script', 'style', 'noscript', 'template']);

/**
 * Pages that their scripts build often carry their text in a `<noscript>` too. Where the scripts have not run, or were
 * blocked, that is what the page says: its markup is laid out in its place on the copy. Where they have, the page
 * itself holds more, and nothing happens.
 */
export function layOutNoscript(copy: Document, root: Element): void {
  const hidden = allIn(root, 'body noscript').filter(({ textContent }) => textContent.length > LEAST);
  if (hidden.length === 0) return;
  const parsed = hidden.map((noscript) => bodyOf(noscript.textContent));
  const told = parsed.reduce((sum, body) => sum + wordsOf(body), 0);
  if (told < 100 || told < 3 * wordsOf(allIn(root, 'body')[0])) return;
  for (const [index, body] of parsed.entries()) {
    const section = copy.createElement('div');
    if (body) for (const child of [...body.childNodes]) section.append(child);
    hidden[index]?.replaceWith(section);
  }
}

function bodyOf(markup: string): Element | undefined {
  try {
    return allIn(new DOMParser().parseFromString(markup, 'text/html'), 'body')[0];
  } catch {
    // Trusted types of the page forbid it, where we do not run in a world of our own.
    return undefined;
  }
}

function wordsOf(element: Element | undefined): number {
  if (!element || SILENT.has(nameOf(element))) return 0;
  let words = 0;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (typeOf(child) === Node.TEXT_NODE) words += countWords((child as Text).data);
    else if (typeOf(child) === Node.ELEMENT_NODE) words += wordsOf(child as Element);
  return words;
}
