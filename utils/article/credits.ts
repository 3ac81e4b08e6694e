/** "Source", "Sources", in the languages whose press writes such lines. */
const SOURCE_WORDS =
  'sources?|source\\(s\\)|quellen?|fuentes?|fontes?|fonti|fonte|bronn?en?|bron|k[äa]llor|k[äa]lla|kilder?|l[äa]hteet|l[äa]hde|źródło|źródła|zdroje?|forrás|sursă|surse|sursa|izvor|kaynak(?:lar)?|sumber|nguồn|источники?|джерел[оа]|източник|πηγ(?:ή|ές)|المصادر|المصدر|מקורות|מקור|منبع|منابع|स्रोत|ที่มา|出典|ソース|出处|出處|来源|來源|资料来源|資料來源|출처';
/** Of a line in small letters: a pattern that knows both cases in all these scripts is slow to build. */
const LABELLED = new RegExp(`^\\(?(?:${SOURCE_WORDS})(?:\\s*[:：-]?\\s+|\\s*[:：]\\s*)\\S`, 'u');
/** "Sources close to the harbour": a sentence. "Quelle dpa" is none. Asked of the few lines alone that are labelled. */
const SENTENCE = new RegExp(`^\\(?(?:${SOURCE_WORDS})\\s+(\\p{L})`, 'iu');
/** An agency's own, with the number of its report: "© dpa-infocom, dpa:230428-99-483045/5". */
const WIRE = /^\(?©\s*[\p{L}-]+,?\s+\p{L}{2,5}:\d[\d-]+(?:\/\d+)?\)?$/u;
const LIST = /^[^.!?。！？]{2,160}$/;

/** True for a line at the foot of a text that only says where it comes from: "Source Reuters/AFP". */
export function isCreditLine(text: string, words: number): boolean {
  const line = text.trim().replace(/[.。]$/, '');
  if (WIRE.test(line)) return true;
  if (words > 24 || !LABELLED.test(line.toLowerCase()) || !LIST.test(line.replace(/\b\w+\.(?=\w)/g, ''))) return false;
  const next = SENTENCE.exec(line)?.[1];
  return !next || next === next.toUpperCase() || words <= 3;
}
