import { setTimeout as sleep } from 'node:timers/promises';
import * as v1 from '../../fixtures/library/v1';
import { type OnDisk, onDisk } from '../browser/on-disk';
import type { ChromiumSurface } from '../browser/surface';
import { until } from '../browser/until';
import { randomFrom } from '../sampling';
import type { Saver } from './saver';
import { inTurns, type Scenario, stopWorker, withSaver } from './tally';

/** So many articles are imported at once: several transactions of the import. */
const ROWS = 2500;
/** So many records of the oldest library are brought up to date at once. */
const OLD = 1500;
/** So many imports are interrupted in one library. */
const IN_ONE_LIBRARY = 5;
/** So many words are looked for after the index was built anew. */
const LOOKED_FOR = 8;
/** What was typed so long ago, in ms, is on disk: a letter waits 250 ms for the next, and then for the message. */
const KEPT_WITHIN = 600;

/** The browser ends in the middle of an import; chosen again, the same file is imported to its end. */
const importKilled: Scenario = (plan) => inTurns(plan, IN_ONE_LIBRARY, importKilledIn);

const importKilledIn: Scenario = (plan) => {
  const random = randomFrom(plan.seed);
  return withSaver(plan, 'browser killed while importing', async (saver, { figures }) => {
    for (let time = 0; time < plan.times; time++) {
      const file = exportOf(`${time}`, ROWS);
      await choose(saver, file);
      await until('the first rows', async () => (await rowsNoted(saver)) > 0, 60_000);
      await sleep(random() * 1500);
      await saver.restart('killed');
      const noted = await rowsNoted(saver);
      const own = (urls: string[]) => urls.filter((url) => url.startsWith(`https://paper.example/${time}/`));
      const broken = await saver.state();
      figures.acknowledged += noted;
      figures.lost += Math.max(0, noted - own(broken.urls).length);
      figures.partial += broken.partial.length;
      await choose(saver, file);
      await until('the end of the import', () => inPage(saver, 'options.html', hasReport), 120_000);
      const { urls, partial } = await saver.state();
      figures.acknowledged += ROWS;
      figures.lost += ROWS - new Set(own(urls)).size;
      figures.doubled += own(urls).length - new Set(own(urls)).size;
      figures.partial += partial.length;
      await closePages(saver, 'options.html');
    }
  });
};

/** The browser ends while the search index is built anew; later every word is found once. */
const indexKilled: Scenario = (plan) => {
  const random = randomFrom(plan.seed);
  return withSaver(plan, 'browser killed while the index is built', async (saver, { figures }) => {
    await choose(saver, exportOf('0', ROWS));
    await until('the end of the import', () => inPage(saver, 'options.html', hasReport), 120_000);
    await closePages(saver, 'options.html');
    for (let time = 0; time < plan.times; time++) {
      const page = await saver.browser.open(saver.browser.url('help.html'));
      await onDisk(page, forgetIndex);
      await page.goto(saver.browser.url('sidepanel.html'));
      await until('the index to be begun', async () => (await onDisk(page, indexing)) !== '', 60_000);
      await sleep(random() * 800);
      await saver.restart('killed');
      const panel = await saver.browser.open(saver.browser.url('sidepanel.html'));
      await until('the index', async () => (await onDisk(panel, indexing)) === undefined, 120_000);
      for (let looked = 0; looked < LOOKED_FOR; looked++) {
        const hits = await hitsFor(panel, wordOf(Math.floor(random() * ROWS)));
        figures.acknowledged += 1;
        if (hits === 0) figures.lost += 1;
        if (hits > 1) figures.doubled += 1;
      }
      figures.partial += (await saver.state()).partial.length;
      await panel.close();
    }
  });
};

/** The oldest library there was is brought up to date, and the browser or the worker that does it ends in the middle. */
const migrationKilled: Scenario = (plan) => {
  const random = randomFrom(plan.seed);
  return withSaver(
    plan,
    'browser killed or worker stopped while the schema is migrated',
    async (saver, { figures }) => {
      for (let time = 0; time < plan.times; time++) {
        const writer = await saver.writer();
        const page = await saver.browser.open(saver.browser.url('help.html'));
        await page.session.send('Runtime.evaluate', { expression: `globalThis.makeStores = ${v1.makeStores}` });
        await onDisk(page, writeOldLibrary, { ...v1.RECORDS }, OLD);
        // Whoever opens it first migrates it: the side panel, or the worker that is to save something.
        const isWorker = time % 2 === 1;
        if (isWorker) void writer.save(0);
        else void page.goto(saver.browser.url('sidepanel.html')).catch(() => undefined);
        await sleep(random() * 600);
        if (isWorker) await stopWorker(saver);
        else await saver.restart('killed');
        const after = await saver.browser.open(saver.browser.url('sidepanel.html'));
        await until('the list', () => after.run((root) => root.querySelector('li a[href]') !== null), 60_000);
        const { urls, partial } = await saver.state();
        const old = urls.filter((url) => url.startsWith('https://old.example/'));
        figures.acknowledged += OLD;
        figures.lost += OLD - new Set(old).size;
        figures.doubled += old.length - new Set(old).size;
        figures.partial += partial.length + (await onDisk(after, countUnmigrated));
        await after.close();
      }
    },
  );
};

