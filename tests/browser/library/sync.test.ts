import { beforeEach, describe, expect, it } from 'vitest';
import { sanitize } from '@/utils/article/sanitize';
import { backupLines } from '@/utils/library/export/backup-file';
import { sha256Of } from '@/utils/library/identity';
import {
  addHighlight,
  changeMany,
  get,
  highlightsOf,
  list,
  remove,
  restore,
  save,
  saveLink,
  search,
  setPlace,
  totals,
} from '@/utils/library/library';
import { fetchPictures } from '@/utils/library/pictures/fetch-pictures';
import { missingPictures, picturesOf } from '@/utils/library/pictures/pictures';
import { sealingCodec } from '@/utils/sync/codec';
import { Couch } from '@/utils/sync/couch';
import { newKey } from '@/utils/sync/keys';
import { libraryPictures, libraryReplica } from '@/utils/sync/library-replica';
import { merged } from '@/utils/sync/merge';
import { forgetState, openState } from '@/utils/sync/stored-state';
import { sync } from '@/utils/sync/sync';
import { CouchStandIn } from '../../tools/couch-stand-in';
import { MemoryReplica } from '../../unit/sync/memory-replica';
import { MemoryState } from '../../unit/sync/memory-state';
import { articleLike, digestLike, wipe } from './article-like';

const { header, key } = await newKey('A woman with a broom');
const codec = await sealingCodec(key);

let server: CouchStandIn;
let other: { replica: MemoryReplica; state: MemoryState };
beforeEach(async () => {
  await wipe();
  await forgetState();
  server = new CouchStandIn();
  other = { replica: new MemoryReplica('other', () => Date.now()), state: new MemoryState('other') };
});

const couch = () =>
  new Couch({ url: 'https://couch.example/lectern', login: 'ada', password: 'x', fetch: server.fetch as typeof fetch });
const now = () => Date.now();

async function syncHere(extras: { pictures?: typeof libraryPictures } = {}) {
  const state = await openState();
  try {
    return await sync({ remote: couch(), replica: libraryReplica, state, codec, header, now, ...extras });
  } finally {
    state.close();
  }
}
const syncOther = () => sync({ remote: couch(), ...other, codec, header, now });

async function lines(): Promise<string[]> {
  const all: string[] = [];
  for await (const line of backupLines()) {
    // What this device read, and when a removal came to it, is its own.
    if (line.startsWith('{"reading"')) continue;
    all.push(line.replace(/"removedAt":\d+/g, ''));
  }
  return all;
}

async function saveTwo() {
  const id = await save(articleLike(), digestLike());
  await save(
    articleLike({ html: '<p>Rewritten.</p>' as never, blocks: [{ kind: 'paragraph', text: 'Rewritten.' }] }),
    digestLike(),
  );
  await changeMany([id], { addTags: ['river', 'town'] });
  await changeMany([id], { removeTags: ['town'], favourite: true });
  await setPlace(id, { paragraph: 0, percent: 40 });
  const anchor = { quote: 'Rewritten', prefix: '', suffix: '.', paragraph: 0, start: 0, end: 9 };
  await addHighlight({ article: id, ...anchor, colour: 'blue', note: 'cartwheel' });
  const link = await saveLink({ url: 'https://other.example/later', title: 'For later' });
  return { id, link };
}

