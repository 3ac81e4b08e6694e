import { embedCard } from './embeds';
import type { Media } from './media';
import { oneLine } from './metadata/page-text';

/** The pictures and embeds that go into the article, and what is needed to show them. */
export interface Shown {
  media: Media;
  /** The lines about a picture or an embed. */
  legendOf: (shown: Element) => { caption: string[]; credit: string[] };
  base: string;
}

/** A picture as a figure, an embed as a card, with the lines about it; undefined where there is nothing to show. */
export function shownOf(element: Element, shown: Shown, target: Document): Element | undefined {
  const legend = legendOf(element, shown, target);
  if (!shown.media.images.has(element)) return embedOf(element, legend, shown.base, target);
  const figure = target.createElement('figure');
  const address = shown.media.images.get(element);
  if (address) figure.append(imageOf(element, address, target));
  if (legend) figure.append(legend);
  return figure;
}

function imageOf(element: Element, address: string, target: Document): Element {
  const image = target.createElement('img');
  image.setAttribute('src', address);
  const alt = element.getAttribute('alt') ?? element.getAttribute('data-alt');
  if (alt !== null) image.setAttribute('alt', oneLine(alt));
  for (const name of ['width', 'height']) {
    const value = element.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  return image;
}

function embedOf(element: Element, legend: Element | undefined, base: string, target: Document): Element | undefined {
  const card = embedCard(element, base, target);
  if (!card || !legend) return card;
  const figure = target.createElement('figure');
  figure.append(card, legend);
  return figure;
}

function legendOf(element: Element, shown: Shown, target: Document): Element | undefined {
  const { caption, credit } = shown.legendOf(element);
  if (caption.length + credit.length === 0) return undefined;
  const made = target.createElement('figcaption');
  made.append(caption.join(' '));
  if (credit.length === 0) return made;
  const source = target.createElement('span');
  source.className = 'lectern-credit';
  source.textContent = credit.join(' ');
  made.append(caption.length > 0 ? ' ' : '', source);
  return made;
}
