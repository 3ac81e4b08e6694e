import type { Evidence, Person } from '../digest';
import { COLON, saidAfter, saidBefore, saidByOffice, viewAfter } from './beside-quotes';
import { fullNamesOf } from './full-names';
import { inEveryLanguage, LANGUAGES, type Lexicon, lexiconOf } from './lexicon';
import { pattern } from './pattern';
import { findPeopleArabic } from './people-arabic';
import { findPeopleDense } from './people-dense';
import { isGivenName, isRoyal, type NameRun, nameRuns } from './person-names';
import type { Reading } from './reading';
import { endsWithRoleNoun } from './role-nouns';
import { roleOf } from './roles';
import { endsWithSpeech, leadsToSpeaker, speechAfter, speechBefore } from './speech';

interface Found {
  run: NameRun;
  paragraph: number;
  /** Where the name begins with its titles. */
  start: number;
  /** The speech cue beside the name, [start, end) in the block; undefined where nothing is said. */
  cue?: [number, number];
  /** A small word before the name makes it somebody else's addition. */
  isOther?: true;
  /** Where the bearer works stands behind the name, or the name stands where only a speaker does. */
  isPerson?: boolean;
  /** Only a colon before a quotation shows that this is who speaks. */
  isColon?: true;
  /** The verb stands behind the comma that ends reported speech. */
  isSpoken?: boolean;
}

/** People whom the text quotes or reports to have said something, with the role that it gives them. */
export function findPeople(reading: Reading): Person[] {
  const lexicon = lexiconOf(reading.lang);
  const { speakers, densePeople, prefixes = '' } = lexicon;
  if (speakers) return findPeopleArabic(reading, { words: speakers, prefixes });
  if (densePeople) return findPeopleDense(reading, densePeople);
  const all = reading.blocks.flatMap(({ kind, text }, paragraph) =>
    /^(?:paragraph|item|quote|standfirst)$/.test(kind) || isLead(kind, text)
      ? inBlock(reading, paragraph, lexicon)
      : [],
  );
  const found = LANGUAGES.includes(reading.lang) ? all : all.filter(({ run }) => isSure(run, all));
  const fullNameOf = fullNamesOf(found.map(({ run }) => run));
  const isHeld = (full: string) =>
    found.some((one) => fullNameOf(one.run.name) === full && roleIn(reading, one, lexicon) !== undefined);
  // "Kim" of "The Kim Papers": a first name alone is that of somebody whom the text gives a role.
  const nameOf = (name: string) => {
    const full = fullNameOf(name);
    return full?.startsWith(`${name} `) && !isHeld(full) ? undefined : full;
  };
  addColons(reading, found, nameOf, lexicon);
  const people = new Map<string, Candidate>();
  for (const one of found) {
    const name = nameOf(one.run.name);
    if (!name) continue;
    const known = people.get(name) ?? { person: { name, evidence: [] }, all: [], isCalled: false };
    people.set(name, known);
    known.all.push(one);
    if (one.run.name !== name && name.endsWith(one.run.name)) known.isCalled = true;
    const evidence = evidenceOf(reading, one);
    if (evidence) known.person.evidence.push(evidence);
  }
  return [...people.values()]
    .filter(({ person }) => person.evidence.length > 0)
    .flatMap((candidate) => personOf(candidate, reading, lexicon) ?? []);
}

/** "Kveðst Eydís": where no word of the language is known, the first of a sentence has its capital from there. */
function isSure({ name, isFirst }: NameRun, all: readonly Found[]): boolean {
  return !isFirst || !name.includes(' ') || all.some(({ run }) => !run.isFirst && run.name === name);
}

/** Some pages set their first sentence as a heading. */
function isLead(kind: string, text: string): boolean {
  return kind === 'heading' && /\p{Ll}{3}[.!]$/u.test(text.trim());
}

interface Candidate {
  person: Person;
  all: Found[];
  /** Somewhere the text uses the surname alone. */
  isCalled: boolean;
}

