import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';
import SaveWorker from './save-worker?worker';

const url = 'https://paper.example/bridge';

beforeEach(wipe);

describe('save', () => {
  it('keeps the article and its digest whole', async () => {
    const article = articleLike();
    const id = await library.save(article, digestLike());
    const saved = await library.get(id);
    expect(saved?.article).toEqual(article);
    expect(saved?.digest).toEqual(digestLike());
    expect(saved?.row).toMatchObject({
      kind: 'article',
      title: 'The bridge',
      seconds: 60,
      state: 'unread',
      versions: 1,
    });
  });

  it('updates what has the same address, and keeps id, state, place and the former text', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.setPlace(id, { paragraph: 3, percent: 40 });
    const again = await library.save(articleLike({ url: `${url}?utm_source=mail`, html: '<p>New.</p>' }), digestLike());
    expect(again).toBe(id);
    const saved = await library.get(id);
    expect(saved?.article?.html).toBe('<p>New.</p>');
    expect(saved?.row).toMatchObject({ state: 'reading', place: { paragraph: 3, percent: 40 }, versions: 2 });
    expect((await library.list()).rows).toHaveLength(1);
  });

  it('the same text again is no new version', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.save(articleLike(), digestLike());
    expect((await library.get(id))?.row.versions).toBe(1);
  });

  it('finds one article under its own and its canonical address', async () => {
    const canonical = 'https://www.paper.example/bridge';
    const id = await library.save(articleLike(), digestLike());
    expect(await library.save(articleLike({ canonical }), digestLike())).toBe(id);
    expect(await library.find(canonical)).toBe(id);
    expect(await library.find(`${url}#part`)).toBe(id);
    expect(await library.find('https://paper.example/other')).toBeUndefined();
  });

  it("a page that names another site's address does not touch that site's article", async () => {
    const victim = await library.save(articleLike(), digestLike());
    const other = await library.save(
      articleLike({ url: 'https://evil.example/', canonical: url, html: '<p>Lies.</p>' }),
      digestLike(),
    );
    expect(other).not.toBe(victim);
    expect((await library.get(victim))?.row.versions).toBe(1);
  });

  it('takes an article out of the archive when it is saved again', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.setState(id, 'archived');
    await library.save(articleLike(), digestLike());
    expect((await library.get(id))?.row.state).toBe('unread');
    expect((await library.firstPage()).counts).toEqual({ unread: 1, reading: 0, read: 0, archived: 0 });
  });

  it('four contexts that save the same fifty addresses at once make fifty articles', async () => {
    const workers = Array.from({ length: 4 }, () => new SaveWorker());
    const answers = workers.map(
      (worker) =>
        new Promise<string[]>((resolve, reject) => {
          worker.onmessage = (event: MessageEvent<string[]>) => resolve(event.data);
          worker.onerror = reject;
          worker.postMessage(50);
        }),
    );
    const [first, ...others] = await Promise.all(answers);
    for (const ids of others) expect(ids).toEqual(first);
    const { rows } = await library.list({ limit: 500 });
    expect(rows).toHaveLength(50);
    expect((await library.firstPage()).counts.unread).toBe(50);
    expect((await library.librarySnapshot()).seq).toBe(200);
    for (const worker of workers) worker.terminate();
  });
});

describe('saveLink', () => {
  it('keeps an address, and the text once somebody reads it', async () => {
    const id = await library.saveLink({ url, title: 'A bridge' });
    expect(await library.get(id)).toMatchObject({ row: { kind: 'link', title: 'A bridge' }, article: null });
    expect(await library.save(articleLike(), digestLike())).toBe(id);
    await library.saveLink({ url, title: 'Ignored' });
    expect(await library.get(id)).toMatchObject({ row: { kind: 'article', title: 'The bridge' } });
  });

  it('refuses what is no web address', async () => {
    await expect(library.saveLink({ url: 'javascript:alert(1)', title: '' })).rejects.toMatchObject({
      reason: 'failed',
    });
  });
});

