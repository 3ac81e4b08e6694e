import { build } from 'wxt';
import { ROOT } from './program';

/**
 * Builds the extension for Chromium without its sanitiser, to try what stands behind it. The switch is here and not in
 * `wxt.config.ts`: nothing that is shipped can be built so.
 * @param args The folder to build into.
 */
export async function main([outDir = '']: string[]): Promise<number> {
  if (!outDir) throw new Error('Into which folder?');
  await build({
    root: ROOT,
    outDir,
    browser: 'chrome',
    vite: () => ({
      plugins: [
        {
          name: 'no-sanitizer',
          enforce: 'pre',
          resolveId: (id) =>
            /\/article\/sanitize$|^\.\/sanitize$/.test(id) ? `${ROOT}/tests/e2e/hostile/no-sanitizer.ts` : null,
        },
      ],
    }),
  });
  return 0;
}
