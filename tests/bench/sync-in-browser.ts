import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '@/tests/tools/install-browser';
import { POUCHDB_IN_PAGE } from '@/tests/tools/pouchdb';
import { call, openBenchPage, serveBenchPage } from './bench-page';
import { median } from './figures';

const ARTICLES = 1_000;
/** Each into a database of its own, sealed and unsealed by turns; the first of them warms up and does not count. */
const ROUNDS = 6;
/** Milliseconds of rest after filling: what was written in a hurry is still being sorted by the database. */
const SETTLE = 5_000;

/** Milliseconds. */
interface Round {
  isSealed: boolean;
  up: number;
  down: number;
  idle: number;
  peerUp: number;
  peerDown: number;
  peerIdle: number;
}

/**
 * First syncs of a library in real Chromium, from its database into an empty one by way of the server, sealed and not;
 * and PouchDB's own replication of what the server then has, into its own database in the same browser and back to the
 * server. Of the unsealed the two carry the same articles; of the sealed PouchDB is spared packing and sealing.
 * @param origin Of a PouchDB Server.
 */
export async function measureInBrowser(origin: string): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-sync-bench-'));
  const web = await serveBenchPage('sync-page', join(folder, 'page'));
  const address = web.resolvedUrls?.local[0] ?? '';
  const profiles: BrowserContext[] = [];
  const profile = async (name: string) => {
    const context = await chromium.launchPersistentContext(join(folder, name), {
      executablePath: ensureChromium(),
      // An extension that was granted the server's host asks it without CORS, too.
      args: ['--no-sandbox', '--disable-gpu', '--disable-web-security', '--no-first-run'],
    });
    profiles.push(context);
    return context;
  };
  try {
    const [one, two, peer] = [await profile('one'), await profile('two'), await profile('peer')];
    const filled = await openBenchPage(one, address);
    await call(filled, 'fill', 0, ARTICLES);
    await filled.waitForTimeout(SETTLE);
    const key = await call<object>(filled, 'newKey');
    const rounds: Round[] = [];
    for (let at = 0; at < ROUNDS * 2; at++) {
      const isSealed = at % 2 === 0;
      const url = `${origin}/bench-${at}`;
      const up = await call<Carried>(filled, 'carry', url, key, isSealed);
      const empty = await openEmpty(two, address);
      const down = await call<Carried>(empty, 'carry', url, key, isSealed);
      await empty.close();
      const other = await openEmpty(peer, address);
      await other.addScriptTag({ path: POUCHDB_IN_PAGE });
      const theirs = await call<Replicated>(other, 'replicate', url, `${url}-peer`);
      await other.close();
      rounds.push({
        isSealed,
        up: up.first,
        down: down.first,
        idle: up.idle,
        peerUp: theirs.up,
        peerDown: theirs.down,
        peerIdle: theirs.idle,
      });
    }
    return figuresOf(rounds.slice(2));
  } finally {
    for (const context of profiles) await context.close();
    await web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of a first sync and of the next, which has nothing to do. */
interface Carried {
  first: number;
  idle: number;
}

interface Replicated {
  up: number;
  down: number;
  idle: number;
}

/** In a profile without any database. */
async function openEmpty(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
  await page.close();
  return await openBenchPage(context, address);
}

function figuresOf(rounds: readonly Round[]): Record<string, number> {
  const middle = (isSealed: boolean, what: Exclude<keyof Round, 'isSealed'>) =>
    Math.round(median(rounds.filter((round) => round.isSealed === isSealed).map((round) => round[what])));
  return {
    'up, ms': middle(true, 'up'),
    'down, ms': middle(true, 'down'),
    'nothing to do, ms': middle(true, 'idle'),
    'unsealed: up, ms': middle(false, 'up'),
    'unsealed: down, ms': middle(false, 'down'),
    'PouchDB, unsealed: up, ms': middle(false, 'peerUp'),
    'PouchDB, unsealed: down, ms': middle(false, 'peerDown'),
    'PouchDB, of what was sealed: up, ms': middle(true, 'peerUp'),
    'PouchDB, of what was sealed: down, ms': middle(true, 'peerDown'),
    'PouchDB: nothing to do, ms': middle(true, 'peerIdle'),
  };
}
