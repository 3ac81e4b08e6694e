import { type Asked, type Reply, StandIn } from './stand-in';

/** A WebDAV server in memory, as far as a sync uses it: files in folders, and conditions, which some servers ignore. */
export class DavStandIn extends StandIn {
  files = new Map<string, string>();
  folders = new Set<string>(['']);
  keepsConditions = true;
  /** Refuses a single file. */
  refuse: (path: string) => boolean = () => false;

  snapshot(): () => void {
    const kept = structuredClone({ files: this.files, folders: this.folders });
    return () => void Object.assign(this, structuredClone(kept));
  }

  empty(): void {
    this.files.clear();
    this.folders = new Set(['']);
  }

  /** Paths of files below the library's folder, in order. */
  get paths(): string[] {
    return [...this.files.keys()].map((path) => path.replace(/^\/[^/]+\//, '')).sort();
  }

  answer({ method, url, text, headers }: Asked): Reply {
    const path = decodeURIComponent(url.pathname).replace(/\/+$/, '');
    if (method === 'PROPFIND') return this.#list(path, headers.get('Depth'));
    if (method === 'MKCOL') return this.#makeFolder(path);
    if (method === 'PUT') return this.#put(path, text, headers);
    const file = this.files.get(path);
    if (file === undefined) return { status: this.folders.has(path) ? 405 : 404, text: '' };
    if (method !== 'DELETE') return { status: 200, text: file };
    this.files.delete(path);
    return { status: 204, text: '' };
  }

  #makeFolder(path: string): Reply {
    if (this.folders.has(path)) return { status: 405, text: '' };
    if (!this.folders.has(parentOf(path))) return { status: 409, text: '' };
    this.folders.add(path);
    return { status: 201, text: '' };
  }

  #put(path: string, text: string, headers: Headers): Reply {
    if (this.refuse(path)) return { status: 403, text: '<d:error><s:message>not in this house</s:message></d:error>' };
    if (!this.folders.has(parentOf(path))) return { status: 409, text: '' };
    const isThere = this.files.has(path);
    if (isThere && this.keepsConditions && headers.get('If-None-Match') === '*') return { status: 412, text: '' };
    this.files.set(path, text);
    return { status: isThere ? 204 : 201, text: '' };
  }

  #list(path: string, depth: string | null): Reply {
    if (!this.folders.has(path)) return { status: 404, text: '' };
    const inside = depth === '0' ? [] : [...this.folders, ...this.files.keys()].filter((one) => parentOf(one) === path);
    const responses = [`${path}/`, ...inside.filter((one) => one !== '')].map(
      (one) => `<D:response><D:href>${encodeURI(one)}</D:href></D:response>`,
    );
    const open = '<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">';
    return { status: 207, text: `${open}${responses.join('\n')}</D:multistatus>\n` };
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
