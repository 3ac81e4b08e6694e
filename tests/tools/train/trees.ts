import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../digest/bundle';
import { runPages } from '../digest/run-pages';
import { addressesOf, pageFiles, storedPages } from '../digest/stored-pages';

/**
 * `trees.ts CORPORA OUT [corpus…]`: what choosing gets to see of every page, read in Chromium by the shipped code, as
 * OUT/<corpus>.jsonl. Training and cross-validation (`train-blocks.ts`) then need no browser.
 */
export async function main([corpora = '', out = '', ...only]: string[]): Promise<void> {
  const script = await bundle('tests/tools/train/in-page.ts');
  mkdirSync(out, { recursive: true });
  for (const corpus of only.length > 0 ? only : readdirSync(corpora)) {
    const file = join(out, `${corpus}.jsonl`);
    const pages = storedPages(pageFiles([join(corpora, corpus)]), addressesOf(join(corpora, corpus, 'gold.jsonl')));
    const call = ({ url }: { url: string }) => `lecternTree(${JSON.stringify(url)})`;
    writeFileSync(file, '');
    await runPages<object | null>(pages, { script, call }, (result) => {
      const { id, url } = result.page;
      const told = 'error' in result ? { error: result.error } : result.value;
      appendFileSync(file, `${JSON.stringify({ id, url, corpus, ...told })}\n`);
    });
    console.error(corpus);
  }
}
