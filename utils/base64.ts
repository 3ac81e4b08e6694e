const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const NONE = 64;
/** What each letter of ASCII stands for. */
const VALUES = new Uint8Array(128).fill(NONE);
for (const [value, code] of CODES.entries()) VALUES[code] = value;
const PAD = 0x3d;

/** Bytes as Base64. */
export function toBase64(bytes: Uint8Array): string {
  // In a loop over numbers: what goes letter by letter through a callback or through `btoa` takes several times as long.
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  const last = bytes.length - (bytes.length % 3);
  let to = 0;
  for (let at = 0; at < last; at += 3) {
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    codes[to++] = CODES[three >> 18] as number;
    codes[to++] = CODES[(three >> 12) & 63] as number;
    codes[to++] = CODES[(three >> 6) & 63] as number;
    codes[to++] = CODES[three & 63] as number;
  }
  if (last < bytes.length) {
    const rest = ((bytes[last] as number) << 16) | ((bytes[last + 1] ?? 0) << 8);
    codes[to++] = CODES[rest >> 18] as number;
    codes[to++] = CODES[(rest >> 12) & 63] as number;
    if (last + 1 < bytes.length) codes[to] = CODES[(rest >> 6) & 63] as number;
  }
  return new TextDecoder().decode(codes);
}

/** The bytes that Base64 stands for; throws a `DOMException` where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  // Left to the browser, slowly: what is written unusually (with line breaks, without its end), and what is no Base64.
  if (text.length % 4 !== 0) return forgiven(text);
  const letters = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let to = 0;
  for (let at = 0; at < letters; at += 4) {
    const a = valueAt(text, at);
    const b = valueAt(text, at + 1);
    const c = at + 2 < letters ? valueAt(text, at + 2) : 0;
    const d = at + 3 < letters ? valueAt(text, at + 3) : 0;
    if ((a | b | c | d) & NONE) return forgiven(text);
    // What is past the end is dropped.
    bytes[to++] = (a << 2) | (b >> 4);
    bytes[to++] = (b << 4) | (c >> 2);
    bytes[to++] = (c << 6) | d;
  }
  return bytes;
}

function valueAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? NONE;
}

function forgiven(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
