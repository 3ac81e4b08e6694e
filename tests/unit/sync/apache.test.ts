// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealingCodec } from '@/utils/sync/codec';
import { beginLibrary, type Found, lookAtServer } from '@/utils/sync/join-server';
import { openRemote } from '@/utils/sync/open-remote';
import { sync } from '@/utils/sync/sync';
import { type Apache, hasApache, serveApache } from '../../tools/apache';
import { textOf } from './histories';
import { MemoryReplica } from './memory-replica';
import { MemoryState } from './memory-state';

const ARTICLES = 120;
const LOGIN = { login: 'ada', password: 'pässword', passphrase: 'A woman with a broom' };

describe.skipIf(!hasApache)('a sync with Apache (needs apache2 of Debian)', { timeout: 60_000 }, () => {
  let apache: Apache;
  let found: Found;
  beforeAll(async () => {
    apache = await serveApache(LOGIN.login, LOGIN.password);
  });
  afterAll(() => apache?.close());

  const nth = (at: number) => at.toString(16).padStart(32, '0');
  const look = (login = {}) => lookAtServer({ ...LOGIN, url: apache.url, ...login });

  async function device(name: string) {
    const { membership } = await look();
    if (!membership?.key) throw new Error('no library there');
    const { header, key } = membership;
    const codec = await sealingCodec(key);
    const replica = new MemoryReplica(name, Date.now);
    const state = new MemoryState(name);
    const run = async () => {
      const remote = openRemote({ ...found, ...LOGIN }, name);
      const report = await sync({ remote, replica, state, codec, header, now: Date.now });
      return { ...report, traffic: remote.traffic };
    };
    return { replica, state, run };
  }

  it('is found to be WebDAV that keeps conditions, with nothing there yet', async () => {
    await expect(look({ password: 'another' })).rejects.toMatchObject({ problem: 'login' });
    found = await look();
    const nothing = { membership: null, clocks: null };
    expect(found).toEqual({ kind: 'webdav', url: `${apache.url}/lectern`, keepsConditions: true, ...nothing });
    await beginLibrary(found, { ...LOGIN, url: apache.url });
    await expect(look({ passphrase: 'another woman' })).rejects.toMatchObject({ problem: 'wrong-passphrase' });
    await expect(beginLibrary(found, { ...LOGIN, url: apache.url })).rejects.toMatchObject({
      problem: 'other-library',
    });
  });

  it('carries a library there and back, edits, removals, and nothing twice', async () => {
    const [one, two] = [await device('one'), await device('two')];
    for (let at = 0; at < ARTICLES; at++) one.replica.save(nth(at), textOf(nth(at), 1));
    expect(await one.run()).toMatchObject({ sent: ARTICLES, failures: [] });
    expect(await two.run()).toMatchObject({ sent: 0, fetched: ARTICLES, failures: [] });
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(await two.run()).toMatchObject({ sent: 0, fetched: 0, traffic: { requests: 2 } });
    one.replica.tag(nth(1), 'here', false);
    two.replica.tag(nth(1), 'from afar', false);
    two.replica.remove(nth(2));
    for (const each of [one, two, one]) await each.run();
    expect(two.replica.all()).toEqual(one.replica.all());
    expect(one.replica.has(nth(2))).toBe(false);
    expect(apache.files().filter((name) => /\/a-/.test(name))).toHaveLength(ARTICLES);
    expect(apache.files().filter((name) => /\/t-/.test(name))).toHaveLength(ARTICLES - 1);
    apache.empty();
    expect(await one.run()).toMatchObject({ sent: ARTICLES });
    expect(apache.files().filter((name) => /\/[at]-/.test(name))).toHaveLength(2 * ARTICLES - 1);
    expect(await two.run()).toMatchObject({ sent: 0, failures: [] });
  });
});
