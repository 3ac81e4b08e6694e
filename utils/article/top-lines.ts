import { dateIn } from './metadata/dates';
import type { PlacedTree } from './page-tree';
import { plainWords } from './text-signs';
import type { Witnesses } from './witnesses';

/** Words from which a line is a paragraph. */
const PARAGRAPH = 15;
/** Lines within which the first paragraph comes. */
const FAR = 10;
/** Words that a line may have beside the names: "By", "and", "for the Post"; fewer beside names and a date. */
const BESIDE_NAMES = 4;
const BESIDE_BOTH = 3;
/** Characters that a line may have beside its date: "Published", "Updated on". */
const BESIDE_DATE = 14;

/**
 * Who wrote it and when stands above the first paragraph of many pages; the view says both in its own place. In a text
 * without paragraphs, as a table of results, names and dates are the text.
 */
export function dropTopLines(tree: PlacedTree, keep: boolean[], { names, lang }: Witnesses): void {
  const kept = [...keep.keys()].filter((index) => keep[index]).slice(0, FAR);
  const first = kept.findIndex((index) => (tree.runs[index]?.words ?? 0) >= PARAGRAPH);
  for (const index of kept.slice(0, Math.max(0, first))) {
    const text = tree.runs[index]?.text ?? '';
    if (
      isNames(text, names) ||
      isDate(text, lang) ||
      isNames(withoutDate(apart(tree, index), lang), names, BESIDE_BOTH)
    )
      keep[index] = false;
  }
  // Below a standfirst only a line that says so: "Jane Doe" there may be who speaks.
  const below = kept[first + 1];
  if (first < 0 || below === undefined) return;
  const text = tree.runs[below]?.text ?? '';
  const isBegun = names.some((name) => text.startsWith(name));
  if (!isBegun && isNames(text, names, BESIDE_BOTH)) keep[below] = false;
}

/** "Jane Doe", "Dec 05, 2023" and "2 Shares" in elements of their own may touch in the markup. */
function apart({ texts }: PlacedTree, index: number): string {
  const words = texts[index]?.map(({ data }) => data.trim()) ?? [];
  return words.join(' ').replace(/\s+/g, ' ');
}

function withoutDate(text: string, lang: string | null): string {
  const date = dateIn(text, lang);
  return date ? `${text.slice(0, date.index)} ${text.slice(date.index + date.length)}` : text;
}

function isNames(text: string, names: readonly string[], most = BESIDE_NAMES): boolean {
  let rest = ` ${plainWords(text)} `;
  const found = names.filter((name) => rest.includes(` ${plainWords(name)} `));
  for (const name of found) rest = rest.replace(` ${plainWords(name)} `, ' ');
  return found.length > 0 && rest.trim().split(' ').length <= most;
}

function isDate(text: string, lang: string | null): boolean {
  return text.length < 80 && (dateIn(text, lang)?.length ?? -BESIDE_DATE) >= text.length - BESIDE_DATE;
}
