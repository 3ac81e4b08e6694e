import { inEveryLanguage, type Lexicon, lexiconOf } from './lexicon';
import { pattern } from './pattern';

/** A language's cues, compiled once: each is tried on the text right before or right after a name. */
export interface Cues {
  lexicon: Lexicon;
  /** For names of every kind. */
  plain: NameCues;
  /** More of them, for outlets' names alone. */
  outlet: NameCues;
  /** As `plain.before`: speech, its speaker, and what leads to whom it was said to. */
  heard: RegExp;
  justHeard: RegExp;
  /** For names that only the cue shows to be an outlet's. */
  press: RegExp;
  /** For bodies that only their capitals tell. */
  accordingTo: RegExp;
  /** For bodies whose names say nothing. */
  surveyBy: RegExp;
  said: RegExp;
  credit: RegExp;
  sourceLine: RegExp;
  photoLine: RegExp;
  /** A noun that makes the name behind it an outlet's, whatever else the name means. */
  outletNoun: RegExp;
  /** Between two names of one list: "Reuters and AFP". */
  listed: RegExp;
}

interface NameCues {
  /** Ends right before a name: cue, then filler words. */
  before: RegExp;
  /** As `before`, with nothing but an article between: for names that are ordinary words. */
  justBefore: RegExp;
  after: RegExp;
}

const compiledCues = new Map<string, Cues>();
const OPENING = '[\\s"“”«»„‚‘\'’(《「『]*';
const CLOSING = '^["”»«“’‘\'》」』)]*';
const AND = `${inEveryLanguage('conjunctions')}|&`;
const ARTICLE = `(?:${inEveryLanguage('articles')})?`;
/** What is broadcast, not said: a title between quotation marks. */
const BROADCAST = inEveryLanguage('shown');
/** Words that open a clause of its own: no speech reaches over them. */
const NEW_CLAUSE = `(?:${inEveryLanguage('clauses')})(?:[ ,]|(?<=['’]))|[^ ]+, (?:${inEveryLanguage('relatives')}) `;
/** Between a verb of speech and what leads to the outlet: the day, and the speaker with an office where the verb comes first. */
const between = ({ inverts }: Lexicon) =>
  inverts
    ? `,?(?: (?!${NEW_CLAUSE}|${BROADCAST})(?:[A-Z][a-z]{0,2}\\.|[^ .!?:;"“”«»]+)){0,8} `
    : `(?: (?!${NEW_CLAUSE}|${BROADCAST})[^ .!?:;"“”«»]+){0,8} `;
/** A quotation's end and one word more: whatever verb and speaker follow. */
const AFTER_SPEECH = `(?:(?<=,)["“”»]|["”»],)(?: (?!${BROADCAST})[^ .!?:;"“”«»]+)?`;
/** "according to Jane Doe of the Post": from a person to the outlet that the person works for. */
const AT_OUTLET = pattern(
  `(?:^|[\\s"“”«„])(?:\\p{Lu}[\\p{L}.’'-]+\\s+){1,4}(?:${inEveryLanguage('employs')})\\s+${ARTICLE}\\s*["“«„]?$`,
);

/** What stands before the person whom an outlet's name ends; undefined where there is no such person. */
export function beforePersonAt(before: string): string | undefined {
  const person = AT_OUTLET.exec(before);
  return person ? `${before.slice(0, person.index)} ` : undefined;
}

/** Never matches. */
const NOTHING = '(?!)';

/** The cues of `lang` (primary subtag); English for a language without a lexicon. */
export function cuesOf(lang: string): Cues {
  let cues = compiledCues.get(lang);
  if (!cues) {
    cues = compile(lexiconOf(lang), /^(?:zh|ja)$/.test(lang));
    compiledCues.set(lang, cues);
  }
  return cues;
}

function compile(lexicon: Lexicon, dense: boolean): Cues {
  // In Arabic "and" and "so" are written together with the word after them.
  const edge = dense ? '' : `(?<![\\p{L}\\p{N}])${lexicon.prefixes ?? ''}`;
  const gap = dense ? '\\s*' : '[\\s"“«»„:,]+';
  const noun = lexicon.outletNouns ? `|(?:${lexicon.outletNouns})${gap}[\\p{L}-]+` : '';
  const fill = `(?:${lexicon.fillers}${noun})`;
  const end = dense ? '' : '(?![\\p{L}\\p{N}])';
  const elided = dense ? '' : "(?:[ldLD]['’]|\\p{L}{2,4}l['’])?";
  const edged = (source: string) => `${edge}(?:${source || NOTHING})`;
  const before = (source: string, fillers: string) =>
    pattern(`(?:${source})(?:${gap}${fillers})?${OPENING}${elided}$`, 'i');
  const manyFillers = `(?:${fill}${dense ? '' : `(?:${gap}|(?<=['’]))`}){0,7}`;
  const heard = lexicon.saying
    ? `(?:${edged(lexicon.saying)}|${AFTER_SPEECH})${between(lexicon)}(?:${lexicon.to})`
    : NOTHING;
  const nameCues = (sourceBefore: string, sourceAfter: string): NameCues => ({
    before: before(edged(sourceBefore), manyFillers),
    justBefore: before(edged(sourceBefore), ARTICLE),
    after: pattern(`${CLOSING}(?:,[^,;.!?]{3,70},)?[\\s,]*(?:${sourceAfter})${end}`, 'i'),
  });
  return {
    lexicon,
    plain: nameCues(lexicon.before, lexicon.after),
    outlet: nameCues(lexicon.outletBefore ?? '', lexicon.outletAfter ?? NOTHING),
    heard: before(heard, manyFillers),
    justHeard: before(heard, ARTICLE),
    press: pattern(`${edged(lexicon.press ?? '')} $`, 'i'),
    accordingTo: pattern(`${edged(lexicon.accordingTo ?? '')} (?:${ARTICLE} |l['’])?$`, 'i'),
    surveyBy: pattern(`${edged(lexicon.surveyBy ?? '')} (?:${ARTICLE} )?$`, 'i'),
    said: pattern(`${CLOSING}\\s*(?:${lexicon.said || NOTHING})${end}`, 'i'),
    credit: before(edged(lexicon.credit), `(?:${fill}${dense ? '' : gap}){0,4}`),
    sourceLine: pattern(
      `^\\W*(?:${lexicon.sourceLabel}|sources?)(?:\\s*[:：]\\s*|\\s+(?=\\p{Lu})|\\s*[-–]\\s+)(?<rest>.+)$`,
      'i',
    ),
    photoLine: pattern(
      `(?:(?<![\\p{L}\\p{N}])(?:${lexicon.photoLabel}|photo|foto|image|credit|©)(?![\\p{L}])|(?:credit|photo|foto|image|picture|bild):)\\s*(?:[:：/|©-]|${inEveryLanguage('by')}|copyright|credit|source|\\(c\\))?\\s*`,
      'i',
    ),
    outletNoun: pattern(
      `${edged(lexicon.outletNouns)}(?: (?:${lexicon.outletKinds || NOTHING}))? (?:${ARTICLE} )?["“«„]?$`,
    ),
    listed: pattern(
      `^["”»’']?\\s*(?:,|/|${AND}|,\\s*(?:${AND}))\\s*(?:${inEveryLanguage('articles')}|both)?\\s*["“«„]?$`,
      'i',
    ),
  };
}
