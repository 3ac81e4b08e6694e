import type { Mention } from './known-names';
import { inEveryLanguage, type Lexicon } from './lexicon';
import type { Organisation } from './organisations';
import { pattern } from './pattern';
import { NO_OUTLETS } from './tables/no-outlets';

/** A station of North America: "WXIA-TV", "KGTV". */
const CALL_LETTERS = /\b[KW][A-Z]{2,3}-(?:TV|FM|AM|DT)\b|\b[KW](?:[A-Z]TV|TV[A-Z]|[B-DF-HJ-NP-TV-Z]{3})\b/g;
const NAME_WORD = "\\p{Lu}(?:[\\p{L}\\p{N}’'&-]|\\.(?=\\p{L}))*";
/** A web site by its address: "TODAY.com". */
const WEB_SITE =
  /(?<![\p{L}\p{N}@./-])[\p{L}\p{N}][\p{L}\p{N}-]{2,30}\.(?:com|net|org|info|news|tv|de|at|ch|fr|es|it|pt|nl|be|pl|ru|ua|uk|ie|ca|us|se|no|dk|fi|br|mx|ar)(?![\p{L}\p{N}/@-]|\.\p{L})/gu;
/** A title in the midst of a sentence, "told The Lighthouse", or capitals: only what is told to it shows that it is an outlet. */
const TITLE = pattern(
  '(?<=[\\p{L},] )(?:The \\p{Lu}[\\p{L}\\p{N}]+(?: \\p{Lu}[\\p{L}\\p{N}]+){0,2}|[A-Z]{3,5})(?![\\p{L}\\p{N}-])',
  'g',
);
/** A body that its capitals tell, and nothing after it that it would only go with: "NFPA", "MarketAxess"; not "McDonald". */
const CAPITALS = pattern(
  `(?<![\\p{L}\\p{N}.-])(?:[A-Z]{3,6}|(?!Mc|Mac|De|Di|Du|La|Le|Van)[A-Z][a-z]{2,}[A-Z][A-Za-z]+)(?=[,;:)”"»]|\\.(?:\\s|$)| (?:${inEveryLanguage('conjunctions')}) |$)`,
  'g',
);
const SMALL = `(?:${inEveryLanguage('within')}|&)`;
interface Patterns {
  media: RegExp;
  institution: RegExp;
  noun: RegExp;
  journal: RegExp;
  /** The noun after the name: "the Izvestia newspaper", "Sabah gazetesi". */
  before: RegExp;
  /** Who asked or counted: "a survey by Quay Partners". */
  surveyed: RegExp;
  /** As `TITLE`, by its last word: "Harbour Talk". */
  told: RegExp;
  dense?: RegExp;
}

const patterns = new Map<Lexicon, Patterns>();

/**
 * Names that no table holds but that show what they are: an outlet by a word of its name ("Colchester Gazette") or
 * by the noun before it ("the newspaper Dagens Industri"), an institution by a word of its own. They are candidates
 * only: a cue has to stand beside them.
 */
export function openNames(text: string, lexicon: Lexicon, known: readonly Mention[]): Mention[] {
  const { media, institution, noun, journal, before, told, surveyed, dense } = patternsOf(lexicon);
  const found: Mention[] = [];
  const free = (start: number, end: number) =>
    [...known, ...found].every((mention) => end <= mention.start || start >= mention.end);
  const take: Take = (tier, name, start, more = {}) => {
    const end = start + name.length;
    // Three letters are a broadcaster's where they are all capitals: "dem Sender RPP".
    const isLongEnough = name.length > 3 || /^\p{Lu}{3}$/u.test(name);
    if (isLongEnough && name.length < 80 && free(start, end))
      found.push({ organisation: { ...open(name, tier), ...more }, start, end });
  };
  const takeSurveyed: Take = (tier, name, start) => take(tier, name, start, { onlyBeside: 'surveyBy' });
  for (const match of text.matchAll(journal)) {
    const name = match.groups?.quoted ?? match.groups?.plain;
    if (name) take('journal', trimmed(name), match.index + match[0].lastIndexOf(name));
  }
  for (const match of text.matchAll(noun)) {
    const name = match.groups?.quoted ?? match.groups?.plain;
    if (name) take('outlet', trimmed(name), match.index + match[0].indexOf(name));
  }
  for (const match of text.matchAll(before)) {
    const name = match[1];
    if (name && !NATION.test(name)) takeWords('outlet', name, match.index, take, 1);
  }
  for (const match of dense ? text.matchAll(dense) : []) {
    const name = match.groups?.titled ?? match.groups?.plain;
    if (name) take('outlet', name, match.index + match[0].lastIndexOf(name));
  }
  for (const match of text.matchAll(CALL_LETTERS)) take('outlet', match[0], match.index);
  // "a Scientific Journal" is any of them.
  for (const match of text.matchAll(media))
    if (!ANY.test(text.slice(Math.max(0, match.index - 9), match.index)))
      takeWords('outlet', match[0], match.index, take);
  for (const match of text.matchAll(institution)) takeWords('institution', match[0], match.index, take);
  for (const match of lexicon.accordingTo ? text.matchAll(CAPITALS) : [])
    take('institution', match[0], match.index, { onlyBeside: 'accordingTo' });
  for (const match of text.matchAll(surveyed))
    takeWords('institution', match[1] ?? '', match.index + match[0].length - (match[1]?.length ?? 0), takeSurveyed, 1);
  for (const match of lexicon.press ? [WEB_SITE, TITLE, told].flatMap((one) => [...text.matchAll(one)]) : []) {
    if (!NO_OUTLETS.has(match[0])) take('outlet', match[0], match.index, { onlyBeside: 'press' });
  }
  return found;
}

