/** Bytes as Base64. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In parts: a call takes no more arguments than the engine's stack has room for.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The bytes that Base64 stands for; throws where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