/**
 * A newer Lectern raises the schema while the panel is open on this one. It must not have to wait; after it (a downgrade,
 * as this one then meets a library from the future) everything can be read, nothing is changed, and whoever wants to is told why.
 */
const upgradedBeside: Scenario = (plan) =>
  withSaver({ ...plan, times: 1 }, 'schema raised beside an open panel, then a downgrade', async (saver, tally) => {
    const writer = await saver.writer();
    for (let number = 0; number < 20; number++) await tally.save(writer, number);
    const panel = await saver.browser.open(saver.browser.url('sidepanel.html'));
    await until('the list', () => panel.run((root) => root.querySelectorAll('li a[href]').length === 20));
    const newer = await saver.browser.open(saver.browser.url('help.html'));
    if (!(await onDisk(newer, raiseSchema))) tally.figures.undetected += 1;
    await newer.close();
    for (const where of ['the open panel', 'after a restart']) {
      if (where === 'after a restart') await saver.restart('closed');
      const shown = where === 'the open panel' ? panel : await saver.browser.open(saver.browser.url('sidepanel.html'));
      await until(`the list in ${where}`, () => shown.run((root) => root.querySelectorAll('li a[href]').length === 20));
      if ((await hitsFor(shown, 'broom')) === 0) tally.figures.lost += 1;
      const answer = await (await saver.writer()).save(100);
      if (answer !== 'newer-version' || !(await saysNewerVersion(shown))) tally.figures.undetected += 1;
      tally.look(await saver.state());
    }
  });

/** The extension is loaded anew (as by an update) while a note is typed over a page. */
const reloadedWhileTyping: Scenario = (plan) => {
  const random = randomFrom(plan.seed);
  return withSaver(plan, 'extension reloaded while a note is typed', async (saver, { figures }) => {
    for (let time = 0; time < plan.times; time++) {
      const tab = await saver.browser.open(`${saver.origin}/article.html?${time}`);
      const errors: unknown[] = [];
      tab.session.on('Runtime.exceptionThrown', (thrown) => errors.push(thrown));
      await tab.session.send('Runtime.enable');
      await inject(saver, tab.targetId, ['/page-article.js', '/reader.js']);
      const { reader } = tab;
      await until('the view', () => reader.run((root) => root.querySelectorAll('dialog button').length > 3));
      await tab.session.send('Page.bringToFront');
      await until('the pens', async () => {
        // What hears the key comes after the first paint.
        await press(reader, 'h');
        await sleep(300);
        return reader.run((root) => root.querySelector('.pen-bar') !== null);
      });
      await press(reader, 'ArrowDown');
      await reader.click('button', 'Note');
      await until('the note', () => reader.run((root) => root.activeElement?.localName === 'textarea'));
      const typed: number[] = [];
      let isTyping = true;
      const typing = (async () => {
        while (isTyping) {
          await reader.session.send('Input.insertText', { text: letterOf(typed.length) });
          typed.push(Date.now());
          await sleep(25);
        }
      })().catch(() => undefined);
      await sleep(800 + random() * 1500);
      const reloadedAt = Date.now();
      // As an update would, with nothing in front of the page: the worker is awake, as it was just asked something.
      await saver.browser.inWorker(() => {
        const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
        setTimeout(() => chrome.runtime.reload());
      });
      await sleep(800);
      isTyping = false;
      await typing;
      const isTold = await until('the word that it is not kept', () =>
        reader.run((root) => /could not be kept|Not saved/.test(root.querySelector('dialog')?.textContent ?? '')),
      ).catch(() => false);
      await saver.restart('closed');
      const page = await saver.browser.open(saver.browser.url('help.html'));
      const note = (await onDisk(page, newestNote)) ?? '';
      await page.close();
      const due = typed.filter((at) => at < reloadedAt - KEPT_WITHIN).length;
      figures.acknowledged += due;
      figures.lost += Math.max(0, due - note.length);
      if ((note.length < typed.length && !isTold) || errors.length > 0) figures.undetected += 1;
      if ([...note].some((letter, at) => letter !== letterOf(at))) figures.partial += 1;
      figures.partial += (await saver.state()).partial.length;
    }
  });
};

