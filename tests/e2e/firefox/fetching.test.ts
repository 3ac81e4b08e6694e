import { expect, it } from 'vitest';
import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { SAMPLE } from '../sample';
import { fetchingEnds, keptPictureIn, linksFile, SITE } from '../surfaces/fetching';
import { importFile } from '../surfaces/options';
import { listShows, searchFor } from '../surfaces/panel';
import { inFirefoxInTurn, stage } from './harness';

// One story, with the browser's own questions answered as a person does.
inFirefoxInTurn('fetching', 'links that get their texts and pictures', () => {
  const on = stage(undefined, {
    'extensions.webextOptionalPermissionPrompts': true,
    'network.dns.localDomains': SITE,
  });
  const says = (page: Surface, id: string, words: string) =>
    eventually(
      `“${words}”`,
      page,
      (root, at, text) => root.querySelector(`#${at} [role=status]`)?.textContent?.includes(text),
      id,
      words,
    );

  it('finds the options by their words, and says where there is none', async () => {
    const options = await on.firefox.open(await on.firefox.url('options.html'));
    const shown = () => options.run((root) => [...root.querySelectorAll('.setting:not([hidden])')].map(({ id }) => id));
    await eventually('the options', options, (root) => root.querySelector('#pictures') !== null);
    await searchFor(options, 'offline');
    await eventually('fewer of them', options, (root) => root.querySelector('#fetch[hidden]') !== null);
    expect(await shown()).toContain('pictures');
    await searchFor(options, 'zebra');
    await eventually('a word about it', options, (root) => root.querySelector('.options-nothing')?.textContent);
    expect(await shown()).toEqual([]);
  });

  it('asks nobody for anything until the person has allowed it', async () => {
    const options = await on.firefox.open(await on.firefox.url('options.html#pictures'));
    await importFile(options, linksFile(on.server.origin), 'pocket.csv');
    await options.click('button', 'Fetch them (3)');
    await on.firefox.answer(false);
    await says(options, 'fetch', 'did not allow it');
    await options.run((root) => root.querySelector<HTMLElement>('#pictures select')?.focus());
    on.display.key('Down');
    await on.firefox.answer(true);
    await eventually(
      'the choice',
      options,
      (root) => root.querySelector<HTMLSelectElement>('#pictures select')?.value !== '0',
    );
    expect(on.server.requests).toEqual([]);
  });

  it('fetches what is there with its pictures, and says why the rest is not', async () => {
    const options = await on.firefox.tab();
    await options.click('button', 'Fetch them (3)');
    const said = await fetchingEnds(options);
    expect(said).toMatch(/Fetched: 1\.Still links: 2/);
    expect(said).toMatch(/Gone It is there no more/);
    expect(said).toMatch(/Router Its address is not one of the web/);
    expect(on.server.requests.filter((path) => path.endsWith('.html')).sort()).toEqual([
      '/article.html',
      '/nothing.html',
    ]);
    await says(options, 'pictures', 'Kept pictures take');
  });

  it('shows text and pictures with the network off', async () => {
    const library = await on.firefox.open(await on.firefox.url('library.html'));
    await listShows(library, [SAMPLE.title, 'Gone', 'Router']);
    const address = await library.run((root) => root.querySelector<HTMLAnchorElement>('.library-title')?.href ?? '');
    await on.firefox.goOffline(true);
    await on.firefox.open(address);
    expect(await keptPictureIn(on.firefox.reader())).toBeGreaterThan(0);
    await on.firefox.goOffline(false);
  });
});
