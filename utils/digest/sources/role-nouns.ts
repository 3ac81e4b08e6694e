import type { Lexicon } from './lexicon';
import { pattern } from './pattern';

/**
 * A pattern with a language's nouns for what somebody is, made when first asked for: each list has some hundred of them,
 * and a text is in one language.
 */
export function withRoleNouns(source: (nouns: string) => string): (lexicon: Lexicon) => RegExp {
  const made = new Map<Lexicon, RegExp>();
  return (lexicon) => {
    const known = made.get(lexicon) ?? pattern(source(nounsOf(lexicon)), 'i');
    made.set(lexicon, known);
    return known;
  };
}

/** Where words are built from words, all that end so. */
function nounsOf({ roleNouns, roleEndings }: Lexicon): string {
  return roleNouns ?? (roleEndings ? `(?:\\p{L}[\\p{L}-]*)?(?:${roleEndings})` : '(?!)');
}
