import { lexiconOf } from './lexicon';
import { ORGANISATIONS, type Organisation } from './organisations';
import { goesOn, pattern } from './pattern';

/** A name of an organisation in a text, [start, end) in UTF-16 units. */
export interface Mention {
  organisation: Organisation;
  start: number;
  end: number;
}

interface Entry {
  organisation: Organisation;
  name: string;
  /** Holds a "~". */
  bends: boolean;
  /** What must stand before: a name's article ("The Hill"), or what a language makes of it ("au Figaro"). */
  lead?: RegExp;
}

/** Scripts that write words together, or particles to a name: "NHKの", "AFP통신". */
const TOGETHER = '\\u3040-\\u30ff\\u3400-\\u9fff\\u0e00-\\u0e7f\\uac00-\\ud7af';
const DENSE = new RegExp(`[${TOGETHER}]`);
const WORD = pattern(`(?:(?![${TOGETHER}])[\\p{L}\\p{N}])+`, 'g');
/** Letters that Arabic writes together with the word after them: "and", "by", "to", "so", "like". */
const ARABIC_PREFIX = /^[وفبلك]{1,2}(?=[\u0621-\u064a]{4})/;
/** What makes an ordinary word after "the" a name all the same: "the Independent newspaper". */
const PAPER = /^ (?:newspaper|magazine|website)\b/;
/** Longest article before a name, with its quotation mark, in UTF-16 units. */
const LONGEST_LEAD = 9;
/** Longest ending that "~" stands for. */
const LONGEST_ENDING = 3;

const index = new Map<string, Entry[]>();
const dense = new Map<string, Organisation>();
for (const organisation of ORGANISATIONS) {
  for (const name of [organisation.name, ...organisation.aliases]) enter(organisation, name);
}
for (const entries of index.values()) entries.sort((a, b) => b.name.length - a.name.length);
const DENSE_NAMES = new RegExp([...dense.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');

/** "!" before another name: an ordinary word as well, though the others are none ("Fox" beside "Fox News"). */
function enter(known: Organisation, alias: string): void {
  const written = alias.replace(/^!/, '');
  const organisation = written === alias ? known : { ...known, strict: true };
  if (DENSE.test(written)) {
    dense.set(written, organisation);
    return;
  }
  const name = written.replace(/^The (?=[^ ]{2})/, '').replace(/ \(.+\)$/, '');
  const needsThe = written.startsWith('The ') && !name.includes(' ');
  const strictThe = organisation.strict ? /\bThe $/ : /\b[Tt]he $/;
  put(organisation, name, needsThe ? strictThe : undefined);
  // What is left without the article is often an ordinary word, so that it wants a cue right beside it.
  const titles = lexiconOf(organisation.lang).titles;
  const rest = titles ? name.replace(titles.written, '') : name;
  if (rest !== name) put({ ...organisation, strict: true }, rest, titles?.bent);
}

function put(organisation: Organisation, name: string, lead?: RegExp): void {
  const first = name.match(WORD)?.[0] ?? name;
  const entries = index.get(keyOf(first)) ?? [];
  entries.push({ organisation, name: name.replace(/’/g, "'"), bends: name.includes('~'), ...(lead ? { lead } : {}) });
  index.set(keyOf(first), entries);
}

function keyOf(word: string): string {
  return word.slice(0, 3).toLowerCase();
}

/** The names of the tables that occur in `text`, in order, never overlapping; the longest name wins. */
export function knownNames(text: string): Mention[] {
  const found = DENSE.test(text) ? denseNames(text) : [];
  // Same length, so that places stay right.
  const plain = text.replace(/[’\u00a0]/g, (mark) => (mark === '’' ? "'" : ' '));
  let from = 0;
  for (const { 0: word, index: at } of plain.matchAll(WORD)) {
    if (at < from) continue;
    const mention = nameAt(plain, at, word) ?? afterPrefix(plain, at, word);
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
  for (const { organisation, name, bends, lead } of index.get(keyOf(word)) ?? []) {
    const before = text.slice(Math.max(0, at - LONGEST_LEAD), at);
    if (lead && !lead.test(before) && !(/\bthe $/.test(before) && PAPER.test(text.slice(at + name.length)))) continue;
    const end = bends ? bentEnd(text, at, name) : isAt(text, at, name) ? at + name.length : -1;
    if (end > at && (!goesOn(text, end) || DENSE.test(text[end] ?? ''))) return { organisation, start: at, end };
  }
  return undefined;
}

/** As it is written, or all in capitals: "GETTY IMAGES". */
function isAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) || (name.length > 4 && text.startsWith(name.toUpperCase(), at));
}

/** Where a declined name ends, or -1: "Комсомольск~ правд~" fits "Комсомольской правде". */
function bentEnd(text: string, at: number, name: string): number {
  let end = at;
  for (const [number, stem] of name.split('~').entries()) {
    if (number > 0) for (let more = 0; more < LONGEST_ENDING && goesOn(text, end); more++) end++;
    if (!text.startsWith(stem, end)) return -1;
    end += stem.length;
  }
  return end;
}

function afterPrefix(text: string, at: number, word: string): Mention | undefined {
  const prefix = ARABIC_PREFIX.exec(word)?.[0];
  return prefix ? nameAt(text, at + prefix.length, word.slice(prefix.length)) : undefined;
}
