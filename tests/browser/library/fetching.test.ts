import { beforeEach, expect, it } from 'vitest';
import { fetchTexts, type LoadedPage } from '@/utils/library/fetching/fetch-texts';
import { forgetMissed, missedLinks } from '@/utils/library/fetching/missing-texts';
import { importFile } from '@/utils/library/import/import-file';
import * as library from '@/utils/library/library';
import { wipe } from './article-like';

beforeEach(wipe);

const text = 'The council met on Monday and forgot the bridge once more, as it had every year before. '.repeat(12);
const story = (title: string) =>
  new DOMParser().parseFromString(
    `<title>${title}</title><article><h1>${title}</h1><p>${text}</p><p>${text}</p><img src=x onerror="alert(1)"></article>`,
    'text/html',
  );
const pace = {
  hosts: 3,
  gap: 5,
  pause: 10,
  now: () => performance.now(),
  wait: () => new Promise<void>((go) => setTimeout(go, 3)),
};

function answer(url: string): LoadedPage {
  const none = { status: 200, url, page: null, isTooLarge: false };
  if (url.includes('gone')) return { ...none, status: 404 };
  if (url.includes('moved')) return { ...none, url: 'https://paper.example/', page: story('Home') };
  if (url.includes('inside')) return { ...none, url: 'http://192.168.0.1/x', page: story('Router') };
  if (url.includes('busy')) return { ...none, status: 429 };
  if (url.includes('empty')) return { ...none, page: new DOMParser().parseFromString('<p>Hi', 'text/html') };
  if (url.includes('file.pdf')) return none;
  return { ...none, page: story(`About ${url.slice(-3)}`) };
}

const rows = ['good-1', 'gone', 'moved', 'inside', 'busy', 'empty', 'file.pdf', 'good-2'].map(
  (name) => `T ${name},https://${name}.example/${name},1700000000,kept,archive`,
);

it('gives links their text, keeps all that the person did, and tells why others have none', async () => {
  await importFile(
    new Blob([`title,url,time_added,tags,status\n${rows.join('\n')}\nT,http://10.0.0.1/x,1700000000,,unread\n`]),
  );
  const asked: string[] = [];
  const load = async (url: string) => {
    asked.push(url);
    return answer(url);
  };
  const done = await fetchTexts(load, new AbortController().signal, () => undefined, pace);
  expect(done).toMatchObject({ fetched: 2, missed: 7, total: 9 });
  expect(asked).not.toContain('http://10.0.0.1/x');
  const [hit] = await library.search('council', { limit: 5 });
  expect(hit?.row).toMatchObject({ kind: 'article', state: 'archived', tags: ['kept'], savedAt: 1_700_000_000_000 });
  expect((await library.get(hit?.row.id ?? ''))?.article?.html).not.toMatch(/onerror/);
  const why = Object.fromEntries(
    (await missedLinks()).map(({ url, why }) => [URL.parse(url)?.hostname.split('.')[0], why]),
  );
  expect(why).toMatchObject({
    gone: 'gone',
    moved: 'gone',
    inside: 'not-public',
    busy: 'refused',
    empty: 'not-article',
    file: 'not-article',
  });
  // What failed is not asked for again, until the person says so.
  asked.length = 0;
  expect(await fetchTexts(load, new AbortController().signal, () => undefined, pace)).toMatchObject({ total: 0 });
  expect(asked).toEqual([]);
  await forgetMissed();
  expect(await missedLinks()).toEqual([]);
  expect(await library.totals()).toMatchObject({ articles: 9, links: 7 });
});

it('stopped, it goes on with what is left', async () => {
  await importFile(new Blob([`title,url,time_added,tags,status\n${rows.join('\n')}\n`]));
  const stop = new AbortController();
  const first = await fetchTexts(
    async (url) => answer(url),
    stop.signal,
    () => stop.abort(),
    pace,
  );
  const second = await fetchTexts(
    async (url) => answer(url),
    new AbortController().signal,
    () => undefined,
    pace,
  );
  expect(first.total).toBe(8);
  expect(second.total).toBeLessThan(8);
  expect(await missedLinks()).toHaveLength(6);
  expect(await library.totals()).toMatchObject({ articles: 8, links: 6 });
});
