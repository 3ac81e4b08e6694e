import { beforeAll, expect, inject, it } from 'vitest';
import { attacks } from '@/tests/tools/attacks';
import { eventually, type Surface } from '@/tests/tools/browser/surface';
import { type Deed, watch } from '@/tests/tools/browser/watch';
import { fillLibrary } from '../hostile/model';
import { poke, pressButtons, showBare, violationsIn } from '../hostile/poke';
import { recordsOf, writeRecords } from '../hostile/records';
import { inChromium, stage } from './harness';

const sampling = inject('sampling');
const chosen = attacks(96, sampling);
/** So many go into the body of one article, and so many articles into the library at once. */
const IN_BODY = 12;
const AT_ONCE = 40;
/** So many live ones are looked at without a sanitiser. */
const CONTROLS = 60;

/** Of what the watch must see and few of the live ones do. */
const BARE = ['<img src="https://elsewhere.invalid/p.gif">', '<iframe src="https://elsewhere.invalid/"></iframe>'];

inChromium(`a library of hostile records (${chosen.length} attacks, seed ${sampling.seed})`, () => {
  const on = stage();
  let deeds: Deed[];

  beforeAll(async () => {
    await fillLibrary(on);
    deeds = await watch(on.browser, isOwn);
  });

  function isOwn(url: string): boolean {
    return /^(?:chrome-extension:|data:|blob:|about:blank)/.test(url) || url.startsWith(on.server.origin);
  }

  it('the control: without a sanitiser the same watch sees most of the live ones run, ask and lead away', async () => {
    const live = chosen.filter((attack) => attack.live).slice(0, CONTROLS);
    const page = await on.open('/empty.html');
    deeds.length = 0;
    await showBare(page, [...live.map(({ payload }) => payload), ...BARE]);
    const ran = new Set(
      deeds.flatMap(({ kind, what }) => (kind === 'call' ? (/ in (attack-\d+)$/.exec(what) ?? []).slice(1) : [])),
    );
    expect(ran.size / live.length).toBeGreaterThan(0.6);
    const kinds = new Set(deeds.splice(0).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['call', 'navigation', 'request']));
  });

  const rounds = [];
  const all = recordsOf(
    chosen.map(({ payload }) => payload),
    IN_BODY,
  );
  for (let at = 0; at < all.length; at += AT_ONCE)
    rounds.push(
      all.slice(at, at + AT_ONCE).map((record, place) => ({ ...record, id: place.toString(16).padStart(32, '0') })),
    );

  it.each(rounds.map((records, at) => [at + 1, records] as const))(
    'round %i: list, search, highlights and articles run nothing, ask for nothing, lead nowhere',
    async (_, records) => {
      const panel = await on.open(on.browser.url('sidepanel.html'));
      await writeRecords(panel, records);
      const broken: string[] = [];
      const look = async (where: string, surface: Surface) => {
        await poke(surface);
        broken.push(...(await violationsIn(surface)).map((rule) => `${where}: ${rule}`));
      };
      await panel.goto(on.browser.url('options.html'));
      await panel.goto(on.browser.url('sidepanel.html'));
      await eventually('the list', panel, (root) => root.querySelectorAll('li a[href]').length > 5);
      await look('side panel', panel);
      await panel.run((root) => {
        const box = root.querySelector<HTMLInputElement>('input[type=search]');
        if (!box) throw new Error('There is no search box.');
        box.value = 'hostile';
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await eventually('the hits', panel, (root) => root.querySelector('li mark, li .mark') !== null);
      await look('search', panel);
      await panel.goto(on.browser.url('library.html#highlights'));
      await eventually('the highlights', panel, (root) => root.querySelector('.highlights-article') !== null);
      await look('highlights', panel);
      await panel.goto(on.browser.url('library.html'));
      await eventually('the list', panel, (root) => root.querySelectorAll('li a[href]').length > 5);
      await pressButtons(panel);
      await look('library', panel);
      await panel.goto(on.browser.url('article.html'));
      for (const { id } of records) {
        await panel.run((_, hash) => location.replace(hash), `#${id}`);
        await eventually(
          'the article',
          panel.reader,
          (root, title) => root.querySelector('dialog[open] h1')?.textContent?.startsWith(title),
          `Hostile ${Number.parseInt(id, 16)} `,
        );
        await pressButtons(panel.reader);
        await look(`article ${id}`, panel.reader);
      }
      expect([...new Set(broken)]).toEqual([]);
      expect(deeds.splice(0)).toEqual([]);
    },
    240_000,
  );
});
