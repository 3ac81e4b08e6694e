import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { StandIn } from './stand-in';

export interface ServedStandIn {
  /** "http://127.0.0.1:<port>", with a certificate "https://…". */
  origin: string;
  /** Answers nobody, as if it were not there. */
  isAway: boolean;
  close(): Promise<void>;
}

/** A stand-in on a free port of this machine, with one user, or asked by whoever it lets in itself. It allows no other origin: no CORS. */
export async function serveStandIn(
  standIn: StandIn,
  login?: string,
  password = '',
  certificate?: { key: string; cert: string },
): Promise<ServedStandIn> {
  const wanted = login && `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`;
  const set = { isAway: false } as ServedStandIn;
  const answer: RequestListener = (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (set.isAway) return void response.destroy();
      if (wanted && request.headers.authorization !== wanted) {
        response.writeHead(401, { 'Content-Type': 'application/json' });
        return void response.end('{"error":"unauthorized","reason":"Name or password is incorrect."}');
      }
      const body = Buffer.concat(parts).toString('utf8');
      const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
      const asked = { method: request.method ?? 'GET', headers, ...(body ? { body } : {}) };
      standIn.fetch(`http://127.0.0.1${request.url}`, asked).then(
        async (answer) => {
          const date = answer.headers.get('Date');
          response.writeHead(answer.status, date ? { Date: date } : {});
          response.end(await answer.text());
        },
        () => response.destroy(),
      );
    });
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  set.origin = `${certificate ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  set.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return set;
}
