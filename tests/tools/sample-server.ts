import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('../fixtures/sample/', import.meta.url));

const SPECIMEN = fileURLToPath(new URL('../fixtures/specimen/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** The same article in the circumstances that break reading views: `/as/<name>/article.html`. */
const VARIANTS: Record<string, { type?: string; policy?: string; change?: (html: string) => string }> = {
  plain: {},
  'style-none': { policy: "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'" },
  'trusted-types': { policy: "require-trusted-types-for 'script'; trusted-types 'none'" },
  sandbox: { policy: 'sandbox' },
  'sandbox-scripts': { policy: 'sandbox allow-scripts' },
  quirks: { change: (html) => html.replace('<!DOCTYPE html>\n', '') },
  xhtml: { type: 'application/xhtml+xml' },
  app: { change: (html) => html.replace('</body>', '<script src="/app.js"></script></body>') },
  media: { change: (html) => html.replace('</body>', '<script src="/media.js"></script></body>') },
  // A long way down, and a focused field to come back to.
  busy: { change: (html) => html.replace('<p>Source', '<p style="height: 3000px">Blank.</p><p>Source') },
};
export const HOSTILE = ['style-none', 'trusted-types', 'sandbox', 'sandbox-scripts', 'quirks', 'xhtml'];

/** A page that a test makes up. */
export interface MadePage {
  body: string | Buffer;
  /** HTML when left out. */
  type?: string;
  headers?: Record<string, string>;
}

export interface SampleServer {
  /** "http://127.0.0.1:<port>", no slash at the end. */
  origin: string;
  /** Every path that was asked for, in order. */
  requests: string[];
  /** Served under `/made/<name>`, to be filled by a test at any time. */
  made: Map<string, MadePage>;
  close(): Promise<void>;
}

/**
 * Serves the sample pages on a free port of this machine, and the HTML files of `corpus` under `/page/<name>`,
 * their scripts stopped so that only Lectern can change them, and under `/live/<name>` with their scripts.
 */
export async function serveSample(options: { corpus?: Map<string, string> } = {}): Promise<SampleServer> {
  const requests: string[] = [];
  const made = new Map<string, MadePage>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://sample.invalid').pathname;
    requests.push(path);
    const page = path.startsWith('/made/') ? made.get(basename(path)) : undefined;
    if (page) {
      const type = page.type ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page.headers }).end(page.body);
      return;
    }
    respond(path, response, options.corpus).catch((error: NodeJS.ErrnoException) => {
      response.writeHead(error.code === 'ENOENT' ? 404 : 500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, requests, made, close: () => close(server) };
}

async function respond(path: string, response: ServerResponse, corpus?: Map<string, string>): Promise<void> {
  const name = basename(path);
  const variant = /^\/as\/([\w-]+)\//.exec(path)?.[1];
  if (variant) return respondAs(variant, name, response);
  const page = /^\/(?:page|live)\//.test(path) ? corpus?.get(name) : undefined;
  const policy = path.startsWith('/page/') ? "script-src 'none'" : undefined;
  if (page) return send(response, await readFile(page), 'text/html', policy);
  if (name === 'tone.wav') return send(response, tone(), 'audio/wav');
  if (name === 'empty.html') return send(response, '<!DOCTYPE html><title></title>', 'text/html');
  if (name === 'paper.pdf') return send(response, PDF, 'application/pdf');
  if (name.startsWith('specimen')) return send(response, await specimen(name), 'text/html; charset=utf-8');
  const file = path === '/' ? 'front.html' : name;
  send(response, await readFile(join(SAMPLE, file)), TYPES[extname(file)] ?? 'text/plain');
}

/** The page whose article has every element: `specimen.html`, from right to left `specimen-rtl.html`. */
async function specimen(name: string): Promise<string> {
  const isRtl = name.includes('rtl');
  const kept = await readFile(join(SPECIMEN, name.replace('specimen', 'article')), 'utf8');
  // As pages write them; what is kept has had its own names from extraction.
  const article = kept.replace(
    /<ol class="lectern-footnotes">(.*?)<\/ol>/s,
    '<section class="notes"><ol>$1</ol></section>',
  );
  const title = isRtl ? 'حراس جداول المد والجزر' : 'The keepers of the tide tables';
  return `<!DOCTYPE html><html lang="${isRtl ? 'ar' : 'en'}" dir="${isRtl ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Harbour Quarterly">
<meta property="article:published_time" content="2024-03-11"><meta name="author" content="Mara Lindqvist"></head>
<body><main><article><h1>${title}</h1>${article}</article></main></body></html>`;
}

async function respondAs(variant: string, name: string, response: ServerResponse): Promise<void> {
  const { type, policy, change } = VARIANTS[variant] ?? {};
  const html = await readFile(join(SAMPLE, name), 'utf8');
  send(response, change ? change(html) : html, type ?? 'text/html; charset=utf-8', policy);
}

function send(response: ServerResponse, body: string | Buffer, type: string, policy?: string): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store' };
  response.writeHead(200, policy ? { ...headers, 'content-security-policy': policy } : headers).end(body);
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Twenty quiet seconds of a hum, as a WAV file of 8-bit samples at 8 kHz. */
function tone(): Buffer {
  const samples = Buffer.from(Array.from({ length: 160_000 }, (_, at) => 128 + Math.round(8 * Math.sin(at / 6))));
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
