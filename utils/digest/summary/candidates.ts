import type { Block } from '@/utils/article/article';
import { sentencesOf } from '../sentences';
import { opensDangling, opensLeaning } from './openings';
import { type Terms, termsOf } from './terms';

/** A sentence that may stand in a summary, with what choosing it takes to know. */
export interface Candidate {
  text: string;
  /** Index into the article's blocks. */
  paragraph: number;
  /** Number of the sentence in the article, and in its paragraph. */
  index: number;
  inParagraph: number;
  terms: Terms;
  /** Cannot open without the sentence before it. */
  dangling: boolean;
  /** May point at the sentence before it. */
  leaning: boolean;
  /** Must not be shown alone: a question, a quotation without its speaker, a fragment. */
  unfit: boolean;
  standfirst: boolean;
}

/** More sentences than this are not looked at: what an article is about it says before. */
const MOST_SENTENCES = 300;
/** In words. */
const LONGEST_INTRODUCTION = 14;
/** Lines that lead elsewhere, who pays for the links, and sentences that only say that somebody says nothing. */
const SAYS_NOTHING =
  /^(?:read (?:more|also|next|the full)|see also|also read|related|more:|watch:|lire (?:aussi|également)|à lire|lesen sie|lesen sie auch|mehr zum thema|leer (?:más|también)|lea (?:más|también)|leia (?:mais|também)|leggi anche|lees ook|czytaj (?:też|także|więcej)|läs (?:mer|också)|les også|læs også|читайте также|читайте ещё|اقرأ أيضا|延伸阅读|延伸閱讀|関連記事|関連ニュース|관련 ?기사|читайте також|baca juga|đọc thêm|xem thêm|lue (?:myös|lisää)|čtěte (?:také|více)|citește și|διαβάστε (?:επίσης|ακόμη|περισσότερα)|(?:यह|ये|इसे) भी पढ़ें|بیشتر بخوانید|קראו (?:גם|עוד))(?![\p{L}\p{M}])|^(?:อ่าน(?:ข่าว)?(?:เพิ่มเติม|ต่อ|ประกอบ)|(?:ข่าว|เรื่อง|บทความ)(?:ที่)?เกี่ยวข้อง(?!กับ))|affiliate links|earn a (?:\S+ )?commission|be compensated when|enthält (?:\S+ )?(?:werbung|affiliate)|declined to (?:comment|be interviewed)|(?:did|does|has|have) ?n[o’']t (?:immediately )?(?:respond(?:ed)?|repl(?:y|ied)) to|could not (?:immediately )?be reached|n[’']a pas (?:souhaité|voulu) (?:commenter|réagir|répondre)|lehnte (?:eine Stellungnahme|einen Kommentar) ab|wollte(?:n)? sich (?:dazu )?nicht (?:dazu )?äußern/iu;
/** Calls to press, to subscribe and to follow, what leads to something shown elsewhere, and who wrote it. */
const CALLS =
  /^(?:klick(?:en sie|e) |cliquez |ha(?:z|ga) clic|clique |clicca |klicka |нажмите|sign up here|follow us|link (?:zu[mr]|to the) |recommended (?:articles|stories)|abonnez-vous|suscríbete|คลิก|ติดตามข่าว|(?:ข่าว|บทความ)(?:แนะนำ|ล่าสุด))|^(?:作者|[记記]者|[编編][辑輯]|[来來]源)[:：]/iu;
/** "(CNN) — ", "LONDON (Reuters) - ", "PARIS, 3 mars (AFP) –": the dateline is no part of the sentence. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.,'’ /-]{1,40}?\s*\(\p{Lu}[\p{L}\p{N} .&/-]{1,24}\)\s*[-–—:]+\s*|\(\p{Lu}[\p{L}\p{N} .&/-]{1,22}\)\s*[-–—:]+\s*|\(\p{Lu}{2}[\p{L}\p{N} .&/-]{0,22}\)\s*)(?=["“«„'‘]?[\p{Lu}\p{N}])/u;

/**
 * The sentences of the article's running text, in order. Headings, code, tables and formulas have none; a line that
 * says again what was said before, or the title, is there, but unfit.
 */
export function candidatesOf(blocks: readonly Block[], title: string, lang: string): Candidate[] {
  const found: Candidate[] = [];
  const said = new Set([plain(title)]);
  for (const [paragraph, block] of blocks.entries()) {
    if (!['paragraph', 'standfirst', 'item', 'quote'].includes(block.kind)) continue;
    const sentences = sentencesOf(block.text, lang);
    for (const [inParagraph, sentence] of sentences.entries()) {
      const text = inParagraph === 0 ? sentence.text.replace(DATELINE, '') : sentence.text;
      const terms = termsOf(text, lang);
      const words = plain(text);
      const isUnfitAlone =
        isUnfit(text, terms) ||
        isUnfitHere(text, block.kind) ||
        said.has(words) ||
        leadsTo(text, blocks[paragraph + 1]);
      said.add(words);
      found.push({
        text,
        paragraph,
        index: found.length,
        inParagraph,
        terms,
        dangling: opensDangling(text, lang),
        leaning: opensLeaning(text, lang),
        unfit: isUnfitAlone || introduces(terms, text, sentences[inParagraph + 1]?.text),
        standfirst: block.kind === 'standfirst',
      });
      if (found.length === MOST_SENTENCES) return withoutLabels(found, blocks);
    }
  }
  return withoutLabels(found, blocks);
}

