import { dateIn } from './metadata/dates';
import type { PageTree } from './page-tree';
import type { Witnesses } from './witnesses';

/** Words from which a line is a paragraph. */
const PARAGRAPH = 15;
/** Words that a line may have beside the names: "By", "and", "for the Post". */
const BESIDE_NAMES = 4;
/** Characters that a line may have beside its date: "Published", "Updated on". */
const BESIDE_DATE = 14;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Who wrote it and when stands above the text of many pages; the view says both in its own place. */
export function dropTopLines(tree: PageTree, keep: boolean[], { names, lang }: Witnesses): void {
  for (const [index, run] of tree.runs.entries()) {
    if (!keep[index]) continue;
    if (run.words >= PARAGRAPH) return;
    if (isNames(run.text, names) || isDate(run.text, lang)) keep[index] = false;
  }
}

function isNames(text: string, names: readonly string[]): boolean {
  let rest = ` ${plain(text)} `;
  const found = names.filter((name) => rest.includes(` ${plain(name)} `));
  for (const name of found) rest = rest.replace(` ${plain(name)} `, ' ');
  return found.length > 0 && rest.trim().split(' ').length <= BESIDE_NAMES;
}

function isDate(text: string, lang: string | null): boolean {
  return text.length < 80 && (dateIn(text, lang)?.length ?? -BESIDE_DATE) >= text.length - BESIDE_DATE;
}
