import type { Article, ArticleLink, Block, Caption } from './article';
import { blocksOf, type PlacedBlock } from './blocks';
import { buildArticle } from './build-article';
import type { Choice } from './choose';
import { findMedia } from './media';
import type { PlacedTree } from './page-tree';
import { presettle, sanitizeAndRender } from './sanitize';

/** The part of an article that comes from its text. */
export interface Written
  extends Pick<
    Article,
    'confidence' | 'html' | 'blocks' | 'captions' | 'credits' | 'links' | 'images' | 'declaredSeconds'
  > {
  /** What `html` was written from: the tree that the sanitiser gave, ready to be shown once. */
  body: DocumentFragment;
}

/** Writes what was chosen anew, sanitises it, and lists what is in it. */
export function writeArticle(
  tree: PlacedTree,
  choice: Choice,
  { base, lead }: { base: string; lead: string | null },
): Written | undefined {
  const [body] = tree.elements;
  if (!body) return undefined;
  const media = findMedia(tree, choice.keep, base, lead);
  const texts = new Set<Text>();
  for (const [index, nodes] of tree.texts.entries()) if (choice.keep[index]) for (const node of nodes) texts.add(node);
  const lines = (runs: number[] = []) => onceEach(runs.map((index) => spacedText(tree.texts[index] ?? [])));
  const legendOf = (shown: Element) => {
    const legend = media.legends.get(shown);
    return { caption: lines(legend?.caption), credit: lines(legend?.credit) };
  };
  const built = buildArticle(body, { texts, standfirst: textsOf(tree, choice.standfirst), media, legendOf, base });
  presettle(built);
  return {
    ...listed(built.innerHTML),
    confidence: choice.confidence,
    credits: choice.credits.flatMap((index) => tree.runs[index]?.text ?? []).map((text) => ({ text })),
    declaredSeconds: choice.declaredSeconds,
  };
}

/** The picture's large view has its lines again, at times with the credit in one line. */
const onceEach = (lines: readonly string[]) =>
  lines.filter((line, at) => !lines.some((other, i) => (i < at || other !== line) && other.startsWith(line)));

/** A caption as it is read: "caption" and "credit" in elements of their own touch only in the markup. */
function spacedText(texts: readonly Text[]): string {
  let line = '';
  for (const [index, node] of texts.entries()) {
    const isApart =
      /^(?:SPAN|SMALL|CITE|LABEL)$/.test(node.parentElement?.tagName ?? '') ||
      texts[index - 1]?.parentElement?.tagName === 'SPAN';
    if (isApart && /[^\s([]$/.test(line) && /^[^\s.,;:!?)\]]/.test(node.data)) line += ' ';
    line += node.data;
  }
  return line.replace(/\s+/g, ' ').trim();
}

function textsOf(tree: PlacedTree, run: number | null): Set<Text> {
  return new Set(run === null ? [] : (tree.texts[run] ?? []));
}

/** An article that is nothing but its own markup, as from a text file. */
export function textOnly(markup: string): Written {
  return { ...listed(markup), confidence: 1, credits: [], declaredSeconds: null };
}

/** Markup sanitised, and what is in it. */
export function listed(markup: string): Pick<Written, 'html' | 'body' | 'blocks' | 'captions' | 'links' | 'images'> {
  const { html, fragment } = sanitizeAndRender(markup);
  const placed = blocksOf(fragment);
  return {
    html,
    body: fragment,
    blocks: placed.map(({ block }): Block => block),
    captions: [...fragment.querySelectorAll('figcaption')].map((element): Caption => ({ text: plain(element) })),
    links: placed.flatMap(linksOf),
    images: fragment.querySelectorAll('img').length,
  };
}

const plain = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

function linksOf({ element }: PlacedBlock, paragraph: number): ArticleLink[] {
  return [...element.querySelectorAll('a[href]')]
    .map((link) => ({ url: link.getAttribute('href') ?? '', text: plain(link), paragraph }))
    .filter(({ url, text }) => /^https?:/.test(url) && text !== '');
}
