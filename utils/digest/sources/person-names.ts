import type { Mention } from './known-names';
import { inEveryLanguage, type Lexicon } from './lexicon';
import { pattern } from './pattern';

/** A person's name in a text: `name` without titles and roles, `start` and `end` of the name alone. */
export interface NameRun {
  name: string;
  start: number;
  end: number;
  /** The capitalised words that stood before the name: "US President", "UN-Botschafter". */
  lead: string;
}

const PARTICLE = `(?:${inEveryLanguage('particles')})`;
const WORD =
  "(?:(?:Rep|Sen|Gov|Dr|Mr|Mrs|Ms|Lt|Col|Gen|Sgt|Prof|Jr|Sr)\\.|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)*|(?:[dDlLO]['’])?\\p{Lu}[\\p{L}’'-]*)";
const RUN = pattern(`(?<![\\p{L}\\p{N}.@#/-])${WORD}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0])?${WORD})*`, 'g');
const POSSESSIVE = /['’]s?$/;
const NOT_PEOPLE = new RegExp(`^(?:${inEveryLanguage('notPeople')})$`);

/** "the Baltimore Orioles", "los Capuchinos": people go without an article. */
const THING = new RegExp(`(?:^|\\s)(?:${inEveryLanguage('plurals')}) $`, 'i');

/** Every run of capitalised words that can be a person's full name, or a surname alone. */
export function nameRuns(text: string, lexicon: Lexicon, taken: readonly Mention[]): NameRun[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const found = nameIn(
      run,
      index,
      lexicon,
      /(?:^|[.!?…:\n]\s*[“"«]?)$/.test(text.slice(Math.max(0, index - 4), index)),
    );
    const isThing = found?.lead === '' && THING.test(text.slice(Math.max(0, index - 5), index));
    if (!found || isThing || taken.some(({ start, end }) => found.start < end && start < found.end)) return [];
    return [found];
  });
}

function nameIn(run: string, at: number, lexicon: Lexicon, isSentenceStart: boolean): NameRun | undefined {
  const plain = run.replace(POSSESSIVE, '');
  const words = plain.split(/[ \u00a0]/);
  const from = nameFrom(words, lexicon, isSentenceStart);
  const offset = words.slice(0, from).reduce((sum, word) => sum + word.length + 1, 0);
  const rest = words.slice(from);
  const last = rest.at(-1) ?? '';
  if (
    rest.length > (lexicon.capitalisedNouns ? 3 : 4) ||
    !isSurname(last) ||
    rest.some((word) => NOT_PEOPLE.test(word) || isShout(word))
  )
    return undefined;
  if (rest.every((word) => isRole(word, lexicon)) || startsSmall(rest)) return undefined;
  return { name: rest.join(' '), start: at + offset, end: at + plain.length, lead: words.slice(0, from).join(' ') };
}

const OPENING = new RegExp(`^\\p{Lu}\\p{Ll}+(?:${inEveryLanguage('openingEnds')})$`, 'u');

/** Where the name begins: after the last word of a role that leaves two words, else after the leading ones. */
function nameFrom(words: readonly string[], lexicon: Lexicon, isSentenceStart: boolean): number {
  let from = isSentenceStart && OPENING.test(words[0] ?? '') ? 1 : 0;
  for (let at = words.length - 3; at >= from; at--) {
    if (!isRole(words[at] ?? '', lexicon)) continue;
    from = at + 1;
    break;
  }
  while (from < words.length - 1 && isRole(words[from] ?? '', lexicon)) from++;
  return from;
}

const roleWords = new Map<Lexicon, RegExp>();
const DEMONYM = new RegExp(`^(?:${inEveryLanguage('demonyms')})$`);
/** Where a language builds words from words, the nouns of roles have no end: "Außenministerin", "Fed-Vizechef". */
export const ROLE_ENDING = new RegExp(`(?:${inEveryLanguage('roleEndings')})(?:s|es|n|en)?$`, 'i');

function isRole(word: string, lexicon: Lexicon): boolean {
  let known = roleWords.get(lexicon);
  if (!known) {
    known = pattern(`^(?:${lexicon.roles || '(?!)'})(?:-[\\p{L}-]+)?\\.?$`);
    roleWords.set(lexicon, known);
  }
  return known.test(word) || ROLE_ENDING.test(word) || /^[LlDd]['’]\p{Ll}|['’]s$/u.test(word) || DEMONYM.test(word);
}

function isSurname(word: string): boolean {
  // "AStA" is a body, "McDonald" and "O'Neill" are people.
  return word.length > 1 && !/\.$|^\p{Lu}+$|^(?!Mc|Mac|Fitz|De|Du|Di|La|Le|Van)\p{Lu}[\p{L}]*\p{Lu}/u.test(word);
}

// What a role or a name before it left behind: "(FDP) das Papier".
function startsSmall([first = '']: readonly string[]): boolean {
  return first === first.toLowerCase();
}

// "NATO", "USA"; but not "J." or "JD".
function isShout(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && !/[.’'-]/.test(word);
}
