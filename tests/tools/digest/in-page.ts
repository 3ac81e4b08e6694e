import { type Article, textOf } from '@/utils/article/article';
import { extract } from '@/utils/article/extract';
import type { Digest } from '@/utils/digest/digest';
import { digest } from '@/utils/digest/digest-article';

/** What the batch digest evaluates in each page; the fields of a line are those of the contract in DESIGN.md. */
declare global {
  var lecternDigest: { ofPage(id: string, url: string): object; ofText(text: PlainText): object };
}

/** A line of `--texts`. */
export interface PlainText {
  id: string;
  lang?: string;
  title?: string;
  text: string;
}

const ALWAYS = { summariseAlways: true } as const;

globalThis.lecternDigest = { ofPage, ofText };

function ofPage(id: string, url: string): object {
  const started = performance.now();
  const extraction = extract(document, { url, anyway: true });
  const ms = performance.now() - started;
  if ('problem' in extraction) return { id, error: extraction.problem };
  const { article } = extraction;
  return line(id, url, article, digest(article, ALWAYS), ms);
}

function line(id: string, url: string, article: Article, digest: Digest, ms: number): object {
  const { title, siteName, lang, dir, published, modified, type, captions, credits, html } = article;
  const { readTime, sources, people, links, summary } = digest;
  return {
    ...{ id, url, title, byline: article.byline.join(', ') || null, siteName, lang, dir, published, modified, type },
    ...{ text: textOf(article), captions, credits, html, readTime, sources, people, links, summary },
    ms: Math.round(ms * 10) / 10,
  };
}

function ofText({ id, lang, title, text }: PlainText): object {
  const blocks = text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph }));
  const input = {
    ...{ title: title ?? null, lang: lang ?? null, blocks, url: 'https://page.invalid/', canonical: null },
    ...{ byline: [], siteName: null, captions: [], credits: [], links: [], images: 0 },
    ...{ declaredSeconds: null, provenance: [] },
  };
  const { readTime, summary } = digest(input, ALWAYS);
  return { id, readTime, summary };
}
