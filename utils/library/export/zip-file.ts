/** Programs that read zip files without its 64-bit extension, as e-readers do, know no more than this. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffff_ffff;
/** 1 January 1980, the first day that a zip file knows: the same files give the same bytes. */
const NO_DATE = 0x0021;
/** Names are UTF-8. */
const UTF8 = 0x0800;

interface Entry {
  name: Uint8Array;
  crc: number;
  packed: number;
  size: number;
  method: 0 | 8;
  offset: number;
}

/**
 * Writes a zip file entry by entry, with sizes in front of each (e-readers read from the front). The browser compresses
 * by itself, beside the page; what is written lies in blobs, not in memory.
 */
export class ZipWriter {
  readonly #parts: BlobPart[] = [];
  readonly #entries: Entry[] = [];
  #offset = 0;

  /** `isStored` leaves it uncompressed. @throws RangeError where a zip file can hold no more. */
  async add(name: string, content: string | Blob, { isStored = false } = {}): Promise<void> {
    const whole = typeof content === 'string' ? new Blob([content]) : content;
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const packed = isStored ? whole : await deflated(whole);
    const entry: Entry = {
      name: new TextEncoder().encode(name),
      crc: crc32(bytes),
      packed: packed.size,
      size: bytes.length,
      method: isStored ? 0 : 8,
      offset: this.#offset,
    };
    if (this.#entries.length === MOST_FILES || this.#offset + packed.size > MOST_BYTES)
      throw new RangeError('zip full');
    this.#put(header(entry), packed);
    this.#entries.push(entry);
  }

  finish(type: string): Blob {
    const start = this.#offset;
    for (const entry of this.#entries) this.#put(directoryEntry(entry));
    this.#put(end(this.#entries.length, this.#offset - start, start));
    return new Blob(this.#parts, { type });
  }

  #put(...parts: (Uint8Array<ArrayBuffer> | Blob)[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#offset += part instanceof Blob ? part.size : part.length;
    }
  }
}

async function deflated(whole: Blob): Promise<Blob> {
  return await new Response(whole.stream().pipeThrough(new CompressionStream('deflate-raw'))).blob();
}

function header(entry: Entry): Uint8Array<ArrayBuffer> {
  const { name, method } = entry;
  return record(30 + name.length, [[4, 0x04034b50], [2, 20], [2, UTF8], [2, method], ...sizes(entry), [2, 0]], name);
}

function directoryEntry(entry: Entry): Uint8Array<ArrayBuffer> {
  const { name, method, offset } = entry;
  const fields: Field[] = [[4, 0x02014b50], [2, 20], [2, 20], [2, UTF8], [2, method], ...sizes(entry)];
  return record(46 + name.length, [...fields, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]], name);
}

function sizes({ crc, packed, size, name }: Entry): Field[] {
  return [
    [2, 0],
    [2, NO_DATE],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
  ];
}

function end(count: number, size: number, start: number): Uint8Array<ArrayBuffer> {
  return record(22, [
    [4, 0x06054b50],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, start],
    [2, 0],
  ]);
}

type Field = [bytes: 2 | 4, value: number];

function record(length: number, fields: Field[], name?: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  if (name) bytes.set(name, at);
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffff_ffff) >>> 0;
}
