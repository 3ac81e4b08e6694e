import { inflateSync, strFromU8 } from 'fflate';

/** No file of an export is larger, unpacked: what is would be a bomb. In bytes. */
const LARGEST_ENTRY = 200_000_000;

interface Entry {
  /** 0: as it is; 8: deflated. */
  method: number;
  packed: number;
  size: number;
  /** Where its own header lies. */
  offset: number;
}

/**
 * A zip file in memory, its entries unpacked one by one when they are asked for. Its directory is read once: fflate's own
 * reader goes through all of it for each entry, which for ten thousand articles takes minutes; and its workers are made from
 * blobs, which the policy of our pages forbids.
 */
export class ZipFile {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>) {
    this.#bytes = bytes;
    this.#entries = entries;
  }

  /** @throws RangeError where the file is too large for the browser's memory, or is no zip that can be read. */
  static async open(file: Blob): Promise<ZipFile> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return new ZipFile(bytes, directoryOf(bytes));
  }

  /** Names of the files in it, in the order that they are listed. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** One entry's text, read as UTF-8; undefined where there is none of that name or it is too large. */
  text(name: string): string | undefined {
    const entry = this.#unpacked(name);
    return entry && strFromU8(entry);
  }

  blob(name: string): Blob | undefined {
    const entry = this.#unpacked(name);
    return entry && new Blob([new Uint8Array(entry)]);
  }

  #unpacked(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry || entry.size > LARGEST_ENTRY) return undefined;
    const { buffer, byteOffset } = this.#bytes;
    const header = new DataView(buffer, byteOffset + entry.offset, 30);
    const start = entry.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = this.#bytes.subarray(start, start + entry.packed);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) return undefined;
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  }
}

const END = 0x0605_4b50;
const LISTED = 0x0201_4b50;
/** The end's own record, and the longest comment behind it. In bytes. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const IS_UTF8 = 0x0800;

function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== LISTED) throw new RangeError('the zip file is damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const isLatin = (view.getUint16(at + 8, true) & IS_UTF8) === 0;
    entries.set(strFromU8(bytes.subarray(at + 46, nameEnd), isLatin), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('not a zip file');
}
