import { type Asked, type Reply, StandIn } from './stand-in';

/** What a service holds of an article that was sent. */
export interface Kept {
  url: string;
  title: string;
  tags: string[];
  html?: string;
  isArchived?: boolean;
  isFavourite?: boolean;
}

const json = (status: number, value: unknown): Reply => ({ status, text: value === null ? '' : JSON.stringify(value) });

/** A service in memory that takes articles, as far as its documented API is used. */
export abstract class ServiceStandIn extends StandIn {
  kept: Kept[] = [];
  token = 'a token';

  abstract route(method: string, path: string, body: Record<string, unknown>, asked: Asked): Reply;

  answer(asked: Asked): Reply {
    const { method, url, text, headers } = asked;
    const isJson = headers.get('Content-Type')?.includes('json');
    const isLogin = url.pathname === '/oauth/v2/token';
    if (!isLogin && headers.get('Authorization') !== `Bearer ${this.token}`)
      return json(401, { error: 'unauthorized' });
    return this.route(method, url.pathname, isJson ? JSON.parse(text) : {}, asked);
  }

  snapshot(): () => void {
    const kept = structuredClone(this.kept);
    return () => void Object.assign(this, { kept });
  }

  empty(): void {
    this.kept = [];
  }

  /** Once for each address; true where it is new. */
  protected keep(one: Kept): boolean {
    const isNew = !this.kept.some(({ url }) => url === one.url);
    this.kept = [...this.kept.filter(({ url }) => url !== one.url), one];
    return isNew;
  }
}

class Wallabag extends ServiceStandIn {
  route(method: string, path: string, body: Record<string, unknown>, { text }: Asked): Reply {
    if (path === '/oauth/v2/token') {
      const { client_id, client_secret, username, password, grant_type } = Object.fromEntries(
        new URLSearchParams(text),
      );
      const isRight =
        `${client_id} ${client_secret} ${username} ${password} ${grant_type}` === 'id secret ada x password';
      return isRight
        ? json(200, { access_token: this.token, expires_in: 3_600, token_type: 'bearer' })
        : json(400, { error: 'invalid_grant', error_description: 'Invalid username and password combination' });
    }
    if (method !== 'POST' || path !== '/api/entries.json') return json(404, { error: 'not found' });
    const { url, title, tags, content, archive, starred } = body;
    this.keep({
      url: String(url),
      title: String(title),
      tags: String(tags).split(',').filter(Boolean),
      isArchived: archive === 1,
      isFavourite: starred === 1,
      ...(typeof content === 'string' ? { html: content } : {}),
    });
    return json(200, { id: this.kept.length, url });
  }
}

class Readeck extends ServiceStandIn {
  route(method: string, path: string, { url, title, labels }: Record<string, unknown>): Reply {
    if (method === 'GET' && path === '/api/profile') return json(200, { user: { username: 'ada' } });
    if (method !== 'POST' || path !== '/api/bookmarks') return json(404, null);
    this.keep({ url: String(url), title: String(title), tags: labels as string[] });
    return json(202, { status: 202, message: 'Link submited' });
  }
}

class Karakeep extends ServiceStandIn {
  route(method: string, path: string, body: Record<string, unknown>): Reply {
    if (method === 'GET' && path === '/api/v1/users/me') return json(200, { id: 'u1', name: 'Ada' });
    if (method === 'POST' && path === '/api/v1/bookmarks') {
      const { type, url, title, archived, favourited } = body;
      if (type !== 'link') return json(400, { code: 'invalid' });
      const former = this.kept.find((one) => one.url === url);
      if (former) return json(200, { id: `b ${url}`, alreadyExists: true });
      const flags = { isArchived: archived === true, isFavourite: favourited === true };
      this.keep({ url: String(url), title: String(title), tags: [], ...flags });
      return json(201, { id: `b ${url}` });
    }
    const [, id = ''] = /^\/api\/v1\/bookmarks\/([^/]+)\/tags$/.exec(path) ?? [];
    const one = this.kept.find(({ url }) => `b ${url}` === decodeURIComponent(id));
    if (!one) return json(404, null);
    one.tags = (body.tags as { tagName: string }[]).map(({ tagName }) => tagName);
    return json(200, { attached: one.tags });
  }
}

class Linkwarden extends ServiceStandIn {
  route(method: string, path: string, { type, url, name, tags = [] }: Record<string, unknown>): Reply {
    if (method === 'GET' && path === '/api/v1/collections') return json(200, { response: [] });
    if (method !== 'POST' || path !== '/api/v1/links') return json(404, { response: 'not found' });
    const named = (tags as { name: string }[]).map((tag) => tag.name);
    if (type !== 'url' || named.some((tag) => tag.length > 50)) return json(400, { response: 'Error: invalid' });
    if (this.kept.some((one) => one.url === url)) return json(409, { response: 'Link already exists' });
    this.keep({ url: String(url), title: String(name), tags: named });
    return json(200, { response: { id: this.kept.length } });
  }
}

export const SERVICES: Readonly<Record<string, () => ServiceStandIn>> = {
  karakeep: () => new Karakeep(),
  linkwarden: () => new Linkwarden(),
  readeck: () => new Readeck(),
  wallabag: () => new Wallabag(),
};
