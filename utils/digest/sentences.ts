import { type AbbreviationRules, abbreviationsOf } from './abbreviations';

/** One sentence of a block: verbatim, trimmed, at `start` (UTF-16 units) of the block's text. */
export interface Sentence {
  text: string;
  start: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of one block of text in the language `lang` (primary subtag). `Intl.Segmenter` proposes the
 * boundaries; what it does not know (abbreviations, initials, a quotation that the sentence goes on after,
 * sentences glued together by a lost space) is repaired. Call it block by block: over a whole article the
 * segmenter's cost is quadratic.
 */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const rules = abbreviationsOf(lang);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const end of boundaries(text, lang)) {
    if (end < text.length && goesOn(text, from, end, rules)) continue;
    const cut = end + strayClosing(text, end);
    pushTrimmed(sentences, text, from, cut);
    from = cut;
  }
  pushTrimmed(sentences, text, from, text.length);
  return lang === 'th' ? sentences.flatMap(clauses) : sentences;
}

/** Thai ends a sentence by a space, which it has in other places as well: only where a sentence would be endless. */
function clauses(sentence: Sentence): Sentence[] {
  if (sentence.text.length < ENDLESS) return [sentence];
  const found: Sentence[] = [];
  let from = 0;
  for (const { index } of sentence.text.matchAll(/(?<=[\u0e01-\u0e4f]) (?=[\u0e01-\u0e4f])/g)) {
    if (index - from < SHORTEST_CLAUSE || sentence.text.length - index < SHORTEST_CLAUSE) continue;
    pushTrimmed(found, sentence.text, from, index);
    from = index;
  }
  pushTrimmed(found, sentence.text, from, sentence.text.length);
  return found.map(({ text, start }) => ({ text, start: sentence.start + start }));
}

const ENDLESS = 200;
const SHORTEST_CLAUSE = 60;

function pushTrimmed(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed) sentences.push({ text: trimmed, start: from + piece.indexOf(trimmed) });
}

/** Where a sentence may end: the segmenter's boundaries and those inside glued sentences, in order. */
function boundaries(text: string, lang: string): number[] {
  const found: number[] = [];
  for (const { index, segment } of segmenterFor(lang).segment(text)) {
    for (const at of gluedAt(segment)) found.push(index + at);
    const end = index + segment.length;
    // The segmenter takes the opening marks of what is glued to a sentence for the closing ones of that sentence.
    const [, opening = ''] = /[.!?…。！？]([“«„‘「『（《〈【(]+)$/.exec(segment) ?? [];
    const isOpening = opening !== '' && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
    const notes = segment.endsWith('[') ? (NOTE_MARKS.exec(text.slice(end, end + 60))?.[0].length ?? 0) : 0;
    found.push(isOpening ? end - opening.length : end + notes);
  }
  return found;
}

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

// 'cluster bombs.“We have', 'on Sunday.Earlier', 'vorbei!Dann', 'fini… Puis': a word of two small letters or more (or a
// closing mark), the stop, and a capitalised word. Not "U.S.Army", "Node.js", "3.5", "…/a.Html".
// '… el tráfico. "15 días': for the segmenter a figure opens nothing where a small letter is the next one.
const GLUED =
  /(?<=\p{Ll}{2}|\p{N}{3}|[%)\]])(?:[.!?]+|…)(?:["”’»)\]]*(?=\p{Lu}[\p{Ll}’'\s])|(?=[“«„‘"]\s?\p{Lu}))|(?<=\p{Ll}…)\s+(?=[“«„"]?\p{Lu})|(?<=\p{L}\p{Ll}{4})(?<!pprox|irca|schn|uppl)[.!?]\s+(?=["“«„]?\p{N}{1,4}\s\p{Ll})/gu;
const DOMAIN_PART = /^(?:Com|Org|Net|Gov|Edu|Co|Io|Js|Html?|Php|Pdf|Info|Biz|Tv)\b/;

function gluedAt(segment: string): number[] {
  const found: number[] = [];
  for (const match of segment.matchAll(GLUED)) {
    const at = match.index + match[0].length;
    const from = segment.lastIndexOf(' ', match.index) + 1;
    const token = /^\S*/.exec(segment.slice(from))?.[0] ?? '';
    if (/[/@]|www\./.test(token) || DOMAIN_PART.test(segment.slice(at))) continue;
    found.push(at);
  }
  return found;
}

/** "… stochastic.[3][4] It": the marks of notes belong to the sentence before; the segmenter cuts behind the first bracket. */
const NOTE_MARKS = /^\d{1,3}\](?:\[\d{1,3}\])*(?=\s|$)/;

