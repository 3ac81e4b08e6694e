import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensureXTools } from './install-browser';
import { runPackage } from './program';
import { samplingFromEnvironment } from './sampling';

const PROJECTS = ['unit', 'browser', 'e2e'] as const;
type Project = (typeof PROJECTS)[number];

interface Counts {
  passed: number;
  /** What failed twice: full names, each with the first line of why. */
  failed: string[];
  /** Full names of what passed at the second attempt alone. */
  again: string[];
  skipped: string[];
}

/**
 * `npm test`: every project, one after the other, after installing what is missing.
 * @param all `--full` to look at the whole of what is else looked at in part (`npm run test:full`); a project's name
 * to run that one alone; the rest goes to Vitest.
 */
export async function main(all: string[]): Promise<number> {
  const args = all.filter((arg) => arg !== '--full');
  if (args.length < all.length) process.env.LECTERN_FULL = '1';
  const { isWhole, seed } = samplingFromEnvironment();
  console.log(isWhole ? 'Long lists as a whole' : `Long lists by a part each, LECTERN_SEED=${seed}`);
  const only = PROJECTS.find((project) => project === args[0]);
  const rest = only ? args.slice(1) : args;
  const projects = only ? [only] : [...PROJECTS];
  install(projects);
  const counts: Counts = { passed: 0, failed: [], again: [], skipped: [] };
  for (const project of projects) {
    const started = Date.now();
    await runProject(project, rest, counts);
    console.log(`${project}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  for (const name of counts.skipped) console.log(`skipped: ${name}`);
  for (const name of counts.again) console.log(`passed at the second attempt: ${name}`);
  for (const name of counts.failed) console.log(`failed: ${name}`);
  console.log(`${counts.passed} passed, ${counts.failed.length} failed`);
  return counts.failed.length > 0 ? 1 : 0;
}

function install(projects: Project[]): void {
  if (projects.every((project) => project === 'unit')) return;
  process.env.CHROMIUM = ensureChromium();
  if (!projects.includes('e2e')) return;
  const firefox = ensureFirefox();
  if (firefox) process.env.FIREFOX = firefox;
  if (!ensureXTools()) console.error('No Xvfb and xdotool here: tests that press real keys are skipped.');
}

interface VitestReport {
  testResults: {
    /** The file's path. */
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
}

/** What one run of Vitest came to: names with, for what failed, the first line of why. */
interface Outcome {
  passed: string[];
  failed: Map<string, string>;
  skipped: string[];
  failedFiles: string[];
}

/**
 * Runs one project and adds its tests to the counts. Files with failures are run once more, by themselves and in fresh
 * browsers: on a busy machine what a test waits for is late at times. Whatever needed it is named.
 */
async function runProject(project: Project, args: string[], counts: Counts): Promise<void> {
  const first = await runVitest(project, args);
  counts.skipped.push(...first.skipped);
  const { failed } = first;
  let passed = first.passed.length;
  if (failed.size > 0 && first.failedFiles.length > 0) {
    const second = await runVitest(project, first.failedFiles);
    for (const name of second.passed) {
      if (!failed.delete(name)) continue;
      passed += 1;
      counts.again.push(`${project}: ${name}`);
    }
    for (const [name, why] of second.failed) failed.set(name, why);
    // A file that broke before its tests ran is no test: it is mended when the second run of it broke no more.
    for (const file of first.failedFiles) {
      if (second.failedFiles.includes(file) || !failed.delete(file)) continue;
      counts.again.push(`${project}: ${file}`);
      passed += second.passed.length;
      counts.skipped = counts.skipped.filter((name) => !second.passed.includes(name));
    }
  }
  counts.passed += passed;
  for (const [name, why] of failed) counts.failed.push(`${project}: ${name}: ${why}`);
}

async function runVitest(project: Project, args: string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runPackage('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...args]);
  const outcome: Outcome = { passed: [], failed: new Map(), skipped: [], failedFiles: [] };
  try {
    addReport(JSON.parse(readFileSync(file, 'utf8')) as VitestReport, outcome);
  } catch (error) {
    outcome.failed.set('the run', `left no report: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (status !== 0 && outcome.failed.size === 0) outcome.failed.set('the run', `ended with ${status}`);
  return outcome;
}

function addReport(report: VitestReport, outcome: Outcome): void {
  for (const result of report.testResults) {
    let failures = 0;
    for (const test of result.assertionResults) {
      if (test.status === 'passed') outcome.passed.push(test.fullName);
      else if (test.status === 'failed') {
        failures += 1;
        outcome.failed.set(test.fullName, firstLine(test.failureMessages?.[0]));
      } else outcome.skipped.push(test.fullName);
    }
    if (result.status !== 'failed') continue;
    outcome.failedFiles.push(result.name);
    if (failures === 0) outcome.failed.set(result.name, firstLine(result.message));
  }
}

function firstLine(text: string | undefined): string {
  return (text ?? '').trim().split('\n')[0]?.slice(0, 300) ?? '';
}
