import { fromBase64, toBase64 } from '@/utils/base64';
import { toHex } from '@/utils/hex';
import type { MasterKey } from '@/utils/sync/keys';
import { packed, unpacked } from '@/utils/sync/packing';
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
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const bound = (id: string) => encoder.encode(id);
  return {
    async idOf(kind, name) {
      const mac = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, bound(`${kind} ${name}`)));
      return `${kind}-${toHex(mac.subarray(0, 16))}`;
    },
    async seal(_id, value) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const body = await packed(encoder.encode(JSON.stringify(value)));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(_id) }, aes, body);
      return { _id, iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) };
    },
    async open({ _id, iv, sealed }) {
      if (typeof iv !== 'string' || typeof sealed !== 'string') throw new TypeError('not a sealed document');
      const how = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bound(_id) };
      const body = new Uint8Array(await crypto.subtle.decrypt(how, aes, fromBase64(sealed)));
      return JSON.parse(decoder.decode(await unpacked(body)));
    },
  };
}