const ANY = /\b(?:an?|another|any|every|each|some) $/;

const LEADING = new RegExp(`^(?:${inEveryLanguage('leads')})\\s+`);

type Take = (tier: Organisation['tier'], name: string, start: number, more?: Partial<Organisation>) => void;

/** Takes a name without the words that lead to it, where at least `least` are left. */
function takeWords(tier: Organisation['tier'], words: string, start: number, take: Take, least = 2): void {
  let name = words;
  let at = start;
  for (let lead = LEADING.exec(name); lead; lead = LEADING.exec(name)) {
    name = name.slice(lead[0].length);
    at += lead[0].length;
  }
  if (name.split(/\s/).length >= least && !LEADING.test(`${name} `)) take(tier, trimmed(name), at);
}

function trimmed(name: string): string {
  return name.replace(/(?:['’]s?|[.,]| on [A-Z][a-z]+day)$/u, '').trimEnd();
}

function open(name: string, tier: Organisation['tier']): Organisation {
  return {
    name,
    tier,
    kind: tier === 'outlet' ? 'n' : tier === 'journal' ? 'j' : 'i',
    strict: false,
    aliases: [],
    domains: [],
    lang: '',
    country: '',
  };
}

const institutions = new Map<Lexicon, RegExp>();

/** Whether a name holds a word of institutions' names, alone or at the end of a longer word. */
export function isInstitution(name: string, lexicon: Lexicon): boolean {
  let words = institutions.get(lexicon);
  if (!words) {
    words = pattern(`(?:${lexicon.institutionWords || '(?!)'})(?![\\p{L}])`, 'i');
    institutions.set(lexicon, words);
  }
  return words.test(name);
}

/** What says where an outlet is from and is no name: "the Chinese newspaper". */
const NATION =
  /(?:ish|ese|ian|ean|[cs]h|ican|[aeu]li|ani|[Aa]rab|[Gg]reek|[Tt]hai|[Ss]wiss|[Cc]zech|[Ss]audi|German|[Ss]tate|[Ll]ocal|[Nn]ational|[Dd]aily|[Ss]unday|[Ff]ashion|[Nn]ews|U\.?[SK]\.?|TV|[-a-z](?:based|owned|run|language))$/;

/** A noun and the name after it, in quotation marks or without: "the newspaper Dagens Industri". */
function named(noun: string, more = `(?:\\s+${NAME_WORD}){0,3}`): RegExp {
  const quoted = '["“«»„‘\'](?<quoted>[^"”«»“’]{2,60})["”»«“’\']';
  return pattern(
    `(?<![\\p{L}\\p{N}])${noun}\\s+(?:${quoted}|(?<plain>[a-z][\\p{L}\\p{N}-]+\\.[a-z]{2,4}(?![\\p{L}])|${NAME_WORD}${more}))`,
    'g',
  );
}

function patternsOf(lexicon: Lexicon): Patterns {
  let made = patterns.get(lexicon);
  if (!made) {
    const words = (list: string) => (list ? `(?:${list})` : '(?!)');
    const lead = `(?:${NAME_WORD}\\s+(?:${SMALL}\\s+)?){1,4}`;
    const tail = `(?:\\s+(?:${SMALL}\\s+){1,2}${NAME_WORD}(?:\\s+${NAME_WORD}){0,3}){0,2}`;
    made = {
      media: pattern(`(?<![\\p{L}\\p{N}])${lead}${words(lexicon.mediaWords)}(?![\\p{L}\\p{N}-])`, 'g'),
      institution: pattern(
        `(?<![\\p{L}\\p{N}])(?:${NAME_WORD}\\s+){0,4}${words(lexicon.institutionWords)}(?![\\p{L}\\p{N}-])${tail}`,
        'g',
      ),
      noun: named(`${words(lexicon.outletNouns)}(?:\\s+${words(lexicon.outletKinds ?? '')})?`),
      before: pattern(
        `(?<![\\p{L}\\p{N}.-])(${NAME_WORD}(?: (?:${SMALL} )?${NAME_WORD}){0,3}) ${words(lexicon.nounsAfter ?? '')}(?![\\p{L}])`,
        'g',
      ),
      surveyed: pattern(
        `(?<![\\p{L}])${words(lexicon.surveyBy ?? '')} (?:the )?(${NAME_WORD}(?: (?:& )?${NAME_WORD}){0,3})(?![\\p{L}\\p{N}-])`,
        'g',
      ),
      told: pattern(
        `(?<=[\\p{L},] )(?:${NAME_WORD} ){1,2}(?:${words(lexicon.pressWords ?? '')}|\\d{1,2})(?![\\p{L}\\p{N}-])`,
        'g',
      ),
      ...(lexicon.denseNames ? { dense: new RegExp(lexicon.denseNames, 'g') } : {}),
      journal: named(words(lexicon.journalNouns ?? ''), `(?:\\s+(?:(?:${SMALL}|in)\\s+)?${NAME_WORD}){0,5}`),
    };
    patterns.set(lexicon, made);
  }
  return made;
}
