import { build } from './build';
import { runPackage } from './program';

/**
 * `innerHTML` inside Preact, DOMPurify and Readability, which the add-on linter warns of wherever they are bundled;
 * none of our own code assigns it. One more is a finding.
 */
const KNOWN_WARNINGS = { code: 'UNSAFE_VAR_ASSIGNMENT', count: 5 };

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

/** `npm run check`: format, lint and layers (Biome), types, unused code (knip), and Mozilla's linter on the Firefox build. */
export async function main(): Promise<number> {
  const steps: [string, () => Promise<string | undefined>][] = [
    ['Biome', () => complaint('@biomejs/biome/bin/biome', ['ci', '.'])],
    ['TypeScript', () => complaint('typescript/bin/tsc', ['--noEmit'])],
    ['knip', () => complaint('knip/bin/knip.js', ['--no-progress'])],
    ['web-ext lint', lintFirefoxBuild],
  ];
  const complaints = await Promise.all(steps.map(([, step]) => step()));
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
  const folder = await build('firefox');
  const { output } = await runPackage(
    'web-ext/bin/web-ext.js',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { quiet: true },
  );
  const report = JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
  const known = report.warnings.filter((warning) => warning.code === KNOWN_WARNINGS.code);
  const others = [...report.errors, ...report.warnings.filter((warning) => !known.includes(warning))];
  if (others.length === 0 && known.length <= KNOWN_WARNINGS.count) return undefined;
  return [...others, ...known].map(({ code, message, file, line }) => `${file}:${line} ${code} ${message}`).join('\n');
}
