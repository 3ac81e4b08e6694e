// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findServer, serverAt } from '@/utils/sync/find-server';
import { lookAtServer } from '@/utils/sync/join-server';
import { DavStandIn } from '../../tools/dav-stand-in';

/** Answers by "METHOD /path"; all else is not there. */
function serving(answers: Record<string, { status?: number; text?: string }>) {
  const asked: string[] = [];
  const fetchOf = (async (input: unknown, init: RequestInit = {}) => {
    const question = `${init.method} ${new URL(String(input)).pathname}`;
    asked.push(question);
    const { status = 404, text = '<h1>Welcome</h1>' } = answers[question] ?? {};
    return new Response(text, { status });
  }) as typeof fetch;
  return { asked, find: (url: string) => findServer({ url, login: 'ada', password: 'x' }, fetchOf) };
}

const couch = { status: 200, text: '{"couchdb":"Welcome","version":"3.4.2"}' };
const folder = { status: 207 };

describe('the server at an address', () => {
  it.each<[string, string, Record<string, object>, { kind: string; url: string }]>([
    ['CouchDB', 'https://x.example', { 'GET /': couch }, { kind: 'couchdb', url: 'https://x.example/lectern' }],
    [
      'a database',
      'https://x.example/ada',
      { 'GET /ada': { status: 200, text: '{"db_name":"ada"}' } },
      { kind: 'couchdb', url: 'https://x.example/ada' },
    ],
    [
      'a database that is not there yet',
      'https://x.example/ada',
      { 'GET /ada': { status: 404, text: '{"error":"not_found","reason":"Database does not exist."}' } },
      { kind: 'couchdb', url: 'https://x.example/ada' },
    ],
    [
      'a folder',
      'https://x.example/dav',
      { 'GET /dav': { status: 403 }, 'PROPFIND /dav/': folder },
      { kind: 'webdav', url: 'https://x.example/dav/lectern' },
    ],
    [
      'the library’s own folder',
      'https://x.example/dav/lectern',
      { 'PROPFIND /dav/lectern/': folder },
      { kind: 'webdav', url: 'https://x.example/dav/lectern' },
    ],
    [
      'a folder that is not there yet',
      'https://x.example/dav/mine',
      { 'PROPFIND /dav/': folder },
      { kind: 'webdav', url: 'https://x.example/dav/mine/lectern' },
    ],
    [
      'Nextcloud',
      'https://x.example',
      {
        'GET /': { status: 200 },
        'PROPFIND //': { status: 405 },
        'GET /status.php': { status: 200, text: '{"installed":true,"productname":"Nextcloud"}' },
        'PROPFIND /remote.php/dav/files/ada/': folder,
      },
      { kind: 'webdav', url: 'https://x.example/remote.php/dav/files/ada/lectern' },
    ],
  ])('is found: %s', async (_, address, answers, place) => {
    expect(await serving(answers).find(address)).toEqual(place);
  });

  it('is said to be none where nothing that is known answers', async () => {
    const page = serving({ 'GET /': { status: 200 } });
    await expect(page.find('https://x.example')).rejects.toMatchObject({ problem: 'unknown-server' });
    await expect(serving({ 'GET /': { status: 401 } }).find('https://x.example')).rejects.toMatchObject({
      problem: 'login',
    });
    await expect(serving({ 'GET /': { status: 503 } }).find('https://x.example')).rejects.toMatchObject({
      problem: 'busy',
    });
  });

  it('is asked without following where it leads', async () => {
    const seen: (string | undefined)[] = [];
    const fetchOf = (async (_: unknown, init: RequestInit = {}) => {
      seen.push(init.redirect);
      return new Response('', { status: 404 });
    }) as typeof fetch;
    await findServer({ url: 'https://x.example', login: 'ada', password: 'x' }, fetchOf).catch(() => undefined);
    expect(new Set(seen)).toEqual(new Set(['manual']));
  });

  it('gets no password in the clear but in one’s own network', () => {
    expect(serverAt('cloud.example/dav/')).toBe('https://cloud.example/dav');
    expect(serverAt('http://192.168.1.7:5984/')).toBe('http://192.168.1.7:5984');
    expect(serverAt('http://nas.local/dav')).toBe('http://nas.local/dav');
    for (const bad of ['http://cloud.example', 'https://ada:x@cloud.example', 'ftp://cloud.example', ''])
      expect(serverAt(bad), bad).toBeNull();
  });

  it.each([true, false])('tells whether a WebDAV server keeps conditions: %s', async (keepsConditions) => {
    const server = Object.assign(new DavStandIn(), { keepsConditions });
    const login = { url: 'https://x.example', login: 'ada', password: 'x', passphrase: null };
    const found = await lookAtServer(login, server.fetch as typeof fetch);
    expect(found).toMatchObject({
      kind: 'webdav',
      url: 'https://x.example/lectern',
      keepsConditions,
      membership: null,
    });
    expect(server.files.size).toBe(0);
  });

  it('is no WebDAV to sync with where files do not come back as they were', async () => {
    const server = new DavStandIn();
    const { answer } = server;
    server.answer = (asked) =>
      asked.method === 'GET' && asked.url.pathname.includes('probe')
        ? { status: 200, text: '{"lectern":"a page"}' }
        : answer.call(server, asked);
    const login = { url: 'https://x.example', login: 'ada', password: 'x', passphrase: null };
    await expect(lookAtServer(login, server.fetch as typeof fetch)).rejects.toMatchObject({
      problem: 'unknown-server',
    });
  });
});
