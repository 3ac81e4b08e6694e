import { imageSource, isTiny } from './images';
import type { PlacedTree } from './page-tree';
import { type RunRanges, runRanges, runsUnder } from './run-ranges';

/** What an article shows besides its text, by the element of the copy that stands for it. */
export interface Media {
  /** Pictures, with their resolved address. */
  images: Map<Element, string>;
  /** Videos, audio and frames, to become link cards. */
  embeds: Set<Element>;
  /** Runs that describe a picture, by the picture. */
  captions: Map<Element, number[]>;
}

const CAPTION_MARKS = /caption|credit|legend|bildunter|copyright|photo|cutline|imgtext|figcap|pie-?(?:de-?)?foto/i;
/** Words; what is longer than this beside a picture is text. */
const LONGEST_CAPTION = 90;

/**
 * The pictures and embeds that belong: those whose surroundings hold kept text, from the last picture before the
 * first kept line to the last kept line, and nothing that stands with dropped teasers.
 */
export function findMedia(tree: PlacedTree, keep: boolean[], base: string): Media {
  const media: Media = { images: new Map(), embeds: new Set(), captions: new Map() };
  const region = regionOf(tree, keep);
  if (!region) return media;
  const seen = new Set<string>();
  for (const [index, element] of tree.elements.entries()) {
    const tag = element.tagName;
    const isImage = tag === 'IMG' || tag === 'AMP-IMG';
    if (!isImage && !/^(?:VIDEO|AUDIO|IFRAME)$/.test(tag)) continue;
    const frame = frameOf(tree, index, region.keptUnder);
    if (!frame || !isBeside(tree, keep, frame, index, region)) continue;
    if (isImage) {
      const address = imageSource(element, base);
      if (!address || isTiny(element) || seen.has(address)) continue;
      seen.add(address);
      media.images.set(element, address);
      const captions = captionRuns(tree, keep, frame, element, runsUnder(region.ranges, frame));
      if (captions.length > 0) media.captions.set(element, captions);
    } else media.embeds.add(element);
  }
  return media;
}

interface Region {
  keptUnder: Int32Array;
  runsUnder: Int32Array;
  wordsUnder: Int32Array;
  linkWordsUnder: Int32Array;
  ranges: RunRanges;
  first: number;
  last: number;
}

function regionOf(tree: PlacedTree, keep: boolean[]): Region | undefined {
  const first = keep.indexOf(true);
  if (first < 0) return undefined;
  const size = tree.nodes.length;
  const region: Region = {
    keptUnder: new Int32Array(size),
    runsUnder: new Int32Array(size),
    wordsUnder: new Int32Array(size),
    linkWordsUnder: new Int32Array(size),
    ranges: runRanges(tree),
    first,
    last: keep.lastIndexOf(true),
  };
  for (const [index, run] of tree.runs.entries()) {
    for (let node = run.node; node >= 0; node = tree.nodes[node]?.parent ?? -1) {
      region.runsUnder[node] = (region.runsUnder[node] ?? 0) + 1;
      region.wordsUnder[node] = (region.wordsUnder[node] ?? 0) + run.words;
      region.linkWordsUnder[node] = (region.linkWordsUnder[node] ?? 0) + run.linkWords;
      if (keep[index]) region.keptUnder[node] = (region.keptUnder[node] ?? 0) + 1;
    }
  }
  return region;
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

function isBeside(tree: PlacedTree, keep: boolean[], frame: number, index: number, region: Region): boolean {
  const node = tree.nodes[frame];
  if (!node || node.hidden) return false;
  const words = region.wordsUnder[frame] ?? 0;
  const runs = region.runsUnder[frame] ?? 0;
  if (runs > 6 || words > LONGEST_CAPTION || (words > 8 && (region.linkWordsUnder[frame] ?? 0) > words * 0.5))
    return false;
  if (isWithinLink(tree, index) && words > 0 && region.linkWordsUnder[frame] === words) return false;
  const place = placeOf(tree, frame, region);
  if (place > region.last) return false;
  if (place >= region.first) return true;
  return place >= region.first - 8 && !keep.slice(Math.max(0, place), region.first).some(Boolean);
}

/** Index of the first run at or after an element. */
function placeOf(tree: PlacedTree, frame: number, region: Region): number {
  for (let node = frame; node < tree.nodes.length; node++) {
    const run = region.ranges.first[node] ?? -1;
    if (run >= 0) return run;
  }
  return tree.runs.length;
}

function isWithinLink(tree: PlacedTree, index: number): boolean {
  for (let node = index; node >= 0; node = tree.nodes[node]?.parent ?? -1)
    if (tree.nodes[node]?.tag === 'A') return true;
  return false;
}

function captionRuns(tree: PlacedTree, keep: boolean[], frame: number, image: Element, near: number[]): number[] {
  const holder = tree.elements[frame];
  const figure = image.closest('figure');
  const around = figure && holder?.contains(figure) ? figure : holder;
  const runs: number[] = [];
  for (const index of near) {
    const run = tree.runs[index];
    const element = run && tree.elements[run.node];
    if (keep[index] || !element || !around?.contains(element)) continue;
    const block = tree.elements[run.block];
    const isMarked = block?.closest('figcaption') != null || CAPTION_MARKS.test(marksUpTo(tree, run.node, frame));
    if (isMarked || (figure !== null && run.words > 2 && run.linkWords < run.words / 2)) runs.push(index);
  }
  return runs;
}

function marksUpTo(tree: PlacedTree, from: number, end: number): string {
  let marks = '';
  for (let node = from; node >= end; node = tree.nodes[node]?.parent ?? -1)
    marks += ` ${tree.nodes[node]?.marks ?? ''}`;
  return marks;
}
