import type { Mention } from './known-names';
import { inEveryLanguage, type Lexicon } from './lexicon';
import { isInstitution } from './open-names';
import { pattern } from './pattern';
import type { Reading } from './reading';
import { endsWithRoleNoun, hasRoleNoun, isRoleNoun } from './role-nouns';
import { GIVEN_NAMES } from './tables/given-names';

/** A person's name in a text: `name` without titles and roles, `start` and `end` of the name alone. */
export interface NameRun {
  name: string;
  start: number;
  end: number;
  /** The capitalised words that stood before the name: "US President", "UN-Botschafter". */
  lead: string;
  /** Nothing stands before it in its sentence. */
  isFirst: boolean;
  /** Its last word is a place's or a body's as well ("Lake"): only a role makes it somebody. */
  isDoubtful: boolean;
}

const PARTICLE = `(?:${inEveryLanguage('particles')})`;
const WORD =
  "(?:(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Lt|Col|Gen|Sgt|Prof|Jr|Sr)\\.|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*|(?:[dDlLO]['’])?\\p{Lu}[\\p{L}’'-]*)";
const RUN = pattern(`(?<![\\p{L}\\p{N}.@#/-])${WORD}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0])?${WORD})*`, 'g');
/** The particle after the second word of a run. */
const BODY = pattern(`(?<=^${WORD} ${WORD}) ${PARTICLE} .+`);
/** Stands behind a surname. */
const SUFFIX = /^[JS]r\.$/;
const POSSESSIVE = /['’]s?$/;
const NOT_PEOPLE = new RegExp(`^(?:${inEveryLanguage('notPeople')})$`);

const ALSO_PEOPLE = new RegExp(`^(?:${inEveryLanguage('alsoPeople')})$`);
const OFFICE_LAST = new RegExp(`^(?:${inEveryLanguage('officeEnds')})$`);
const PLACE_FIRST = new RegExp(`^(?:${inEveryLanguage('placeStarts')})$`);
const SURNAME_FIRST = new RegExp(`^(?:${inEveryLanguage('surnameStarts')})$`);
/** "senatore della", with a word between them: what is next belongs to the office, up to so many units on. */
const OFFICE_OF = pattern(`(\\p{L}[\\p{L}-]*)(?: ([a-zà-ÿ]+))? (?:${inEveryLanguage('officeOf')})(?=[ '’])`, 'g');
const IN_OFFICE = /^[^,.;:!?“”"«»()]{0,50}$/;

function isBehindOfficeOf(before: string, lexicon: Lexicon): boolean {
  for (const { 0: whole, 1: one = '', 2: other = '', index } of before.matchAll(OFFICE_OF))
    if (hasRoleNoun(`${one} ${other}`, lexicon) && IN_OFFICE.test(before.slice(index + whole.length))) return true;
  return false;
}

const NEXT_NAME = /^, \p{Lu}/u;

/** "the Baltimore Orioles", "los Capuchinos": people go without an article. */
const THING = new RegExp(`(?:^|\\s)(?:${inEveryLanguage('plurals')}) $`, 'i');

/** Every run of capitalised words that can be a person's full name, or a surname alone. */
export function nameRuns(text: string, lexicon: Lexicon, taken: readonly Mention[], reading: Reading): NameRun[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: whole, index: at }) => {
    const rest = withoutElision(beside(whole, at, taken), text, lexicon);
    const { run, index, lead } = lexicon.capitalisedNouns ? withoutNoun(rest, text) : rest;
    const isBehindOffice = isBehindOfficeOf(text.slice(Math.max(0, index - 80), index), lexicon);
    // "el presidente de la Organización Médica, Ann Example": the body, and then who presides.
    const isBody = isBehindOffice && isInstitution(run, lexicon) && NEXT_NAME.test(text.slice(index + run.length));
    if (isBody) return [];
    const isSentenceStart = /(?:^|[.!?…:\n]\s*[“"«]?)$/.test(text.slice(Math.max(0, index - 4), index));
    const named = isSentenceStart ? withoutCommonWord({ run, index, lead }, reading) : { run, index, lead };
    const found = nameIn(named.run, named.index, lexicon, isSentenceStart && named.run === run, isBehindOffice);
    const isThing = found?.lead === '' && !named.lead && THING.test(text.slice(Math.max(0, index - 5), index));
    if (!found || isThing || taken.some(({ start, end }) => found.start < end && start < found.end)) return [];
    return [named.lead ? { ...found, lead: `${named.lead}${found.lead}`.trim() } : found];
  });
}

interface Rest {
  run: string;
  index: number;
  lead: string;
}

/** What a run of words leaves behind a name of the tables: "Reuters Editor-in-Chief Ann Example", "NRK-kommentator …". */
function beside(run: string, at: number, taken: readonly Mention[]): Rest {
  const known = taken.find(({ start, end }) => start === at && end < at + run.length);
  const rest = known ? run.slice(known.end - at).replace(/^\S*\s?/, '') : run;
  if (rest === run || rest.split(' ').length < 2) return { run, index: at, lead: '' };
  return { run: rest, index: at + run.length - rest.length, lead: run.slice(0, run.length - rest.length) };
}

/** "le fils d'Anne Exemple", "le procureur d'Ajaccio Paul Exemple": what "d'" joins to a name is no part of it. */
function withoutElision(found: Rest, text: string, lexicon: Lexicon): Rest {
  const { run, index, lead } = found;
  if (!/^[dl]['’]\p{Lu}\S+ /u.test(run)) return found;
  const isPlace =
    run.split(' ').length > 2 &&
    (run.startsWith('l') || endsWithRoleNoun(text.slice(Math.max(0, index - 40), index), lexicon));
  const skip = isPlace ? run.indexOf(' ') + 1 : 2;
  return { run: run.slice(skip), index: index + skip, lead: isPlace ? lead + run.slice(0, skip) : lead };
}

const ARTICLES = '(?:d(?:er|ie|as|em|en|es)|(?:[ms]?ein|ihr|unser|dies)e?[mnrs]?)';
const BEHIND_ARTICLE = new RegExp(`(?<!v[ao]n )(?<![\\p{L}])${ARTICLES} $`, 'iu');
/** "nach Ansicht von Ann Example": from words to whose they are. */
const WHOSE =
  /^(?:Nach )?(?:A(?:ngaben|nsicht|uffassung|ussagen?)|Ein(?:schätzung|druck)|Meinung|Überzeugung|Worten) von /;
const NOUN = pattern(`^${WORD}[ \\u00a0](vo[nm][ \\u00a0])?`);
const NOUN_BEHIND_ARTICLE = pattern(`^${ARTICLES} ${WORD}[ \\u00a0](vo[nm][ \\u00a0])?`, 'i');

/**
 * "die Schule von Ann Example", "der Kontrolleur Example", "das Wörtchen Hafen": where every noun has a capital, the
 * first word behind an article is one, and no name.
 */
function withoutNoun(found: Rest, text: string): Rest {
  const whose = WHOSE.exec(found.run)?.[0].length ?? 0;
  if (whose > 0) return { ...found, run: found.run.slice(whose), index: found.index + whose };
  const { run, index } = found;
  const isBehind = BEHIND_ARTICLE.test(text.slice(Math.max(0, index - 12), index));
  const noun = (isBehind ? NOUN : NOUN_BEHIND_ARTICLE).exec(run);
  if (!noun) return { ...found, run: run.replace(/ das .*/, '') };
  const [{ length }, of] = noun;
  return {
    run: run.slice(length),
    index: index + length,
    lead: found.lead + (of ? '' : run.slice(0, length)),
  };
}

/** "Ann Example von der Universität Hull": the particle leads from the name to where its bearer works. */
function withoutBody(run: string, lexicon: Lexicon): string {
  const particle = BODY.exec(run);
  if (!particle) return run;
  // "Ann Example von World Vision": in German who is called "von" has one word before it; elsewhere one behind it.
  const isBody =
    (lexicon.capitalisedNouns && /^ vo[nm] /.test(particle[0])) ||
    /^ (?:de|du|des|de la|del|da|do) (?:[lL]['’]\p{Lu}|\p{Lu}{2,})|^ von \p{Lu}\S+ \p{Lu}/u.test(particle[0]);
  return isBody || isInstitution(run.slice(particle.index), lexicon) ? run.slice(0, particle.index) : run;
}

/** "Beekeeper Ann Example" at a sentence's head: what the text writes small elsewhere is what she is, no part of her name. */
function withoutCommonWord(found: Rest, reading: Reading): Rest {
  const [first = '', second = '', ...rest] = found.run.split(' ');
  if (rest.length === 0 || GIVEN.has(first) || !GIVEN.has(second) || !reading.isCommonWord(first)) return found;
  const length = first.length + 1;
  return { run: found.run.slice(length), index: found.index + length, lead: `${found.lead}${first} ` };
}

function nameIn(
  run: string,
  at: number,
  lexicon: Lexicon,
  isSentenceStart: boolean,
  isBehindOffice: boolean,
): NameRun | undefined {
  const plain = withoutBody(run, lexicon).replace(POSSESSIVE, '');
  const words = plain.split(/[ \u00a0]/);
  const first = nameFrom(words, lexicon, isSentenceStart);
  const isJoined = SURNAME_FIRST.test(words.at(-2) ?? '');
  // "ministro della Salute Ann Example"; in "Secretary of State Ann B. Example" the office's own word is known.
  const from = isBehindOffice && first === 0 ? Math.max(0, words.length - (isJoined ? 3 : 2)) : first;
  const offset = words.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0);
  const rest = words.slice(from);
  const title = words[from - 1] ?? '';
  // "Queen Ann", "Prince Ben III": with the title one word is the whole name.
  if (from > 0 && ROYAL.test(title) && ROYAL_NAME.test(rest.join(' '))) {
    const start = at + offset - title.length - 1;
    return {
      name: `${title} ${rest.join(' ')}`,
      start,
      end: at + plain.length,
      lead: words.slice(0, from - 1).join(' '),
      isFirst: false,
      isDoubtful: false,
    };
  }
  const last = rest.at(SUFFIX.test(rest.at(-1) ?? '') ? -2 : -1) ?? '';
  const isDoubtful = rest.length === 2 && NOT_PEOPLE.test(last) && ALSO_PEOPLE.test(last);
  if (
    rest.filter((word) => !startsSmall([word])).length > (lexicon.capitalisedNouns ? 3 : 4) ||
    !isSurname(last) ||
    OFFICE_LAST.test(last) ||
    rest.slice(0, -1).some((word) => /['’]s$/.test(word)) ||
    (rest.length === 2 && PLACE_FIRST.test(rest[0] ?? '')) ||
    rest.some(
      (word, at) => isShout(word) || (!isDoubtful && NOT_PEOPLE.test(word) && (at > 0 || !ALSO_PEOPLE.test(word))),
    )
  )
    return undefined;
  if (rest.every((word) => isRole(word, lexicon)) || startsSmall(rest)) return undefined;
  return {
    name: rest.join(' '),
    start: at + offset,
    end: at + plain.length,
    lead: words.slice(0, from).join(' '),
    isFirst: isSentenceStart && from === 0,
    isDoubtful,
  };
}

const ROYAL = new RegExp(`^(?:${inEveryLanguage('royal')})$`);
const ROYAL_NAME = /^\p{Lu}\p{Ll}+(?: [IVX]+)?$/u;

/** Whether a name is one by its title alone: "Queen Ann". */
export function isRoyal(name: string): boolean {
  return ROYAL.test(name.slice(0, name.indexOf(' ')));
}

const GIVEN = new Set(GIVEN_NAMES.split(' '));

/** Whether a full name begins with a common first name, alone or joined: "Ann Example", "Jean-Paul Exemple". */
export function isGivenName(name: string): boolean {
  return GIVEN.has(/^[^ -]+/.exec(name)?.[0] ?? '');
}

/** Adjectives and participles that open a sentence: "Following Assange's arrest", "Mountainous Nepal". */
const OPENING = new RegExp(`^\\p{Lu}\\p{Ll}+(?:${inEveryLanguage('openingEnds')})$`, 'u');

/** Where the name begins: after the last word of a role that leaves two words, else after the leading ones. */
function nameFrom(words: readonly string[], lexicon: Lexicon, isSentenceStart: boolean): number {
  // "A Jade mat", "A Roma": one letter without a full stop is a word.
  let from = isSentenceStart && (OPENING.test(words[0] ?? '') || /^\p{Lu}$/u.test(words[0] ?? '')) ? 1 : 0;
  for (let at = words.length - 3; at >= from; at--) {
    // "Berea DA Ann Example": two capitals and more are somebody's office, not somebody's name.
    const word = words[at] ?? '';
    if (!isRole(word, lexicon) && !/^\p{Lu}{2,}$/u.test(word) && !isRoleNoun(word, lexicon)) continue;
    from = at + 1;
    break;
  }
  while (from < words.length - 1 && isRole(words[from] ?? '', lexicon)) from++;
  return from;
}

const roleWords = new Map<Lexicon, RegExp>();
const DEMONYM = new RegExp(`^(?:${inEveryLanguage('demonyms')})$`);
const NO_DEMONYM = new RegExp(`^(?:${inEveryLanguage('notDemonyms')})$`);
/** Where a language builds words from words, the nouns of roles have no end: "Außenministerin", "Fed-Vizechef". */
export const ROLE_ENDING = new RegExp(`(?:${inEveryLanguage('roleEndings')})(?:s|es|n|en)?$`, 'i');

function isRole(word: string, lexicon: Lexicon): boolean {
  let known = roleWords.get(lexicon);
  if (!known) {
    known = pattern(`^(?:${lexicon.roles || '(?!)'})(?:-[\\p{L}-]+)?\\.?$`);
    roleWords.set(lexicon, known);
  }
  return (
    known.test(word) ||
    ROLE_ENDING.test(word) ||
    /^[LlDd]['’]\p{Ll}|['’]s$/u.test(word) ||
    (DEMONYM.test(word) && !NO_DEMONYM.test(word))
  );
}

function isSurname(word: string): boolean {
  // "AStA" is a body, "McDonald" and "O'Neill" are people.
  return (
    word.length > 1 && !/\.$|^\p{Lu}+$|^\p{Lu}-|^(?!Mc|Mac|Fitz|De|Du|Di|La|Le|Van)\p{Lu}[\p{L}]*\p{Lu}/u.test(word)
  );
}

// What a role or a name before it left behind: "(FDP) das Papier".
function startsSmall([first = '']: readonly string[]): boolean {
  return first === first.toLowerCase();
}

// "NATO", "USA"; but not "J." or "JD".
function isShout(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && !/[.’'-]/.test(word);
}
