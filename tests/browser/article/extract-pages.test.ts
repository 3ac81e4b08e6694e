import { describe, expect, it } from 'vitest';
import { golden, pages, read, readPage, written } from './pages';

describe('our own pages come to what their golden files say', () => {
  it.each([...pages.keys()])('%s', async (name) => {
    expect(written(await readPage(name))).toBe(golden.get(name) ?? 'a golden file (there is none)');
  });
});

it('a heading begins with its words, whatever its author set before them', async () => {
  const { html } = await read((pages.get('documentation') ?? '').replace('<h2>Exit', '<h2>&nbsp;<strong>&nbsp; Exit'));
  expect(html).toMatch(/<h2>(?:<strong>)?Exit status/);
});

it('a list of nothing but pictures is no list', async () => {
  const page = pages.get('picture-credits') ?? '';
  const listed = page.replace(/<p>(<img src="\/img\/bridge[^>]+>)<\/p>/, '<ul><li>$1</li></ul>');
  expect(listed).not.toBe(page);
  const { html } = await read(listed);
  expect(html).toContain('bridge.jpg');
  expect(html).not.toMatch(/<li>|<ul>/);
});

it('who wrote it is told once, also where it stands below the standfirst', async () => {
  const page = pages.get('picture-credits') ?? '';
  const lead =
    'A town counts its cars, its oysters and its patience, and wonders whether ninety years of waiting are enough.';
  const [byline = ''] = /<p class="byline">.*?<\/p>/.exec(page) ?? [];
  const below = page.replace(byline, `<p>${lead}</p><p>By <b>Nora Quill</b></p>`);
  const { blocks } = await read(below.replace('</head>', '<meta name="author" content="Nora Quill"></head>'));
  expect(blocks.slice(0, 2).map(({ text }) => text)).toEqual([lead, expect.stringMatching(/^The ferry that links/)]);
});
