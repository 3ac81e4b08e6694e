import { isMarkedCaption, type Legends, legendsOf } from './captions';
import { imageSource, isBanner, isSign, isTiny } from './images';
import { kindsOf } from './kinds';
import { isWithin, type PlacedTree } from './page-tree';
import { type RunRanges, runRanges, runsUnder } from './run-ranges';
import { isSamePicture } from './same-picture';

/** What an article shows besides its text, by the element of the copy that stands for it. */
export interface Media {
  /** Pictures, with their resolved address; null for one that only a script could have loaded, kept for its caption. */
  images: Map<Element, string | null>;
  /** Videos, audio and frames, to become link cards. */
  embeds: Set<Element>;
  /** What is said about each of them. */
  legends: Legends;
}

/** Words; what is longer than this beside a picture is text. */
const LONGEST_CAPTION = 90;
const EMBEDS = new Set(['VIDEO', 'AUDIO', 'IFRAME']);
const PICTURES = new Set(['IMG', 'AMP-IMG']);
/** What a script fills with a picture. */
const FILLED = new Set(['DIV', 'SPAN', 'FIGURE', 'PICTURE']);
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/**
 * The pictures and embeds that belong: those whose surroundings hold kept text, from the last picture before the
 * first kept line to the last kept line, and nothing that stands with dropped teasers; and the picture that the page
 * names as its own (`lead`), wherever it is shown above the text. Lines that turn out to be captions leave `keep`.
 */
export function findMedia(tree: PlacedTree, keep: boolean[], base: string, lead: string | null): Media {
  const region = regionOf(tree, keep);
  const media: Media = { images: new Map(), embeds: new Set(), legends: new Map() };
  if (!region) return media;
  const places = new Map<Element, number>();
  const { of, tags } = kindsOf(tree);
  const roles = tags.map((tag) => (PICTURES.has(tag) ? 1 : EMBEDS.has(tag) ? 2 : FILLED.has(tag) ? 3 : 0));
  for (let index = 0; index < of.length; index++) {
    const role = roles[of[index] as number];
    const element = role ? tree.elements[index] : undefined;
    // What holds an element of the tree is not empty: most are so, and need not be asked.
    if (!element || (role === 3 && (tree.nodes[index + 1]?.parent === index || !isFilledLater(element)))) continue;
    const isImage = role !== 2;
    const frame = frameOf(tree, index, region.keptUnder);
    if (!frame) continue;
    places.set(element, index);
    if (isImage) addImage(tree, { element, index, frame }, { region, keep, base, lead }, media);
    else if (isBeside(tree, keep, frame, index, region)) media.embeds.add(element);
  }
  const shown = [...places].filter(([one]) => media.images.has(one) || media.embeds.has(one));
  media.legends = legendsOf(tree, keep, new Map(shown));
  for (const [element, address] of media.images)
    if (address === null && !media.legends.has(element)) media.images.delete(element);
  return media;
}

/** An empty element whose data say which picture a script will put there. */
function isFilledLater(element: Element): boolean {
  if (element.firstElementChild) return false;
  const later = element.getAttribute('data-src');
  return later !== null && PICTURE.test(later);
}

interface Candidate {
  element: Element;
  index: number;
  frame: number;
}

interface Surroundings {
  region: Region;
  keep: boolean[];
  base: string;
  lead: string | null;
}

function addImage(tree: PlacedTree, { element, index, frame }: Candidate, around: Surroundings, media: Media): void {
  const { region, keep, base, lead } = around;
  if (isTiny(element)) return;
  const found = imageSource(element, base);
  if (found && (isSign(found) || (isBanner(element, found, base) && !hasCaption(element)))) return;
  const isFirst = media.images.size === 0 && placeOf(region, frame) <= region.first;
  const isLead = lead !== null && isFirst && (found ? isSamePicture(found, lead) : element.closest('figure') !== null);
  const isShown = (isLead && !tree.nodes[index]?.hidden) || isBeside(tree, keep, frame, index, region);
  if (!isShown) return;
  const address = found ?? (isLead ? lead : null);
  if (address === null && element.closest('figure') === null) return;
  const twin = address && [...media.images].find(([, shown]) => shown && isSamePicture(shown, address))?.[0];
  // Of two the one with a caption stays.
  if (twin && (hasCaption(twin) || !hasCaption(element))) return;
  if (twin) media.images.delete(twin);
  media.images.set(element, address);
}

function hasCaption(image: Element): boolean {
  return image.closest('figure')?.querySelector('figcaption') != null;
}

interface Region {
  keptUnder: Int32Array;
  runsUnder: Int32Array;
  wordsUnder: Int32Array;
  linkWordsUnder: Int32Array;
  ranges: RunRanges;
  /** The first run at or after each element. */
  next: Int32Array;
  first: number;
  last: number;
}

