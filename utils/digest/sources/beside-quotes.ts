import { inEveryLanguage, type Lexicon } from './lexicon';
import { pattern } from './pattern';
import { endsWithRoleNoun, withRoleNouns } from './role-nouns';
import { isSpeechVerb } from './speech';

const END = '[”“"»’]';
const NO_VERB = new RegExp(`^(?:${inEveryLanguage('noVerbs')})$`);
const ARTICLES = inEveryLanguage('roleArticles');
/** '…“, ruft ', '…,” vowed union leader ' before a name: whatever the verb is, here it is one of speech. */
const VERB_FIRST = pattern(
  `(?:[,.?!…]${END},? |${END}, |^[–—-] [^“”"«»]*[,?!] )(\\p{L}{4,}) (?:(?:${ARTICLES}) )?((?:(?!(?:${inEveryLanguage('besides')}|${inEveryLanguage('conjunctions')}) )[\\p{L}.’'-]+ ){0,5})$`,
);
/** '…,” Doe ' and a verb that ends the clause. */
const QUOTE_ENDS = pattern(`[,.?!]${END} $`);
const VERB_LAST = pattern('^ (\\p{L}{4,})(?=[.,:;])');
/** "a affirmé jeudi le ministre de la Défense, ", "According to Doe's engineer, " before a name. */
const officeFirst = withRoleNouns(
  (nouns) =>
    `([\\p{L}'’]+(?: [\\p{L}'’]+){0,4}?) ((?:(?:${ARTICLES}) |l['’]|\\p{Lu}[\\p{L}-]*['’]s )(?:[\\p{L}'’-]+ ){0,2}(?:${nouns})(?: [^,.;:!?“”"«»]{1,90})?, )$`,
);

/** "For ", "Pour la sociologue " at the head of a sentence, and what opens a quotation behind the name. */
const VIEWER = pattern(
  `(?:^|[.!?…”"»] )(?:${inEveryLanguage('viewers')}) (?:(?:${ARTICLES}|den|l['’]) )?(?:l['’])?(?:[\\p{L}’'-]+ ){0,5}$`,
);
const VIEW = /^(?:,[^,.;:!?“”„"«»]{2,90})?, ?[“"„«]/;
const VIEW_WITH_VERB = new RegExp(`^ (?:${inEveryLanguage('viewVerbs')}) [^.;:!?“”„"«»]{0,60}[“"„«]`);

/** Length of what leads from a name to its bearer's view in quotation marks: "For Ann Example, a driver, “nothing has changed”". */
export function viewAfter(before: string, after: string): number {
  return VIEWER.test(before) ? ((VIEW.exec(after) ?? VIEW_WITH_VERB.exec(after))?.[0].length ?? 0) : 0;
}

/** Length of what says before a name that its bearer spoke the quotation that has just ended; 0 where nothing does. */
export function saidBefore(before: string, lexicon: Lexicon): number {
  const [whole, word = '', office = ''] = VERB_FIRST.exec(before) ?? [];
  const isSpoken = whole !== undefined && isVerb(word) && (office === '' || endsWithRoleNoun(office, lexicon));
  return isSpoken ? before.length - before.lastIndexOf(` ${word} `) - 1 : 0;
}

/** Length of the verb after a name that stands right behind a quotation. */
export function saidAfter(before: string, after: string): number {
  const verb = QUOTE_ENDS.test(before) ? VERB_LAST.exec(after) : null;
  return verb && isVerb(verb[1] ?? '') ? verb[0].length : 0;
}

/** Length of a verb of speech, an office with its article and the comma before the name of who holds it. */
export function saidByOffice(before: string, lexicon: Lexicon): number {
  // The pattern looks from every word on: not where its end is not there.
  const match = before.endsWith(', ') ? officeFirst(lexicon).exec(before) : null;
  if (!match) return 0;
  const words = (match[1] ?? '').split(' ');
  const at = words.findIndex((_, from) =>
    [1, 2].some((count) =>
      isSpeechVerb(
        words
          .slice(from, from + count)
          .join(' ')
          .toLowerCase(),
        lexicon,
      ),
    ),
  );
  if (at < 0) return 0;
  return match[0].length - words.slice(0, at).join(' ').length - (at > 0 ? 1 : 0);
}

function isVerb(word: string): boolean {
  return word === word.toLowerCase() && !NO_VERB.test(word);
}

/** A clause, a colon and the beginning of a quotation that is no title, or the end of the block. */
export const COLON = pattern(
  '[^.!?…\\n:]{12,260}:(?=\\s*[“„"«‘‚]\\s?[^\\s“”"«»]+ [^\\s“”"«»]*[a-zß-ÿа-я\\u0590-\\uffff]|\\s*$)',
  'g',
);