describe('the library of a browser and a server', () => {
  it('comes back whole on a new device: texts, versions, tags, place, highlights, links, removals', async () => {
    const { id, link } = await saveTwo();
    const gone = await save(articleLike({ url: 'https://paper.example/gone' }), digestLike());
    await syncHere();
    await remove(gone);
    await syncHere();
    const before = await lines();
    await wipe();
    await forgetState();
    expect(await syncHere()).toMatchObject({ sent: 0, failures: [] });
    expect(await lines()).toEqual(before);
    expect((await list()).rows.map((row) => row.id)).toEqual([link, id]);
    expect((await get(id))?.article?.blocks[0]?.text).toBe('Rewritten.');
    expect(await totals()).toMatchObject({ articles: 2, links: 1, favourites: 1, highlighted: 1 });
    for (const word of ['rewritten', 'river', 'cartwheel']) {
      expect((await search(word)).map(({ row }) => row.id)).toEqual([id]);
    }
  });

  it('takes what another device did, and gives what was done here', async () => {
    const { id } = await saveTwo();
    await syncHere();
    await syncOther();
    const [highlight = ''] = other.replica.highlightIds(id);
    other.replica.tag(id, 'from afar', false);
    other.replica.setPlace(id, 20);
    other.replica.note(id, highlight, 'seen from afar');
    await changeMany([id], { addTags: ['here'], state: 'archived' });
    await syncOther();
    await syncHere();
    expect((await get(id))?.row).toMatchObject({
      tags: expect.arrayContaining(['river', 'from afar', 'here']),
      state: 'archived',
      place: { percent: 40 },
    });
    expect(await highlightsOf(id)).toMatchObject([{ note: 'seen from afar' }]);
    other.replica.unhighlight(id, highlight);
    await syncOther();
    await syncHere();
    await syncOther();
    expect(await highlightsOf(id)).toEqual([]);
    expect((await get(id))?.row.highlights).toBe(0);
    const [whole] = other.replica.all().filter((record) => record.id === id);
    expect(whole?.article?.tags).toEqual((await get(id))?.row.tags);
    expect(await syncHere()).toMatchObject({ sent: 0, fetched: 0 });
  });

  it('removes what was removed elsewhere, with undo; a later edit elsewhere brings it back', async () => {
    const { id } = await saveTwo();
    await syncHere();
    await syncOther();
    other.replica.remove(id);
    await syncOther();
    await syncHere();
    expect(await get(id)).toBeUndefined();
    expect(await restore(id)).toBe(true);
    await syncHere();
    await syncOther();
    expect(other.replica.has(id)).toBe(true);
    await remove(id);
    await syncHere();
    other.replica.tag(id, 'kept', false);
    await syncOther();
    await syncHere();
    expect((await get(id))?.row).toMatchObject({ tags: ['river', 'kept'], highlights: 1, versions: 2 });
  });

  it('fetches again what this browser lost, and removes it nowhere', async () => {
    const { id } = await saveTwo();
    await syncHere();
    await wipe();
    await syncHere();
    expect((await get(id))?.row.versions).toBe(2);
  });
});

describe('articles that come at once', () => {
  const sentence = (about: number) =>
    `In the year ${about} the council of town ${about * 7} forgot bridge ${about * 13}. `;
  const story = (about: number) => Array.from({ length: 30 }, (_, at) => sentence(about + at)).join('');
  const told = (at: string, text: string) =>
    articleLike({
      url: `https://${at}.example/story`,
      title: at,
      html: `<p>${text}</p>` as never,
      blocks: [{ kind: 'paragraph', text }],
    });

  /** What another device says of articles saved there: a pair with one text, a third that claims the first one's address. */
  async function saidElsewhere() {
    const ids = [];
    for (const article of [told('first', story(1)), told('twin', story(1)), told('third', story(5000))])
      ids.push(await save(article, digestLike()));
    const said = await libraryReplica.read(ids);
    const items = await Promise.all(
      said.map(async ({ record }) => ({
        incoming: record,
        texts: await libraryReplica.texts(record.texts.map((version) => ({ id: record.id, version }))),
      })),
    );
    const [first, , third] = items;
    third?.incoming.article?.addresses.push(...(first?.incoming.article?.addresses ?? []));
    await wipe();
    return { ids, items };
  }

  it('are joined as one after the other: an address leads to one of them, twins are found', async () => {
    const { ids, items } = await saidElsewhere();
    const joined = await libraryReplica.join(items, merged);
    expect(joined.map(({ id }) => id)).toEqual(ids);
    expect(new Set(joined.map(({ seq }) => seq)).size).toBe(3);
    const all = await Promise.all(ids.map(async (id) => (await get(id))?.row));
    expect(all.map((row) => row?.twin)).toEqual([null, ids[0], null]);
    expect((await libraryReplica.read(ids)).map(({ record }) => record.article?.addresses)).toEqual([
      ['https://first.example/story'],
      ['https://twin.example/story'],
      ['https://third.example/story'],
    ]);
    expect((await search('bridge council')).length).toBe(3);
    expect((await totals()).articles).toBe(3);
    const known = items.slice(0, 2).map(({ incoming }) => ({ incoming, texts: [] }));
    const again = await libraryReplica.join(known, merged);
    expect(again.map(({ seq }) => seq)).toEqual(joined.slice(0, 2).map(({ seq }) => seq));
  });

  it('are written after those before them, and not at all where these were not', async () => {
    const { ids, items } = await saidElsewhere();
    const failing = Promise.reject(new Error('killed'));
    await expect(libraryReplica.join(items, merged, failing)).rejects.toThrow('killed');
    expect(await get(ids[0] ?? '')).toBeUndefined();
  });
});

