import { join } from 'node:path';
import { outputFolder, pack } from './build';
import { runPackage } from './program';
import { rebuildFromSource } from './rebuild';

/**
 * Warnings of the add-on linter that are known, with how many there are; one more is a finding.
 * - `innerHTML` inside Preact, DOMPurify, Readability and highlight.js, once for each file that bundles one of them: none of our
 *   own code assigns it. And one import of a script of our own package by its name.
 * - A key of the manifest that Firefox for Android learned later than Firefox: Lectern is not offered there.
 */
const KNOWN_WARNINGS: Record<string, number> = {
  UNSAFE_VAR_ASSIGNMENT: 12,
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 1,
};

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * `npm run check`: format, lint and layers (Biome), types, unused code (knip), Mozilla's linter on the Firefox build, and
 * whether the source package builds the very same one.
 */
export async function main(): Promise<number> {
  const packed = pack('firefox');
  const steps: [string, () => Promise<string | undefined>][] = [
    ['Biome', () => complaint('@biomejs/biome/bin/biome', ['ci', '.'])],
    ['TypeScript', () => complaint('typescript/bin/tsc', ['--noEmit'])],
    ['knip', () => complaint('knip/bin/knip.js', ['--no-progress'])],
    ['web-ext lint', () => packed.then(lintFirefoxBuild)],
    ['source package', () => packed.then(rebuildFromSource)],
  ];
  const complaints = await Promise.all(steps.map(([, step]) => step().catch((error: unknown) => String(error))));
  for (const [at, [name]] of steps.entries()) {
    const text = complaints[at];
    console.log(text === undefined ? `${name}: fine` : `${name}: FAILED\n${text}`);
  }
  return complaints.some((text) => text !== undefined) ? 1 : 0;
}

/** What a linter says when it is not content. */
async function complaint(script: string, args: string[]): Promise<string | undefined> {
  const { status, output } = await runPackage(script, args, { quiet: true });
  return status === 0 ? undefined : output;
}

async function lintFirefoxBuild(): Promise<string | undefined> {
  const folder = join(outputFolder(), 'firefox-mv3');
  const { output } = await runPackage(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { quiet: true },
  );
  const report = JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
  const warnings = report.warnings.filter(({ code }) => countOf(report, code) > (KNOWN_WARNINGS[code] ?? 0));
  const findings = [...report.errors, ...warnings];
  if (findings.length === 0) return undefined;
  return findings.map(({ code, message, file, line }) => `${file}:${line} ${code} ${message}`).join('\n');
}

function countOf(report: LintReport, code: string): number {
  return report.warnings.filter((warning) => warning.code === code).length;
}
