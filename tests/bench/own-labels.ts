import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as batchDigest } from '@/tests/tools/digest/digest';

const PAGES = '../shared/corpora/extract';
const SOURCES = 'tests/fixtures/source-labels.jsonl';
const PEOPLE = 'tests/fixtures/people-labels.jsonl';

interface PeopleLabels {
  id: string;
  quoted: string[];
}

/**
 * Our own labels, on the pages of the extraction corpora: sources in the half that was kept aside, and people quoted.
 * The labels of people list who was found and whether rightly, so that they measure precision alone.
 */
export async function ownLabelFigures(folder: string, scorer: string): Promise<Record<string, unknown> | undefined> {
  const sources = lines<{ id: string; half: string }>(SOURCES).filter(({ half }) => half === 'test');
  const people = lines<PeopleLabels>(PEOPLE);
  const files = filesOf(new Set([...sources, ...people].map(({ id }) => id)));
  if (files.length === 0 || !existsSync(scorer)) {
    console.log('\nown labels: skipped, their pages are not here');
    return undefined;
  }
  const results = join(folder, 'own.jsonl');
  await batchDigest([...files, '--out', results]);
  writeFileSync(join(folder, 'gold.jsonl'), sources.map((line) => JSON.stringify(line)).join('\n'));
  const printed = execFileSync(process.execPath, [scorer, 'sources', folder, results], { encoding: 'utf8' })
    .trim()
    .split('\n');
  console.log(`\nsources: our own labels, ${sources.length} articles kept aside`);
  // Links are not labelled in all of them, so neither they nor what they are part of can be counted.
  for (const line of printed) if (/^outlets: (?!link)/.test(line)) console.log(`  ${line}`);
  return { sources: JSON.parse(printed.at(-1) ?? '{}'), people: peopleFigures(people, results) };
}

function peopleFigures(labels: readonly PeopleLabels[], results: string): object {
  const quoted = new Map(labels.map((one) => [one.id, new Set(one.quoted)]));
  let right = 0;
  let wrong = 0;
  for (const { id, people = [] } of lines<{ id: string; people?: { name: string }[] }>(results)) {
    const known = quoted.get(id);
    if (!known) continue;
    for (const { name } of people) known.has(name) ? right++ : wrong++;
  }
  const precision = right / (right + wrong);
  console.log(`\npeople quoted: ${labels.length} articles`);
  console.log(`  precision ${precision.toFixed(3)}   found ${right}, wrong ${wrong}`);
  return { articles: labels.length, right, wrong, precision };
}

function filesOf(ids: ReadonlySet<string>): string[] {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES).flatMap((corpus) =>
    readdirSync(join(PAGES, corpus))
      .filter((file) => file.endsWith('.html') && ids.has(file.slice(0, -5)))
      .map((file) => join(PAGES, corpus, file)),
  );
}

function lines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}
