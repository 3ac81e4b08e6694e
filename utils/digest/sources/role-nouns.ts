import type { Lexicon } from './lexicon';
import { pattern } from './pattern';

/**
 * A pattern with a language's nouns for what somebody is, made when first asked for: each list has some hundred of them,
 * and a text is in one language. An engine needs a millisecond and more for each: where a word can be looked up, `isRoleNoun`
 * does.
 */
export function withRoleNouns(source: (nouns: string) => string): (lexicon: Lexicon) => RegExp {
  return perLexicon((lexicon) => pattern(source(nounsOf(lexicon)), 'i'));
}

/** Where words are built from words, all that end so. */
function nounsOf({ roleNouns, roleEndings }: Lexicon): string {
  return roleNouns ?? (roleEndings ? `(?:\\p{L}[\\p{L}-]*)?(?:${roleEndings})` : '(?!)');
}

const listed = perLexicon(({ roleNouns, roleEndings }) => ({
  nouns: new Set(roleNouns?.toLowerCase().split('|')),
  endings: new Set(roleEndings?.toLowerCase().split('|')),
}));

/** Whether a word, or two, name what somebody is: "spokeswoman", "Außenministerin". */
export function isRoleNoun(word: string, lexicon: Lexicon): boolean {
  const { nouns, endings } = listed(lexicon);
  const small = word.toLowerCase();
  if (nouns.has(small)) return true;
  for (let from = 0; from < small.length; from++) if (endings.has(small.slice(from))) return true;
  return false;
}

/** Whether a text ends with such a noun and a space. */
export function endsWithRoleNoun(text: string, lexicon: Lexicon): boolean {
  if (!text.endsWith(' ')) return false;
  const words = text.trimEnd().split(' ');
  return [1, 2].some((count) => isRoleNoun(words.slice(-count).join(' '), lexicon));
}

/** Whether such a noun stands in a text, also as a part of a word ("ex-president") or in the plural. */
export function hasRoleNoun(text: string, lexicon: Lexicon): boolean {
  const words = text.match(WORDS) ?? [];
  return words.some((word, at) =>
    [word, word.replace(/s$/, ''), `${word} ${words[at + 1]}`, ...word.split('-')].some((one) =>
      isRoleNoun(one, lexicon),
    ),
  );
}

const WORDS = pattern('[\\p{L}-]+', 'g');

function perLexicon<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new Map<Lexicon, T>();
  return (lexicon) => {
    let known = made.get(lexicon);
    if (known === undefined) {
      known = make(lexicon);
      made.set(lexicon, known);
    }
    return known;
  };
}
