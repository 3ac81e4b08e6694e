import Readability from '@mozilla/readability/Readability.js';
import Defuddle from 'defuddle';
import { textOf } from '@/utils/article/article';
import { extract } from '@/utils/article/extract';

/** What one system found on a page. */
export interface Found {
  title: string | null;
  author: string | null;
  date: string | null;
  text: string;
  /** Milliseconds, the code run for the first time in its world; for Readability the clone of the page and its parse. */
  cold: number;
  /** The same once the code has run: the median of some runs more. */
  warm: number;
}

export type System = 'Lectern' | 'Readability' | 'Defuddle';

declare global {
  /** What a system finds in this page; undefined where it finds nothing or throws. Ask one system a world. */
  var lecternBench: (system: System, url: string) => Found | undefined;
}

const WARM_RUNS = 3;

globalThis.lecternBench = (system, url) => {
  const run = { Lectern: () => ours(url), Readability: readability, Defuddle: () => defuddle(url) }[system];
  try {
    const { found, ms } = timed(run);
    if (!found) return undefined;
    const again = Array.from({ length: WARM_RUNS }, () => timed(run).ms).sort((one, other) => one - other);
    return { ...found, cold: ms, warm: again[WARM_RUNS >> 1] ?? ms };
  } catch (error) {
    console.error(system, error);
    return undefined;
  }
};

type Answer = Omit<Found, 'cold' | 'warm'> | undefined;

function timed(run: () => Answer): { found: Answer; ms: number } {
  const started = performance.now();
  const found = run();
  return { found, ms: performance.now() - started };
}

function ours(url: string): Answer {
  const extraction = extract(document, { url, anyway: true });
  if ('problem' in extraction) return undefined;
  const { article } = extraction;
  return { title: article.title, author: article.byline.join(', '), date: article.published, text: textOf(article) };
}

function readability(): Answer {
  const found = new Readability(document.cloneNode(true) as Document).parse();
  if (!found) return undefined;
  const { title = null, byline = null, publishedTime = null, content } = found;
  return { title, author: byline, date: publishedTime, text: plainText(content ?? '') };
}

function defuddle(url: string): Answer {
  const { title, author, published, content } = new Defuddle(document, { url }).parse();
  return { title, author, date: published, text: plainText(content) };
}

const BLOCKS = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul br'.split(
    ' ',
  ),
);

/** Markup as text: blocks in lines of their own, cells apart. */
function plainText(html: string): string {
  const parts: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.nodeValue ?? '');
    if (!(node instanceof Element) || /^(?:script|style|noscript|template)$/.test(node.localName)) {
      if (node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    }
    const edge =
      node instanceof Element && BLOCKS.has(node.localName) ? '\n' : node instanceof HTMLTableCellElement ? '\t' : '';
    parts.push(edge);
    for (const child of node.childNodes) visit(child);
    parts.push(edge);
  };
  visit(new DOMParser().parseFromString(html, 'text/html').body);
  return parts
    .join('')
    .replace(/\n\s*\n+/g, '\n')
    .trim();
}
