import { describe, expect, it } from 'vitest';
import { extract } from '@/utils/article/extract';
import { shortLines } from '@/utils/article/metadata/visible-lines';
import { FIXTURE_URL, pages, read, show } from './pages';

const PARAGRAPH =
  'The ferry left the ramp with all its lights on and the captain counted the cars aloud, as she does every evening when the last crossing of the day begins.';

function nested(depth: number): Document {
  const page = document.implementation.createHTMLDocument('Deep');
  let here: Element = page.body;
  for (let level = 0; level < depth; level++) here = here.appendChild(page.createElement('div'));
  for (let count = 0; count < 6; count++) here.appendChild(page.createElement('p')).textContent = PARAGRAPH;
  return page;
}

describe('limits', () => {
  it('reads a page 2,000 elements deep', () => {
    const result = extract(nested(2_000), { url: FIXTURE_URL });
    expect('article' in result && result.article.blocks).toHaveLength(6);
  });

  it('refuses a document 50,000 deep within a second', () => {
    const page = nested(50_000);
    const start = performance.now();
    expect(extract(page, { url: FIXTURE_URL })).toEqual({ problem: 'too-deep' });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('refuses more text than anybody reads, and is not misled by a long script', () => {
    const page = nested(1);
    const pad = page.body.appendChild(page.createElement('p'));
    pad.textContent = `${PARAGRAPH} `.repeat(140_000);
    expect(extract(page, { url: FIXTURE_URL })).toEqual({ problem: 'too-large' });
    const script = page.createElement('script');
    script.textContent = pad.textContent;
    pad.replaceWith(script);
    expect(extract(page, { url: FIXTURE_URL })).toHaveProperty('article');
  });

  it('is not slower by the square of what stands in one line', () => {
    const page = nested(1);
    page.body.insertAdjacentHTML('beforeend', `<p>By Mara</p><div>${'<i></i><b>x</b>'.repeat(100_000)}</div>`);
    const lines = shortLines(page, null).all();
    expect(lines.map(({ text }) => text)).toContain('By Mara');
  });

  it('says that an empty page is empty', async () => {
    const { page, close } = await show('');
    expect(extract(page, { url: FIXTURE_URL, anyway: true })).toEqual({ problem: 'empty' });
    close();
  });

  it('says that a page of links is no article', async () => {
    const { page, close } = await show(
      '<title>Start</title><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
    );
    expect(extract(page, { url: FIXTURE_URL })).toEqual({ problem: 'no-article' });
    close();
  });

  it('reads what only a noscript holds when asked to, and never beside a text of the page', async () => {
    const untold = `<noscript>${`<p>${PARAGRAPH.replace('ferry', 'train')}</p>`.repeat(12)}</noscript>`;
    const { page, close } = await show(`<title>Late</title><div>Loading</div>${untold}`);
    expect(extract(page, { url: FIXTURE_URL })).toEqual({ problem: 'no-article' });
    const asked = extract(page, { url: FIXTURE_URL, anyway: true });
    expect('article' in asked && asked.article.html).toContain('The train left the ramp');
    close();
    const told = await show(`<title>Late</title>${`<p>${PARAGRAPH}</p>`.repeat(3)}${untold}`);
    const own = extract(told.page, { url: FIXTURE_URL, anyway: true });
    expect('article' in own && own.article.html).not.toContain('train');
    told.close();
  });

  it('reads a text file as paragraphs', () => {
    const page = document.implementation.createHTMLDocument('');
    const pre = page.body.appendChild(page.createElement('pre'));
    pre.textContent = `${PARAGRAPH}\n\n${PARAGRAPH.replaceAll(' the ', '\nthe ')}\n`;
    Object.defineProperty(page, 'contentType', { value: 'text/plain' });
    const result = extract(page, { url: FIXTURE_URL, anyway: true });
    expect('article' in result && result.article.blocks.map(({ text }) => text)).toEqual([PARAGRAPH, PARAGRAPH]);
  });

  it('joins footnotes both ways', async () => {
    const article = await read(pages.get('footnotes') ?? '');
    expect(article.html).toContain('href="#user-content-note-1"');
    expect(article.html).toContain('id="user-content-note-1"');
    expect(article.html).toContain('href="#user-content-ref-1"');
    expect(article.html).toContain('id="user-content-ref-1"');
  });
});
