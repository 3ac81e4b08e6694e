import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { sanitize } from '@/utils/article/sanitize';
import { exportArticles } from '@/utils/library/export/export';
import type { ExportFormat } from '@/utils/library/export/formats';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';

const NOW = Date.UTC(2026, 2, 4, 12);
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** What the web puts into one another and EPUB forbids. */
const WILD = `<h2 id="n|1">A <div>heading <p>with blocks</p></div></h2><p>One<sup><a href="#n|1">1</a></sup> &amp; <em>two</em>
<time datetime="soon">soon</time> <dfn>term</dfn> <bdo>x</bdo> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby></p>
<span><p>A paragraph in a line</p></span><a href="https://a.example/?q=[x]|%zz"><h3>Card</h3><p>text</p></a>
<ul>loose<li value="3">item<ol start="4"><li value="7">deep</li></ol></li><p>no item</p></ul><ul></ul><li>alone</li>
<dl><dt>T<p>x</p></dt><dd>D</dd></dl><dd>lonely</dd><figcaption>no figure</figcaption>
<figure><figcaption>above</figcaption><img src="${PIXEL}" alt="dot" width="5" height="5"><figcaption>below</figcaption></figure>
<p><img src="https://a.example/p.jpg" alt="A far picture"></p>
<table><caption>C</caption><tr><td colspan="2">a</td></tr><thead><tr><th scope="row"><h4>h</h4></th><th>i</th></tr></thead><tfoot><tr><td>f</td><td></td></tr></tfoot></table>
<table></table><header>head<footer>foot</footer></header><address>addr</address><pre>code
 <code class="language-js">a &lt; b</code></pre><q>quote</q><ins><p>new</p></ins><hr><blockquote>loose text</blockquote>
<p lang="de" dir="auto">Grüße\u0007\ud800</p><code class="lectern-math">$a&lt;b$</code>`;

beforeEach(wipe);

async function save(parts: Parameters<typeof articleLike>[0] = {}): Promise<string> {
  return await library.save(articleLike(parts), digestLike());
}

async function exported(format: ExportFormat, ids?: string[]) {
  return await exportArticles(format, ids, { now: NOW });
}

async function filesIn(blob: Blob): Promise<Map<string, string>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

async function mark(article: string, quote: string, note: string): Promise<void> {
  const anchor = { quote, prefix: '', suffix: '', paragraph: 0, start: 0, end: quote.length };
  await library.addHighlight({ ...anchor, article, colour: 'yellow', note });
}

describe('Markdown', () => {
  it('is a note with properties, text and highlights, named by its title', async () => {
    const id = await save({ title: 'A "fine": bridge/day', html: '<p>The <em>council</em> forgot.</p>' });
    await library.changeMany([id], { addTags: ['city life', '2026'], favourite: true });
    await mark(id, 'The council', 'Which one?');
    const { name, blob, count } = await exported('markdown', [id]);
    expect([name, count]).toEqual(['A fine bridge day.md', 1]);
    const text = await blob.text();
    const [, front = '', body = ''] = text.split('---\n');
    expect(front).toContain('title: "A \\"fine\\": bridge/day"\n');
    expect(front).toContain('author: ["Ada Writer"]\nsite: "The Paper"\nurl: "https://paper.example/bridge"\n');
    expect(front).toContain('tags: ["city-life","_2026"]\nstate: "unread"\nfavourite: true\n');
    expect(body.trim()).toBe(
      '# A "fine": bridge/day\n\nThe *council* forgot.\n\n## Highlights\n\n> The council\n\nWhich one?',
    );
  });

  it('of several is a zip, each name once whatever its case', async () => {
    await save({ title: 'Bridge', url: 'https://a.example/1' });
    await save({ title: 'bridge', url: 'https://a.example/2' });
    await library.saveLink({ url: 'https://a.example/3', title: 'CON' });
    const { name, blob } = await exported('markdown');
    expect(name).toBe('Lectern 2026-03-04.zip');
    expect([...(await filesIn(blob)).keys()].sort()).toEqual(['Bridge 2.md', '_CON.md', 'bridge.md']);
  });
});

describe('HTML', () => {
  it('is one page that runs nothing, its articles apart', async () => {
    await save({ title: 'One <b>', url: 'https://a.example/1', html: sanitize(WILD) });
    await save({
      title: 'Two',
      url: 'https://a.example/2',
      html: '<p onclick="x()">text<script>alert(1)</script></p>',
    });
    const { name, blob } = await exported('html');
    expect(name).toBe('Lectern 2026-03-04.html');
    const page = new DOMParser().parseFromString(await blob.text(), 'text/html');
    expect([...page.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual(['Two', 'One <b>']);
    expect(page.querySelectorAll('article')).toHaveLength(2);
    expect(page.querySelector('script, [onclick]')).toBeNull();
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
    }
  });
});

describe('CSV', () => {
  it('has Pocket’s columns, and no cell that a spreadsheet takes for a formula', async () => {
    const id = await save({ title: '=HYPERLINK("x")' });
    await library.changeMany([id], { addTags: ['a', 'b'], state: 'archived' });
    const { blob } = await exported('csv');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>((await blob.text()).trim(), { header: true });
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({
      title: '\'=HYPERLINK("x")',
      url: 'https://paper.example/bridge',
      tags: 'a|b',
      status: 'archive',
      minutes: '1',
    });
  });
});

describe('EPUB', () => {
  async function book(): Promise<Blob> {
    const id = await save({ title: 'One & <b>', url: 'https://a.example/?a=[1]|2', html: sanitize(WILD), lang: 'de' });
    await mark(id, 'Grüße <b>', 'a & b');
    await save({ title: 'المكتبة', url: 'https://a.example/2', lang: 'ar', dir: 'rtl' });
    await library.saveLink({ url: 'https://a.example/3', title: 'A link' });
    return (await exported('epub')).blob;
  }

  it('is a zip that tells what it is from its first bytes, every page of it XML', async () => {
    const blob = await book();
    const start = new TextDecoder('latin1').decode(await blob.slice(0, 58).arrayBuffer());
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    const files = await filesIn(blob);
    const pages = [...files].filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name));
    expect(pages.length).toBe(6);
    for (const [name, text] of pages) {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      expect(parsed.querySelector('parsererror')?.textContent, name).toBeUndefined();
    }
    const contents = new DOMParser().parseFromString(files.get('EPUB/nav.xhtml') ?? '', 'application/xml');
    expect([...contents.querySelectorAll('nav a')].map((link) => link.textContent)).toEqual([
      'A link',
      'المكتبة',
      'One & <b>',
    ]);
  });

  it('loses no text to the content model', async () => {
    const files = await filesIn(await book());
    const page = new DOMParser().parseFromString(files.get('EPUB/article-3.xhtml') ?? '', 'application/xml');
    for (const text of ['with blocks', 'A paragraph in a line', 'no item', 'lonely', 'below', 'Picture: A far picture'])
      expect(page.documentElement.textContent).toContain(text);
  });

  // Java takes its time to start.
  it('gives epubcheck nothing to say', async () => {
    const bytes = new Uint8Array(await (await book()).arrayBuffer());
    const said = await commands.checkEpub(btoa(String.fromCharCode(...bytes)));
    if (said === null) return console.warn('epubcheck is not installed: only the structure was looked at');
    expect(said).toEqual([]);
  }, 300_000);
});

describe('a large export', () => {
  it('stops where the person says so', async () => {
    await save();
    const stop = AbortSignal.abort();
    await expect(exportArticles('csv', undefined, { now: NOW, signal: stop })).rejects.toThrow(/abort/i);
  });
});