/** The machine's clock goes back by a day between saves: what was changed later stays later. */
const clockBack: Scenario = (plan) =>
  withSaver(plan, 'clock set back by a day', async (saver, tally) => {
    const writer = await saver.writer();
    for (let time = 0; time < plan.times; time++) {
      await tally.save(writer, time * 10);
      const before = await stamps(saver);
      await saver.browser.inWorker((back) => {
        const own = Date.now.bind(Date);
        Date.now = () => own() - back;
      }, 86_400_000);
      for (const number of [time * 10, time * 10 + 1]) await tally.save(writer, number);
      const after = await stamps(saver);
      const latest = [...before.values()].sort().at(-1) ?? '';
      for (const number of [time * 10, time * 10 + 1]) {
        const stamp = after.get(`${saver.origin}/a/${number}`);
        if (stamp === undefined || stamp <= latest) tally.figures.lost += 1;
      }
    }
    tally.look(await saver.state());
  });

export const INTERRUPTED: Record<string, Scenario> = {
  importKilled,
  indexKilled,
  migrationKilled,
  upgradedBeside,
  reloadedWhileTyping,
  clockBack,
};

interface ExportFile {
  name: string;
  text: string;
}

/** So many articles as wallabag exports them, each with a word of its own. */
function exportOf(name: string, count: number): ExportFile {
  const rows = Array.from({ length: count }, (_, at) => ({
    is_archived: 0,
    url: `https://paper.example/${name}/${at}`,
    title: `Article ${at} of ${name}`,
    created_at: '2026-01-03T08:00:00Z',
    content: `<p>The council forgot the bridge ${wordOf(at)}. ${'A woman with a broom did not. '.repeat(12)}</p>`,
    annotations: [],
  }));
  return { name: `wallabag-${name}.json`, text: JSON.stringify(rows) };
}

/** A word that stands in one article and begins no other. */
function wordOf(number: number): string {
  return `zq${[...String(number).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}q`;
}

const letterOf = (at: number) => 'abcdefghijklmnopqrstuvwxyz'[at % 26] ?? '';

/** Chooses a file in the options, as a person would; the page stays open. */
async function choose(saver: Saver, file: ExportFile): Promise<void> {
  const options = await saver.browser.open(saver.browser.url('options.html#import'));
  await until('the place for files', () => options.run((root) => root.querySelector('.drop') !== null));
  await options.run((root, { name, text }) => {
    const data = new DataTransfer();
    // The same file is known again by its name, its size and this.
    data.items.add(new File([text], name, { lastModified: 1_767_400_000_000 }));
    root.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, file);
}

const hasReport = (root: Document | ShadowRoot) => root.querySelector('.transfer-counts') !== null;

/** Asks a page of the extension that is open already. */
async function inPage<Result>(
  { browser }: Saver,
  path: string,
  ask: (root: Document | ShadowRoot) => Result,
): Promise<Awaited<Result>> {
  return (await browser.surface(path)).run(ask);
}

async function closePages({ browser }: Saver, path: string): Promise<void> {
  for (let targetId = await browser.find(path); targetId; targetId = await browser.find(path)) {
    const closing = targetId;
    await browser.cdp.browser.send('Target.closeTarget', { targetId });
    await until('the page to close', async () => (await browser.find(path)) !== closing);
  }
}

/** How many rows of a file the person was told are imported. */
async function rowsNoted(saver: Saver): Promise<number> {
  const page = await saver.browser.open(saver.browser.url('help.html'));
  const rows = await page.run(async () => {
    type Stored = Record<string, { rows: number } | undefined>;
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Stored> } } };
    };
    return (await chrome.storage.local.get('import-place'))['import-place']?.rows ?? 0;
  });
  await page.close();
  return rows;
}

