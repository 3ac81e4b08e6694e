import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { textOf } from '@/utils/article/article';
import { extract } from '@/utils/article/extract';

/** What one system found on a page. */
export interface Found {
  title: string | null;
  author: string | null;
  date: string | null;
  text: string;
  /** Milliseconds; for Readability the clone of the page and its parse. */
  ms: number;
}

/** The answers of all systems on one page; one that throws has none. */
export type Answers = Partial<Record<'Lectern' | 'Readability' | 'Defuddle', Found>>;

declare global {
  var lecternBench: (url: string, oursFirst: boolean) => Answers;
}

/** Ours and Readability share Readability's code, which is faster the second time: they take turns in going first. */
globalThis.lecternBench = (url, oursFirst) => {
  const answers: Answers = {};
  const turns = [
    () => attempt(answers, 'Lectern', () => ours(url)),
    () => attempt(answers, 'Readability', readability),
  ];
  for (const turn of oursFirst ? turns : turns.reverse()) turn();
  attempt(answers, 'Defuddle', () => defuddle(url));
  return answers;
};

type Answer = Omit<Found, 'ms'> | undefined;

function attempt(answers: Answers, name: keyof Answers, run: () => Answer): void {
  const started = performance.now();
  try {
    const found = run();
    if (found) answers[name] = { ...found, ms: performance.now() - started };
  } catch (error) {
    console.error(name, error);
  }
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
