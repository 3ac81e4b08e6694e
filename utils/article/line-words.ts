import { wordsIn } from './count-words';
import type { PageTree } from './page-tree';
import { isParagraph } from './tree-sums';
import type { Witnesses } from './witnesses';

/** Words of a line that are looked at. */
const MOST = 60;

/** What the words of the lines have in common, all lines in one pass; each word is looked up once where it stands. */
export interface LineWords {
  /** By line: different words. */
  sizes: Int32Array;
  /** Those that the title has, and those of the description. */
  inTitle: Int32Array;
  inDescription: Int32Array;
  /** Different words of the title. */
  title: number;
  /** Share of a line's telling words that paragraphs have too, -1 for a line without any. */
  coherence: Float64Array;
}

/** Reads the first words of each line. */
export function lineWords(
  { runs }: PageTree,
  { title, description }: Pick<Witnesses, 'title' | 'description'>,
): LineWords {
  const ids = new Map<string, number>();
  /** By word: how many paragraphs hold it, and the last line that it was seen in. */
  const paragraphs: number[] = [];
  const lastLine: number[] = [];
  const isTelling: boolean[] = [];
  const isDescribing: boolean[] = [];
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    const id = paragraphs.length;
    ids.set(word, id);
    paragraphs.push(0);
    lastLine.push(-1);
    isTelling.push(word.length > 3 || word.charCodeAt(0) >= 0x2e80);
    isDescribing.push(false);
    return id;
  };
  for (const word of wordsIn(title, MOST)) idOf(word);
  // The title's words have the first numbers.
  const inTitleBelow = ids.size;
  for (const word of wordsIn(description, MOST)) isDescribing[idOf(word)] = true;

  const count = runs.length;
  const sizes = new Int32Array(count);
  const inTitle = new Int32Array(count);
  const inDescription = new Int32Array(count);
  const telling: number[][] = [];
  for (let line = 0; line < count; line++) {
    const run = runs[line];
    const own: number[] = [];
    telling.push(own);
    if (!run) continue;
    const least = isParagraph(run) ? 1 : 0;
    let [size, titled, described] = [0, 0, 0];
    for (const word of wordsIn(run.text, MOST)) {
      const id = idOf(word);
      if (lastLine[id] === line) continue;
      lastLine[id] = line;
      size += 1;
      if (id < inTitleBelow) titled += 1;
      if (isDescribing[id]) described += 1;
      if (!isTelling[id]) continue;
      own.push(id);
      paragraphs[id] = (paragraphs[id] as number) + least;
    }
    sizes[line] = size;
    inTitle[line] = titled;
    inDescription[line] = described;
  }
  const coherence = new Float64Array(count);
  for (let line = 0; line < count; line++) {
    const own = telling[line] ?? [];
    const run = runs[line];
    const least = run && isParagraph(run) ? 2 : 1;
    let both = 0;
    for (const id of own) if ((paragraphs[id] as number) >= least) both += 1;
    coherence[line] = own.length > 0 ? both / own.length : -1;
  }
  return { sizes, inTitle, inDescription, title: inTitleBelow, coherence };
}