/** Types a search into the panel, and answers how many articles are found that hold just this word: near ones are, too. */
async function hitsFor(panel: ChromiumSurface, word: string): Promise<number> {
  const search = (text: string) =>
    panel.run((root, typed) => {
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      if (!box) throw new Error('There is no search box.');
      box.value = typed;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  const marked = (text?: string) =>
    panel.run(
      (root, [wanted]) =>
        [...root.querySelectorAll('li')].filter((row) =>
          [...row.querySelectorAll('mark')].some((mark) => wanted === undefined || mark.textContent === wanted),
        ).length,
      text === undefined ? [] : [text],
    );
  await search('');
  await until('the whole list', async () => (await marked()) === 0);
  await search(word);
  return until('hits', async () => (await marked(word)) || null, 8000).catch(() => 0);
}

/** Archives the first article, and answers whether the panel says why that cannot be. */
async function saysNewerVersion(panel: ChromiumSurface): Promise<boolean> {
  await panel.run((root) => {
    const buttons = [...root.querySelectorAll<HTMLElement>('li button')];
    buttons.find((button) => /archive/i.test(button.getAttribute('aria-label') ?? button.textContent ?? ''))?.click();
  });
  const says = () => panel.run((root) => root.querySelector('body')?.textContent?.includes('A newer Lectern') ?? false);
  return until('the sentence', says, 5000).catch(() => false);
}

async function stamps(saver: Saver): Promise<Map<string, string>> {
  const page = await saver.browser.open(saver.browser.url('help.html'));
  const known = await onDisk(page, savedStamps);
  await page.close();
  return new Map(known);
}

/** Runs the scripts in a tab, as a gesture on it would: the copy of the extension may. */
async function inject(saver: Saver, targetId: string, files: string[]): Promise<void> {
  await saver.browser.cdp.browser.send('Target.activateTarget', { targetId });
  const helper = await saver.browser.open(saver.browser.url('help.html'));
  await helper.run(
    async (_, where, names) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number }[]> };
          scripting: { executeScript(o: object): Promise<unknown> };
        };
      };
      const found = await chrome.tabs.query({ url: `${where}/article.html*` });
      const tabId = found.at(-1)?.id;
      await chrome.scripting.executeScript({ target: { tabId }, files: names });
    },
    saver.origin,
    files,
  );
  await helper.close();
}

async function press({ session }: ChromiumSurface, key: string): Promise<void> {
  const text = key.length === 1 ? { text: key } : {};
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
}

// What follows runs in pages of the extension: each stands alone.

/** As damage or an older version would leave it: the articles are there, the index of their words is not. */
async function forgetIndex({ open, answer, done }: OnDisk): Promise<void> {
  const tx = (await open()).transaction(['stats', 'postings', 'segments', 'pending', 'vocabulary'], 'readwrite');
  for (const name of ['postings', 'segments', 'pending', 'vocabulary']) tx.objectStore(name).clear();
  const stats = await answer(tx.objectStore('stats').get('library'));
  tx.objectStore('stats').put({ ...stats, indexing: '' });
  await done(tx);
}

/** How far the index is being built: '' where that has not begun, undefined where it is whole. */
async function indexing({ open, answer }: OnDisk): Promise<unknown> {
  const stats = (await open()).transaction('stats').objectStore('stats');
  return (await answer(stats.get('library'))).indexing;
}

/** Puts a library of version 1, so many articles in it, in the place of the one that is there. */
async function writeOldLibrary(
  { open, answer, done }: OnDisk,
  records: Record<string, object[]>,
  count: number,
): Promise<void> {
  const { makeStores } = globalThis as unknown as { makeStores(db: IDBDatabase): void };
  await answer(indexedDB.deleteDatabase('lectern'));
  const tx = (await open(1, makeStores)).transaction(['meta', 'body', 'stats'], 'readwrite');
  const [, meta] = records.meta ?? [];
  const [body] = records.body ?? [];
  for (let at = 0; at < count; at++) {
    const id = at.toString(16).padStart(32, '0');
    const url = `https://old.example/${at}`;
    tx.objectStore('meta').put({ ...meta, id, url, addresses: [url], versions: 1, added: at + 1, seq: at + 1 });
    tx.objectStore('body').put({ ...body, id });
  }
  const counts = { unread: 0, reading: count, read: 0, archived: 0 };
  tx.objectStore('stats').put({ ...records.stats?.[0], seq: count, counts });
  await done(tx);
}

/** Records that a migration has forgotten. */
async function countUnmigrated({ open, answer }: OnDisk): Promise<number> {
  const metas = await answer((await open()).transaction('meta').objectStore('meta').getAll());
  return metas.filter(({ keys, facets, highlights }) => !keys || !facets || highlights === undefined).length;
}

/** As the next version's first opening would: one more store. False where it would have to wait for somebody. */
async function raiseSchema({ open }: OnDisk): Promise<boolean> {
  const db = await open();
  const { version } = db;
  db.close();
  return open(version + 1, (raised) => raised.createObjectStore('later', { keyPath: 'id' })).then(
    () => true,
    () => false,
  );
}

async function newestNote({ open, answer }: OnDisk): Promise<string | undefined> {
  const all: { created: number; note: string }[] = await answer(
    (await open()).transaction('highlights').objectStore('highlights').getAll(),
  );
  return all.sort((one, other) => one.created - other.created).at(-1)?.note;
}

/** The stamp of the last save of each address. */
async function savedStamps({ open, answer }: OnDisk): Promise<[string, string][]> {
  const metas = await answer((await open()).transaction('meta').objectStore('meta').getAll());
  return metas.map(({ url, times }) => [url, times.saved]);
}