// A company can be said to say things too: a person has a role or a title, or is called by the surname alone.
function personOf({ person, all, isCalled }: Candidate, reading: Reading, lexicon: Lexicon): Person | undefined {
  const role = all.map((one) => roleIn(reading, one, lexicon)).find((one) => one !== undefined);
  if (role) return { name: person.name, role, evidence: person.evidence };
  // Where every noun has a capital, only a quotation tells a surname from "Sprache Ihre Zielgruppe".
  const isSpoken = all.some((one) => one.isSpoken) || person.evidence.some(({ text }) => /[„“”"«»]/.test(text));
  if (lexicon.capitalisedNouns && !isSpoken && !all.some(({ isPerson }) => isPerson)) return undefined;
  const quotes = all.filter(({ cue, isColon }) => cue && !isColon).length;
  if (all.every(({ cue, isColon, isPerson }) => !cue || (isColon && !isPerson)) && !isCalled) return undefined;
  const isNamed =
    isCalled ||
    isRoyal(person.name) ||
    isGivenName(person.name) ||
    all.some(({ run, isPerson }) => isPerson || !OPENERS.test(run.lead));
  return isNamed || quotes > 1 ? person : undefined;
}

/** The one person who is named before a colon and a quotation has said it. */
function addColons(
  reading: Reading,
  found: readonly Found[],
  nameOf: (name: string) => string | undefined,
  lexicon: Lexicon,
): void {
  for (const [paragraph, { kind }] of reading.blocks.entries()) {
    const here = found.filter((one) => one.paragraph === paragraph && nameOf(one.run.name) !== undefined);
    if (here.length === 0 || kind === 'heading') continue;
    const text = reading.textOf(paragraph);
    // Most have none, and the pattern would look for one from every letter on.
    if (!text.includes(':')) continue;
    for (const { 0: piece, index } of text.matchAll(COLON)) {
      const end = index + piece.length;
      const opens = lexicon.invertsAfterQuotes ? /^[“"]/ : /^[“„"«‘–—-]/;
      if (end === text.length && !opens.test(reading.textOf(paragraph + 1))) continue;
      const named = here.filter(({ run }) => run.start >= index && run.end < end);
      const holders = named.filter((one) => roleIn(reading, one, lexicon) !== undefined);
      const inside = holders.length > 0 ? holders : named;
      const [only] = inside;
      // "Il caso Ana Ejemplo: «…»": a name that ends the clause is its matter, unless it is all of it.
      if (!only || (only.start > index + 2 && /^[\s:]*$/.test(text.slice(only.run.end, end)))) continue;
      // Where the verb keeps its place, who speaks is named at the head: "Many praised Example for it: “…”".
      if (
        lexicon.invertsAfterQuotes &&
        !/(?:^|, |\b(?:and|but|as) )(?:\S+ ){0,1}$/.test(text.slice(index, only.start).trimStart())
      )
        continue;
      if (new Set(inside.map(({ run }) => nameOf(run.name))).size > 1 || only.isOther || only.cue) continue;
      only.cue = [only.run.start, end];
      only.isColon = true;
    }
  }
}

/** How far before and after a name its verb or its role may reach, in UTF-16 units. */
const BEFORE = 100;
const AFTER = 240;

function inBlock(reading: Reading, paragraph: number, lexicon: Lexicon): Found[] {
  const text = reading.textOf(paragraph);
  return nameRuns(text, lexicon, reading.namesIn(paragraph), reading).flatMap((run): Found | [] => {
    const start = run.start - (run.lead ? run.lead.length + 1 : 0);
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const after = text.slice(run.end, run.end + AFTER);
    const found: Found = { run, paragraph, start };
    if (run.isDoubtful && roleIn(reading, found, lexicon) === undefined) return [];
    // "the wife of Doe said", "destacó la gestión de Doe", "according to Doe's lawyer": what is said is somebody else's.
    const hasArticle = /\bthe $/i.test(before) || /^(?:The|An?)$/.test(run.lead);
    const isOwner = OWNER.test(after);
    if (isOwner || isBeside(run, before, lexicon) || (hasArticle && !roleIn(reading, found, lexicon)))
      return { ...found, isOther: true };
    // "El inspector, Ana Ejemplo, anunció": the comma after the name closes what the one before it opened.
    const isSetOff = /, $/.test(before) && /^, /.test(after);
    const said =
      speechAfter(after, lexicon) ||
      (isSetOff ? setOff(after, lexicon) : 0) ||
      (lexicon.verbsLast ? saysAtTheEnd(reading, paragraph, run, lexicon) : 0);
    const isLed = leadsToSpeaker(run.lead.split(' ')[0] ?? '', lexicon);
    const beside = said || isLed ? 0 : saidAfter(before, after);
    const view = said || isLed || beside ? 0 : viewAfter(text.slice(Math.max(0, run.start - BEFORE), run.start), after);
    const saying =
      said || isLed || beside || view
        ? 0
        : speechBefore(before, lexicon) || saidBefore(before, lexicon) || saidByOffice(before, lexicon);
    const quoteBefore = /[”“"»’][,.]?\s*$/.test(before.slice(0, before.length - saying));
    // "…,” Ann Example told reporters"
    const isBetween = said > 0 && QUOTE_THEN.test(before);
    if (
      beside ||
      isBetween ||
      ((said > 0 || saying) && WHO.test(after)) ||
      FROM.test(after) ||
      AGE.test(after) ||
      (saying && quoteBefore)
    )
      found.isPerson = true;
    if (saying && /, ?$/.test(before.slice(0, before.length - saying))) found.isSpoken = true;
    if (isLed) found.cue = [start, run.end];
    else if (beside || view) found.cue = [run.start, run.end + (beside || view)];
    if (said) found.cue = [run.start, run.end + said];
    else if (saying) found.cue = [start - saying, run.end];
    return found;
  });
}

/** Whether a small word stands before a name, or before the office that stands there: "du président Paul Exemple". */
function isBeside(run: NameRun, before: string, lexicon: Lexicon): boolean {
  if (run.lead !== '' && !/^\p{Lu}+$/u.test(run.lead)) return false;
  if (BESIDE.test(before)) return true;
  if (!endsWithRoleNoun(before, lexicon)) return false;
  // "du président", "du vice président"
  const words = before.trimEnd().split(' ');
  return [1, 2].some((count) => OF_OFFICE.test(`${words.slice(0, -count).join(' ')} `));
}

/** Length of a comma and the verb of speech after it. */
function setOff(after: string, lexicon: Lexicon): number {
  const length = speechAfter(after.slice(1), lexicon);
  return length && length + 1;
}

/** "But", "For": before a company's name too. */
const OPENERS = new RegExp(`^(?:(?:${inEveryLanguage('leads')}|${inEveryLanguage('viewers')})(?:\\s|$))*$`);
const OWNER = /^['’]s\s/;
/** "Ann Example, who said": only people are spoken of so. */
const WHO = new RegExp(`^, (?:${inEveryLanguage('whoPerson')}) `);
/** The end of a quotation, and at most what the name's bearer is: '…,” play-by-play man '. */
const QUOTE_THEN = pattern('[,?!…][”"»] (?:[a-zà-ÿ-]+ ){0,4}$');
/** From a name to where its bearer works: "från polisen", "of the University of Hull". */
const FROM = pattern(
  `^ (?:${inEveryLanguage('employs')}) (?:(?:${inEveryLanguage('roleArticles')}) )?(?!Fame)\\p{L}{3}`,
);
/** "Ann Example (48)", "Anne Exemple, 48 ans,": nothing else has an age there. */
const AGE = new RegExp(
  `^(?: \\(\\d{1,2}\\)|, (?:\\p{Ll}{2,4} )?\\d{1,2}(?: (?:${inEveryLanguage('years')}))?[,.])`,
  'u',
);
/** What makes an office somebody else's matter: "le bureau du président …". */
const OF_OFFICE = new RegExp(`(?:^|\\s)(?:${inEveryLanguage('officeOf')}|from|with) $`);
const BESIDE = new RegExp(`(?:^|\\s)(?:${inEveryLanguage('besides')}) (?:["“«„])?$`);
const TOPIC = new RegExp(`^(?:,| (?:${inEveryLanguage('topics')}))\\s`);

/** Length of the comma after a name that opens its sentence, where the sentence ends with speech or goes on with it. */
function saysAtTheEnd(reading: Reading, paragraph: number, run: NameRun, lexicon: Lexicon): number {
  const sentence = reading.sentenceAt(paragraph, run.start);
  const rest = sentence?.text.slice(run.end - sentence.start) ?? '';
  const before = sentence?.text.slice(0, run.start - sentence.start) ?? '';
  if (!TOPIC.test(rest) || /["“”,]/.test(before)) return 0;
  return /^,\s["“]/.test(rest) || endsWithSpeech(rest, lexicon) ? 1 : 0;
}

function roleIn(reading: Reading, { run, paragraph, start }: Found, lexicon: Lexicon): string | undefined {
  const text = reading.textOf(paragraph);
  return roleOf(run, text.slice(Math.max(0, start - BEFORE), start), text.slice(run.end, run.end + AFTER), lexicon);
}

function evidenceOf(reading: Reading, { paragraph, cue }: Found): Evidence | undefined {
  const sentence = cue && reading.sentenceAt(paragraph, cue[0]);
  if (!sentence) return undefined;
  const end = Math.min(cue[1] - sentence.start, sentence.text.length);
  return { kind: 'quote', text: sentence.text, where: 'paragraph', paragraph, cue: [cue[0] - sentence.start, end] };
}
