import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Block } from '@/utils/article/article';
import type { DigestInput } from '@/utils/digest/digest';
import { digest } from '@/utils/digest/digest-article';
import { benchPages } from './digest-pages';
import { interval, meanOf, type Rouge, rouge } from './rouge';
import type { BenchOptions } from './run';
import { lead, lexRank, npmLexRank, npmTextRank, type Summariser, textRank } from './summarisers';

/** One text of a summary corpus (`*.jsonl`). */
interface SummaryText {
  id: string;
  lang?: string;
  title?: string;
  text: string;
  reference_summaries: string[];
}

/** PageRank over every pair of sentences: longer texts than this would take minutes. */
const MOST_CHARACTERS_FOR_RANKS = 40_000;

const SYSTEMS: Record<string, Summariser> = {
  TextRank: textRank,
  LexRank: lexRank,
  'ts-textrank': npmTextRank,
  'lexrank.js': npmLexRank,
};

/** A plain text as the digest takes it: each line a paragraph. */
export function inputOf({ title, lang, text }: Pick<SummaryText, 'title' | 'lang' | 'text'>): DigestInput {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return {
    title: title || null,
    byline: [],
    siteName: null,
    url: 'https://page.invalid/',
    canonical: null,
    lang: lang ?? null,
    blocks: paragraphs.map((line): Block => ({ kind: 'paragraph', text: line })),
    captions: [],
    credits: [],
    links: [],
    images: 0,
    declaredSeconds: null,
    provenance: [],
  };
}

/** `npm run bench -- digest`: summaries beside the usual ones, and sources and read time on whole pages, and what it costs. */
export async function run({ corpus = '../shared/corpora/summary', json }: BenchOptions): Promise<number> {
  if (!existsSync(corpus)) {
    console.error(`No corpus at ${corpus}: give a folder of *.jsonl with --corpus.`);
    return 2;
  }
  const figures: Record<string, unknown> = {};
  for (const file of readdirSync(corpus).filter((name) => name.endsWith('.jsonl'))) {
    figures[file] = benchSet(file, readTexts(join(corpus, file)));
  }
  Object.assign(figures, await benchPages());
  if (json) writeFileSync(json, JSON.stringify(figures, null, 2));
  return 0;
}

function readTexts(file: string): SummaryText[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SummaryText);
}

function benchSet(name: string, texts: SummaryText[]): Record<string, unknown> {
  console.log(`\n${name}: ${texts.length} texts, three sentences, ROUGE-1/2/L F1 without stemming`);
  const leads = texts.map((text) => score(text, lead(text.text, text.lang ?? 'en')));
  const figures: Record<string, unknown> = { 'lead-3': print('lead-3', leads, leads, 0) };
  let spent = 0;
  let words = 0;
  const ours = texts.map((text) => {
    const from = performance.now();
    const { summary, readTime } = digest(inputOf(text), { summariseAlways: true });
    spent += performance.now() - from;
    words += readTime.words;
    return score(
      text,
      summary.map((sentence) => sentence.text),
    );
  });
  figures.lectern = print('Lectern', ours, leads, spent / texts.length);
  console.log(`  whole digest: ${((spent / words) * 1000).toFixed(1)} ms a 1,000 words`);
  for (const [system, summarise] of Object.entries(SYSTEMS))
    figures[system] = benchPeer(system, summarise, texts, leads);
  return { ...figures, msPerThousandWords: (spent / words) * 1000 };
}

function benchPeer(system: string, summarise: Summariser, texts: SummaryText[], leads: Rouge[]): unknown {
  const from = performance.now();
  const tried = texts
    .map((text, i) => ({ text, lead: leads[i] }))
    .filter(({ text }) => text.text.length <= MOST_CHARACTERS_FOR_RANKS);
  const scores: Rouge[] = [];
  const beside: Rouge[] = [];
  for (const { text, lead: first } of tried) {
    if (!first) continue;
    scores.push(score(text, attempt(summarise, text)));
    beside.push(first);
  }
  return print(system, scores, beside, (performance.now() - from) / tried.length);
}

/** A peer that throws on a text has said nothing about it. */
function attempt(summarise: Summariser, { text, lang }: SummaryText): string[] {
  try {
    return summarise(text, lang ?? 'en');
  } catch (error) {
    console.error(String(error));
    return [];
  }
}

function score(text: SummaryText, sentences: string[]): Rouge {
  return rouge(sentences.join(' '), text.reference_summaries, text.lang ?? 'en');
}

function print(system: string, scores: Rouge[], leads: Rouge[], ms: number): Record<string, number> {
  const mean = (key: keyof Rouge) => (scores.reduce((sum, one) => sum + one[key], 0) / scores.length) * 100;
  const gains = scores.map((one, i) => (meanOf(one) - meanOf(leads[i] ?? one)) * 100);
  const gain = interval(gains);
  const three = [mean('r1'), mean('r2'), mean('rl')].map((value) => value.toFixed(1)).join('/');
  const range = `[${gain.low.toFixed(2)}, ${gain.high.toFixed(2)}]`;
  console.log(
    `  ${system.padEnd(14)} ${three.padEnd(16)} gain over lead-3 ${gain.mean.toFixed(2).padStart(6)} ${range.padEnd(16)} ${scores.length} texts  ${ms.toFixed(1)} ms a text`,
  );
  return { r1: mean('r1'), r2: mean('r2'), rl: mean('rl'), gain: gain.mean, low: gain.low, high: gain.high, ms };
}
