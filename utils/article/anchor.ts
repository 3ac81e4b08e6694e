import { closestMatch } from './closest-match';

/** A passage of an article's text, by position. */
export interface Passage {
  /** Index of the block that it begins in. */
  paragraph: number;
  /**
   * [start, end) in UTF-16 units from the beginning of that block; an end beyond it runs on into the next ones, with
   * the blank line between them counted (`textOf`).
   */
  start: number;
  end: number;
}

/** A passage by its words and what stands around them, so that it is found again when the text has changed. */
export interface Anchor extends Passage {
  quote: string;
  prefix: string;
  suffix: string;
}

/** Between two blocks, as `textOf` has it. */
const GAP = '\n\n';
/** How much of the text around a quote is kept, in UTF-16 units each way. */
const CONTEXT = 64;
/** So many units of quote and context together must agree before a place is believed. */
const SURE = 32;
/** And so many more than at any other place. */
const MARGIN = 8;
/** Longer quotes are found whole or not at all. */
const LONGEST_EDITED = 4000;
/** One unit in so many may differ where a quote was edited. */
const EDITED_SHARE = 5;

/** What is kept of a passage; undefined where there is no text. `texts` are those of the article's blocks. */
export function anchorOf(texts: readonly string[], passage: Passage): Anchor | undefined {
  const whole = texts.join(GAP);
  const { start, end } = trimmed(whole, {
    start: offsetOf(texts, passage.paragraph) + passage.start,
    end: offsetOf(texts, passage.paragraph) + passage.end,
  });
  if (end <= start) return undefined;
  return {
    ...passageAt(texts, start, end),
    quote: whole.slice(start, end),
    prefix: whole.slice(Math.max(0, start - CONTEXT), start),
    suffix: whole.slice(end, end + CONTEXT),
  };
}

/**
 * Where an anchored passage stands now: at the same words in the same surroundings, else at words that were edited a
 * little in the same surroundings. Undefined where it is gone, or where two places could be meant.
 */
export function locate(texts: readonly string[], anchor: Anchor): Passage | undefined {
  if (!anchor.quote) return undefined;
  const whole = texts.join(GAP);
  const found =
    exactPlace(whole, anchor, offsetOf(texts, anchor.paragraph) + anchor.start) ?? editedPlace(whole, anchor);
  return found && passageAt(texts, found.start, found.end);
}

interface Span {
  start: number;
  end: number;
}

function exactPlace(whole: string, anchor: Anchor, former: number): Span | undefined {
  const { quote, prefix, suffix } = anchor;
  const scored = occurrences(whole, quote).map((start) => ({
    start,
    end: start + quote.length,
    agrees: agreement(whole, start, start + quote.length, prefix, suffix),
  }));
  const [best, second] = scored.toSorted((a, b) => b.agrees - a.agrees);
  if (!best) return undefined;
  const whereItWas = scored.find(({ start, agrees }) => start === former && agrees === best.agrees);
  const full = prefix.length + suffix.length;
  const isSure = best.agrees === full || quote.length + best.agrees >= SURE;
  if (!isSure) return undefined;
  if (whereItWas) return whereItWas;
  if (!second) return best;
  const isAlone = best.agrees - second.agrees >= MARGIN || (best.agrees === full && second.agrees < full);
  return isAlone ? best : undefined;
}

/** Where a few units of the quote have changed, and nowhere else is nearly as like it. */
function editedPlace(whole: string, { quote, prefix, suffix }: Anchor): Span | undefined {
  if (quote.length > LONGEST_EDITED) return undefined;
  const text = plain(whole);
  const wanted = plain(quote);
  const most = Math.max(1, Math.floor(quote.length / EDITED_SHARE));
  const found = guesses(text, wanted, plain(prefix), plain(suffix))
    .flatMap((guess) => {
      const match = closestMatch(wanted, text, { from: guess - most - 1, to: guess + wanted.length + most + 1, most });
      if (!match) return [];
      const span = trimmed(whole, match);
      const agrees = agreement(text, span.start, span.end, plain(prefix), plain(suffix));
      return [{ ...span, worth: wanted.length - 3 * match.edits + agrees, agrees }];
    })
    .toSorted((a, b) => b.worth - a.worth);
  const [best] = found;
  if (!best || best.end <= best.start || best.worth < SURE || best.agrees < MARGIN) return undefined;
  const rival = found.find(({ start, end }) => end <= best.start || start >= best.end);
  return rival && best.worth - rival.worth < MARGIN ? undefined : best;
}

/** How long the pieces are by which an edited quote is looked for, and how many of each. */
const PIECE = 10;
const PIECES = 12;
const MOST_GUESSES = 6;

/** Where the quote may begin: by pieces of it that stand somewhere unchanged, and by what stood around it. */
function guesses(text: string, wanted: string, prefix: string, suffix: string): number[] {
  const votes = new Map<number, number>();
  const vote = (start: number, weight: number) => {
    // Insertions move the pieces against each other; near guesses are one guess.
    const near = [...votes.keys()].find((known) => Math.abs(known - start) <= PIECE) ?? start;
    votes.set(near, (votes.get(near) ?? 0) + weight);
  };
  const step = Math.max(PIECE, Math.ceil(wanted.length / PIECES));
  for (let at = 0; at + PIECE <= wanted.length; at += step) {
    for (const hit of occurrences(text, wanted.slice(at, at + PIECE), 20)) vote(hit - at, 1);
  }
  const before = prefix.slice(-24);
  const after = suffix.slice(0, 24);
  if (before.length >= MARGIN) for (const hit of occurrences(text, before, 20)) vote(hit + before.length, 3);
  if (after.length >= MARGIN) for (const hit of occurrences(text, after, 20)) vote(hit - wanted.length, 3);
  const ranked = [...votes].toSorted(([, a], [, b]) => b - a);
  return ranked.slice(0, MOST_GUESSES).map(([start]) => start);
}

function occurrences(text: string, wanted: string, most = 1000): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && found.length < most; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** Units that agree before and after a place, counted from the place outwards. */
function agreement(text: string, start: number, end: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && before < start && text[start - before - 1] === prefix[prefix.length - before - 1])
    before += 1;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return before + after;
}

/** Without case and typographic variants; unit for unit, so that places stay what they are. */
function plain(text: string): string {
  const folded = text
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u00a0]/g, ' ');
  return Array.from({ length: folded.length }, (_, at) => lower(folded.charAt(at))).join('');
}

function lower(unit: string): string {
  const small = unit.toLowerCase();
  return small.length === 1 ? small : unit;
}

function trimmed(whole: string, { start, end }: Span): Span {
  let [from, to] = [Math.max(0, start), Math.min(whole.length, end)];
  while (from < to && /\s/.test(whole.charAt(from))) from += 1;
  while (to > from && /\s/.test(whole.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function offsetOf(texts: readonly string[], paragraph: number): number {
  return texts.slice(0, paragraph).reduce((sum, text) => sum + text.length + GAP.length, 0);
}

function passageAt(texts: readonly string[], start: number, end: number): Passage {
  let paragraph = 0;
  let offset = 0;
  while (paragraph < texts.length - 1 && start >= offset + (texts[paragraph]?.length ?? 0) + GAP.length) {
    offset += (texts[paragraph]?.length ?? 0) + GAP.length;
    paragraph += 1;
  }
  return { paragraph, start: start - offset, end: end - offset };
}