const END = /[.!?…。！？।۔؟][\p{Pf}\p{Pe}"'’\p{N}[\]]*$/u;
/** In words. */
const LONGEST_LABEL = 11;
const FEWEST_SENTENCES = 6;

/**
 * A short line without a full stop is no sentence where the article's sentences have theirs: a name, a date, a line of a
 * letter's head, what an article is sold by. Only where headings are marked as such: else it may be one, and many a
 * heading says what the article says (long web pages as plain text gain 1.8 over the first sentences without, 4.1 with).
 */
function withoutLabels(found: Candidate[], blocks: readonly Block[]): Candidate[] {
  const isEnded = ({ text }: Candidate) => END.test(text);
  if (!blocks.some(({ kind }) => kind === 'heading')) return found;
  if (found.filter((one) => !one.unfit && isEnded(one)).length < FEWEST_SENTENCES) return found;
  return found.map((one) => {
    const isLine = blocks[one.paragraph]?.kind === 'paragraph' && !isEnded(one);
    return isLine && one.terms.count <= LONGEST_LABEL ? { ...one, unfit: true } : one;
  });
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A quotation set apart has its speaker elsewhere; an item of a list that is no sentence is a name of something. */
function isUnfitHere(text: string, kind: Block['kind']): boolean {
  return kind === 'quote' || (kind === 'item' && !/[.!。！।۔…]["”»’)\]]*$/.test(text));
}

/** "The basic premise is:" before a list. */
function leadsTo(text: string, next: Block | undefined): boolean {
  return /[:：]$/.test(text) && next !== undefined && !/^(?:paragraph|standfirst|heading)$/.test(next.kind);
}

function isUnfit(text: string, terms: Terms): boolean {
  if (terms.count < 4 || terms.stems.length < 2) return true;
  if (/[?？؟]["”»’)\]]*$/.test(text) || SAYS_NOTHING.test(text) || CALLS.test(text) || isNoSentence(text)) return true;
  return isBareQuote(text);
}

/** Speech set off by a dash whose speaker is in another sentence; "– …, säger hon" and "– … – сказал он" have theirs. */
const SPOKEN = /^[–—-]\s/;
const SPEAKER =
  /[\p{L}.!?…»”"],?\s?[–—]\s?\p{Ll}|,\s(?:säger|sa|sade|berättar|menar|skriver|sier|forteller|mener|skriver|siger|sagde|fortæller)\s/u;

/** The number of a figure, a line of a program. */
const NOT_PROSE =
  /^(?:fig|abb|tab|图|圖|図|表)\p{L}*\.?\s*\d+\s*[:.：]|\w\([^()\s]*\s?=\s?[^()]*\)|\s(?:<-|\+=|:=|=>)\s|[{}]$/iu;

/** An address, a line in capitals, a remark without its speaker. */
function isNoSentence(text: string): boolean {
  // By ASCII's signs: Chinese has no space behind an address, nor anywhere.
  if (/^[!-~]+[@/][!-~]+$|(?:https?:\/\/|www\.)[!-~]+$/.test(text) || NOT_PROSE.test(text)) return true;
  // "DNA" among letters that have no small ones makes no line of capitals.
  if (/\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text)) return true;
  if (isShouted(text) || /CLICK HERE/.test(text)) return true;
  return SPOKEN.test(text) && !SPEAKER.test(text);
}

/** "LIVE UPDATES FROM Elm Point": most words in capitals make a line of links, whatever stands among them. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 4 && words.filter((word) => /^\p{Lu}+$/u.test(word)).length > words.length * 0.6;
}

/** "The ambassador, in a statement on Sunday." before a quotation that names nobody: only together they say something. */
function introduces(terms: Terms, text: string, next: string | undefined): boolean {
  return (
    terms.count <= LONGEST_INTRODUCTION && next !== undefined && !/["“”„«»「」『』]/u.test(text) && isBareQuote(next)
  );
}

/** A quotation and its marks, of whatever typography; Japanese and Chinese marks too. */
const QUOTED = /"[^"]*"|“[^“”]*”|„[^“”„]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』/gu;

/** Nothing but quoted speech, or speech whose other half is in another sentence: nobody is named who says it. */
function isBareQuote(text: string): boolean {
  const outside = text.replace(QUOTED, ' ');
  if (/["“”„«»「」『』]/u.test(outside)) return true;
  return outside !== text && (outside.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2;
}
