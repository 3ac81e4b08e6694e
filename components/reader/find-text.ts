/**
 * The range of `text` inside `root`, or undefined. Texts of the article and its digest fold white space, the
 * markup does not, so runs of white space count as one everywhere.
 */
export function findText(root: Node, text: string): Range | undefined {
  const wanted = text.replace(/\s+/g, ' ').trim();
  if (!wanted) return undefined;
  const { folded, places } = fold(root);
  const start = folded.indexOf(wanted);
  if (start < 0) return undefined;
  const first = places[start];
  const last = places[start + wanted.length - 1];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

interface Spot {
  node: Text;
  offset: number;
}

/** All text under `root` with white space folded, and for each UTF-16 unit where it stands. */
function fold(root: Node): { folded: string; places: Spot[] } {
  const places: Spot[] = [];
  let folded = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset++) {
        const unit = node.data.charAt(offset);
        const isSpace = /\s/.test(unit);
        if (isSpace && (folded === '' || folded.endsWith(' '))) continue;
        folded += isSpace ? ' ' : unit;
        places.push({ node, offset });
      }
    } else if ((node as Element).localName === 'br' && folded !== '' && !folded.endsWith(' ')) {
      const previous = places.at(-1);
      if (!previous) continue;
      folded += ' ';
      places.push(previous);
    }
  }
  return { folded, places };
}
