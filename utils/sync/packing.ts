import { deflateSync, inflateSync } from 'fflate';

/** Larger is no article: what unpacks for ever is not unpacked. In bytes. */
const LARGEST = 200_000_000;

/**
 * Packed below this at once, in this thread: a stream takes longer to be made than a record to be packed. In bytes.
 */
const SMALL = 4_096;

/** Unpacked below this at once. Deflate makes of a byte 1,032 at most: 34 MB, and as a rule a few hundred kB. In bytes. */
const SMALL_PACKED = 32_768;

/** Where small ones are unpacked: a buffer that grows as it fills takes twice the time. Made when the first one comes. */
let scratch: Uint8Array | undefined;
const SCRATCH = 512_000;

/** Bytes packed as `deflate-raw`. */
export async function packed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length <= SMALL) return deflateSync(bytes) as Uint8Array<ArrayBuffer>;
  return await through(bytes, new CompressionStream('deflate-raw'));
}

/** What was packed so. Rejects where it was not, and with a `RangeError` where it is more than any article. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length <= SMALL_PACKED) return inflated(bytes);
  return await through(bytes, new DecompressionStream('deflate-raw'));
}

function inflated(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  scratch ??= new Uint8Array(SCRATCH);
  try {
    const whole = inflateSync(bytes, { out: scratch });
    // Filled to its end: there may be more, which was left out without a word.
    if (whole.length < SCRATCH) return whole.slice();
  } catch (error) {
    // More than fits, where it was not packed but copied.
    if (!(error instanceof RangeError)) throw error;
  }
  return inflateSync(bytes) as Uint8Array<ArrayBuffer>;
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
