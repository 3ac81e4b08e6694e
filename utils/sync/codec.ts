import { fromBase64, toBase64 } from '@/utils/base64';
import { canonicalJson } from '@/utils/library/export/canonical-json';
import type { MasterKey } from '@/utils/sync/keys';
import type { RemoteDoc } from '@/utils/sync/remote';

/**
 * `a`: an article's record. `t`: one of its texts. `u`: which pictures it shows. `p`: a picture. `s`: settings. `r`: no
 * document, but what one says, by its hash.
 */
export type DocKind = 'a' | 't' | 'u' | 'p' | 's' | 'r';

/** How what is sent is written: as it is, or sealed. */
export interface Codec {
  /** The document's id: the same on every device, and without a meaning for the server where it is sealed. */
  idOf(kind: DocKind, name: string): Promise<string>;
  seal(id: string, value: unknown): Promise<RemoteDoc>;
  /** Rejects where the document is damaged, or was not written with this key for this id. */
  open(doc: RemoteDoc): Promise<unknown>;
}

/** Larger is no article: what unpacks for ever is not unpacked. In bytes. */
const LARGEST = 200_000_000;

/** Everything readable: for a server that is one's own. */
export const plainCodec: Codec = {
  idOf: async (kind, name) => `${kind}-${name}`,
  seal: async (_id, value) => ({ _id, value }),
  open: async ({ value }) => value,
};

/**
 * Everything sealed: packed, then AES-256-GCM with a number of its own, bound to the document's id, so that the server
 * cannot pass one document off for another. Ids are HMACs: the same address, and the server does not learn it.
 */
export async function sealingCodec(master: MasterKey): Promise<Codec> {
  const raw = await crypto.subtle.importKey('raw', fromBase64(master), 'HKDF', false, ['deriveKey']);
  const derived = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`lectern ${info}`),
  });
  const aes = await crypto.subtle.deriveKey(derived('documents'), raw, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const hmac = await crypto.subtle.deriveKey(
    derived('names'),
    raw,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const bound = (id: string) => new TextEncoder().encode(id);
  return {
    async idOf(kind, name) {
      const mac = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, bound(`${kind} ${name}`)));
      return `${kind}-${Array.from(mac.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    },
    async seal(_id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const packed = await through(
        new TextEncoder().encode(canonicalJson(value)),
        new CompressionStream('deflate-raw'),
      );
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(_id) }, aes, packed);
      return { _id, iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) };
    },
    async open({ _id, iv, sealed }) {
      if (typeof iv !== 'string' || typeof sealed !== 'string') throw new TypeError('not a sealed document');
      const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bound(_id) };
      const packed = new Uint8Array(await crypto.subtle.decrypt(how, aes, fromBase64(sealed)));
      return JSON.parse(new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw'))));
    },
  };
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const writer = stream.writable.getWriter();
  // What is wrong with it shows where it is read.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LARGEST) throw new RangeError('unpacks to too much');
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
