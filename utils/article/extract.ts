import type { Article, ArticleLink, Block, Caption } from './article';
import { blocksOf, type PlacedBlock } from './blocks';
import { buildArticle } from './build-article';
import { type Choice, choose } from './choose';
import { copyPage } from './copy-page';
import { findMedia } from './media';
import { metadata } from './metadata/metadata';
import { pageSize } from './page-limits';
import { type PlacedTree, readTree } from './page-tree';
import { prepare } from './prepare';
import { markReadable } from './readability-marks';
import { sanitizeAndRender } from './sanitize';
import { witnessesOf } from './witnesses';

/** The article of a page, or why there is none. */
export type Extraction = { article: Article } | { problem: 'no-article' | 'empty' | 'too-large' | 'too-deep' };

/** `anyway` reads what there is on a page that is no article. */
export interface ExtractOptions {
  url: string;
  anyway?: boolean;
}

/**
 * Reads the article of a page; the page itself stays as it is. The order:
 *
 * 1. measure: depth and size, before anything is copied
 * 2. metadata of the untouched page
 * 3. copy, shadow roots laid out; prepare the copy (forms, dialogs, mathematics, pictures of `<noscript>`)
 * 4. read the copy once into lines of text and a tree of elements
 * 5. Readability, as a witness; choose the lines that are the article
 * 6. pictures, embeds and captions that stand among them
 * 7. write the article anew, sanitise, list its blocks
 */
export function extract(page: Document, options: ExtractOptions): Extraction {
  const size = pageSize(page);
  if (size.problem) return { problem: size.problem };
  const told = metadata(page, options.url);
  const copy = copyPage(page, size.hasShadow);
  prepare(copy.document, copy.root);
  const body = copy.root.querySelector('body');
  if (!body) return { problem: 'empty' };
  const tree = readTree(body);
  if (tree.runs.length === 0) return { problem: 'empty' };
  markReadable(copy.document, tree);
  const choice = choose(tree, witnessesOf(page, told.title));
  const base = baseOf(copy.root, options.url);
  const article = write(body, tree, choice, base);
  if (article.blocks.length === 0) return { problem: 'no-article' };
  return { article: { ...told, ...article, url: withoutFragment(options.url), type: 'article' } };
}

type Written = Pick<
  Article,
  'confidence' | 'html' | 'blocks' | 'captions' | 'credits' | 'links' | 'images' | 'declaredSeconds'
>;

function write(body: Element, tree: PlacedTree, choice: Choice, base: string): Written {
  const texts = new Set<Text>();
  for (const [index, nodes] of tree.texts.entries()) if (choice.keep[index]) for (const node of nodes) texts.add(node);
  const media = findMedia(tree, choice.keep, base);
  const textOfRuns = (runs: number[]) => runs.flatMap((index) => tree.runs[index]?.text ?? []);
  const captionOf = (image: Element) => textOfRuns(media.captions.get(image) ?? []);
  const built = buildArticle(body, { texts, media, captionOf, base });
  const { html, fragment } = sanitizeAndRender(built.innerHTML);
  const placed = blocksOf(fragment);
  return {
    confidence: choice.confidence,
    html,
    blocks: placed.map(({ block }): Block => block),
    captions: [...fragment.querySelectorAll('figcaption')].map((element): Caption => ({ text: plain(element) })),
    credits: textOfRuns(choice.credits).map((text) => ({ text })),
    links: placed.flatMap(linksOf),
    images: fragment.querySelectorAll('img').length,
    declaredSeconds: choice.declaredSeconds,
  };
}

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

function linksOf({ element }: PlacedBlock, paragraph: number): ArticleLink[] {
  return [...element.querySelectorAll('a[href]')]
    .map((link) => ({ url: link.getAttribute('href') ?? '', text: plain(link), paragraph }))
    .filter(({ url, text }) => /^https?:/.test(url) && text !== '');
}

function baseOf(root: Element, url: string): string {
  const declared = root.querySelector('base[href]')?.getAttribute('href');
  return declared && URL.canParse(declared, url) ? new URL(declared, url).href : url;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
