import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryProblem } from '@/utils/library/library-error';
import { articleLike, digestLike } from '../../browser/library/article-like';
import { type Chromium, launchChromium, type Tab } from '../browser/chromium';
import { contentWorld } from '../browser/isolated';
import { type OnDisk, onDisk } from '../browser/on-disk';
import { until } from '../browser/until';
import { type SampleServer, serveSample } from '../sample-server';

type World = Awaited<ReturnType<typeof contentWorld>>;

/** A browser whose content code saves article after article, which may be ended at any moment and started again. */
export class Saver {
  #folder: string;
  #server: SampleServer;
  browser: Chromium;

  private constructor(folder: string, server: SampleServer, browser: Chromium) {
    this.#folder = folder;
    this.#server = server;
    this.browser = browser;
  }

  /**
   * @param built The built extension; what runs is a copy that may run in our own pages without a gesture.
   * @param isBounded The copy's storage has the quota of a web page, which a test can set.
   */
  static async start(built: string, isBounded = false): Promise<Saver> {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-faults-'));
    cpSync(built, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
    const permissions = manifest.permissions.filter((name) => !isBounded || name !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify({ ...manifest, permissions, host_permissions: ['*://127.0.0.1/*'] }));
    return new Saver(folder, await serveSample(), await launchChromium({ extension: folder }));
  }

  get origin(): string {
    return this.#server.origin;
  }

  /** Ends the browser, as told or as a power cut would, and starts it again on the same profile. */
  async restart(how: 'closed' | 'killed', between: (profile: string) => void = () => {}): Promise<void> {
    const { profile } = this.browser;
    await this.browser.close({ keepProfile: true, isKilled: how === 'killed' });
    between(profile);
    this.browser = await launchChromium({ extension: this.#folder, profile });
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.#server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A page with our content code in it. */
  async writer(): Promise<Writer> {
    const tab = await this.browser.open(`${this.origin}/front.html`);
    const world = await until('our content code', async () => {
      await this.#inject(tab);
      return contentWorld(tab);
    });
    return new Writer(this.origin, world);
  }

  async #inject(tab: Tab): Promise<void> {
    const helper = await this.browser.open(this.browser.url('options.html'));
    await helper.run(async (_, url) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
          scripting: { executeScript(o: object): Promise<unknown> };
        };
      };
      for (const { id } of await chrome.tabs.query({ url: `${url}/*` }))
        await chrome.scripting.executeScript({ target: { tabId: id }, func: () => undefined });
    }, this.origin);
    await helper.close();
    await tab.run(() => undefined);
  }

  /** What lies on disk, as a page of the extension finds it. */
  async state(): Promise<State> {
    const page = await this.browser.open(this.browser.url('options.html'));
    const state = await until('the library', () => onDisk(page, readState));
    await page.close();
    return state;
  }

  /** Does the library say that something is missing? */
  async hasNoticedLoss(): Promise<boolean> {
    const page = await this.browser.open(this.browser.url('sidepanel.html'));
    try {
      await until('the side panel', () =>
        page.run((root) => root.querySelector('li a[href], .library-state') !== null),
      );
      await until('the notice', () => page.run((root) => root.querySelector('.library-loss') !== null), 6_000);
      return true;
    } catch {
      return false;
    } finally {
      await page.close();
    }
  }
}

/** Content code that saves. */
export class Writer {
  constructor(
    readonly origin: string,
    readonly world: World,
  ) {}

  /** Saves one article under a number; answers what the background answered, or that nothing came back. */
  save(number: number): Promise<'saved' | 'lost' | LibraryProblem> {
    const text = `Article ${number}. ${'The council forgot the bridge, and a woman with a broom did not. '.repeat(150)}`;
    const article = articleLike({
      url: `${this.origin}/a/${number}`,
      title: `Article ${number}`,
      html: `<p>${text}</p>`,
      blocks: [{ kind: 'paragraph', text }],
    });
    return this.world(
      async (message: object) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<Reply> } } }
        ).chrome;
        try {
          const { answer } = (await runtime.sendMessage(message)) ?? {};
          if (answer?.saved) return 'saved';
          return answer?.problem ?? 'failed';
        } catch {
          return 'lost';
        }
      },
      { lectern: 'saveArticle', payload: { article, digest: digestLike() } },
    );
  }
}

interface Reply {
  answer?: { saved?: true; problem?: LibraryProblem };
}

export interface State {
  /** Addresses, one a record. */
  urls: string[];
  /** Records without their text, texts without their record, and counts that are not so. */
  partial: string[];
}

/** Runs in a page of the extension. */
async function readState({ open, answer }: OnDisk): Promise<State> {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  const db = names.includes('lectern') ? await open() : undefined;
  if (!db?.objectStoreNames.contains('meta')) return { urls: [], partial: [] };
  const tx = db.transaction(['meta', 'body', 'stats', 'removed']);
  const [metas, bodies, stats] = await Promise.all([
    answer(tx.objectStore('meta').getAll()),
    answer(tx.objectStore('body').getAllKeys()) as Promise<[string, string][]>,
    answer(tx.objectStore('stats').get('library')),
  ]);
  const texts = new Set(bodies.map((key) => key.join(' ')));
  const partial = metas
    .filter(({ id, version }) => version && !texts.has(`${id} ${version}`))
    .map(({ url }) => `no text: ${url}`);
  const ids = new Set(metas.map(({ id }) => id));
  for (const [id] of bodies) if (!ids.has(id)) partial.push(`no record: ${id}`);
  const noted = Object.values((stats?.counts ?? {}) as Record<string, number>).reduce((sum, count) => sum + count, 0);
  if (noted !== metas.length) partial.push(`${noted} noted, ${metas.length} there`);
  return { urls: metas.map(({ url }) => url), partial };
}