function regionOf(tree: PlacedTree, keep: boolean[]): Region | undefined {
  const first = keep.indexOf(true);
  if (first < 0) return undefined;
  const size = tree.nodes.length;
  const ranges = runRanges(tree);
  const region: Region = {
    keptUnder: new Int32Array(size),
    runsUnder: new Int32Array(size),
    wordsUnder: new Int32Array(size),
    linkWordsUnder: new Int32Array(size),
    ranges,
    next: nextRuns(ranges, tree.runs.length),
    first,
    last: keep.lastIndexOf(true),
  };
  const { keptUnder, runsUnder, wordsUnder, linkWordsUnder } = region;
  for (const [index, run] of tree.runs.entries()) {
    const { node } = run;
    runsUnder[node] = (runsUnder[node] as number) + 1;
    wordsUnder[node] = (wordsUnder[node] as number) + run.words;
    linkWordsUnder[node] = (linkWordsUnder[node] as number) + run.linkWords;
    if (keep[index]) keptUnder[node] = (keptUnder[node] as number) + 1;
  }
  for (let node = size - 1; node > 0; node--) {
    const runs = runsUnder[node] as number;
    if (runs === 0) continue;
    const up = tree.nodes[node]?.parent ?? 0;
    runsUnder[up] = (runsUnder[up] as number) + runs;
    wordsUnder[up] = (wordsUnder[up] as number) + (wordsUnder[node] as number);
    linkWordsUnder[up] = (linkWordsUnder[up] as number) + (linkWordsUnder[node] as number);
    keptUnder[up] = (keptUnder[up] as number) + (keptUnder[node] as number);
  }
  return region;
}

function nextRuns({ first }: RunRanges, runs: number): Int32Array {
  const next = new Int32Array(first.length);
  let place = runs;
  for (let node = first.length - 1; node >= 0; node--) {
    const own = first[node] ?? -1;
    if (own >= 0) place = own;
    next[node] = place;
  }
  return next;
}

/** The largest element around a picture that holds no kept text: the picture with all that goes with it. */
function frameOf(tree: PlacedTree, index: number, keptUnder: Int32Array): number | undefined {
  let frame = index;
  if (keptUnder[frame]) return undefined;
  for (let up = tree.nodes[frame]?.parent ?? -1; up >= 0; up = tree.nodes[up]?.parent ?? -1) {
    if (keptUnder[up]) return frame;
    frame = up;
  }
  return undefined;
}

function isBeside(tree: PlacedTree, keep: boolean[], outer: number, index: number, region: Region): boolean {
  if (tree.nodes[outer]?.hidden) return false;
  const frame = fittingFrame(tree, outer, index, region);
  if (frame === undefined) return false;
  const words = region.wordsUnder[frame] ?? 0;
  if (isWithin(tree, index, 'A') && words > 0 && region.linkWordsUnder[frame] === words) return false;
  const place = placeOf(region, frame);
  if (place > region.last) return false;
  if (place >= region.first) return true;
  return place >= region.first - 8 && !keep.slice(Math.max(0, place), region.first).some(Boolean);
}

/** The frame, or of one that also holds a share bar or the like the part that is plainly a picture with its caption. */
function fittingFrame(tree: PlacedTree, outer: number, index: number, region: Region): number | undefined {
  if (isSmall(outer, region)) return outer;
  if (isWithin(tree, index, 'A')) return undefined;
  let isFigure = false;
  let frame = index;
  for (let up = tree.nodes[index]?.parent ?? -1; up > outer; up = tree.nodes[up]?.parent ?? -1) {
    if (!isSmall(up, region, tree.nodes[up]?.tag === 'FIGURE' ? LONGEST_CAPTION * 2 : LONGEST_CAPTION)) break;
    frame = up;
    isFigure ||= tree.nodes[up]?.tag === 'FIGURE';
  }
  const hasCaption = runsUnder(region.ranges, frame).some((run) =>
    isMarkedCaption(tree, tree.runs[run]?.node ?? 0, frame),
  );
  return isFigure || hasCaption ? frame : undefined;
}

function isSmall(frame: number, region: Region, most = LONGEST_CAPTION): boolean {
  const words = region.wordsUnder[frame] ?? 0;
  const isLinks = words > 8 && (region.linkWordsUnder[frame] ?? 0) > words * 0.5;
  return (region.runsUnder[frame] ?? 0) <= 6 && words <= most && !isLinks;
}

/** Index of the first run at or after an element. */
function placeOf(region: Region, frame: number): number {
  return region.next[frame] ?? 0;
}
