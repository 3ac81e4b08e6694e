import { FUNCTION_WORDS } from '../language-signs';

const functionWords = new Map<string, Set<string>>();

// Letters and figures in runs; scripts without spaces in single signs, which pairs are made of.
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[\p{L}\p{M}\p{N}]+/gu;
const DENSE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Words are cut to this many letters: a stemmer for every language, good enough to see that two words are kin. */
const STEM = 6;

/** The words of a sentence: how many there are, all of them, and the content words cut to their stems. */
export interface Terms {
  count: number;
  stems: string[];
  /** Lower case, dense scripts sign by sign. */
  words: string[];
  /** Those of `words` that are written large although they do not open the sentence. */
  names: string[];
}

/** Content words of a text, for comparing sentences: function words dropped, endings cut, dense scripts in pairs. */
export function termsOf(text: string, lang: string): Terms {
  const stop = functionWordsOf(lang);
  const terms: Terms = { count: 0, stems: [], words: [], names: [] };
  for (const token of text.match(TOKEN) ?? []) {
    if (DENSE.test(token)) {
      terms.count += token.length / 2;
      for (let i = 0; i + 1 < token.length; i++) terms.stems.push(token.slice(i, i + 2));
      terms.words.push(...token);
      continue;
    }
    const word = token.toLowerCase();
    terms.count++;
    if (!stop.has(word)) terms.stems.push(word.slice(0, STEM));
    if (terms.words.length > 0 && /^\p{Lu}/u.test(token)) terms.names.push(word);
    terms.words.push(word);
  }
  return terms;
}

/** The function words of a language: none for one that is not in the table. */
export function functionWordsOf(lang: string): ReadonlySet<string> {
  let words = functionWords.get(lang);
  if (!words) {
    words = new Set((FUNCTION_WORDS[lang] ?? '').split(' ').filter(Boolean));
    functionWords.set(lang, words);
  }
  return words;
}
