import { FUNCTION_WORDS } from '../language-signs';

const stopWords = new Map<string, Set<string>>();

// Letters and figures in runs; scripts without spaces in single signs, which pairs are made of.
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[\p{L}\p{M}\p{N}]+/gu;
const DENSE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Words are cut to this many letters: a stemmer for every language, good enough to see that two words are kin. */
const STEM = 6;

/** The words of a sentence: how many there are, and the content words cut to their stems. */
export interface Terms {
  count: number;
  stems: string[];
}

/** Content words of a text, for comparing sentences: function words dropped, endings cut, dense scripts in pairs. */
export function termsOf(text: string, lang: string): Terms {
  const stop = stopWordsOf(lang);
  const stems: string[] = [];
  let count = 0;
  for (const word of text.toLowerCase().match(TOKEN) ?? []) {
    if (DENSE.test(word)) {
      count += word.length / 2;
      for (let i = 0; i + 1 < word.length; i++) stems.push(word.slice(i, i + 2));
    } else {
      count++;
      if (!stop.has(word)) stems.push(word.slice(0, STEM));
    }
  }
  return { count, stems };
}

function stopWordsOf(lang: string): Set<string> {
  let words = stopWords.get(lang);
  if (!words) {
    words = new Set((FUNCTION_WORDS[lang] ?? '').split(' '));
    stopWords.set(lang, words);
  }
  return words;
}
