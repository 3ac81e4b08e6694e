import type { Evidence, Person } from '../digest';
import { type Lexicon, lexiconOf } from './lexicon';
import { findPeopleArabic } from './people-arabic';
import { findPeopleDense } from './people-dense';
import { type NameRun, nameRuns } from './person-names';
import type { Reading } from './reading';
import { roleOf } from './roles';
import { endsWithSpeech, speechAfter, speechBefore } from './speech';

interface Found {
  run: NameRun;
  paragraph: number;
  /** Where the name begins with its titles. */
  start: number;
  /** The speech cue beside the name, [start, end) in the block; undefined where nothing is said. */
  cue?: [number, number];
}

/** People whom the text quotes or reports to have said something, with the role that it gives them. */
export function findPeople(reading: Reading): Person[] {
  const lexicon = lexiconOf(reading.lang);
  if (reading.lang === 'ar') return findPeopleArabic(reading);
  if (lexicon.people === false || !lexicon.verbs) return findPeopleDense(reading);
  const found = reading.blocks.flatMap(({ kind, text }, paragraph) =>
    /^(?:paragraph|item|quote|standfirst)$/.test(kind) || isLead(kind, text)
      ? inBlock(reading, paragraph, lexicon)
      : [],
  );
  const fullNames = fullNamesOf(found);
  const people = new Map<string, Candidate>();
  for (const one of found) {
    const name = one.run.name.includes(' ') ? one.run.name : fullNames.get(one.run.name);
    if (!name) continue;
    const known = people.get(name) ?? { person: { name, evidence: [] }, all: [], isCalled: false };
    people.set(name, known);
    known.all.push(one);
    if (!one.run.name.includes(' ')) known.isCalled = true;
    const evidence = evidenceOf(reading, one);
    if (evidence) known.person.evidence.push(evidence);
  }
  return [...people.values()]
    .filter(({ person }) => person.evidence.length > 0)
    .flatMap((candidate) => personOf(candidate, reading, lexicon) ?? []);
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
  if (lexicon.capitalisedNouns && !person.evidence.some(({ text }) => /[„“”"«»]/.test(text))) return undefined;
  return isCalled || all.some(({ run }) => run.lead !== '') ? person : undefined;
}

/** Surname → full name, for the surnames that only one full name of the article has. */
function fullNamesOf(found: readonly Found[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { run } of found) {
    if (!run.name.includes(' ')) continue;
    for (const short of shortFormsOf(run.name)) {
      const known = names.get(short);
      names.set(short, known === undefined || known === run.name ? run.name : '');
    }
  }
  return names;
}

/** "von der Leyen" and "Leyen", "García Ortiz" and "Ortiz". */
function shortFormsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}

/** How far before and after a name its verb or its role may reach, in UTF-16 units. */
const BEFORE = 100;
const AFTER = 140;

function inBlock(reading: Reading, paragraph: number, lexicon: Lexicon): Found[] {
  const text = reading.textOf(paragraph);
  return nameRuns(text, lexicon, reading.namesIn(paragraph)).map((run): Found => {
    const start = run.start - (run.lead ? run.lead.length + 1 : 0);
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const after = text.slice(run.end, run.end + AFTER);
    const found: Found = { run, paragraph, start };
    // "the wife of Doe said", "destacó la gestión de Doe": what is said is somebody else's.
    if (run.lead === '' && OF.test(before)) return found;
    // "El inspector, Ana Ejemplo, anunció": the comma after the name closes what the one before it opened.
    const isSetOff = /, $/.test(before) && /^, /.test(after);
    const said =
      speechAfter(after, lexicon) ||
      (isSetOff ? setOff(after, lexicon) : 0) ||
      (lexicon.verbsLast ? saysAtTheEnd(reading, paragraph, run, lexicon) : 0);
    const saying = said ? 0 : speechBefore(before, lexicon);
    if (said) found.cue = [run.start, run.end + said];
    else if (saying) found.cue = [start - saying, run.end];
    return found;
  });
}

/** Length of a comma and the verb of speech after it. */
function setOff(after: string, lexicon: Lexicon): number {
  const length = speechAfter(after.slice(1), lexicon);
  return length && length + 1;
}

/** Small words that make a name somebody else's addition: what follows it is not said by it. */
const OF =
  /(?:^|\s)(?:of|from|with|about|(?<!according )to|against|a|al|alla|à|ao|aan|an|between|de|del|di|du|da|do|dos|von|vom|mit|gegen|über|van|met|tegen|avec|contre|sobre|contra|con|contro|по|с|от|для|о|об|на|z|ze|dla|od|o|av|med|til|till|för|om|fra|från) (?:["“«„])?$/;

/** Length of the comma after a name that opens its sentence, where the sentence ends with speech or goes on with it. */
function saysAtTheEnd(reading: Reading, paragraph: number, run: NameRun, lexicon: Lexicon): number {
  const sentence = reading.sentenceAt(paragraph, run.start);
  const rest = sentence?.text.slice(run.end - sentence.start) ?? '';
  const before = sentence?.text.slice(0, run.start - sentence.start) ?? '';
  if (!/^(?:,| da| de| ise)\s/.test(rest) || /["“”,]/.test(before)) return 0;
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
