import type { Article } from './article';
import { blocksOf } from './blocks';
import type { render } from './sanitize';
import { plainWords } from './text-signs';
import type { listed } from './write-article';

/** Words from which a block is text of its own: what comes before the first one may be a header said again. */
const TEXT = 20;

/** The sanitiser's two uses, handed over by a script that has it already. */
export interface Sanitizing {
  render: typeof render;
  listed: typeof listed;
}

/** An article that was read, and what its markup was written from, to insert one time. */
export interface ReadArticle {
  article: Article;
  body: DocumentFragment;
}

/**
 * An article and its next page as one: what the next page says again above its text (title, standfirst, the picture)
 * is left out. Goes on where the next page goes on. `paragraph` is the first block of the next page.
 */
export function joinPages(
  article: Article,
  next: Article,
  { render, listed }: Sanitizing,
): ReadArticle & { paragraph: number } {
  const more = render(next.html);
  dropRepeated(more, article);
  ownFootnotes(more, article.blocks.length);
  const holder = document.createElement('div');
  holder.append(more);
  const { body, ...written } = listed(article.html + holder.innerHTML);
  const joined: Article = {
    ...article,
    ...written,
    credits: unique([...article.credits, ...next.credits]),
    nextPage: next.nextPage,
  };
  return { article: joined, body, paragraph: article.blocks.length };
}

function dropRepeated(more: DocumentFragment, { title, blocks, html }: Article): void {
  const said = new Set([title ?? '', ...blocks.slice(0, 8).map(({ text }) => text)].map(plainWords));
  for (const { element, block } of blocksOf(more)) {
    if (said.has(plainWords(block.text))) element.remove();
    else if (block.text.split(/\s+/).length >= TEXT) break;
  }
  for (const image of more.querySelectorAll('img')) {
    const src = image.getAttribute('src');
    const shown = src !== null && html.includes(src.replaceAll('&', '&amp;'));
    if (shown) (image.closest('figure') ?? image).remove();
  }
}

/** Footnotes of two pages count from 1 both. */
function ownFootnotes(more: DocumentFragment, page: number): void {
  for (const element of more.querySelectorAll('[id]')) element.id += `-${page}`;
  for (const link of more.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `${link.getAttribute('href')}-${page}`);
}

function unique(lines: readonly { text: string }[]): { text: string }[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()];
}
