import type { Article } from '@/utils/article/article';
import { extract } from '@/utils/article/extract';

/** Address under which the fixtures are read. */
export const FIXTURE_URL = 'https://post.example/harbour/ferry';

const SOURCES = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const GOLDEN = import.meta.glob<string>('../../fixtures/pages/*.golden.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.(?:html|golden\.txt)$/, '');

/** Our own pages by name, one a phenomenon. */
export const pages: ReadonlyMap<string, string> = new Map(
  Object.entries(SOURCES).map(([path, html]) => [nameOf(path), html]),
);

/** What each of them must come to. */
export const golden: ReadonlyMap<string, string> = new Map(
  Object.entries(GOLDEN).map(([path, text]) => [nameOf(path), text]),
);

/** Shows markup in a frame of this origin whose scripts stay off, as a page that is really laid out. */
export async function show(html: string): Promise<{ page: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  return { page, close: () => frame.remove() };
}

/** Reads markup as a page that is shown. */
export async function read(html: string, url = FIXTURE_URL): Promise<Article> {
  const { page, close } = await show(html);
  const result = extract(page, { url, anyway: true });
  close();
  if (!('article' in result)) throw new Error(result.problem);
  return result.article;
}

/** Reads one of our pages. */
export function readPage(name: string): Promise<Article> {
  return read(pages.get(name) ?? '');
}

/** An article as the golden files write it: a block a line, then what is beside the text. */
export function written(article: Article): string {
  return [
    ...article.blocks.map(({ kind, text }) => `${kind}: ${text.replace(/\n/g, '⏎').replace(/\t/g, '⇥')}`),
    ...article.captions.map(({ text }) => `[caption] ${text}`),
    ...article.credits.map(({ text }) => `[credit] ${text}`),
    ...[...article.html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(([, src]) => `[picture] ${src}`),
    ...[...article.html.matchAll(/<aside class="lectern-card"><a href="([^"]*)"/g)].map(([, href]) => `[card] ${href}`),
    ...(article.declaredSeconds === null ? [] : [`[declared] ${article.declaredSeconds} s`]),
    '',
  ].join('\n');
}