it('brings kept pictures to a second device, each once, and takes them away with their articles', async () => {
  const source = new OffscreenCanvas(40, 30);
  source.getContext('2d')?.fillRect(5, 5, 20, 10);
  const drawn = await source.convertToBlob({ type: 'image/png' });
  const html = sanitize(
    '<p>Words.</p><img src="https://paper.example/x.png"><img src="https://paper.example/gone.png">',
  );
  const load = async (url: string) => (url.includes('gone') ? undefined : drawn);
  const pictures = libraryPictures;
  const ids = [];
  for (const url of ['https://paper.example/1', 'https://paper.example/2']) {
    ids.push(await save(articleLike({ url, html }), digestLike()));
  }
  await syncHere({ pictures });
  // Kept after its article was sent: found by itself.
  for (const id of ids) await fetchPictures(id, 100_000, load);
  await syncHere({ pictures });
  const { pictureBytes } = await totals();
  const kept = [...server.docs.keys()].filter((id) => id.startsWith('p-'));
  expect(kept).toHaveLength(1);

  await wipe();
  await forgetState();
  await syncHere({ pictures });
  expect((await totals()).pictureBytes).toBe(pictureBytes);
  for (const id of ids) {
    const [[url, image] = []] = await picturesOf(id);
    expect(url).toBe('https://paper.example/x.png');
    expect(image?.type).toBe('image/jpeg');
    expect(await createImageBitmap(image as Blob).then(({ width }) => width)).toBe(40);
  }
  await remove(ids[0] ?? '');
  await syncHere({ pictures });
  expect(server.winner(kept[0] ?? '')?.deleted).toBe(false);
  await remove(ids[1] ?? '');
  await syncHere({ pictures });
  expect(server.winner(kept[0] ?? '')?.deleted).toBe(true);
  await restore(ids[1] ?? '');
  await syncHere({ pictures });
  expect(server.winner(kept[0] ?? '')?.deleted).toBe(false);
});

it('shows the picture that comes late, and of two for one address the same as the other device', async () => {
  const url = 'https://paper.example/x.png';
  const html = sanitize(`<p>Words.</p><img src="${url}">`);
  const id = await save(articleLike({ url: 'https://paper.example/1', html }), digestLike());
  const bytes = new TextEncoder().encode('a picture');
  const hash = await sha256Of(bytes);
  const picture = { hash, width: 1, height: 1, type: 'image/jpeg', data: btoa('a picture') };
  await libraryPictures.join(id, [{ url, hash }]);
  expect((await picturesOf(id)).size).toBe(0);
  expect(await missingPictures(id)).toEqual([url]);
  await libraryPictures.join(id, [{ url, hash, picture }]);
  expect((await picturesOf(id)).size).toBe(1);
  expect(await missingPictures(id)).toEqual([]);
  const later = { ...picture, hash: 'f'.repeat(64), data: btoa('another picture') };
  await libraryPictures.join(id, [{ url, hash: later.hash, picture: later }]);
  await libraryPictures.join(id, [{ url, hash, picture }]);
  expect(await libraryPictures.uses(id)).toEqual([{ url, hash: later.hash }]);
  expect((await totals()).pictureBytes).toBe('another picture'.length);
  expect(await libraryPictures.users([hash, later.hash])).toEqual([{ hash: later.hash, article: id }]);
  expect(await libraryPictures.articles()).toEqual([id]);
});
