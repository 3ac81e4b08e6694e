import type { PlacedBlock } from '@/utils/article/blocks';
import type { Heading } from './Contents';

/** The article's headings, depths counted from the highest level that it uses. */
export function headingsOf(blocks: readonly PlacedBlock[]): Heading[] {
  const found = blocks.flatMap(({ element, block }, paragraph) =>
    block.kind === 'heading' ? [{ text: block.text, paragraph, level: levelOf(element) }] : [],
  );
  const levels = [...new Set(found.map(({ level }) => level))].sort();
  return found.map(({ text, paragraph, level }) => ({ text, paragraph, depth: levels.indexOf(level) + 1 }));
}

/** Index of the heading that a block stands under, -1 before the first. */
export function headingAt(headings: readonly Heading[], paragraph: number): number {
  return headings.findLastIndex((heading) => heading.paragraph <= paragraph);
}

function levelOf(element: Element): number {
  return Number(/^h([1-6])$/i.exec(element.localName)?.[1] ?? 6);
}