const LIST_MARK = /^[([]?(?:\p{N}{1,3}|\p{L}|[ivx]{1,4})[.)\]]+$/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}.'’-]+)\.$/u;
/** A capitalised function word: what follows an abbreviation opens a new sentence. */
const OPENER =
  /^["“«„‘'([]*(?:The|This|That|These|Those|A|An|He|She|It|They|We|I|You|But|And|In|On|At|For|If|When|As|After|There|His|Her|Its|Their|Der|Die|Das|Ein|Eine|Es|Er|Sie|Wir|Im|In|Am|Doch|Aber|Und|Le|La|Les|Il|Elle|Ils|Un|Une|Ce|Cette|Mais|Et|En|El|Los|Las|Una|Pero|Y|O|Os|As|Um|Uma|Mas|Het|De|Een|Maar|Han|Hun|Det|Den|Bu|Bir|Ve|Он|Она|Это|Но|В|На|И|Lo|Gli|Ma|È)(?=[\s’'])/u;

/** Whether the sentence that starts at `from` goes on beyond the proposed boundary `end`. */
function goesOn(text: string, from: number, end: number, rules: AbbreviationRules): boolean {
  const before = text.slice(from, end);
  const said = before.trimEnd();
  const next = text.slice(end, end + 60);
  if (/[\n\r\u2028\u2029]\s*$/.test(before)) return isWrapped(said, next);
  if (!said || LIST_MARK.test(said)) return true;
  if (startsSmall(next) || speakerFollows(said, next)) return true;
  // "E! News": of a name.
  if (/(?:^|\s)\p{Lu}!$/u.test(said) && !OPENER.test(next)) return true;
  if (SIGNS_FOR_WORDS.test(said) && /^[ \p{L}\p{N}(]/u.test(next)) return true;
  const last = LAST_WORD.exec(said)?.[1];
  // "R-St. Peter": of a party and a place.
  const word = last?.replace(/^\p{Lu}-(?=\p{Lu})/u, '');
  return word !== undefined && stopBelongsToWord(word, said, next, rules);
}

/** A line that its author broke for its length, as in a mail; not one of a list or a poem, which are short. */
function isWrapped(said: string, next: string): boolean {
  const line = said.slice(said.search(/[^\n\r\u2028\u2029]*$/));
  return line.length >= WRAPPED && /[\p{L}\p{N},]$/u.test(line) && /^(?!https?:|www\.)\p{Ll}/u.test(next);
}

const WRAPPED = 50;

// "“Why?” he asked" goes on; "… at last. iPhone sales" and "…: eBay" do not.
function startsSmall(next: string): boolean {
  return /^[\s"“”’'»)\]…–—-]*\p{Ll}/u.test(next) && !/^\s*\p{Ll}{1,2}\p{Lu}/u.test(next);
}

/**
 * Scripts without capitals. Thai: a few consonants that stand alone are an abbreviation ("12.00 น.", "ธ.ค.", "อ."); Arabic: a
 * letter, or a Latin one's name ("جون إف. كينيدي").
 */
const SIGNS_FOR_WORDS =
  /(?<![\u0e00-\u0e7f])[\u0e01-\u0e2e]{1,4}\.$|(?<![\u0600-\u06ff])(?:[إآ]?[\u0621-\u064a]|[بتجدسف]ي|[جك]يه)\.$/u;

/** Who said it, right behind the quotation, in scripts without small letters: "「…。」と話した", "“…。”他说". */
function speakerFollows(said: string, next: string): boolean {
  if (!/[。！？][”」』]$/.test(said)) return false;
  return (
    /^(?:と|って)/.test(next) ||
    /^[^。！？，；：“”「」]{1,14}(?:说|說|表示|称|稱|指出|写道|寫道|认为|認為|强调|強調)/.test(next)
  );
}

function stopBelongsToWord(word: string, said: string, next: string, rules: AbbreviationRules): boolean {
  const small = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return isInitial(word, said, next);
  // "p. 55", "z. B.", "s. Anhang 3"
  if (/^\p{Ll}$/u.test(word)) return /^\s*(?:\p{N}|\p{L}\.)/u.test(next) || rules.isOpen(small);
  // "Dr." as a title, but not "the dr." of nobody; "No. 5", but not the answer "No. It is".
  if (rules.isOpen(small))
    return small === 'no' || small === 'art' ? /^\s*\p{N}/u.test(next) : word !== small || !OPENER.test(next);
  if (rules.isEither(small) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !OPENER.test(next) && !/^\s*["“«„]/.test(next);
  return rules.ordinalStop && /^(?:\p{N}{1,2}|[IVX]{1,5})$/u.test(word) && /^\s*\p{L}/u.test(next);
}

/** "J. K. Rowling", "George W. Bush"; not "Plan B. The", "It was I. He". */
function isInitial(letter: string, said: string, next: string): boolean {
  if (!/^\s*[\p{Lu}\p{N}]/u.test(next) || OPENER.test(next)) return false;
  const previous = /(\S+)\s+\S+$/.exec(said)?.[1] ?? '';
  return letter !== 'I' || previous === '' || /^\p{Lu}/u.test(previous);
}

/**
 * Length of closing marks at `end` that belong to the sentence before: a quotation mark that a space parts from
 * its full stop ('… l’avenir. » Puis'), a straight one only when a quotation is open, be it since an earlier sentence.
 */
function strayClosing(text: string, end: number): number {
  const match = /^\s*(["»”)\]]+)(?=\s|$)/u.exec(text.slice(end, end + 6));
  const mark = match?.[1];
  if (!match || !mark) return 0;
  const open = (text.slice(0, end).match(/"/g) ?? []).length % 2 === 1;
  return mark.startsWith('"') && !open ? 0 : match[0].length;
}
