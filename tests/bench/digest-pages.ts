import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main as batchDigest } from '@/tests/tools/digest/digest';
import type { ReadTime } from '@/utils/digest/digest';
import { ownLabelFigures } from './own-labels';

const SOURCES = '../shared/corpora/sources';
const SCORER = '../shared/tools/score.mjs';
const SPECIMEN = '../shared/specimen';

/** Sources and read time on whole pages, by the batch digest in real Chromium; what is not there is skipped by name. */
export async function benchPages(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  try {
    return {
      sources: await sourceFigures(folder),
      ownLabels: await ownLabelFigures(folder, SCORER),
      readTime: await readTimeFigures(folder),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** By the very scorer that judges from outside: its conventions (aliases, optional sources) are its own. */
async function sourceFigures(folder: string): Promise<unknown> {
  if (!existsSync(SOURCES) || !existsSync(SCORER)) {
    console.log('\nsources: skipped, there are no labelled pages');
    return undefined;
  }
  console.log('\nsources: labelled pages');
  const results = join(folder, 'sources.jsonl');
  await batchDigest([SOURCES, '--url-from', join(SOURCES, 'gold.jsonl'), '--out', results]);
  const lines = execFileSync(process.execPath, [SCORER, 'sources', SOURCES, results], { encoding: 'utf8' }).trim();
  const printed = lines.split('\n');
  for (const line of printed.slice(0, -1)) console.log(`  ${line}`);
  return JSON.parse(printed.at(-1) ?? '{}');
}

interface Expected {
  readTime: {
    words: { min: number; max: number };
    secondsAt238Wpm: { min: number; max: number };
    declaredSeconds: number;
  };
}

async function readTimeFigures(folder: string): Promise<unknown> {
  if (!existsSync(SPECIMEN)) {
    console.log('\nread time: skipped, there is no specimen');
    return undefined;
  }
  const results = join(folder, 'specimen.jsonl');
  await batchDigest([join(SPECIMEN, 'article.html'), '--out', results]);
  const { readTime } = JSON.parse(readFileSync(results, 'utf8')) as { readTime: ReadTime };
  const { readTime: wanted } = JSON.parse(readFileSync(join(SPECIMEN, 'expected.json'), 'utf8')) as Expected;
  console.log('\nread time: specimen');
  console.log(`  words    ${readTime.words}, wanted ${wanted.words.min} to ${wanted.words.max}`);
  const { min, max } = wanted.secondsAt238Wpm;
  console.log(`  seconds  ${readTime.seconds} at ${readTime.wpm} a minute, wanted ${min} to ${max}`);
  console.log(`  the page's own claim ${readTime.declaredSeconds} s, wanted ${wanted.declaredSeconds} s`);
  return readTime;
}
