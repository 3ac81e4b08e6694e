import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { StoredPage } from './page-browser';

const PAGE = /\.x?html?$/i;

/** The HTML files of a list of files and folders, folders sorted by name. */
export function pageFiles(paths: string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => PAGE.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

/** Reads the files one at a time: a corpus need not fit into memory. `addresses` maps ids to addresses. */
export function* storedPages(files: string[], addresses: ReadonlyMap<string, string>): Generator<StoredPage> {
  for (const file of files) {
    const id = basename(file, extname(file));
    const body = readFileSync(file);
    yield { id, body, url: addresses.get(id) ?? canonicalOf(body) ?? `https://page.invalid/${encodeURIComponent(id)}` };
  }
}

/** The addresses that a gold file gives its pages, by id. */
export function addressesOf(gold: string): Map<string, string> {
  const rows = jsonLines(gold) as { id: string; url?: string }[];
  return new Map(rows.flatMap(({ id, url }) => (url && isWebAddress(url) ? [[id, url] as const] : [])));
}

/** One JSON value a line. */
export function jsonLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The canonical link as it is written; a browser has not read the page yet. */
function canonicalOf(body: Buffer): string | undefined {
  const links = body.toString('latin1').match(/<link\b[^>]*>/gi) ?? [];
  const canonical = links.find((link) => /\brel\s*=\s*["']?canonical\b/i.test(link));
  const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(canonical ?? '');
  const url = (href?.[1] ?? href?.[2] ?? href?.[3])?.replaceAll('&amp;', '&').trim();
  return url && isWebAddress(url) ? url : undefined;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
