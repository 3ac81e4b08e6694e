/** Bytes of other scripts. */
const ENCODED = /(?:%[89a-f][\da-f])+/gi;
/** With the joiners that Persian and Hindi words have; nothing else that is not seen, or that turns a line round. */
const SEEN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\u200c\u200d]+$/u;

/** An address as a person reads it: words of other scripts in their letters, all else as it is. */
export function readableAddress(url: string): string {
  return url.replace(ENCODED, (bytes) => {
    try {
      const words = decodeURIComponent(bytes);
      return SEEN.test(words) ? words : bytes;
    } catch {
      // Not UTF-8: it is left.
      return bytes;
    }
  });
}
