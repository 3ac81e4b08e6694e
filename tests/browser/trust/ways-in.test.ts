import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { hostilePage } from '@/tests/e2e/hostile/pages';
import { extract } from '@/utils/article/extract';
import { render, sanitize } from '@/utils/article/sanitize';
import { digest } from '@/utils/digest/digest-article';
import { exportArticles } from '@/utils/library/export/export';
import { importFile } from '@/utils/library/import/import-file';
import * as library from '@/utils/library/library';
import { isArticle, isDigest } from '@/utils/library/shapes';
import { violations } from '../article/invariants';
import { articleLike, digestLike, wipe } from '../library/article-like';
import { inGroups, payloads } from './attacks';

beforeEach(wipe);

const attacks = await payloads(180);
const groups = inGroups(attacks, 12);
const scale = inject('sampling').isWhole ? 1_200_000 : 60_000;

/** What stands in this markup for whoever parses it without a sanitiser. */
function parsed(html: string): ParentNode {
  const holder = document.createElement('template');
  holder.innerHTML = html;
  return holder.content;
}

describe('a page', () => {
  it(
    `whose every part is an attack gives an article inside the rules (${attacks.length} attacks)`,
    () => {
      const broken: string[] = [];
      let read = 0;
      for (const group of groups) {
        const page = new DOMParser().parseFromString(hostilePage(group, 'A page'), 'text/html');
        const found = extract(page, { url: 'https://hostile.example/story', anyway: true });
        if (!('article' in found)) continue;
        read += 1;
        const article = JSON.parse(JSON.stringify(found.article)) as typeof found.article;
        const told = JSON.parse(JSON.stringify(digest(article)));
        if (!isArticle(article)) broken.push('not an article by shape');
        if (!isDigest(told)) broken.push('not a digest by shape');
        broken.push(...violations(parsed(article.html)), ...violations(render(article.html)));
        if (sanitize(article.html) !== article.html) broken.push('not settled');
        const { lang, dir, leadImage, canonical, nextPage, links } = article;
        if (lang !== null && Intl.getCanonicalLocales(lang)[0] !== lang) broken.push(`lang ${lang}`);
        if (dir !== null && !['ltr', 'rtl'].includes(dir)) broken.push(`dir ${dir}`);
        const addresses = [leadImage?.url, canonical, nextPage, ...links.map(({ url }) => url)];
        for (const url of addresses)
          if (url && !/^(?:https?:|mailto:|tel:|data:image\/)/.test(url)) broken.push(`address ${url.slice(0, 80)}`);
      }
      expect([...new Set(broken)]).toEqual([]);
      // What a payload hides or swallows is the page's own loss; most pages must stay, or this proves nothing.
      expect(read / groups.length).toBeGreaterThan(0.8);
    },
    scale,
  );
});

/** Files that hold these payloads wherever the format has room for text. */
const FILES: Record<string, (group: string[]) => Blob> = {
  wallabag: (group) =>
    json(
      group.map((payload, at) => ({
        is_archived: 0,
        url: `https://paper.example/${at}`,
        title: payload,
        content: `<p>The council forgot.</p><div>${payload}</div><p>Twice.</p>`,
        tags: [payload],
        published_by: [payload],
        domain_name: payload,
        language: payload,
        annotations: [{ quote: payload, text: payload }],
      })),
    ),
  karakeep: (group) =>
    json({
      bookmarks: group.map((payload, at) => ({
        title: payload,
        tags: [payload],
        content: { type: 'link', url: `https://paper.example/${at}` },
      })),
    }),
  pocket: (group) =>
    table('url,title,time_added,tags,status', group, (payload, url) => [url, payload, '1700000000', payload, 'unread']),
  instapaper: (group) =>
    table('URL,Title,Selection,Folder,Timestamp,Tags', group, (payload, url) => [
      url,
      payload,
      payload,
      payload,
      '1700000000',
      payload,
    ]),
  readwise: (group) =>
    table('Title,URL,Document tags,Saved date,Reading progress,Location', group, (payload, url) => [
      payload,
      url,
      `['${payload}']`,
      '2024-01-01',
      '0.5',
      'new',
    ]),
  raindrop: (group) =>
    table('title,url,folder,tags,created,favorite,highlights', group, (payload, url) => [
      payload,
      url,
      payload,
      payload,
      '2024-01-01',
      'true',
      `Highlight:${payload}\nNote:${payload}`,
    ]),
  bookmarks: (group) =>
    new Blob([
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL>',
      ...group.map(
        (payload, at) =>
          `<DT><H3>${payload}</H3><DL><DT><A HREF="https://paper.example/${at}" TAGS="${payload}">${payload}</A></DL>`,
      ),
      '</DL>',
    ]),
  omnivore: (group) => {
    const text = (value: string) => new TextEncoder().encode(value);
    const list = group.map((payload, at) => ({
      slug: `s${at}`,
      url: `https://paper.example/${at}`,
      title: payload,
      author: payload,
      labels: [payload],
      state: 'Active',
    }));
    const files: Record<string, Uint8Array> = { 'metadata_0_to_20.json': text(JSON.stringify(list)) };
    for (const [at, payload] of group.entries()) {
      files[`content/s${at}.html`] = text(`<p>The council forgot.</p><div>${payload}</div><p>Twice.</p>`);
      files[`highlights/s${at}.md`] = text(`> ${payload}\n\n${payload}\n`);
    }
    return new Blob([zipSync(files) as BlobPart]);
  },
};

