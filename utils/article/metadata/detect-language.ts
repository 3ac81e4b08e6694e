import { allIn } from '@/utils/article/dom';
import { lineOf } from './page-text';

/** So much of a page's prose is looked at, in UTF-16 units. */
const SAMPLE = 3_000;

/** Scripts that one language, or one far more than others, is written in. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u1000-\u109f]/g, 'my'],
  [/[\u1780-\u17ff]/g, 'km'],
];
/** Anything in one of these scripts, or near them. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u3040-\ud7af]/;
/** Letters that tell a language from the one its script is first taken for. */
const LETTERS: readonly [string, RegExp, string][] = [
  ['ru', /[іїєґ]/i, 'uk'],
  ['ru', /[ђјљњћџ]/i, 'sr'],
  ['ru', /[әғқңөұүһ]/i, 'kk'],
  ['ar', /[ٹڈڑےں]/, 'ur'],
  ['ar', /[پچژگ]/, 'fa'],
];
/** Which of the languages of a script a declared one may be, where the first taken is not it. */
const KIN: Readonly<Record<string, RegExp>> = {
  ru: /^(?:ru|uk|bg|sr|mk|be|kk|ky|mn|tg|tt)$/,
  ar: /^(?:ar|fa|ur|ps|ckb|ug|sd)$/,
  hi: /^(?:hi|mr|ne|sa)$/,
  zh: /^(?:zh|ja|yue|cmn)$/,
  he: /^(?:he|iw|yi)$/,
  bn: /^(?:bn|as)$/,
};

/** Small words, as many for each language, that its neighbours use less. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on it as are',
  de: 'der die und das nicht ist mit den von ein sich auf für auch',
  fr: 'les des une est dans pour que qui sur pas au par avec sont',
  es: 'los las una del por con para que es su como más pero el',
  it: 'il di che della per una non gli sono con nel alla più è',
  pt: 'não uma dos para com que os em foi mais ao das são do',
  nl: 'het een van dat niet zijn voor met ook aan door maar deze bij',
  pl: 'nie się na jest że do przez oraz po jak od dla tym ale',
  tr: 've bir bu için ile çok olarak daha gibi olan kadar sonra ancak değil',
  sv: 'och att som är för på inte med har den ett till av om',
  da: 'og at som er for på ikke med har det en til af om',
  no: 'og at som er for på ikke med har det en til av om',
  fi: 'ja on ei että se oli hän mutta kun myös ovat tai joka kuin',
  cs: 'na je se že to ve byl pro jako jsem jeho také aby podle',
  hu: 'és hogy nem az egy meg volt is de ez csak már mint még',
  ro: 'și că este pentru din care cu mai nu sunt fost prin sau în',
  id: 'yang dan di untuk dengan dari ini pada tidak dalam itu akan adalah oleh',
  vi: 'và của là không trong cho một có được với những các người này',
};

/** The primary subtag of the language a page's prose is written in; undefined where there is too little of it. */
export function detectLanguage(page: Document): string | undefined {
  const sample = sampleOf(page);
  return sample.length < 60 ? undefined : (byScript(sample) ?? byWords(sample));
}

/**
 * Whether the text cannot be in the declared language: another script, or another language's small words
 * three times over.
 */
export function contradicts(detected: string, declared: string, page: Document): boolean {
  if (detected === declared || KIN[detected]?.test(declared)) return false;
  if (byScript(sampleOf(page))) return true;
  const counts = wordCounts(sampleOf(page));
  const own = scoreOf(declared, counts);
  // A language without a list (Catalan, Basque …) is believed: its neighbours' words are in its text too.
  return own !== undefined && (scoreOf(detected, counts) ?? 0) > own * 3 + 10;
}

function sampleOf(page: Document): string {
  let sample = '';
  for (const paragraph of allIn(page, 'p')) {
    const text = paragraph.textContent ?? '';
    if (text.length > 40) sample += `${text.slice(0, SAMPLE)} `;
    if (sample.length > SAMPLE) return sample.slice(0, SAMPLE);
  }
  const body = sample.length < 200 ? allIn(page, 'article, main, body')[0] : undefined;
  return body ? `${sample} ${lineOf(body).slice(0, SAMPLE)}` : sample;
}

function byScript(sample: string): string | undefined {
  if (!OTHER_SCRIPT.test(sample)) return undefined;
  const letters = sample.replace(/[\s\d!-/:-@[-`{-~]+/g, '').length;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
  // Japanese mixes Chinese signs in; a twentieth of kana settles it.
  const found = SCRIPTS.find(([script, lang]) => share(script) > (lang === 'ja' ? 0.05 : 0.4));
  if (!found) return undefined;
  return LETTERS.find(([of, sign]) => of === found[1] && sign.test(sample))?.[2] ?? found[1];
}

function byWords(sample: string): string | undefined {
  const counts = wordCounts(sample);
  const scores = Object.keys(WORDS).map((lang) => ({ lang, score: scoreOf(lang, counts) ?? 0 }));
  const [best, next] = scores.sort((one, other) => other.score - one.score);
  // Danish and Norwegian share their small words; the first of the two is as good a guess.
  return best && best.score >= 5 && best.score >= (next?.score ?? 0) ? best.lang : undefined;
}

function wordCounts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().split(/[\s!-/:-@[-`{-~«»“”„’‘…–—]+/))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function scoreOf(lang: string, counts: ReadonlyMap<string, number>): number | undefined {
  return WORDS[lang]?.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
