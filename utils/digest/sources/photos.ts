import type { DigestInput, Evidence } from '../digest';
import type { Where } from './attributions';
import { knownNames, type Mention } from './known-names';
import { inEveryLanguage } from './lexicon';
import { pattern } from './pattern';

/** Longest block that may be a stray picture credit, in UTF-16 units. */
const STRAY = 160;
/** What may stand between a credit's names: photographers, agencies' extra words, years. */
const BESIDE = /[/|©•·]|\b(?:via|Photo|Photos|Images?|File|Archiv|handout|Handout|pool|Pool)\b|REUTERS|\(AP\b/u;

/** Organisations that captions credit their pictures to; photographers are not organisations. */
export function findPhotoCredits(input: DigestInput, where: Where): void {
  for (const { text } of input.captions) credited(text, { where: 'caption' }, true, where);
  for (const [paragraph, { kind, text }] of input.blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'item' && kind !== 'standfirst') continue;
    if (text.length <= STRAY || / Photo\//.test(text)) credited(text, { where: 'paragraph', paragraph }, false, where);
  }
}

function credited(text: string, place: Pick<Evidence, 'where' | 'paragraph'>, caption: boolean, where: Where): void {
  for (const mention of knownNames(text)) {
    const { organisation, start, end } = mention;
    const isCredit = caption ? inCaption(text, mention, where) : inBlock(text, mention, where);
    if (organisation.tier !== 'outlet' || !isCredit || where.isOwn(organisation.name)) continue;
    where.collector.add(organisation, { kind: 'photo', text, ...place, cue: [start, end] });
  }
}

/** In a caption a name counts by its label, by a credit's marks beside it, or by its place at the end. */
function inCaption(text: string, { organisation, start, end }: Mention, { cues }: Where): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end);
  if (organisation.strict && /^(?:\s+\p{Lu}|\s*:)/u.test(after)) return false;
  const labelled = labelEndsAt(before, cues.photoLine);
  if (
    labelled ||
    /^\s*[/|]|^\s*(?:Photo|Images?|File)\b/u.test(after) ||
    /[/|©[(]\s*(?:via\s+)?$|\bvia\s+$/u.test(before)
  )
    return true;
  // "… in Harrisburg, PA" is no credit.
  if (organisation.strict || (end - start < 3 && organisation.name !== text.slice(start, end))) return false;
  // "… in Tuesday's vote. Reuters", "Reuters", "… Jane Doe, AFP", "…New York.Reuters"
  const alone = /^[\s.)\]”"]*$/u.test(after);
  const agency = organisation.kind === 'a' || organisation.kind === 'p';
  return alone && (agency || start === 0 || /[.!?)\]|–—:]\s*(?:\p{Lu}[\p{L}.’'-]*\s*){0,3}[,\s]*$/u.test(before));
}

/** Outside captions only what is labelled or marked as a credit, in a block that says little else. */
function inBlock(text: string, { organisation, start, end }: Mention, { cues }: Where): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const short = text.length < 90;
  if (/^ Photo\//.test(after)) return true;
  if (labelEndsAt(before, cues.photoLine) && (short ? before.length < 40 : after.length < 50)) return true;
  const agency = organisation.kind === 'a' || organisation.kind === 'p';
  if (!agency || organisation.strict) return false;
  if (/^[\s.)\]]*$/u.test(after) && /\p{L}[.!?]$|©\s*$/u.test(before)) return true;
  return (
    short &&
    BESIDE.test(text) &&
    (/[/|©(]\s*$/u.test(before) ||
      (before.trim() === '' && /^\s*[/|]/u.test(after)) ||
      /^\s*\/\s*(?:Getty|AFP)/u.test(after))
  );
}

/** "Ann Example for ": who took a picture, and for whom. */
const PHOTOGRAPHER = pattern(
  `^[\\s"“(©]*(?:[\\p{Lu}\\d][\\p{L}.’'-]*[\\s,/|-]*){0,5}(?:[\\s,/|(-]|${inEveryLanguage('by')})*$`,
);

/** Whether a label ("Photo:", "Image copyright") stands before a name, with at most a photographer between. */
function labelEndsAt(before: string, label: RegExp): boolean {
  const all = [...before.matchAll(new RegExp(label.source, 'gi'))];
  const last = all.at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  return between.length < 50 && PHOTOGRAPHER.test(between);
}
