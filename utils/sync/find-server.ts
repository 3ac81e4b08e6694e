import { SyncError } from '@/utils/sync/sync-error';
import { authorization, saidIn } from '@/utils/sync/wire';

export type ServerKind = 'couchdb' | 'webdav';

/** Where a library lies. */
export interface Place {
  kind: ServerKind;
  /** Of the database, or of the folder. */
  url: string;
}

/** How the place is called where the person gives a server alone. */
const NAME = 'lectern';
const PATIENCE = 20_000;

/**
 * The address without a slash at its end; null where the password would go over a network in the clear: plain http is for
 * this machine and for one's own network.
 */
export function serverAt(address: string): string | null {
  const text = address.trim();
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.hostname === '') return null;
  const isOwn =
    /^(?:localhost|\[::1\]|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|[^.]+\.local)$/;
  if (url.protocol !== 'https:' && !isOwn.test(url.hostname)) return null;
  return url.origin + url.pathname.replace(/\/+$/, '');
}

interface Access {
  /** As `serverAt` gives it. */
  url: string;
  login: string;
  password: string;
}

/**
 * Asks what kind of server it is: CouchDB welcomes in JSON, WebDAV lists a folder, and a Nextcloud says that it is one
 * and has its WebDAV elsewhere.
 */
export async function findServer(access: Access, fetchOf: typeof fetch = (...args) => fetch(...args)): Promise<Place> {
  const { url, login } = access;
  const ask = (method: string, at: string, headers: Record<string, string>) =>
    once(access, fetchOf, method, at, headers);
  const isRoot = new URL(url).pathname === '/';
  const welcome = await ask('GET', isRoot ? `${url}/` : url, { Accept: 'application/json' });
  if (isCouch(welcome.text)) return { kind: 'couchdb', url: isRoot ? `${url}/${NAME}` : url };
  const isFolder = async (at: string) => (await ask('PROPFIND', `${at}/`, { Depth: '0' })).status === 207;
  const parent = url.slice(0, url.lastIndexOf('/'));
  if ((await isFolder(url)) || (!isRoot && (await isFolder(parent)))) {
    return { kind: 'webdav', url: url.endsWith(`/${NAME}`) ? url : `${url}/${NAME}` };
  }
  const status = await ask('GET', `${url}/status.php`, { Accept: 'application/json' });
  const files = `${url}/remote.php/dav/files/${encodeURIComponent(login)}`;
  if (/"installed"\s*:\s*true/.test(status.text) && (await isFolder(files))) {
    return { kind: 'webdav', url: `${files}/${NAME}` };
  }
  throw new SyncError('unknown-server', `${welcome.status}`);
}

function isCouch(text: string): boolean {
  try {
    const said = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    const isRefusal = said.error === 'not_found' && typeof said.reason === 'string';
    return isRefusal || ['couchdb', 'express-pouchdb', 'db_name'].some((name) => name in said);
  } catch {
    return false;
  }
}

/** One question, not repeated: the person is there and presses again. */
async function once(
  { login, password }: Access,
  fetchOf: typeof fetch,
  method: string,
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  let response: Response;
  try {
    response = await fetchOf(url, {
      method,
      headers: { ...authorization(login, password), ...headers },
      credentials: 'omit',
      cache: 'no-store',
      // Not followed: the password is for the host that the person named. What leads elsewhere is no answer.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch (error) {
    throw new SyncError('unreachable', error instanceof Error ? error.message : '', { cause: error });
  }
  const text = await response.text().catch(() => '');
  if (response.status === 401) throw new SyncError('login', saidIn(text));
  if (response.status === 429 || (response.status >= 500 && response.status !== 501)) {
    throw new SyncError('busy', `${response.status}`);
  }
  return { status: response.status, text };
}
