// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  '.github/ACCESSIBILITY.md',
  '.github/store/REVIEW.md',
];
const textOf = (file: string) => readFileSync(file, 'utf8');
const withoutCode = (text: string) => text.replace(/^```.*?^```/gms, '').replace(/`[^`]*`/g, '');

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe.each(DOCUMENTS)('%s', (document) => {
  it('links to what is there', () => {
    const links = [...withoutCode(textOf(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => {
        const [file = '', anchor] = link.split('#');
        const path = file ? join(dirname(document), file) : document;
        if (!existsSync(path)) return true;
        const headings = anchor
          ? [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
          : [];
        return anchor !== undefined && !headings.includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('names no test, folder or program that is gone', () => {
    const named = [
      ...textOf(document).matchAll(/(?<![\w./-])(?:tests|utils|components|entrypoints|public|\.github)\/[\w./-]+/g),
    ];
    const gone = named
      .map(([path]) => path.replace(/[.:]+$/, ''))
      .filter((path) => !['', '.ts', '.tsx', '.test.ts', '.test.tsx'].some((end) => existsSync(path + end)));
    expect(gone).toEqual([]);
  });
});

describe('the page about the architecture', () => {
  const page = textOf('ARCHITECTURE.md');
  const entrypoints = readdirSync('entrypoints');

  it('names every page of the extension, and every script that goes into a web page', () => {
    const pages = entrypoints.filter((name) => existsSync(join('entrypoints', name, 'index.html')));
    const names: Readonly<Record<string, string>> = {
      popup: 'popup',
      sidepanel: 'side panel',
      options: 'options.html',
    };
    for (const name of pages) expect(page, name).toContain(names[name] ?? `${name}.html`);
    const parts = entrypoints.flatMap(
      (name) => /^(?:reader-(\w+)|(page-\w+|always-open))\.ts$/.exec(name)?.slice(1) ?? [],
    );
    for (const part of parts.filter(Boolean)) expect(page, part).toMatch(new RegExp(`-?${part}\\b`));
  });

  it('has a row for each folder of the source, and names the parts of the larger ones', () => {
    const rows = [...page.matchAll(/^\| `([\w/*.]+)` \|(.*)\|$/gm)].map(([, name = '', text = '']) => ({ name, text }));
    const folders = [
      'components',
      'entrypoints',
      ...readdirSync('utils').map((name) => `utils/${name}`),
      'public',
      'tests',
    ];
    const missing = folders.filter(
      (folder) => !rows.some(({ name }) => name === (folder.endsWith('.ts') ? 'utils/*.ts' : `${folder}/`)),
    );
    expect(missing).toEqual([]);
    const inside = (folder: string) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${name}/`);
    for (const folder of ['components', 'utils/library', 'tests']) {
      const text = rows.find(({ name }) => name === `${folder}/`)?.text;
      for (const part of inside(folder).filter((name) => name !== 'fixtures/')) expect(text, folder).toContain(part);
    }
  });
});
