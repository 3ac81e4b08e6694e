/** Bytes as text. */
export function base64(bytes: ArrayBuffer): string {
  let text = '';
  // Not in one call: a megabyte of arguments is more than a call can take.
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}
