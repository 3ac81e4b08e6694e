import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensureXTools } from './install-browser';
import { runPackage } from './program';

const PROJECTS = ['unit', 'browser', 'e2e'] as const;
type Project = (typeof PROJECTS)[number];

interface Counts {
  passed: number;
  failed: number;
  skipped: string[];
}

/**
 * `npm test`: every project, one after the other, after installing what is missing.
 * @param args A project's name first to run that one alone; the rest goes to Vitest.
 */
export async function main(args: string[]): Promise<number> {
  const only = PROJECTS.find((project) => project === args[0]);
  const rest = only ? args.slice(1) : args;
  const projects = only ? [only] : [...PROJECTS];
  install(projects);
  const counts: Counts = { passed: 0, failed: 0, skipped: [] };
  let status = 0;
  for (const project of projects) {
    const started = Date.now();
    status = (await runProject(project, rest, counts)) || status;
    console.log(`${project}: ${Math.round((Date.now() - started) / 1000)} s`);
  }
  for (const name of counts.skipped) console.log(`skipped: ${name}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return status;
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
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** Runs one project and adds its tests to the counts. A file that never ran its tests counts as one failure. */
async function runProject(project: Project, args: string[], counts: Counts): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-test-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runPackage('vitest/vitest.mjs', ['run', '--project', project, ...reporters, ...args]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const tests = report.testResults.flatMap((result) => result.assertionResults);
    const broken = report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
    );
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + broken.length;
    counts.skipped.push(
      ...tests.filter((test) => ['skipped', 'pending'].includes(test.status)).map((test) => test.fullName),
    );
    if (status !== 0 && report.numFailedTests + broken.length === 0) counts.failed += 1;
  } catch (error) {
    console.error(`${project} left no report: ${error instanceof Error ? error.message : error}`);
    counts.failed += 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return status;
}
