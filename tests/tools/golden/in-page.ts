import { pages, readPage, written } from '../../browser/article/pages';

/** What `golden.ts` asks of the browser: every fixture read, as its golden file should have it. */
declare global {
  var lecternGolden: () => Promise<Record<string, string>>;
}

globalThis.lecternGolden = async () => {
  const files: Record<string, string> = {};
  for (const name of pages.keys()) files[name] = written(await readPage(name));
  return files;
};
