import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HighlightDraft } from '@/utils/library/highlight';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';

let article: string;

beforeEach(async () => {
  await wipe();
  article = await library.save(articleLike(), digestLike());
});

function draft(parts: Partial<HighlightDraft> = {}): HighlightDraft {
  const anchor = { quote: 'the bridge', prefix: 'forgot ', suffix: '.', paragraph: 0, start: 19, end: 29 };
  return { article, ...anchor, colour: 'yellow', note: '', ...parts };
}

async function added(parts: Partial<HighlightDraft> = {}): Promise<library.Highlight> {
  const highlight = await library.addHighlight(draft(parts));
  if (!highlight) throw new Error('no such article');
  return highlight;
}

const countInRow = async () => (await library.get(article))?.row.highlights;

describe('a highlight', () => {
  it('is kept as it was marked, in the order of the text, and counted in its article', async () => {
    const second = await added({ paragraph: 1, start: 4, end: 8 });
    const first = await added();
    expect(first).toMatchObject({ ...draft(), created: first.changed });
    expect(await library.highlightsOf(article)).toEqual([first, second]);
    expect(await countInRow()).toBe(2);
  });

  it('is not made where there is no article', async () => {
    expect(await library.addHighlight(draft({ article: 'f'.repeat(32) }))).toBeUndefined();
    expect(await library.countHighlights()).toBe(0);
  });

  it('changes its colour and its note, one without the other', async () => {
    const { id } = await added({ note: 'Why?' });
    expect(await library.editHighlight(id, { colour: 'green' })).toMatchObject({ colour: 'green', note: 'Why?' });
    expect(await library.editHighlight(id, { note: 'Because.' })).toMatchObject({ colour: 'green', note: 'Because.' });
    expect(await library.editHighlight('nothing', { note: '' })).toBeUndefined();
  });

  it('goes, and comes back as it was', async () => {
    const highlight = await added({ note: 'Mine.' });
    expect(await library.removeHighlight(highlight.id)).toBe(true);
    expect(await library.highlightsOf(article)).toEqual([]);
    expect(await countInRow()).toBe(0);
    expect(await library.removeHighlight(highlight.id)).toBe(false);
    expect(await library.restoreHighlight(highlight.id)).toEqual(highlight);
    expect(await library.highlightsOf(article)).toEqual([highlight]);
    expect(await countInRow()).toBe(1);
  });

  it('can come back for a day', async () => {
    const { id } = await added();
    await library.removeHighlight(id);
    await library.forgetRemoved(Date.now() + 25 * 60 * 60 * 1000);
    expect(await library.restoreHighlight(id)).toBeUndefined();
  });

  it('stays when the article is saved again with another text', async () => {
    const highlight = await added();
    await library.save(articleLike({ html: '<p>Rewritten.</p>' }), digestLike());
    expect(await library.highlightsOf(article)).toEqual([highlight]);
    expect(await countInRow()).toBe(1);
  });

  it('goes with its article and comes back with it, but what was removed before stays away', async () => {
    const kept = await added({ note: 'Kept.' });
    const gone = await added({ note: 'Gone.' });
    await library.removeHighlight(gone.id);
    await library.remove(article);
    expect((await library.listHighlights()).entries).toEqual([]);
    await library.restore(article);
    expect(await library.highlightsOf(article)).toEqual([kept]);
    expect(await countInRow()).toBe(1);
  });

  it('does not outlive a removal that was not undone', async () => {
    const { id } = await added();
    await library.remove(article);
    await library.save(articleLike(), digestLike());
    expect(await library.highlightsOf(article)).toEqual([]);
    expect(await countInRow()).toBe(0);
    expect(await library.restoreHighlight(id)).toBeUndefined();
  });

  it('is announced', async () => {
    const listener = vi.fn();
    const stop = library.onChange(listener);
    const { id } = await added();
    await library.editHighlight(id, { note: 'More.' });
    await library.removeHighlight(id);
    await expect.poll(() => listener.mock.calls).toEqual(Array(3).fill([{ what: 'highlighted', id: article }]));
    stop();
  });
});

describe('the list of all highlights', () => {
  it('gives each once, the newest first, page by page, with its article', async () => {
    const other = await library.save(
      articleLike({ url: 'https://paper.example/mill', title: 'The mill' }),
      digestLike(),
    );
    const made: string[] = [];
    for (let at = 0; at < 7; at += 1) made.push((await added(at % 2 ? { article: other } : {})).id);
    const seen: string[] = [];
    let page = await library.listHighlights({ limit: 3 });
    expect(page.entries[0]?.row.title).toBe('The bridge');
    for (;;) {
      seen.push(...page.entries.map(({ highlight }) => highlight.id));
      if (!page.next) break;
      page = await library.listHighlights({ limit: 3, after: page.next });
    }
    expect(seen.toSorted()).toEqual(made.toSorted());
    const created = await library.listHighlights({ limit: 100 });
    expect(created.entries.map(({ highlight }) => highlight.id)).toEqual(seen);
  });

  it('filters by colour, by words without regard to accents, and by whether there is a note', async () => {
    const green = await added({ colour: 'green', quote: 'Le café' });
    const noted = await added({ note: 'A Cafe again' });
    const plain = await added();
    const found = async (options: Parameters<typeof library.listHighlights>[0]) =>
      (await library.listHighlights(options)).entries.map(({ highlight }) => highlight.id).sort();
    expect(await found({ colour: 'green' })).toEqual([green.id]);
    expect(await found({ text: 'CAFE' })).toEqual([green.id, noted.id].sort());
    expect(await found({ hasNote: true })).toEqual([noted.id]);
    expect(await found({ hasNote: false })).toEqual([green.id, plain.id].sort());
    expect(await library.countHighlights()).toBe(3);
    expect(await library.countHighlights('green')).toBe(1);
  });
});
