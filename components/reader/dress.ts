import { t } from '@/utils/texts';
import { element } from './element';

/** From this width on, in px, a picture may reach beyond the column, and from this one on into the margins. */
const LARGE = 800;
const FULL = 1400;

/**
 * Makes the rendered article's markup ready for the screen, before it is inserted. Blocks are found before this
 * (`blocksOf`), so nothing here has to keep their order of elements.
 */
export function dress(body: DocumentFragment, images: 'page' | 'ask'): void {
  for (const table of body.querySelectorAll('table')) frame(table, t('readerTable'));
  for (const code of body.querySelectorAll('pre')) frame(code, t('readerCode'));
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) openElsewhere(link);
  let index = 0;
  for (const image of body.querySelectorAll('img')) prepareImage(image, images, index++);
}

/** What is wider than the column scrolls inside a frame of its own, by keyboard too. */
function frame(wide: HTMLElement, name: string): void {
  const holder = element('div', 'frame');
  holder.tabIndex = 0;
  holder.setAttribute('role', 'group');
  holder.setAttribute('aria-label', wide.querySelector('caption')?.textContent?.trim() || name);
  wide.replaceWith(holder);
  holder.append(wide);
}

/** The view is left by closing it, never by a link in it. Footnotes stay inside. */
function openElsewhere(link: HTMLAnchorElement): void {
  if (!link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}

function prepareImage(image: HTMLImageElement, images: 'page' | 'ask', index: number): void {
  image.decoding = 'async';
  // The first ones stand in the first window, where lazy loading would only wait.
  if (index > 1) image.loading = 'lazy';
  image.addEventListener('error', () => giveUp(image));
  const reach = reachOf(Number(image.getAttribute('width')), Number(image.getAttribute('height')));
  // In a list it would lie under the mark of its item, in a quotation over its rule.
  const figure = reach && image.closest('figure:not(.lectern-gallery *, li *, blockquote *, dd *)');
  if (figure) figure.classList.add(reach);
  if (images === 'ask' && !isOwn(image.src)) {
    image.dataset.src = image.src;
    image.removeAttribute('src');
    image.classList.add('waiting');
  }
}

/** How far a picture of this size in px may reach. An upright one stays in the column, or the window would not hold it. */
function reachOf(width: number, height: number): 'wide' | 'full' | undefined {
  if (width < LARGE || height > width) return undefined;
  return width >= FULL && width >= height * 1.5 ? 'full' : 'wide';
}

/** Pictures that lie in the article or the library ask nobody. */
function isOwn(address: string): boolean {
  return /^(?:data|blob):/.test(address);
}

/** How many pictures wait for the person's word. */
export function waitingImages(root: ParentNode): number {
  return root.querySelectorAll('img.waiting').length;
}

/** Loads the pictures that waited. */
export function showImages(root: ParentNode): void {
  for (const image of root.querySelectorAll<HTMLImageElement>('img.waiting')) {
    image.classList.remove('waiting');
    image.src = image.dataset.src ?? '';
    delete image.dataset.src;
  }
}

/** A picture that does not come leaves its description, or nothing where it has none. */
function giveUp(image: HTMLImageElement): void {
  const alt = image.alt.trim();
  const gone = element('span', 'gone');
  if (alt) gone.textContent = alt;
  else gone.hidden = true;
  const figure = image.closest('figure');
  figure?.classList.remove('wide', 'full');
  image.replaceWith(gone);
  if (figure && !alt && !figure.textContent.trim() && !figure.querySelector('img')) figure.hidden = true;
}
