import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { checkEpub } from './tests/tools/check-epub.ts';
import { lookForChromium } from './tests/tools/find-browser.ts';
import { goldenImage, goldenLines, keepImage, keepLines, makeRoom } from './tests/tools/golden-images.ts';
import { readShared } from './tests/tools/read-shared.ts';
import { samplingFromEnvironment } from './tests/tools/sampling.ts';
import { slimReadability } from './utils/slim-readability.ts';

// Not found is no error here: unit tests need none, and Playwright says so itself when browser tests start.
const chromium = lookForChromium();

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** Chromium refuses its sandbox to root, and would otherwise look up hosts of its own at every start. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  publicDir: false,
  resolve: { alias },
  test: {
    provide: { sampling: samplingFromEnvironment() },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // One fewer by itself: on two cores that is one after the other.
          maxWorkers: '100%',
          // Where the variable names Firefox's program for the e2e, it would read here as "built for Firefox".
          env: { FIREFOX: '' },
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [slimReadability()],
        // Found before the tests run, or Vite reloads the page in the middle of them.
        optimizeDeps: {
          // As the extension is built: not bundled by itself, so that the plugin gets it.
          exclude: ['@mozilla/readability/Readability.js'],
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'dompurify',
            '@mozilla/readability',
            'idb',
            'fast-check',
            'axe-core',
            'diff',
            'fflate',
            'papaparse',
            '@streamparser/json',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { readShared, checkEpub, goldenImage, goldenLines, keepImage, keepLines, makeRoom },
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // Each file has browsers, displays, servers and profiles of its own, and waits more than it works.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
