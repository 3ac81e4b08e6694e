import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CouchStandIn } from './couch-stand-in';

export interface CouchServer {
  /** "http://127.0.0.1:<port>". */
  origin: string;
  couch: CouchStandIn;
  /** Answers nobody, as if it were not there. */
  isAway: boolean;
  close(): Promise<void>;
}

/** The stand-in for CouchDB on a free port of this machine, with one user. It allows no other origin: no CORS. */
export async function serveCouch(login: string, password: string): Promise<CouchServer> {
  const couch = new CouchStandIn();
  couch.exists = false;
  const wanted = `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
  const set = { couch, isAway: false } as CouchServer;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (set.isAway) return void response.destroy();
      if (request.headers.authorization !== wanted) {
        response.writeHead(401, { 'Content-Type': 'application/json' });
        return void response.end('{"error":"unauthorized","reason":"Name or password is incorrect."}');
      }
      const body = Buffer.concat(parts).toString('utf8');
      const method = request.method ?? 'GET';
      couch.fetch(`http://127.0.0.1${request.url}`, { method, ...(body ? { body } : {}) }).then(
        async (answer) => {
          response.writeHead(answer.status, { 'Content-Type': 'application/json' });
          response.end(await answer.text());
        },
        () => response.destroy(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  set.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  set.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return set;
}
