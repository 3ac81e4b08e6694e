import { inEveryLanguage, type Lexicon } from './lexicon';
import { pattern } from './pattern';
import { isSpeechVerb } from './speech';

const END = '[”“"»’]';
const NO_VERB = new RegExp(`^(?:${inEveryLanguage('noVerbs')})$`);
const ARTICLES = inEveryLanguage('roleArticles');
const ROLE_NOUN = `${inEveryLanguage('roleNouns')}|[\\p{L}-]*(?:${inEveryLanguage('roleEndings')})`;
/** '…“, ruft ', '– …, utbryter ', '…,” said Hull resident ' before a name: whatever the verb is, here it is one of speech. */
const VERB_FIRST = pattern(
  `(?:[,.?!…]${END},? |${END}, |^[–—-] [^“”"«»]*[,?!] )(\\p{L}{4,}) (?:(?:${ARTICLES}) )?(?:(?:(?!(?:${inEveryLanguage('besides')}|${inEveryLanguage('conjunctions')}) )[\\p{L}.’'-]+ ){0,4}?(?:${inEveryLanguage('roleNouns')}) )?$`,
);
/** '…,” Doe ' and a verb that ends the clause. */
const QUOTE_ENDS = pattern(`[,.?!]${END} $`);
const VERB_LAST = pattern('^ (\\p{L}{4,})(?=[.,:;])');
/** "a affirmé jeudi le ministre de la Défense, ", "According to Doe's engineer, " before a name. */
const OFFICE_FIRST = pattern(
  `([\\p{L}'’]+(?: [\\p{L}'’]+){0,4}?) ((?:(?:${ARTICLES}) |l['’]|\\p{Lu}[\\p{L}-]*['’]s )(?:[\\p{L}'’-]+ ){0,2}(?:${ROLE_NOUN})(?: [^,.;:!?“”"«»]{1,90})?, )$`,
  'i',
);

/** Length of what says before a name that its bearer spoke the quotation that has just ended; 0 where nothing does. */
export function saidBefore(before: string): number {
  const verb = VERB_FIRST.exec(before);
  const word = verb?.[1] ?? '';
  return verb && isVerb(word) ? before.length - before.lastIndexOf(word) : 0;
}

/** Length of the verb after a name that stands right behind a quotation. */
export function saidAfter(before: string, after: string): number {
  const verb = QUOTE_ENDS.test(before) ? VERB_LAST.exec(after) : null;
  return verb && isVerb(verb[1] ?? '') ? verb[0].length : 0;
}

/** Length of a verb of speech, an office with its article and the comma before the name of who holds it. */
export function saidByOffice(before: string, lexicon: Lexicon): number {
  // The pattern looks from every word on: not where its end is not there.
  const match = before.endsWith(', ') ? OFFICE_FIRST.exec(before) : null;
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
