/** A hole at the foot of a column is filled from this share of the column's height on. */
const HOLE = 0.3;
/** No picture is made smaller than this share of a column's height: it is to be seen. */
const LEAST = 0.2;

/**
 * Makes pictures smaller in pages. One that finds no room in the rest of its column goes on to the next and leaves a hole;
 * one that with its caption is higher than a column leaves a whole one empty.
 */
export function fitPictures(article: HTMLElement): void {
  const pictures = clearPictures(article);
  const height = article.clientHeight;
  for (const picture of pictures) {
    const figure = picture.closest('figure');
    // Those of a gallery that stand beside one another are small already, and so are icons.
    if (!figure || picture.closest('.lectern-gallery') || picture.clientHeight < height * LEAST) continue;
    limit(picture, figure, height);
    const hole = holeBefore(figure, article);
    if (hole < height * HOLE) continue;
    // A narrower picture's caption takes more lines: asked twice.
    limit(picture, figure, hole);
    limit(picture, figure, hole);
    const isFitting = holeBefore(figure, article) < height * HOLE;
    if (isFitting && picture.clientHeight >= height * LEAST) continue;
    picture.style.removeProperty('max-inline-size');
    limit(picture, figure, height);
  }
}

/** Gives all pictures their size back, and answers which they are. */
export function clearPictures(article: HTMLElement): HTMLImageElement[] {
  const pictures = Array.from(article.querySelectorAll<HTMLImageElement>('.body figure img'));
  for (const picture of pictures) picture.style.removeProperty('max-inline-size');
  return pictures;
}

/** Leaves the figure no more than this height, in px. */
function limit(picture: HTMLImageElement, figure: HTMLElement, height: number): void {
  const { marginTop, marginBottom } = getComputedStyle(figure);
  const margins = Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
  const own = picture.getBoundingClientRect();
  const others = figure.getBoundingClientRect().height - own.height + margins;
  const room = height - others;
  if (room >= own.height) return;
  // A picture of a declared width that is as high as it may be is broader than its shape.
  const shape = Math.min(own.width / own.height, picture.naturalWidth / picture.naturalHeight || Infinity);
  picture.style.setProperty('max-inline-size', `${Math.max(0, room * shape)}px`);
}

/** How much of the column before is empty where the figure begins the next one, in px; 0 where it begins none. */
function holeBefore(figure: HTMLElement, article: HTMLElement): number {
  const bottom = article.getBoundingClientRect().bottom;
  let first: Element = figure;
  let before = previous(figure, article);
  // What belongs to the figure went on with it.
  while (before && isBeside(before, first) && /^H[1-6]$/.test(before.tagName)) {
    first = before;
    before = previous(before, article);
  }
  const end = before && Array.from(before.getClientRects()).at(-1);
  return end && before && !isBeside(before, first) ? bottom - end.bottom : 0;
}

/** Whether one ends in the column that the other begins in. */
function isBeside(one: Element, other: Element): boolean {
  const [end, begin] = [Array.from(one.getClientRects()).at(-1), other.getClientRects()[0]];
  return end !== undefined && begin !== undefined && end.left < begin.right && begin.left < end.right;
}

/** What stands before an element in the article, with a box. */
function previous(element: Element, article: Element): Element | undefined {
  for (let one: Element | null = element; one && one !== article; one = one.parentElement) {
    for (let other = one.previousElementSibling; other; other = other.previousElementSibling) {
      if (other.getClientRects().length > 0) return other;
    }
  }
  return undefined;
}
