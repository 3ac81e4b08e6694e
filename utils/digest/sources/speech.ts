import { inEveryLanguage, type Lexicon } from './lexicon';
import { pattern } from './pattern';
import { hasRoleNoun, isRoleNoun, withRoleNouns } from './role-nouns';

/** The verbs of a language as sets of phrases of one to three words, looked up instead of searched for. */
interface Speech {
  after: ReadonlySet<string>;
  before: ReadonlySet<string>;
  beforeInSpeech: ReadonlySet<string>;
}

const speeches = new Map<Lexicon, Speech>();
const ASIDE = pattern('^(?:\\s\\([^()]{1,40}\\)|,\\s\\d{1,2}(?: \\p{L}{3,6})?(?=,))?(?:,\\s[^,;:.!?“”"«»]{2,190},)?');
/** ", a board member, but one of two,": what somebody is may hold a comma of its own. */
const LONG_ASIDE = pattern(`^, (?:${inEveryLanguage('roleArticles')}) ([^,;:.!?“”"«»]{2,90}),[^,;:.!?“”"«»]{2,90},`);
const NEXT_WORDS = pattern("^\\s([\\p{L}’'-]+)(?:\\s([\\p{L}’'-]+))?(?:\\s([\\p{L}’'-]+))?(?:\\s([\\p{L}’'-]+))?");
/** "Ann Example, who said": the verb of the clause is the person's. */
const WHO = pattern(`^, (?:${inEveryLanguage('who')})(?= )`);
/** "Anders Beispiel vom Institut für Meereskunde sagte", "Ann Example, a spokeswoman for the port told": from a name to where its bearer works. */
const employedBy = withRoleNouns(
  (nouns) =>
    `^(?: (?:${inEveryLanguage('employs')}) |, (?!(?:${inEveryLanguage('noApposition')}) )(?:(?:${inEveryLanguage('roleArticles')}) )?(?:[^ ,;:.!?“”"«»„]+ ){0,4}(?:${nouns}) )(?=[^,;:.!?“”"«»„]{2,110})`,
);
/** Opens a clause with a subject of its own: "que". */
const CLAUSE = new RegExp(`^(?:${inEveryLanguage('clauses')})$`);
/** How many words the name of such a body may have. */
const MAX_BODY = 9;
/** "wrote A Song of Example", "wrote from London": a work, not words. */
const WORK = pattern('^ (?:wrote|writes) (?:(?:A|An|The) \\p{Lu}|from |(?:the|this) story|and reported)');
/** "l'avis d'un …", "écrit par …": who is named next said nothing. */
const NO_SPEAKER = new RegExp(`^(?:d['’]une?|${inEveryLanguage('agent')})$`);
/** Words that may stand between a name and its verb. */
const BETWEEN = new RegExp(`^(?:${inEveryLanguage('asides')})$`);
/** Small words that may stand between a verb and its speaker: "sagte der russische …". */
const MAX_BETWEEN = 5;

/** Length of what follows a name up to the end of its verb of speech ("', the envoy, said'"); 0 where there is none. */
export function speechAfter(after: string, lexicon: Lexicon): number {
  const aside = ASIDE.exec(after)?.[0].length ?? 0;
  const who = WHO.exec(after)?.[0].length ?? 0;
  const [long = '', office = ''] = LONG_ASIDE.exec(after) ?? [];
  return (
    verbAt(after, 0, lexicon) ||
    (aside ? verbAt(after, aside, lexicon) : 0) ||
    (who ? verbAt(after, who, lexicon) : 0) ||
    (hasRoleNoun(office, lexicon) ? verbAt(after, long.length, lexicon) : 0) ||
    verbBehindBody(after, lexicon)
  );
}

