import type { Block } from '@/utils/article/article';
import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from './language-signs';
import { primarySubtag } from './primary-subtag';

/** How much of a text is looked at, in UTF-16 units: more does not change the answer. */
const SAMPLE = 6_000;
/** How many times more function words another language needs before it beats the one that the page declares. */
const DECLARED_WEIGHT = 1.8;
/** Fewer function words than one in so many words: the text is in a language that no list knows. */
const LEAST_SHARE = 1 / 25;

/**
 * The language of an article as primary subtag ("en", "zh"), in this order:
 * 1. the script, where it settles the question (a Thai text is not English, whatever the page's template says);
 * 2. among the languages of that script, the function words of the text, with `declared` (BCP 47, region folded away)
 *    as the likelier one: short texts say little, and templates are mostly right;
 * 3. `declared` where the text says nothing; else English.
 */
export function languageOf(blocks: readonly Pick<Block, 'text'>[], declared: string | null): string {
  const sample = sampleOf(blocks);
  const said = primarySubtag(declared);
  const candidates = byScript(sample);
  if (candidates.length === 1) return candidates[0] ?? said ?? 'en';
  const scores = functionWordScores(sample, candidates);
  const [best, found] = [...scores].sort(([, a], [, b]) => b - a)[0] ?? [candidates[0] ?? said ?? 'en', 0];
  const believed = said && (candidates.length === 0 || isPlausible(said, candidates)) ? said : undefined;
  const enough = Math.max(2, sample.split(/\s+/).length * LEAST_SHARE);
  if (!believed) return found >= 2 ? best : (candidates[0] ?? 'en');
  if (found < enough) return believed;
  // A language that no list knows (Basque, Welsh …) is believed unless the text is clearly something else.
  const own = scores.get(believed) ?? found / 3;
  return found > own * DECLARED_WEIGHT ? best : believed;
}

function sampleOf(blocks: readonly Pick<Block, 'text'>[]): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text.slice(0, SAMPLE)} `;
    if (sample.length > SAMPLE) break;
  }
  return sample.slice(0, SAMPLE);
}

/** The languages written in the script that most of the letters belong to; empty when there are no letters. */
function byScript(sample: string): string[] {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return [];
  const share = (script: RegExp) => (sample.match(script) ?? []).length / letters;
  // Japanese mixes kana into Han; a fifth as many signs carry as much text as Latin letters do.
  const han = share(/\p{Script=Han}/gu);
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (han + kana > 0.2) return kana > 0.05 ? ['ja'] : ['zh'];
  let best: { share: number; langs: string[] } = { share: 0, langs: [] };
  for (const { script, langs } of SCRIPT_LANGUAGES) {
    const found = share(script);
    if (found > best.share) best = { share: found, langs };
  }
  return best.langs;
}

function functionWordScores(sample: string, candidates: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = new Map<string, number>();
  for (const lang of candidates) {
    const words = FUNCTION_WORDS[lang];
    if (!words) continue;
    let score = 0;
    for (const word of words.split(' ')) score += counts.get(word) ?? 0;
    scores.set(lang, score);
  }
  return scores;
}

/** Whether a declared language is written in the script that was found; unknown languages are given the benefit. */
function isPlausible(lang: string, candidates: string[]): boolean {
  if (candidates.includes(lang)) return true;
  return !SCRIPT_LANGUAGES.some(({ langs }) => langs.includes(lang)) && !['zh', 'ja'].includes(lang);
}