const json = (value: unknown) => new Blob([JSON.stringify(value)]);

function table(head: string, group: string[], row: (payload: string, url: string) => string[]): Blob {
  const rows = group.map((payload, at) => row(payload, `https://paper.example/${at}`));
  return new Blob([Papa.unparse({ fields: head.split(','), data: rows })]);
}

/** What the library holds that breaks the rules. */
async function brokenRecords(): Promise<string[]> {
  const broken: string[] = [];
  for (const { id } of (await library.list({ limit: 1_000 })).rows) {
    const saved = await library.get(id);
    if (!saved) continue;
    if (!/^https?:/.test(saved.row.url)) broken.push(`address ${saved.row.url}`);
    if (saved.row.lang && Intl.getCanonicalLocales(saved.row.lang)[0] !== saved.row.lang) broken.push(saved.row.lang);
    if (!saved.article) continue;
    if (!isArticle(saved.article)) broken.push('not an article by shape');
    broken.push(...violations(parsed(saved.article.html)));
  }
  return broken;
}

describe.each(Object.entries(FILES))('a file of %s', (_, write) => {
  it(
    'full of attacks leaves none in the library, and loses no row',
    async () => {
      let came = 0;
      let sent = 0;
      for (const group of groups.slice(0, inject('sampling').isWhole ? groups.length : 4)) {
        // The addresses are the same in each file, and of what is there already the text is kept.
        await wipe();
        const report = await importFile(write(group));
        if (typeof report === 'string') throw new Error(report);
        expect(report.end).toBe('complete');
        expect(await brokenRecords()).toEqual([]);
        // A payload can swallow those behind it; most must come in, or this proves nothing.
        came += (await library.totals()).articles;
        sent += group.length;
      }
      expect(came / sent).toBeGreaterThan(0.8);
    },
    scale,
  );
});

describe('out again', () => {
  /** A backup is only as good as whoever wrote it: one in which every text was changed behind our back. */
  async function hostileBackup(group: string[]): Promise<Blob> {
    const id = await library.save(articleLike({ html: '<p>MARKUP</p>', title: 'TEXT' }), digestLike());
    const anchor = { quote: 'TEXT', prefix: '', suffix: '', paragraph: 0, start: 0, end: 4 };
    await library.addHighlight({ ...anchor, article: id, colour: 'pink', note: 'TEXT' });
    const { blob } = await exportArticles('backup', undefined, { now: 0 });
    const inString = (text: string) => JSON.stringify(text).slice(1, -1);
    return new Blob([
      (await blob.text())
        .replaceAll('<p>MARKUP</p>', () => inString(`<p>Decent.</p>${group.join('<p>Decent.</p>')}`))
        .replaceAll('"TEXT"', () => JSON.stringify(group[0] ?? '')),
    ]);
  }

  it(
    'a changed backup is sanitised on its way in, and its exports hold no attack',
    async () => {
      for (const group of groups.slice(0, inject('sampling').isWhole ? groups.length : 12)) {
        await wipe();
        const backup = await hostileBackup(group);
        await wipe();
        const report = await importFile(backup);
        expect(typeof report === 'string' ? report : report.end).toBe('complete');
        expect(await brokenRecords()).toEqual([]);
        const page = await (await exportArticles('html', undefined, { now: 0 })).blob.text();
        const shown = new DOMParser().parseFromString(page, 'text/html');
        expect(forbiddenIn(shown.body)).toEqual([]);
        expect(shown.querySelectorAll('script, base, link, iframe, meta[http-equiv=refresh]')).toHaveLength(0);
        const book = await (await exportArticles('epub', undefined, { now: 0 })).blob.arrayBuffer();
        for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(book)))) {
          if (!name.endsWith('.xhtml')) continue;
          const chapter = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xhtml+xml');
          expect(chapter.querySelector('parsererror')?.textContent).toBeUndefined();
          expect(forbiddenIn(chapter.body)).toEqual([]);
        }
      }
    },
    scale,
  );
});

function forbiddenIn(root: ParentNode): string[] {
  const handlers = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)).map(({ name }) => name),
  );
  const elements = [
    ...root.querySelectorAll('script, style, svg, math, form, input, iframe, object, embed, base, meta, link'),
  ];
  return [...handlers, ...elements.map(({ localName }) => localName)];
}
