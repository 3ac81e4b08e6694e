import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTree } from '@/utils/article/page-tree';
import type { Witnesses } from '@/utils/article/witnesses';
import { jsonLines } from '../digest/stored-pages';
import { type Labels, labelRuns } from './page-labels';

/** A page to learn from: what choosing sees of it, and what it should have chosen. */
export interface Page extends PageTree, Witnesses {
  id: string;
  corpus: string;
  site: string;
  /** Kind of page, where the corpus tells. */
  type: string;
  /** Lines that cannot be seen on the page. */
  hidden: number[];
  gold: string;
  goldTitle: string;
  labels: Labels;
}

/** The pages of all corpora that have a gold text, from the trees that `trees.ts` wrote. */
export function loadPages(dumps: string, corpora: string): Page[] {
  const pages: Page[] = [];
  for (const file of readdirSync(dumps).filter((name) => name.endsWith('.jsonl'))) {
    const corpus = file.replace('.jsonl', '');
    const goldFile = join(corpora, corpus, 'gold.jsonl');
    if (!existsSync(goldFile)) continue;
    const gold = new Map(
      (jsonLines(goldFile) as { id: string; text?: string; title?: string; type?: string }[]).map((row) => [
        row.id,
        row,
      ]),
    );
    for (const row of jsonLines(join(dumps, file)) as (Page & { url: string })[]) {
      const text = gold.get(row.id)?.text;
      if (!text || !row.runs) continue;
      const site = siteOf(row.url);
      const goldTitle = gold.get(row.id)?.title ?? '';
      const labels = labelRuns(row.runs, text);
      const type = gold.get(row.id)?.type ?? '';
      pages.push({ ...row, corpus, site, type, gold: text, goldTitle, labels });
    }
  }
  return pages;
}

function siteOf(url: string): string {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return url.includes('page.invalid')
    ? url
    : labels.slice(labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? -3 : -2).join('.');
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}
