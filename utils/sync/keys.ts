import { fromBase64, toBase64 } from '@/utils/base64';
import { isCount, oneOf, optional, record, text } from '@/utils/shape';
import { SyncError } from '@/utils/sync/sync-error';

/** The key of a library, wrapped by something that a person has. */
interface WrappedKey {
  /** Base64, as all below. */
  salt: string;
  iterations: number;
  iv: string;
  key: string;
}

/** What lies open on the server: how its documents are written, and the key that only a person can unwrap. */
export interface Header {
  lectern: 1;
  encryption: 'none' | 'AES-256-GCM';
  /** Tells one library's key from another's. */
  library: string;
  /** How often the passphrase was changed. */
  edition?: number;
  kdf?: 'PBKDF2-SHA-256';
  byPassphrase?: WrappedKey;
  byRecovery?: WrappedKey;
}

/** What a sealed library is read and written with: 32 bytes, as Base64. Stays on this device. */
export type MasterKey = string;

/** OWASP's figure for PBKDF2 with SHA-256; a server may hold a higher one, but none that keeps a device busy for minutes. */
export const ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;
/** Letters and digits that are not mistaken for each other on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 30;
const GROUP = 5;

const wrapped = record({
  salt: text(100),
  iterations: (value) => isCount(value) && (value as number) <= MOST_ITERATIONS && (value as number) >= ITERATIONS,
  iv: text(100),
  key: text(200),
});

/** Is this a header, and one that this version knows? */
export function isHeader(value: unknown): value is Header {
  const open = record({ lectern: (one) => one === 1, encryption: oneOf('none'), library: text(100) });
  const sealed = record({
    lectern: (one) => one === 1,
    encryption: oneOf('AES-256-GCM'),
    library: text(100),
    edition: optional(isCount),
    kdf: oneOf('PBKDF2-SHA-256'),
    byPassphrase: wrapped,
    byRecovery: wrapped,
  });
  return open(value) || sealed(value);
}

/** A header for what is not sealed. */
export function openHeader(): Header {
  return { lectern: 1, encryption: 'none', library: crypto.randomUUID() };
}

/** A new key, with the header that wraps it and the code that opens it where the passphrase is forgotten. */
export async function newKey(passphrase: string): Promise<{ header: Header; key: MasterKey; recovery: string }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const recovery = newCode();
  const header: Header = {
    lectern: 1,
    encryption: 'AES-256-GCM',
    library: crypto.randomUUID(),
    kdf: 'PBKDF2-SHA-256',
    byPassphrase: await wrap(raw, passphrase.normalize('NFKC')),
    byRecovery: await wrap(raw, plainCode(recovery)),
  };
  return { header, key: toBase64(raw), recovery };
}

/** The same key under another passphrase. The recovery code stays what it was. Rejects where `secret` opens nothing. */
export async function rewrapped(header: Header, secret: string, passphrase: string): Promise<Header> {
  const raw = fromBase64(await unlock(header, secret));
  return { ...header, edition: (header.edition ?? 0) + 1, byPassphrase: await wrap(raw, passphrase.normalize('NFKC')) };
}

/** The key, by passphrase or by recovery code. Rejects with `wrong-passphrase` where it is neither. */
export async function unlock({ byPassphrase, byRecovery }: Header, secret: string): Promise<MasterKey> {
  const isCode = plainCode(secret).length === CODE_LENGTH;
  const attempts = [
    [byPassphrase, secret.normalize('NFKC')],
    [isCode ? byRecovery : undefined, plainCode(secret)],
  ] as const;
  for (const [box, word] of attempts) {
    const key = box && (await unwrap(box, word));
    if (key) return key;
  }
  throw new SyncError('wrong-passphrase');
}

async function wrap(raw: Uint8Array<ArrayBuffer>, secret: string): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await slowKey(secret, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, raw);
  return { salt: toBase64(salt), iterations: ITERATIONS, iv: toBase64(iv), key: toBase64(new Uint8Array(sealed)) };
}

async function unwrap({ salt, iterations, iv, key }: WrappedKey, secret: string): Promise<MasterKey | null> {
  const slow = await slowKey(secret, fromBase64(salt), iterations);
  try {
    const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, slow, fromBase64(key));
    return toBase64(new Uint8Array(raw));
  } catch (error) {
    // What does not open with this key says so, and nothing else.
    if (error instanceof DOMException && error.name === 'OperationError') return null;
    throw error;
  }
}

async function slowKey(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const word = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return await crypto.subtle.deriveKey(how, word, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** 30 signs of 31: 148 bits. */
function newCode(): string {
  let code = '';
  while (code.length < CODE_LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // Five bits, and again where they name no sign, so that each is as likely.
    code += ALPHABET[byte & 31] ?? '';
  }
  return code.replace(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');
}

function plainCode(code: string): string {
  return code.toUpperCase().replace(/[^2-9A-Z]/g, '');
}
