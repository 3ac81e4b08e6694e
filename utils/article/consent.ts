/*
 * What stands where a video or a post would be, until the reader allows that a stranger's site learns of it. In the reading
 * view that is a card, and nothing is asked. Sites name these parts as they like: the words are what they share.
 */

const CONTENT =
  /inhalt|conten[tu]|contenid|conteúdo|inhoud|treści|inne?h[oå]ll?d?|indhold|v[ií]d[eé]o|tweet|\bpost\b|beitrag/i;
const ALLOWS =
  /einverstanden|einwillig|zustimm|akzept|aktivier|a[ck]+ept|allow|enable|consent|permission|autori[sz]|aceit|accett|abilit|toest[ae]|zgod|zgad|samty|godk/i;
const WHAT =
  /cookie|drittplattform|drittanbieter|third[- ]part|traceur|externe[nrsm]? (?:inhalt|video)|inhalte? von \S/i;
/** What introduces the question, in German, whose sites put it most often. */
const LEADS_TO =
  /extern\S* (?:inhalt|video).{0,120}(?:anzeig|geladen|ergänz|zusätzlich)|personenbezogene\S* daten.{0,40}dritt(?:plattform|anbieter)/i;

/** Words that such a line has at most. */
const MOST_WORDS = 70;

/** Whether a line asks to allow what somebody else's site would show. */
export function asksToAllow(text: string, words: number): boolean {
  if (words > MOST_WORDS) return false;
  return (WHAT.test(text) && ALLOWS.test(text) && CONTENT.test(text)) || LEADS_TO.test(text);
}
