import { render } from '@/utils/article/sanitize';
import { nameOf, siteOf } from '@/utils/library/saved-article';
import { t, uiLanguage } from '@/utils/texts';
import type { ExportItem } from './export-items';

/** No script runs in it, whoever opens it where; its pictures are inside where the library keeps them, else where they were on the web. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:";

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 34em; margin: 3rem auto; padding: 0 1.25rem; font: 1.125rem/1.6 Charter, "Iowan Old Style", "Noto Serif", Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
img { max-width: 100%; height: auto; }
figure { margin-inline: 0; }
figcaption, .about { font: 0.9rem/1.5 system-ui, sans-serif; opacity: 0.75; }
pre { overflow-x: auto; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
td, th { border: 1px solid #8888; padding: 0.25em 0.6em; text-align: start; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 3px solid #8888; }
article + article { margin-top: 5rem; border-top: 1px solid #8888; padding-top: 2rem; }
`;

/** The beginning of a page that holds these articles; with a list of contents where they are several. */
export function htmlHead(titles: readonly string[]): string {
  const [only = ''] = titles;
  const title = titles.length === 1 ? only : t('libraryList');
  const contents =
    titles.length === 1
      ? ''
      : `<h1>${escapeHtml(title)}</h1>\n<nav aria-label="${escapeHtml(t('readerContents'))}"><ol>\n${titles
          .map((name, at) => `<li><a href="#article-${at}">${escapeHtml(name)}</a></li>`)
          .join('\n')}\n</ol></nav>\n`;
  return `<!doctype html>
<html lang="${escapeHtml(uiLanguage())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${contents}`;
}

/** One article of the page; `at` is its place in it. */
export function htmlArticle({ row, article, highlights }: ExportItem, at: number): string {
  const lang = row.lang ? ` lang="${escapeHtml(row.lang)}"` : '';
  const dir = row.dir ? ` dir="${escapeHtml(row.dir)}"` : '';
  const marked = highlights.map(
    ({ quote, note }) => `<blockquote>${escapeHtml(quote)}</blockquote>\n${note ? `<p>${escapeHtml(note)}</p>\n` : ''}`,
  );
  return `<article id="article-${at}"${lang}${dir}>
<h1>${escapeHtml(nameOf(row))}</h1>
<p class="about">${aboutLine(row)}</p>
${article ? bodyOf(article.html, at) : ''}
${marked.length > 0 ? `<h2>${escapeHtml(t('exportHighlights'))}</h2>\n${marked.join('')}` : ''}</article>
`;
}

export const HTML_FOOT = '</body>\n</html>\n';

/** Who, where and when, and the way to the original. */
function aboutLine(row: ExportItem['row']): string {
  const parts = [row.byline.join(', '), siteOf(row), (row.published ?? '').slice(0, 10)];
  const known = parts.filter(Boolean).map((part) => `<span>${escapeHtml(part)}</span>`);
  const original = escapeHtml(t('exportOriginal'));
  const link = /^https?:/i.test(row.url) ? [`<a href="${escapeHtml(row.url)}" rel="noreferrer">${original}</a>`] : [];
  return [...known, ...link].join(' · ');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Sanitised once more; its footnotes get names that no other article of the page has. */
function bodyOf(html: string, at: number): string {
  const fragment = render(html);
  for (const element of fragment.querySelectorAll('[id]')) element.id = `a${at}-${element.id}`;
  for (const link of fragment.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#a${at}-${link.getAttribute('href')?.slice(1)}`);
  }
  const holder = fragment.ownerDocument.createElement('div');
  holder.append(fragment);
  return holder.innerHTML;
}