/** As `verbAt`, behind the body that a person belongs to. */
function verbBehindBody(after: string, lexicon: Lexicon): number {
  let at = (employedBy(lexicon).exec(after)?.[0].length ?? 0) - 1;
  for (let words = 0; at > 0 && words < MAX_BODY; words++) {
    const next = /^ [^ ,;:.!?“”"«»„]+(?= )/.exec(after.slice(at));
    if (!next) return 0;
    at += next[0].length;
    const said = verbAt(after, at, lexicon);
    if (said) return said;
  }
  return 0;
}

function verbAt(after: string, at: number, lexicon: Lexicon): number {
  const match = NEXT_WORDS.exec(after.slice(at));
  if (!match) return 0;
  const { after: verbs } = speechOf(lexicon);
  const words = match.slice(1).filter((word) => word !== undefined);
  const skip = BETWEEN.test(words[0] ?? '') && !verbs.has(words.slice(0, 2).join(' ')) ? 1 : 0;
  for (let count = 3; count > 0; count--) {
    const said = words.slice(skip, skip + count);
    if (said.length === count && verbs.has(said.join(' ')) && !WORK.test(after.slice(at)))
      return at + 1 + words.slice(0, skip + count).join(' ').length;
  }
  return 0;
}

/** Length of what stands before a name from its verb on ("said ", "sagte der russische "); 0 where there is none. */
export function speechBefore(before: string, lexicon: Lexicon): number {
  const { before: verbs, beforeInSpeech } = speechOf(lexicon);
  if (verbs.size === 0 || !/\s$/.test(before)) return 0;
  // A name in quotation marks is one word here, "mówi „Gazecie Portowej”": the same length.
  const words = before
    .trimEnd()
    .replace(/[„“"«][^„“”"«»]{1,40}[”“"»]/g, (quoted) => quoted.replaceAll(' ', '_'))
    .split(/\s/);
  let length = before.length - before.trimEnd().length;
  let isRole = false;
  for (let from = words.length - 1, steps = 0; from >= 0 && steps <= MAX_BETWEEN; from--, steps++) {
    const word = words[from] ?? '';
    length += word.length + (steps > 0 ? 1 : 0);
    // "Selon la sociologue …": at the head of a sentence with a capital.
    const small = word.toLowerCase();
    const isHead = small !== word && verbs.has(small) && /(?:^|[.!?…”"»:]\s)$/.test(before.slice(0, -length));
    if (isHead || verbs.has(word.replace(/^[“"«]/, '')))
      return lexicon.invertsAfterQuotes && !endsSpeech(before.slice(0, -length)) ? 0 : length;
    if (beforeInSpeech.has(word)) return (steps <= 1 || isRole) && endsSpeech(before.slice(0, -length)) ? length : 0;
    const pair = `${words[from - 1] ?? ''} ${word}`;
    // "According to …" at the head of a sentence.
    if (verbs.has(pair) || verbs.has(pair.toLowerCase())) return length + pair.length - word.length;
    // "mówi „Rzeczpospolitej” Jan Przykład", "explique à l'AFP le chef": to whom it was said.
    if (CLAUSE.test(word) || (steps === 0 && NO_SPEAKER.test(word))) return 0;
    isRole ||= isRoleNoun(word, lexicon);
    // "said State Department spokesperson", "sagt der Kommunikations- und Konfliktexperte": names of what the role is of.
    const isOfRole = isRole && /^\p{Lu}[\p{L}’'-]*$/u.test(word);
    if (!isSmall(word) && !isOfRole && !/^[„“"«].+[”“"»]$|^(?:\p{L}{1,4}['’])?\p{Lu}{2,6}$|-$/u.test(word)) return 0;
  }
  return 0;
}

const AUXILIARIES = inEveryLanguage('auxiliaries').split('|');

/** Whether a word is a verb of speech, or the second half of one ("a déclaré"). */
export function isSpeechVerb(word: string, lexicon: Lexicon): boolean {
  const { before, after } = speechOf(lexicon);
  return before.has(word) || after.has(word) || AUXILIARIES.some((auxiliary) => before.has(`${auxiliary} ${word}`));
}

/** An apposition up to the verb that follows it without a comma: "a spokesman for the port tweeted that …". */
export function upToSpeech(apposition: string, lexicon: Lexicon): string {
  const words = apposition.split(' ');
  const { after: verbs } = speechOf(lexicon);
  const isVerb = (from: number) => [1, 2].some((count) => verbs.has(words.slice(from, from + count).join(' ')));
  const at = words.findIndex((_, index) => index > 2 && isVerb(index) && !BESIDE.test(words[index - 1] ?? ''));
  return at < 0 ? apposition : words.slice(0, at).join(' ');
}

/** "head of claims": no verb. */
const BESIDE = new RegExp(`^(?:${inEveryLanguage('besides')}|${inEveryLanguage('conjunctions')}|for)$`);

/** Whether a sentence that begins with its speaker ends with a verb of speech: "Doe, köprünün kapandığını belirtti." */
export function endsWithSpeech(sentence: string, lexicon: Lexicon): boolean {
  const words = sentence.replace(/[.!…"”\s]+$/u, '').split(/\s+/);
  const { after: verbs } = speechOf(lexicon);
  return [1, 2, 3].some((count) => words.length > count + 2 && verbs.has(words.slice(-count).join(' ')));
}

/** Whether a quotation, or at least a comma, has just ended: '…," said Doe', "…, said Doe". */
function endsSpeech(before: string): boolean {
  return /(?:^|[,"”“’'»?!…—–-])\s*$/.test(before);
}

// A small word, or the first half of "UN-" and "US-": no comma, no stop, no capital.
function isSmall(word: string): boolean {
  return word === word.toLowerCase() && /^[\p{L}’'-]+$/u.test(word);
}

function speechOf(lexicon: Lexicon): Speech {
  let speech = speeches.get(lexicon);
  if (!speech) {
    speech = {
      after: phrases(lexicon.verbs),
      before: phrases(lexicon.inverts ? `${lexicon.verbs}|${lexicon.verbsBefore}` : lexicon.verbsBefore),
      beforeInSpeech: phrases(lexicon.verbsAfterSpeech ?? ''),
    };
    speeches.set(lexicon, speech);
  }
  return speech;
}

/** Elision, with either apostrophe, and endings in brackets are written out: "d['’]après", "félicitée?". */
function phrases(list: string): Set<string> {
  return new Set(
    list.split('|').flatMap((phrase) => {
      const written = phrase.replace("['’]", '’');
      const apostrophes = written.includes('’') ? [written, written.replaceAll('’', "'")] : [written];
      return apostrophes.flatMap((one) => (one.endsWith('?') ? [one.slice(0, -1), one.slice(0, -2)] : [one]));
    }),
  );
}

/** Whether a word leads to who says or thinks something: "Según", "Laut". */
export function leadsToSpeaker(word: string, lexicon: Lexicon): boolean {
  return word !== '' && speechOf(lexicon).before.has(word.toLowerCase());
}
