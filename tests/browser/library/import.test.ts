import { beforeEach, describe, expect, it } from 'vitest';
import { sanitize } from '@/utils/article/sanitize';
import { exportArticles } from '@/utils/library/export/export';
import { importFile } from '@/utils/library/import/import-file';
import type { ImportOptions } from '@/utils/library/import/import-run';
import type { ImportReport } from '@/utils/library/import/report';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';

beforeEach(wipe);

async function importing(text: string | Blob, options?: ImportOptions): Promise<ImportReport> {
  const report = await importFile(text instanceof Blob ? text : new Blob([text]), options);
  if (typeof report === 'string') throw new Error(report);
  return report;
}

const pocket = (rows: string[]) => `title,url,time_added,tags,status\n${rows.join('\n')}\n`;
const backup = async () => (await exportArticles('backup', undefined, { now: 0 })).blob;

describe('a file of Pocket’s', () => {
  it('becomes links with tags, state and time; each row says what became of it', async () => {
    const report = await importing(
      pocket([
        'The bridge,https://paper.example/bridge,1700000000,river|city,unread',
        'The bridge again,https://paper.example/bridge?utm_source=x,1600000000,later,archive',
        'No address,,1700000000,,unread',
        'Old,https://paper.example/old,1500000000,,archive',
      ]),
    );
    expect(report).toMatchObject({ end: 'complete', rows: 4, counts: { imported: 2, merged: 1, skipped: 1 } });
    expect(report.lines).toContainEqual({ outcome: 'skipped', name: 'No address', url: null, reason: 'no-address' });
    const { rows } = await library.list();
    expect(rows.map(({ title, kind, state, savedAt }) => [title, kind, state, savedAt])).toEqual([
      ['The bridge', 'link', 'unread', 1_700_000_000_000],
      ['Old', 'link', 'archived', 1_500_000_000_000],
    ]);
    expect(rows[0]?.tags).toEqual(['river', 'city', 'later']);
    expect(rows[0]?.firstSavedAt).toBe(1_600_000_000_000);
    expect((await library.listTags()).map(({ label, count }) => [label, count])).toEqual([
      ['city', 1],
      ['later', 1],
      ['river', 1],
    ]);
    expect((await library.firstPage()).counts).toMatchObject({ unread: 1, archived: 1 });
    expect((await library.search('later bridge')).map(({ row }) => row.title)).toEqual(['The bridge']);
  });

  it('leaves what the person did here as it is', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.changeMany([id], { state: 'read', addTags: ['mine'] });
    await importing(pocket(['Other title,https://paper.example/bridge,1600000000,theirs,archive']));
    const saved = await library.get(id);
    expect(saved?.row).toMatchObject({ title: 'The bridge', state: 'read', kind: 'article', tags: ['mine', 'theirs'] });
    expect(saved?.article?.html).toContain('council');
  });

  it('goes on where it was stopped, and doubles nothing where it begins anew', async () => {
    const rows = 1_200;
    const file = pocket(
      Array.from({ length: rows }, (_, at) => `T${at},https://paper.example/${at},1700000000,,unread`),
    );
    const stop = new AbortController();
    const first = await importing(file, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(first.end).toBe('stopped');
    expect(first.rows).toBeLessThan(rows);
    const second = await importing(file, { from: first.rows });
    expect(second).toMatchObject({ end: 'complete', rows, counts: { imported: rows - first.rows, merged: 0 } });
    const third = await importing(file);
    expect(third.counts).toEqual({ imported: 0, merged: rows, skipped: 0 });
    expect(await library.totals()).toMatchObject({ articles: rows, links: rows });
  });
});

describe('a text that another program kept', () => {
  const entry = (parts: object) =>
    JSON.stringify([{ is_archived: 0, url: 'https://paper.example/bridge', title: 'The bridge', ...parts }]);

  it('is sanitised, read and found', async () => {
    const content =
      '<p>The council forgot the <b>bridge</b>.<script>bad()</script><img src="x" onerror="bad()"></p><p>Twice.</p>';
    const annotations = [{ quote: 'forgot the bridge', text: 'Really?' }];
    await importing(entry({ content, annotations, tags: ['a'] }));
    const [hit] = await library.search('council');
    const saved = await library.get(hit?.row.id ?? '');
    expect(saved?.article?.html).toBe('<p>The council forgot the <b>bridge</b>.</p><p>Twice.</p>');
    expect(saved?.row).toMatchObject({ kind: 'article', words: 6, highlights: 1, versions: 1 });
    const [highlight] = await library.highlightsOf(hit?.row.id ?? '');
    expect(highlight).toMatchObject({ quote: 'forgot the bridge', note: 'Really?', paragraph: 0, start: 12, end: 29 });
    expect(await library.search('really')).toHaveLength(1);
  });

  it('gives a link its text, and its highlights once', async () => {
    await importing(pocket(['The bridge,https://paper.example/bridge,1700000000,,unread']));
    const file = entry({ content: '<p>The council forgot.</p>', annotations: [{ quote: 'council', text: '' }] });
    await importing(file);
    await importing(file);
    const { rows } = await library.list();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'article', highlights: 1, versions: 1 });
  });
});