describe('list', () => {
  it('gives every article once, last saved first, page by page, while others are saved', async () => {
    for (let at = 0; at < 7; at += 1) {
      await library.save(articleLike({ url: `https://paper.example/${at}`, title: String(at) }), digestLike());
    }
    const first = await library.list({ limit: 3 });
    await library.save(articleLike({ url: 'https://paper.example/new' }), digestLike());
    const titles = first.rows.map((row) => row.title);
    for (let after = first.next; after; ) {
      const page = await library.list({ limit: 3, after });
      titles.push(...page.rows.map((row) => row.title));
      after = page.next;
    }
    expect(titles).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  it('filters by state, and knows what was read last', async () => {
    const a = await library.save(articleLike({ url: 'https://paper.example/a' }), digestLike());
    const b = await library.save(articleLike({ url: 'https://paper.example/b' }), digestLike());
    await library.setPlace(b, { paragraph: 1, percent: 20 });
    await library.setPlace(a, { paragraph: 1, percent: 30 });
    expect((await library.list({ state: 'reading' })).rows.map((row) => row.id)).toEqual([b, a]);
    expect((await library.firstPage({ withLastRead: true })).lastRead?.id).toBe(a);
    await library.setPlace(a, { paragraph: 9, percent: 100 });
    expect((await library.firstPage({ withLastRead: true })).lastRead?.id).toBe(b);
    expect((await library.get(a))?.row).toMatchObject({ state: 'read', place: { paragraph: 9, percent: 100 } });
  });

  it('knows what was read last among however many that are begun', async () => {
    const names = Array.from({ length: 120 }, (_, at) => `https://paper.example/${at}`);
    const ids = await Promise.all(names.map((url) => library.saveLink({ url, title: url })));
    await library.changeMany(ids, { state: 'reading' });
    await library.setPlace(ids[0] ?? '', { paragraph: 1, percent: 20 });
    const { rows, lastRead, counts } = await library.firstPage({ limit: 10, withLastRead: true });
    expect(lastRead?.id).toBe(ids[0]);
    expect([rows.length, counts.reading]).toEqual([10, 120]);
    expect(await library.firstPage({ limit: 10 })).not.toHaveProperty('lastRead');
  });
});

describe('remove', () => {
  it('takes an article away, and restore brings all of it back', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.setPlace(id, { paragraph: 2, percent: 50 });
    const before = await library.get(id);
    await library.remove(id);
    expect(await library.get(id)).toBeUndefined();
    expect(await library.find(url)).toBeUndefined();
    expect((await library.firstPage()).counts.reading).toBe(0);
    expect(await library.restore(id)).toBe(true);
    expect(await library.get(id)).toEqual(before);
    expect((await library.firstPage()).counts.reading).toBe(1);
  });

  it('what is saved again after its removal begins afresh', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.setState(id, 'read');
    await library.remove(id);
    expect(await library.save(articleLike(), digestLike())).toBe(id);
    expect((await library.get(id))?.row).toMatchObject({ state: 'unread', versions: 1 });
    expect(await library.restore(id)).toBe(false);
  });

  it('forgets for good only what was removed a day ago', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.remove(id);
    await library.forgetRemoved();
    expect(await library.restore(id)).toBe(true);
    await library.remove(id);
    await library.forgetRemoved(Date.now() + 25 * 60 * 60 * 1000);
    expect(await library.restore(id)).toBe(false);
  });
});

describe('search', () => {
  it('looks in title, site and text, without regard to accents and case, and gives the sentence', async () => {
    const id = await library.save(articleLike({ title: 'Le Café' }), digestLike());
    expect((await library.search('CAFE paper'))[0]).toMatchObject({ row: { id }, match: null });
    expect((await library.search('broom'))[0]?.match).toEqual({
      text: 'A woman with a broom did not.',
      marks: [[15, 20]],
      paragraph: 0,
    });
    expect(await library.search('"woman with"')).toHaveLength(1);
    expect(await library.search('"with woman"')).toEqual([]);
    expect(await library.search('  ')).toEqual([]);
  });
});

describe('onChange', () => {
  it('tells what happened, to this page as well, until it is called off', async () => {
    const listener = vi.fn();
    const stop = library.onChange(listener);
    const id = await library.save(articleLike(), digestLike());
    await library.remove(id);
    await expect.poll(() => listener.mock.calls.length).toBe(2);
    expect(listener.mock.calls).toEqual([[{ what: 'saved', id }], [{ what: 'removed', id }]]);
    stop();
  });
});
