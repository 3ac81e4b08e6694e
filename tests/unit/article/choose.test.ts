import { expect, it } from 'vitest';
import { choose } from '@/utils/article/choose';
import type { PlacedTree } from '@/utils/article/page-tree';

const WITNESSES = { title: '', description: '', names: [], lang: null, url: 'https://example.org/a' };

/** Paragraphs of ten words each, one beside the other. */
function paragraphs(count: number): PlacedTree {
  const nodes = [{ parent: -1, tag: 'BODY', marks: '', hidden: false }];
  const runs = Array.from({ length: count }, (_, at) => {
    const node = nodes.push({ parent: 0, tag: 'P', marks: '', hidden: false }) - 1;
    const text = `Line ${at} holds ten words that nobody will ever miss.`;
    return { node, block: node, text, words: 10, linkWords: 0, links: 0, boldWords: 0, media: 0, kept: true };
  });
  return { nodes, runs, elements: [], texts: [], isTooLong: false };
}

const kept = (likely: number[]) => choose(paragraphs(likely.length), WITNESSES, Float32Array.from(likely)).keep;

it('leaves a doubtful line out of a page whose other lines are sure', () => {
  expect(kept([0.95, 0.95, 0.95, 0.4, 0.95, 0.95])).toEqual([true, true, true, false, true, true]);
});

it('takes doubtful lines in, but not the unlikely, where all are doubtful', () => {
  expect(kept([0.4, 0.42, 0.5, 0.38, 0.1, 0.4, 0.05])).toEqual([true, true, true, true, false, true, false]);
});

it('gives the likeliest part of a page where nothing is likely', () => {
  expect(kept([0.01, 0.02, 0, 0.02])).toContain(true);
});

it('takes the line back that the page describes itself with, where it stands right above the text', () => {
  const description = 'Line 1 holds ten words that nobody will ever miss.';
  const likely = Float32Array.from([0.1, 0.1, 0.1, 0.95, 0.95, 0.95]);
  const { keep, standfirst } = choose(paragraphs(6), { ...WITNESSES, description }, likely);
  expect(keep).toEqual([false, true, false, true, true, true]);
  expect(standfirst).toBe(1);
  // The title said again is no standfirst.
  expect(choose(paragraphs(6), { ...WITNESSES, description, title: description }, likely).keep[1]).toBe(false);
});

it('leaves a line far above the text out', () => {
  const description = 'Line 1 holds ten words that nobody will ever miss.';
  const far = Float32Array.from({ length: 20 }, (_, at) => (at < 14 ? 0.1 : 0.95));
  expect(choose(paragraphs(20), { ...WITNESSES, description }, far).keep[1]).toBe(false);
});
