const SENTENCE_END = /[.!?。！？…؟।]["'”’»)\]」』]*$/;

/** How a line ends: 3 as a sentence does, 2 with what is left out, 1 with a colon, else 0. */
export function endingOf(text: string): number {
  // Only the end: an expression that is bound to it would still be tried at every sign before.
  const end = text.slice(-8);
  if (SENTENCE_END.test(end)) return text.endsWith('…') || text.endsWith('...') ? 2 : 3;
  return /[:：]$/.test(end) ? 1 : 0;
}

/** How a line begins: 4 with a sign or in a script without capitals, 3 with a quotation mark or dash, 2 with a capital, 1 with a figure, else 0. */
export function startOf(text: string): number {
  const first = text.charAt(0);
  if (/["“„«‘'「—–-]/.test(first)) return 3;
  if (/\d/.test(first)) return 1;
  return first !== first.toLowerCase() ? 2 : first === first.toUpperCase() ? 4 : 0;
}

/** The browser's own search counts faster than a loop of ours that nothing has compiled yet. */
export function countSigns(text: string): { ends: number; commas: number; digits: number; capitals: number } {
  return {
    ends: text.match(/[.!?\u3002\uff01\uff1f]/g)?.length ?? 0,
    commas: text.match(/[,\u3001\uff0c\u060c]/g)?.length ?? 0,
    digits: text.match(/\d/g)?.length ?? 0,
    capitals: text.match(/[A-Z\u0410-\u042f]/g)?.length ?? 0,
  };
}

/** Signs of Western European languages: few enough to be named, where the sets of all scripts are slow to build and ask. */
const WESTERN = /^[\0-\xff\u2010-\u203a\u20ac]*$/;
const WESTERN_START = /[A-ZÀ-ÖØ-Þ](?<![A-Za-z\d'’ªµºÀ-ÖØ-öø-ÿ²³¹¼-¾][A-ZÀ-ÖØ-Þ])/g;
const ANY_START = /\p{Lu}(?<![\p{L}\p{N}'’]\p{Lu})/gu;

/** How many words begin with a capital. */
export function upperStarts(text: string): number {
  return text.match(WESTERN.test(text) ? WESTERN_START : ANY_START)?.length ?? 0;
}

const NO_WESTERN_WORD = /[^a-z\d\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xdf-\xf6\xf8-\xff]+/g;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A text without case and punctuation, a space between its words. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(WESTERN.test(text) ? NO_WESTERN_WORD : NO_WORD, ' ')
    .trim();
}
