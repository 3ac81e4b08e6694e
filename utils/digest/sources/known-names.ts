import { ORGANISATIONS, type Organisation } from './organisations';

/** A name of an organisation in a text, [start, end) in UTF-16 units. */
export interface Mention {
  organisation: Organisation;
  start: number;
  end: number;
}

interface Entry {
  organisation: Organisation;
  pattern: RegExp | string;
  length: number;
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Letters that Arabic writes together with the word after them: "and", "by", "to", "so", "like". */
const ARABIC_PREFIX = /^[وفبلك]{1,2}(?=\p{Script=Arabic}{4})/u;

const index = new Map<string, Entry[]>();
const dense = new Map<string, Organisation>();
for (const organisation of ORGANISATIONS) {
  for (const name of [organisation.name, ...organisation.aliases]) enter(organisation, name);
}
for (const entries of index.values()) entries.sort((a, b) => b.length - a.length);
const DENSE_NAMES = new RegExp([...dense.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

function enter(organisation: Organisation, written: string): void {
  if (DENSE.test(written)) {
    dense.set(written, organisation);
    return;
  }
  const name = organisation.strict ? written : written.replace(/^The (?=\p{L}{2})/u, '').replace(/ \(.+\)$/, '');
  const first = name.match(WORD)?.[0] ?? name;
  const entries = index.get(keyOf(first)) ?? [];
  entries.push({ organisation, pattern: name, length: name.length });
  index.set(keyOf(first), entries);
}

function keyOf(word: string): string {
  return word.slice(0, 3).toLowerCase();
}

/** The names of the tables that occur in `text`, in order, never overlapping; the longest name wins. */
export function knownNames(text: string): Mention[] {
  const found = DENSE.test(text) ? denseNames(text) : [];
  let from = 0;
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    if (at < from) continue;
    const mention = nameAt(text, at, word) ?? afterPrefix(text, at, word);
    if (!mention) continue;
    found.push(mention);
    from = mention.end;
  }
  return found.sort((a, b) => a.start - b.start);
}

function denseNames(text: string): Mention[] {
  return [...text.matchAll(DENSE_NAMES)].flatMap(({ 0: name, index: start }) => {
    const organisation = dense.get(name);
    return organisation ? [{ organisation, start, end: start + name.length }] : [];
  });
}

function nameAt(text: string, at: number, word: string): Mention | undefined {
  for (const entry of index.get(keyOf(word)) ?? []) {
    const pattern = compiled(entry);
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { organisation: entry.organisation, start: at, end: at + match[0].length };
  }
  return undefined;
}

function afterPrefix(text: string, at: number, word: string): Mention | undefined {
  const prefix = ARABIC_PREFIX.exec(word)?.[0];
  return prefix ? nameAt(text, at + prefix.length, word.slice(prefix.length)) : undefined;
}

// Most names never occur: a pattern is compiled when a word of the text first points to it.
function compiled(entry: Entry): RegExp {
  if (typeof entry.pattern === 'string') {
    const source = entry.pattern
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/['’]/g, "['’]")
      .replace(/ /g, '[ \\u00a0]')
      .replace(/~/g, '\\p{L}{0,3}');
    // No letter may follow; a full stop belongs to the name only where the name has one.
    entry.pattern = new RegExp(`${source}(?![\\p{L}\\p{N}\\p{M}])`, 'uy');
  }
  return entry.pattern;
}
