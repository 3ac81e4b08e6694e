/** The articles that hold a word: number and weight by turns, numbers rising. */
export type Postings = number[];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Words with their postings as bytes: for each word its length and letters, the length of its postings, and these as
 * distances between article numbers, each followed by a weight. Numbers take 7 bits a byte.
 */
export function encodeBlock(words: Map<string, Postings>): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  for (const word of [...words.keys()].sort()) {
    const letters = encoder.encode(word);
    const postings = encodePostings(words.get(word) ?? []);
    pushNumber(out, letters.length);
    out.push(...letters);
    pushNumber(out, postings.length);
    for (const byte of postings) out.push(byte);
  }
  return Uint8Array.from(out);
}

function encodePostings(postings: Postings): number[] {
  const out: number[] = [];
  let last = 0;
  for (let at = 0; at < postings.length; at += 2) {
    const doc = postings[at] ?? 0;
    pushNumber(out, doc - last);
    out.push(postings[at + 1] ?? 0);
    last = doc;
  }
  return out;
}

function pushNumber(out: number[], value: number): void {
  let rest = value;
  // Not by shifts: numbers of articles may need more than 31 bits one day.
  while (rest > 127) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** Calls `found` for each word that begins with `beginning` ('' is all); the others are skipped without being read. */
export function readBlock(
  block: Uint8Array,
  beginning: string,
  found: (word: string, postings: Postings) => void,
): void {
  const wanted = encoder.encode(beginning);
  const cursor = { at: 0 };
  let isThere = false;
  while (cursor.at < block.length) {
    const length = takeNumber(block, cursor);
    const begins = cursor.at;
    cursor.at += length;
    const size = takeNumber(block, cursor);
    const end = cursor.at + size;
    let same = 0;
    while (same < wanted.length && block[begins + same] === wanted[same]) same += 1;
    if (length >= wanted.length && same === wanted.length) {
      const word = decoder.decode(block.subarray(begins, begins + length));
      found(word, takePostings(block, cursor, end));
      isThere = true;
    } else if (isThere) {
      // They are in order, so those that begin alike stand together.
      return;
    }
    cursor.at = end;
  }
}

function takePostings(block: Uint8Array, cursor: { at: number }, end: number): Postings {
  const postings: Postings = [];
  let doc = 0;
  while (cursor.at < end) {
    doc += takeNumber(block, cursor);
    postings.push(doc, block[cursor.at++] ?? 0);
  }
  return postings;
}

function takeNumber(block: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  let unit = 1;
  let byte: number;
  do {
    byte = block[cursor.at++] ?? 0;
    value += (byte & 127) * unit;
    unit *= 128;
  } while (byte > 127);
  return value;
}

/** Postings of one word from several places as one, numbers rising, each once with all its weights: notes come after their text. */
export function joinPostings(parts: Postings[]): Postings {
  if (parts.length === 1) return parts[0] ?? [];
  const weights = new Map<number, number>();
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 2) {
      const doc = part[at] ?? 0;
      weights.set(doc, (weights.get(doc) ?? 0) | (part[at + 1] ?? 0));
    }
  }
  return [...weights].sort((a, b) => a[0] - b[0]).flat();
}
