import { strFromU8, unzipSync } from 'fflate';

/** No file of an export is larger, unpacked: what is would be a bomb. In bytes. */
const LARGEST_ENTRY = 200_000_000;

/** A zip file in memory, its entries unpacked one by one when they are asked for. */
export class ZipFile {
  readonly #bytes: Uint8Array;

  private constructor(
    bytes: Uint8Array,
    /** Names of the files in it, in the order that they are listed. */
    readonly names: readonly string[],
  ) {
    this.#bytes = bytes;
  }

  /** @throws RangeError where the file is too large for the browser's memory, Error where it is no zip. */
  static async open(file: Blob): Promise<ZipFile> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const names: string[] = [];
    unpack(bytes, (name) => {
      names.push(name);
      return false;
    });
    return new ZipFile(bytes, names);
  }

  /** One entry's text, read as UTF-8; undefined where there is none of that name or it is too large. */
  text(name: string): string | undefined {
    const entry = this.#entry(name);
    return entry && strFromU8(entry);
  }

  blob(name: string): Blob | undefined {
    const entry = this.#entry(name);
    return entry && new Blob([new Uint8Array(entry)]);
  }

  #entry(name: string): Uint8Array | undefined {
    return unpack(this.#bytes, (other, size) => other === name && size <= LARGEST_ENTRY)[name];
  }
}

// Not fflate's `unzip`: that one starts workers from blobs, which the policy of our pages forbids.
function unpack(bytes: Uint8Array, isWanted: (name: string, size: number) => boolean): Record<string, Uint8Array> {
  return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
}
