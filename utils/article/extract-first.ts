import type { Article } from './article';
import { choose } from './choose';
import { copyPage } from './copy-page';
import { countWords } from './count-words';
import { dropParts, followRules } from './follow-rules';
import { largestFrame } from './frames';
import { withLate } from './late';
import type { LateFields, LateWork } from './late-work';
import { type FirstMetadata, firstMetadata } from './metadata/metadata';
import { type PageSize, pageSize } from './page-limits';
import { paragraphs, plainTextMarkup } from './plain-text';
import { markReadable } from './readability-marks';
import type { SiteRule } from './site-rule';
import { readLines } from './unscripted';
import { dropInvisible } from './visible';
import { toldText, witnessesOf } from './witnesses';
import { textOnly, type Written, writeArticle } from './write-article';

/**
 * The article of a page, or why there is none. `body` is what `article.html` was written from, for whoever shows the
 * article at once; it can be inserted one time.
 */
export type Extraction =
  | { article: Article; body: DocumentFragment }
  | { problem: 'no-article' | 'empty' | 'too-large' | 'too-deep' };

/** `anyway` reads what there is on a page that is no article. */
export interface ExtractOptions {
  /** Address of the document; what is relative is resolved against it. */
  url: string;
  anyway?: boolean;
  /** What the person decided about parts of this site's pages. */
  rules?: readonly SiteRule[];
}

/** Words of running text below which a page is no article, unless the person wants it read anyway. */
const FEWEST_WORDS = 40;
/** Sureness below which a page is no article. */
const LEAST_SURE = 0.4;

/**
 * Reads the article of a page; the page itself stays as it is. The order:
 *
 * 1. measure: depth and size, before anything is copied
 * 2. metadata of the untouched page; what no first screen needs (dates, type of page) is worked out when it is asked
 *    for, by what `late` answers then
 * 3. copy, shadow roots laid out; prepare the copy (forms, dialogs, mathematics, pictures of `<noscript>`)
 * 4. read the copy once into lines of text and a tree of elements; a page that is little more than a frame is
 *    read from that frame
 * 5. Readability, as a witness; choose the lines that are the article; on a shown page drop what cannot be seen; follow
 *    what the person decided about the site
 * 6. pictures, embeds and captions that stand among them
 * 7. write the article anew, sanitise, list its blocks
 */
export function extractFirst(page: Document, options: ExtractOptions, late: () => LateWork): Extraction {
  const size = pageSize(page);
  if (size.problem) return { problem: size.problem };
  const { first, told } = firstMetadata(page, options.url);
  const plain = plainTextMarkup(page);
  const written = plain === undefined ? readPage(page, options, first, size) : textOnly(plain);
  if (!written) return { problem: 'empty' };
  if (written === 'too-large') return { problem: written };
  if (written.blocks.length === 0 || (!options.anyway && isTooLittle(written))) return { problem: 'no-article' };
  const { body, ...text } = written;
  const known = { ...first, ...text, url: options.url.replace(/#.*$/s, '') };
  const article = withLate(known, LATE, () => late()(told, text));
  return { article, body };
}

const LATE: Readonly<Record<keyof LateFields, true>> = {
  published: true,
  modified: true,
  section: true,
  tags: true,
  free: true,
  nextPage: true,
  provenance: true,
  type: true,
  captions: true,
};

function readPage(
  page: Document,
  options: ExtractOptions,
  told: FirstMetadata,
  size: PageSize,
): Written | 'too-large' | undefined {
  const { url, anyway = false, rules = [] } = options;
  const copy = copyPage(page, size.hasShadow);
  dropParts(copy.root, rules);
  const tree = readLines(copy, anyway);
  if (tree?.isTooLong) return 'too-large';
  const words = tree?.runs.reduce((sum, run) => sum + run.words, 0) ?? 0;
  const frame = largestFrame(page, words);
  if (frame) return readFrame(frame, options, told);
  const witnesses = witnessesOf(page, told, url);
  if (!tree || tree.runs.length === 0) return hearsay(toldText(page, witnesses));
  markReadable(copy.root, tree, size.depth);
  const choice = choose(tree, witnesses);
  dropInvisible(tree, choice, copy.liveOf);
  followRules(tree, choice.keep, rules);
  return writeArticle(tree, choice, { base: baseOf(copy.root, url), lead: told.leadImage?.url ?? null });
}

function readFrame(frame: Document, options: ExtractOptions, told: FirstMetadata): Written | 'too-large' | undefined {
  const size = pageSize(frame);
  if (size.problem) return undefined;
  const url = /^https?:/.test(frame.URL) ? frame.URL : options.url;
  return readPage(frame, { ...options, url }, told, size);
}

/** Better than nothing for somebody who asks for it, and no more. */
function hearsay(text: string): Written | undefined {
  return text ? { ...textOnly(paragraphs(text)), confidence: 0.1 } : undefined;
}

function isTooLittle({ blocks, confidence }: Written): boolean {
  const prose = blocks.filter(({ kind }) => kind !== 'heading');
  return confidence < LEAST_SURE || prose.reduce((sum, { text }) => sum + countWords(text), 0) < FEWEST_WORDS;
}

function baseOf(root: Element, url: string): string {
  const declared = root.querySelector('base[href]')?.getAttribute('href');
  return declared && URL.canParse(declared, url) ? new URL(declared, url).href : url;
}
