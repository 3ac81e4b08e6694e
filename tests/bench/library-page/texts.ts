import type { Article } from '@/utils/article/article';

const VOCABULARY = 60_000;
const WORDS = 900;
const PARAGRAPHS = 12;

/** The same numbers in every run (mulberry32), from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = 'etaoinshrdlucmfwypvbgk';
const BEGINNINGS = 'co re in de pr st di ca ma pa tr un se ex ch po fo su mo th la be ba li no wa he sp ro ho'.split(
  ' ',
);

/** The word of a rank: frequent ones are short, and as many begin alike as in a language. */
export function wordOf(rank: number): string {
  let word = BEGINNINGS[Math.floor(randomFrom(rank)() ** 1.5 * BEGINNINGS.length)] ?? '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / LETTERS.length)) word += LETTERS[rest % LETTERS.length];
  return word;
}

/** A rank by Zipf's law: the second word comes half as often as the first. */
function rankBy(random: () => number): number {
  return Math.min(VOCABULARY - 1, Math.floor((VOCABULARY + 1) ** random() - 1));
}

/** Article number `at` of the synthetic library: 900 words in natural frequencies. */
export function articleOf(at: number): Article {
  const random = randomFrom(at * 7919 + 1);
  const words = (count: number) => Array.from({ length: count }, () => wordOf(rankBy(random))).join(' ');
  const blocks = Array.from({ length: PARAGRAPHS }, () => ({
    kind: 'paragraph' as const,
    text: Array.from({ length: 5 }, () => `${words(WORDS / PARAGRAPHS / 5)}.`).join(' '),
  }));
  const title = words(8);
  const url = `https://site-${at % 97}.example/${at}`;
  return {
    url,
    canonical: null,
    title,
    byline: [words(2)],
    siteName: `Site ${at % 97}`,
    lang: 'en',
    dir: 'ltr',
    published: null,
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    confidence: 1,
    free: null,
    leadImage: null,
    html: blocks.map(({ text }) => `<p>${text}</p>`).join(''),
    blocks,
    captions: [],
    credits: [],
    links: [],
    images: 0,
    declaredSeconds: null,
    nextPage: null,
    provenance: [],
  };
}

/** One- and two-word questions, frequent and rare words mixed. */
export function questions(count: number): string[] {
  const random = randomFrom(42);
  return Array.from({ length: count }, (_, at) => {
    const word = () => wordOf(20 + rankBy(random));
    return at % 2 === 0 ? word() : `${word()} ${wordOf(20 + Math.floor(random() * 400))}`;
  });
}
