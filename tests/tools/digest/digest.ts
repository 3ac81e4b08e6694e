import { closeSync, openSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
import type { PlainText } from './in-page';
import { PageBrowser, type StoredPage } from './page-browser';
import { type PageResult, runPages } from './run-pages';
import { addressesOf, jsonLines, pageFiles, storedPages } from './stored-pages';

const USAGE = `Usage: npm run digest -- <file-or-folder>… [--out results.jsonl] [--url-from gold.jsonl]
       npm run digest -- --texts docs.jsonl [--out results.jsonl]`;

/**
 * The batch digest: one JSON line a page, as DESIGN.md describes it, by the modules that ship, bundled as they ship
 * and run in a world of their own in real Chromium. Not by the packed extension: that would need a click a page,
 * and would be whatever was built last.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, 'url-from': { type: 'string' }, texts: { type: 'string' } },
  });
  if (positionals.length === 0 && !values.texts) {
    console.error(USAGE);
    return 2;
  }
  const script = await bundle('tests/tools/digest/in-page.ts');
  const { write, close } = output(values.out);
  try {
    if (values.texts) await digestTexts(script, jsonLines(values.texts) as PlainText[], write);
    const gold = values['url-from'];
    const addresses = gold ? addressesOf(gold) : new Map<string, string>();
    await digestPages(script, pageFiles(positionals), addresses, write);
  } finally {
    close();
  }
  return 0;
}

async function digestPages(
  script: string,
  files: string[],
  addresses: ReadonlyMap<string, string>,
  write: (line: object) => void,
): Promise<void> {
  const progress = counter(files.length);
  const call = ({ id, url }: StoredPage) => `lecternDigest.ofPage(${JSON.stringify(id)}, ${JSON.stringify(url)})`;
  await runPages<object>(storedPages(files, addresses), { script, call }, (result: PageResult<object>) => {
    write('error' in result ? { id: result.page.id, error: result.error } : result.value);
    progress(result.page.id, 'error' in result ? result.error : undefined);
  });
}

async function digestTexts(script: string, texts: PlainText[], write: (line: object) => void): Promise<void> {
  const browser = await PageBrowser.start();
  const progress = counter(texts.length);
  try {
    await browser.open({ id: 'texts', url: 'https://page.invalid/', body: Buffer.from('<p>Texts') });
    await browser.evaluate(`${script}\n;undefined`);
    for (const text of texts) {
      const line = await browser.evaluate<object>(`lecternDigest.ofText(${JSON.stringify(text)})`);
      write(line);
      progress(text.id);
    }
  } finally {
    await browser.close();
  }
}

function output(file: string | undefined): { write(line: object): void; close(): void } {
  const target = file === undefined ? 1 : openSync(file, 'w');
  return {
    write: (line) => void writeSync(target, `${JSON.stringify(line)}\n`),
    close: () => (file === undefined ? undefined : closeSync(target)),
  };
}

function counter(all: number): (id: string, error?: string) => void {
  let done = 0;
  return (id, error) => {
    done++;
    if (error) console.error(`${id}: ${error.split('\n')[0]}`);
    if (done === all || done % 10 === 0) console.error(`${done} of ${all}`);
  };
}
