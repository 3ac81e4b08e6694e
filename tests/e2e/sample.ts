import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/tests/tools/program';

/** What the sample article says (tests/fixtures/sample/article.html). */
export const SAMPLE = {
  path: '/article.html',
  title: 'The Lighthouse That Moved Twice',
  site: 'Harbour Gazette',
  author: 'Mara Lindqvist',
  first: 'Engineers have begun to roll a nineteenth-century lighthouse',
  last: 'go on as before.',
  sources: ['Reuters', 'BBC', 'AFP', 'The Guardian'],
  /** Of the page, not of the article. */
  clutter: [
    'Advertisement',
    'About the author',
    'Delighted',
    'Seasick',
    'Readers’ rating',
    'leave a comment',
    'Ferry to run',
    'Gulls blamed',
    'Most read',
    'All tides reserved',
    '412 partners',
    'telescopes',
    'Read Time:',
    'Port Ellery By',
  ],
};

export const CORPORA = join(ROOT, '../shared/corpora/extract');

/** Is there a folder of real pages beside the clone? */
export const hasCorpora = existsSync(CORPORA);

/**
 * Real pages to try things on: an equal share of every corpus, always the same ones; `Infinity` for all there are.
 * @returns File names without folder → whole paths.
 */
export function realPages(count: number): Map<string, string> {
  if (!hasCorpora) return new Map();
  const folders = readdirSync(CORPORA).map((name) => join(CORPORA, name));
  const shelves = folders.map((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(folder, name)),
  );
  const pages = new Map<string, string>();
  const step = count === Infinity ? 1 : 7;
  for (let at = 0; pages.size < count && at < 10_000; at += step) {
    for (const shelf of shelves) {
      const file = shelf[at];
      if (file && pages.size < count) pages.set(`${pages.size}.html`, file);
    }
  }
  return pages;
}
