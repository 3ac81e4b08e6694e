import type { Collector } from './collector';
import { beforePersonAt, type Cues } from './cues';
import type { Mention } from './known-names';
import { inEveryLanguage } from './lexicon';
import { openNames } from './open-names';
import { pattern } from './pattern';
import type { Reading } from './reading';

/** How far from a name its cue may begin, in UTF-16 units. */
const REACH = 110;
/** What stands after an outlet's name where it is the employer of somebody in the news. */
const STAFF = new RegExp(`^(?:['’]s)?\\s+(?:${inEveryLanguage('staff')})\\b`, 'i');

/** A capitalised word right after an ordinary word makes it part of another name: "Time Warner". */
const ANOTHER_WORD = pattern('^[\\s-]+\\p{Lu}');
/** "confie au Monde Anne Exemple": where the verb comes first, a whole name may be the speaker's. */
const SPEAKER = pattern('^ \\p{Lu}[a-zà-ÿ]+ \\p{Lu}[a-zà-ÿ]');
/** A capitalised word right before an ordinary word makes it part of another name: "Life Science". */
const PART_OF_NAME = pattern('[\\p{L},] (?!The )\\p{Lu}\\p{L}+ $');
/** "della Repubblica", "du Monde": more often no newspaper's than a newspaper's. */
const OF = new RegExp(`(?:^|\\s)(?:${inEveryLanguage('of')}) ["“«]?$`);
/** "Politico's Jane Doe", "AP": what may part a name from its cue. */
const POSSESSIVE = pattern("^(?:['’]s?)?(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3}");
const SENTENCE_END = pattern('[.!?…。！？]["”»]?\\s+(?=["“«]?\\p{Lu})', 'g');

/** What every search for sources works with. */
export interface Where {
  reading: Reading;
  collector: Collector;
  cues: Cues;
  /** Whether a name is the page's own outlet. */
  isOwn(name: string): boolean;
}

/** Sources named in a block: an organisation's name and, right beside it, a cue of the language. */
export function findAttributions(paragraph: number, where: Where): void {
  const { reading, collector, cues } = where;
  const text = reading.textOf(paragraph);
  const known = reading.namesIn(paragraph);
  const names = [...known, ...openNames(text, cues.lexicon, known)].sort((a, b) => a.start - b.start);
  const cued = names.map((name) => cueOf(text, name, cues));
  spreadOverLists(text, names, cued, cues);
  for (const [at, { organisation, start }] of names.entries()) {
    const cue = cued[at];
    if (!cue || where.isOwn(organisation.name)) continue;
    const sentence = reading.sentenceAt(paragraph, start);
    if (!sentence) continue;
    const full = reading.fullNameOf(organisation, paragraph);
    const last = sentence.text.length;
    const [from, to] = [Math.max(cue.start - sentence.start, 0), Math.min(cue.end - sentence.start, last)];
    collector.add(full, {
      kind: cue.kind,
      text: sentence.text,
      where: 'paragraph',
      paragraph,
      cue: [from, to],
    });
  }
}

interface Cue {
  kind: 'attribution' | 'credit';
  side: 'before' | 'after';
  start: number;
  end: number;
}

function cueOf(text: string, { organisation, start, end }: Mention, cues: Cues): Cue | undefined {
  const { tier } = organisation;
  const sets = tier === 'outlet' ? [cues.plain, cues.outlet] : [cues.plain];
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH);
  // "the Swiss magazine Blick": an ordinary word no more.
  const strict = organisation.strict && !cues.outletNoun.test(before);
  const isSpeakerNext = cues.lexicon.inverts && SPEAKER.test(after);
  if (strict && ((ANOTHER_WORD.test(after) && !isSpeakerNext) || /\bof $/.test(before))) return undefined;
  const leading = (match: RegExpExecArray | null | undefined, kind: Cue['kind'] = 'attribution'): Cue | undefined =>
    match ? { kind, side: 'before', start: start - before.length + match.index, end } : undefined;
  if (organisation.onlyBeside) return leading(cues[organisation.onlyBeside].exec(before));
  const beforePerson = beforePersonAt(before);
  const found =
    leading(cues.credit.exec(before), 'credit') ??
    leading(firstOf(sets, (own) => (strict ? own.justBefore : own.before).exec(before))) ??
    (tier === 'institution' ? undefined : leading((strict ? cues.justHeard : cues.heard).exec(before))) ??
    leading(beforePerson === undefined ? undefined : cues.plain.justBefore.exec(beforePerson));
  if (found || STAFF.test(after) || (strict && isDoubtful(before, after, cues))) return found;
  const possessive = afterPossessive(after);
  const plain = firstOf(sets, (own) => own.after.exec(after));
  const trailing = plain ?? firstOf(sets, (own) => own.after.exec(possessive.rest));
  if (trailing) {
    const skipped = plain ? 0 : possessive.skipped;
    return { kind: 'attribution', side: 'after', start, end: end + skipped + trailing[0].length };
  }
  const said = strict ? null : cues.said.exec(after);
  return said ? { kind: 'attribution', side: 'after', start, end: end + said[0].length } : undefined;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
}

/** An ordinary word that no cue follows at once, or that is the end of another name. */
function isDoubtful(before: string, after: string, { lexicon }: Cues): boolean {
  return /^\s*,/.test(after) || OF.test(before) || (!lexicon.capitalisedNouns && PART_OF_NAME.test(before));
}

// "Politico's Jane Doe reported", "Politico’s report", "an AP journalist", "the Post, citing"
function afterPossessive(after: string): { rest: string; skipped: number } {
  const skipped = POSSESSIVE.exec(after)?.[0].length ?? 0;
  return { rest: after.slice(skipped), skipped };
}

function lastSentence(before: string): string {
  const last = [...before.matchAll(SENTENCE_END)]
    .filter(({ index }) => !/\b(?:[A-Z]|U\.S|St|Dr|Mr)$/.test(before.slice(0, index)))
    .at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** "told Reuters and AFP", "CNN and ABC reported": the cue of one name holds for its neighbours. */
function spreadOverLists(text: string, names: readonly Mention[], cued: (Cue | undefined)[], cues: Cues): void {
  const joined = (left: Mention | undefined, right: Mention | undefined) =>
    left !== undefined &&
    right !== undefined &&
    left.organisation.tier === 'outlet' &&
    right.organisation.tier === 'outlet' &&
    !left.organisation.onlyBeside &&
    !right.organisation.onlyBeside &&
    cues.listed.test(text.slice(left.end, right.start));
  for (let at = 1; at < names.length; at++) {
    const cue = cued[at - 1];
    const name = names[at];
    if (name && !cued[at] && cue?.side === 'before' && joined(names[at - 1], name))
      cued[at] = { ...cue, end: name.end };
  }
  for (let at = names.length - 2; at >= 0; at--) {
    const cue = cued[at + 1];
    const name = names[at];
    if (name && !cued[at] && cue?.side === 'after' && joined(name, names[at + 1]))
      cued[at] = { ...cue, start: name.start };
  }
}
