import { beforeEach, describe, expect, it } from 'vitest';
import { sanitize } from '@/utils/article/sanitize';
import { exportArticles } from '@/utils/library/export/export';
import { importFile } from '@/utils/library/import/import-file';
import * as library from '@/utils/library/library';
import { pictureAddresses, withPictures } from '@/utils/library/pictures/addresses';
import { fetchPictures } from '@/utils/library/pictures/fetch-pictures';
import { picturesOf } from '@/utils/library/pictures/pictures';
import { shrink } from '@/utils/library/pictures/shrink';
import { articleLike, digestLike, wipe } from './article-like';

beforeEach(wipe);

const DAY = 24 * 60 * 60 * 1000;

/** Noise, which no program packs well. */
async function picture(width = 400, height = 300, seed = 1): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  const pixels = new ImageData(width, height);
  let state = seed;
  pixels.data.forEach((_, at) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    pixels.data[at] = at % 4 === 3 ? 255 : state % 256;
  });
  pen?.putImageData(pixels, 0, 0);
  return await canvas.convertToBlob({ type: 'image/png' });
}

const image = (name: string) =>
  `<img alt="a &quot;b&quot; > c" src="https://paper.example/${name}?a=1&amp;b=2" width="4">`;
const save = (url: string, ...names: string[]) =>
  library.save(
    articleLike({ url, html: sanitize(`<p>Words of ${url}.</p>${names.map(image).join('')}`) }),
    digestLike(),
  );
const load = async (url: string) => (url.includes('gone') ? undefined : await picture(400, 300, url.length));

describe('addresses in markup', () => {
  const html = `${image('x.png')}<img src="data:image/png;base64,AA=="><img data-src="https://a.example/no.png" alt="">${image('x.png')}`;

  it('are found without a DOM', () => {
    expect(pictureAddresses(html)).toEqual(['https://paper.example/x.png?a=1&b=2']);
  });

  it('are exchanged, the rest staying as it is', () => {
    const changed = withPictures(
      html,
      new Map([['https://paper.example/x.png?a=1&b=2', 'data:image/jpeg;base64,QQ==']]),
    );
    expect(changed.match(/data:image\/jpeg;base64,QQ==/g)).toHaveLength(2);
    expect(changed).toContain('data-src="https://a.example/no.png"');
  });
});

it('is drawn anew within its limit, and no picture is none', async () => {
  const large = await picture(2_400, 1_000);
  const small = await shrink(large, 100_000);
  expect(small?.image.type).toBe('image/jpeg');
  expect(small?.image.size).toBeLessThanOrEqual(100_000);
  expect(small?.width).toBeGreaterThan(200);
  expect(await shrink(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'text/html' }), 1e6)).toBe(
    undefined,
  );
});

it('is told of when it is kept: whoever shows the space that is taken looks again', async () => {
  const id = await save('https://paper.example/1', 'x.png');
  const heard = new Promise((resolve) => {
    const stop = library.onChange((change) => {
      if (change.what !== 'edited') return;
      stop();
      resolve(change);
    });
  });
  await fetchPictures(id, 100_000, load);
  expect(await heard).toEqual({ what: 'edited', id });
});

it('is kept once for two articles, counted, and goes with the last of them', async () => {
  const first = await save('https://paper.example/1', 'x.png', 'gone.png');
  const second = await save('https://paper.example/2', 'x.png');
  const before = await library.totals();
  await fetchPictures(first, 100_000, load);
  const { pictureBytes, bytes } = await library.totals();
  expect(bytes - before.bytes).toBe(pictureBytes);
  expect([...(await picturesOf(first)).keys()]).toEqual(['https://paper.example/x.png?a=1&b=2']);
  await fetchPictures(second, 100_000, load);
  expect((await library.totals()).pictureBytes).toBe(pictureBytes);
  await library.remove(first);
  await library.forgetRemoved(Date.now() + 2 * DAY);
  expect((await picturesOf(second)).size).toBe(1);
  await library.remove(second);
  expect((await library.totals()).pictureBytes).toBe(pictureBytes);
  await library.forgetRemoved(Date.now() + 2 * DAY);
  expect((await library.totals()).pictureBytes).toBe(0);
});

it('is in pages and books, and comes back from a backup byte for byte', async () => {
  const id = await save('https://paper.example/1', 'x.png');
  await fetchPictures(id, 100_000, load);
  const html = await (await exportArticles('html', [id], { now: 0 })).blob.text();
  expect(html.includes('data:image/jpeg;base64,')).toBe(true);
  const book = await (await exportArticles('epub', [id], { now: 0 })).blob.text();
  expect(book.includes('images/1-1.jpeg')).toBe(true);
  for (const ids of [undefined, [id]]) {
    const backup = (await exportArticles('backup', ids, { now: 0 })).blob;
    await wipe();
    await importFile(backup);
    const again = (await exportArticles('backup', ids, { now: 0 })).blob;
    // Not compared by `toBe`: what differs would be printed, pictures and all.
    expect((await again.text()) === (await backup.text())).toBe(true);
    expect((await picturesOf(id)).size).toBe(1);
  }
});
