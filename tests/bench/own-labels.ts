import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as batchDigest } from '@/tests/tools/digest/digest';

const PAGES = '../shared/corpora/extract';
const SOURCES = 'tests/fixtures/source-labels.jsonl';
const PEOPLE = 'tests/fixtures/people-labels.jsonl';

/** Everybody whom an article quotes or reports to have said something, read whole. */
interface PeopleLabels {
  id: string;
  half: 'dev' | 'test';
  people: {
    name: string;
    role?: string;
    /** Other forms of the name in the text. */
    also?: string[];
    /** What somebody did by words without their content, or said elsewhere long ago: neither right nor wrong. */
    optional?: true;
  }[];
}

/**
 * Our own labels, on the pages of the extraction corpora: sources in the half that was kept aside, and people quoted in both.
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
  return {
    sources: JSON.parse(printed.at(-1) ?? '{}'),
    people: { dev: peopleFigures(people, 'dev', results), test: peopleFigures(people, 'test', results) },
  };
}

function peopleFigures(all: readonly PeopleLabels[], half: 'dev' | 'test', results: string): object {
  const found = new Map(
    lines<{ id: string; people?: { name: string }[] }>(results).map(({ id, people = [] }) => [id, people] as const),
  );
  const labels = all.filter((one) => one.half === half);
  let [right, wrong, missed] = [0, 0, 0];
  for (const { id, people } of labels) {
    const names = (found.get(id) ?? []).map(({ name }) => folded(name));
    const forms = people.map(({ name, also = [] }) => [name, ...also].map(folded));
    wrong += names.filter((name) => !forms.flat().includes(name)).length;
    for (const [at, { optional }] of people.entries()) {
      if (optional) continue;
      if (forms[at]?.some((form) => names.includes(form))) right++;
      else missed++;
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  console.log(`\npeople quoted: ${labels.length} articles ${half === 'dev' ? 'tuned on' : 'kept aside'}`);
  console.log(
    `  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}   found ${right}, wrong ${wrong}, missed ${missed}`,
  );
  return { articles: labels.length, right, wrong, missed, precision, recall };
}

/** A name without case and without what stands between its letters. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
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
