import type { Block, Provenance } from '@/utils/article/article';
import type { DigestInput, Evidence } from '../digest';
import { readableAddress } from '../readable-address';
import type { Where } from './attributions';
import type { Named } from './collector';
import { knownNames } from './known-names';
import { inEveryLanguage } from './lexicon';
import { isInstitution } from './open-names';
import { organisationOfHost } from './organisations';
import { pattern } from './pattern';

/** Source lines, bylines, datelines and what the page's metadata says about where its text comes from. */
export function findCredits(input: DigestInput, where: Where): void {
  for (const { text } of input.credits) creditLine(text, { where: 'credit' }, where);
  for (const text of input.byline) byline(text, where);
  for (const one of input.provenance) provenance(one, where);
  const last = input.blocks.length - 1;
  for (const [paragraph, block] of input.blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'code') continue;
    dateline(block, paragraph, where);
    if (block.text.length < 240 && where.cues.sourceLine.test(block.text))
      creditLine(block.text, { where: 'paragraph', paragraph }, where);
    else if (paragraph > last - 6) tail(block, paragraph, where);
  }
}

/** "Source Reuters/Politico/ABC", "Quelle: dpa, AFP": every organisation of the line. */
function creditLine(text: string, place: Pick<Evidence, 'where' | 'paragraph'>, where: Where): void {
  const known = knownNames(text);
  for (const { organisation, start, end } of known)
    if (!isLabel(text, organisation.strict, start, end)) add(organisation, text, start, end, place, where);
  if (known.length === 0)
    for (const one of unlisted(text, where)) add(one.named, text, one.start, one.end, place, where);
}

/** "Anna Muster (Bild)", "Bild: Muster": a word for a picture, not a newspaper. */
function isLabel(text: string, strict: boolean, start: number, end: number): boolean {
  return strict && (text[end] === ':' || (text[start - 1] === '(' && text[end] === ')'));
}

const AND = inEveryLanguage('conjunctions');
const BETWEEN = new RegExp(`\\s*[/,;|+&]\\s*|\\s+(?:${AND})\\s+`);

// A source line may name what no table holds; a short capitalised name is taken as an outlet's.
function unlisted(text: string, { cues }: Where): { named: Named; start: number; end: number }[] {
  const rest = cues.sourceLine.exec(text)?.groups?.rest;
  if (!rest || rest.length > 80) return [];
  return rest.split(BETWEEN).flatMap((piece) => {
    const name = piece.replace(/[.\s]+$/u, '');
    if (!/^[\p{Lu}\d][\p{L}\p{N}.’'-]*(?:\s[\p{Lu}\d][\p{L}\p{N}.’'-]*){0,3}$/u.test(name) || /^https?:/.test(name))
      return [];
    const start = text.indexOf(name, text.length - rest.length);
    const tier = isInstitution(name, cues.lexicon) ? 'institution' : 'outlet';
    return [{ named: { name, tier }, start, end: start + name.length }];
  });
}

const STANDS_ALONE = pattern(`(?:^|[,/|·()–—-]\\s*|(?<![\\p{L}\\p{N}])(?:${inEveryLanguage('by')}|${AND})\\s)$`, 'i');

function byline(text: string, where: Where): void {
  for (const { organisation, start, end } of knownNames(text)) {
    if (organisation.tier !== 'outlet' || organisation.strict) continue;
    // "Nicole Forbes" is somebody.
    if (organisation.kind !== 'a' && !STANDS_ALONE.test(text.slice(0, start))) continue;
    add(organisation, text, start, end, { where: 'byline' }, where);
  }
}

function provenance({ name, url }: Provenance, where: Where): void {
  const byHost = url && URL.canParse(url) ? organisationOfHost(new URL(url).hostname) : undefined;
  const byName = name ? knownNames(name).find(({ start }) => start === 0)?.organisation : undefined;
  const found = byName ?? byHost;
  if (found?.tier !== 'outlet') return;
  const text = name ?? readableAddress(url ?? '');
  add(found, text, 0, text.length, { where: 'meta' }, where);
}

// "HAYWARD, Calif. (AP) —", "Berlin (dpa/lby) -", "(Reuters) -", "【6月18日 AFP】", "… [AFP]", "Madrid (EFE).-"
const BRACKETED = /[([（【[]([^()[\]（）【】]{2,60})[)\]）】]/gu;
const AGENCY_JOIN = pattern(
  `^(?:[\\s/,;&+|.–-]+|\\/[a-z]{2,3}(?![a-z])|(?:${AND}|${inEveryLanguage('together')}|News|Business|photo|Photo)(?![\\p{L}])|\\d{1,2}月\\d{1,2}日)*$`,
);

/** Agencies alone between brackets at the head of a block or at its end. */
function dateline({ text }: Block, paragraph: number, where: Where): void {
  if (!/[([（【]/.test(text)) return;
  for (const match of text.matchAll(BRACKETED)) {
    const inside = match[1] ?? '';
    const end = match.index + match[0].length;
    const head =
      match.index < 70 &&
      (text[match.index] === '【' || /^\s*(?:[-–—:.]|\p{Lu}|「|$)/u.test(text.slice(end, end + 3))) &&
      /^[\p{Lu}\p{L}\s,.'’\d/-]{0,70}$/u.test(text.slice(0, match.index));
    const foot = end > text.length - 3;
    if (!head && !foot) continue;
    const names = knownNames(inside);
    let rest = inside;
    for (const { start, end: to } of names.toReversed()) rest = rest.slice(0, start) + rest.slice(to);
    if (names.length === 0 || !AGENCY_JOIN.test(rest)) continue;
    for (const name of names) {
      if (name.organisation.tier !== 'outlet') continue;
      const at = match.index + 1;
      add(name.organisation, text, at + name.start, at + name.end, { where: 'paragraph', paragraph }, where);
    }
  }
}

/** "—Associated Press writer Jane Doe in Paris contributed to this report." */
const CONTRIBUTED = pattern(`(?<![\\p{L}])(?:${inEveryLanguage('contributed')})(?![\\p{L}])`);

/** The last lines of an article: "— Reuters", "AFP", "dpa/afp". */
function tail({ text }: Block, paragraph: number, where: Where): void {
  const isContribution = text.length < 240 && CONTRIBUTED.test(text);
  if (text.length > 60 && !isContribution) return;
  const names = knownNames(text);
  let rest = text;
  for (const { start, end } of names.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  if (!isContribution && !AGENCY_JOIN.test(rest.replace(/[—()©*]/g, ' '))) return;
  for (const { organisation, start, end } of names) {
    if (organisation.tier === 'outlet') add(organisation, text, start, end, { where: 'paragraph', paragraph }, where);
  }
}

function add(
  named: Named,
  text: string,
  start: number,
  end: number,
  place: Pick<Evidence, 'where' | 'paragraph'>,
  { collector, isOwn }: Where,
): void {
  if (isOwn(named.name)) return;
  collector.add({ name: named.name, tier: named.tier }, { kind: 'credit', text, ...place, cue: [start, end] });
}
