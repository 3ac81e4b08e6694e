import { wordsIn } from './count-words';

const SENTENCE_END = /[.!?。！？…؟।]["'”’»)\]」』]*$/;

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function wordSet(text: string): Set<string> {
  return new Set(wordsIn(text, 60));
}

export function overlap(own: ReadonlySet<string>, other: ReadonlySet<string>): { share: number; cover: number } {
  let both = 0;
  for (const word of own) if (other.has(word)) both += 1;
  return { share: share(both, own.size), cover: share(both, other.size) };
}

export function endingOf(text: string): number {
  // Only the end: an expression that is bound to it would still be tried at every sign before.
  const end = text.slice(-8);
  if (SENTENCE_END.test(end)) return text.endsWith('…') || text.endsWith('...') ? 2 : 3;
  return /[:：]$/.test(end) ? 1 : 0;
}

export function startOf(text: string): number {
  const first = text.charAt(0);
  if (/["“„«‘'「—–-]/.test(first)) return 3;
  if (/\d/.test(first)) return 1;
  return first !== first.toLowerCase() ? 2 : first === first.toUpperCase() ? 4 : 0;
}

export function countSigns(text: string): { ends: number; commas: number; digits: number; capitals: number } {
  const signs = { ends: 0, commas: 0, digits: 0, capitals: 0 };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 64 && code < 91) signs.capitals += 1;
    else if (code > 47 && code < 58) signs.digits += 1;
    else if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x60c) signs.commas += 1;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002 || code === 0xff01 || code === 0xff1f)
      signs.ends += 1;
    else if (code > 0x40f && code < 0x430) signs.capitals += 1;
  }
  return signs;
}