it('says what it cannot read', async () => {
  expect(await importFile(new Blob(['Dear diary']))).toBe('unknown-format');
  expect(await importFile(new Blob(['PK\u0003\u0004 and no zip']))).toBe('unknown-format');
  expect(await importFile(new Blob(['{"lectern":99,"records":[]}']))).toBe('newer-backup');
  const broken = await importing('[{"is_archived":0,"url":"https://a.example/1","title":"One"},{"is_arch');
  expect(broken).toMatchObject({ end: 'broken', counts: { imported: 1 } });
});

describe('a backup', () => {
  async function fill(): Promise<string> {
    const id = await library.save(articleLike(), digestLike());
    await library.save(articleLike({ html: '<p>Another text.</p>', title: 'The bridge\ud800 "now"' }), digestLike());
    await library.setPlace(id, { paragraph: 0, percent: 40 });
    await library.changeMany([id], { addTags: ['river', 'été'], favourite: true });
    await library.changeMany([id], { removeTags: ['river'] });
    const anchor = { quote: 'text', prefix: 'Another ', suffix: '.', paragraph: 0, start: 8, end: 12 };
    await library.addHighlight({ ...anchor, article: id, colour: 'pink', note: 'why' });
    const gone = await library.addHighlight({ ...anchor, article: id, colour: 'blue', note: '' });
    await library.removeHighlight(gone?.id ?? '');
    const removed = await library.save(articleLike({ url: 'https://paper.example/gone' }), digestLike());
    await library.remove(removed);
    const links = ['b', 'a', 'c'].map((name) => ({ url: `https://paper.example/${name}`, title: name }));
    for (const link of links) await library.saveLink(link);
    return id;
  }

  it('gives the same bytes after export, wipe, import, export', async () => {
    const id = await fill();
    const first = await backup();
    const rows = (await library.list()).rows;
    const totals = await library.totals();
    await wipe();
    const report = await importing(first);
    expect(report).toMatchObject({ end: 'complete', counts: { imported: 4, merged: 0, skipped: 0 } });
    expect(await (await backup()).text()).toBe(await first.text());
    expect((await library.list()).rows).toEqual(rows);
    expect(await library.totals()).toEqual(totals);
    expect((await library.search('council')).map(({ row }) => row.id)).toEqual([id]);
    expect(await library.search('why')).toHaveLength(1);
  });

  it('imported again changes nothing; laid out anew by another program it is still read', async () => {
    await fill();
    const first = await (await backup()).text();
    const report = await importing(JSON.stringify(JSON.parse(first), null, 2));
    expect(report.counts).toEqual({ imported: 0, merged: 4, skipped: 0 });
    expect(await (await backup()).text()).toBe(first);
  });

  it('joins what was changed on both sides, the later edit of each field counting', async () => {
    const id = await fill();
    const before = await backup();
    await library.changeMany([id], { state: 'archived', addTags: ['new'] });
    await library.remove((await library.list()).rows.find(({ title }) => title === 'a')?.id ?? '');
    await importing(before);
    const { row } = (await library.get(id)) ?? {};
    expect(row).toMatchObject({ state: 'archived', favourite: true, tags: ['été', 'new'], versions: 2, highlights: 1 });
    expect((await library.list()).rows.map(({ title }) => title)).toContain('a');
  });

  it('of a later day says of a highlight that it was brought back since', async () => {
    const id = await fill();
    const [highlight] = await library.highlightsOf(id);
    const earlier = await backup();
    await library.removeHighlight(highlight?.id ?? '');
    await library.restoreHighlight(highlight?.id ?? '');
    const later = await backup();
    await wipe();
    await importing(earlier);
    await importing(later);
    expect(await (await backup()).text()).toBe(await later.text());
  });

  it('brings back a highlight whose note was written after it was removed here', async () => {
    const id = await fill();
    const file = JSON.parse(await (await backup()).text());
    const [there] = file.records[0].highlights;
    await library.removeHighlight(there.id);
    there.note = 'written later';
    there.times.note = `${Date.now() + 60_000}-00000-elsewhere`;
    await importing(JSON.stringify(file));
    expect(await library.highlightsOf(id)).toMatchObject([{ note: 'written later' }]);
  });

  it('is treated as a stranger’s: markup is sanitised, shapes are held to', async () => {
    const id = await library.save(articleLike(), digestLike());
    const file = JSON.parse(await (await backup()).text());
    file.records[0].texts[0].article.html =
      '<p onclick="bad()">Kept<script>bad()</script></p><iframe src="x"></iframe>';
    file.records.push({ ...file.records[0], article: { ...file.records[0].article, url: 'javascript:bad()' } });
    file.records.push({ reading: { day: 'x' } }, null, 7);
    await wipe();
    const report = await importing(JSON.stringify(file));
    expect(report.counts).toEqual({ imported: 1, merged: 0, skipped: 4 });
    const saved = await library.get(id);
    expect(saved?.article?.html).toBe(sanitize('<p>Kept</p>'));
    expect(saved?.article?.blocks).toEqual([{ kind: 'paragraph', text: 'Kept' }]);
  });

  it('that breaks off gives what it holds, and says so', async () => {
    await fill();
    const text = await (await backup()).text();
    await wipe();
    const report = await importing(text.slice(0, text.lastIndexOf('{"removed"')));
    expect(report).toMatchObject({ end: 'broken', counts: { imported: 4 } });
  });
});
