import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the page of a bench (a folder beside this file) into `outDir` and serves it on this machine. */
export async function serveBenchPage(folder: string, outDir: string): Promise<PreviewServer> {
  const shared = {
    configFile: false as const,
    logLevel: 'error' as const,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
  };
  await build({
    ...shared,
    root: join(ROOT, 'tests/bench', folder),
    build: { outDir, emptyOutDir: true, target: 'es2024' },
  });
  return await preview({ ...shared, root: outDir, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
}

/** Opens it, ready to be called. */
export async function openBenchPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in window || 'shown' in window);
  return page;
}

/** Calls one of the functions that the page offers as `bench`. */
export async function call<T>(page: Page, name: string, ...args: unknown[]): Promise<T> {
  return (await page.evaluate(
    ([name, args]) => {
      const { bench } = window as unknown as { bench: Record<string, (...args: unknown[]) => unknown> };
      return bench[name]?.(...args);
    },
    [name, args] as const,
  )) as T;
}
