/** How far two measures may lie apart, in px: a rasteriser's rounding, on both sides of a box. */
const PX = 2;
/** Of a colour's channels, of 255: rounding alone. */
const LEVELS = 2;
/** What the bundled typefaces hold: another sign's height is that of a typeface of the system. */
const OWN_SIGNS = /^[\p{Script=Latin}\p{Nd}\s\u0020-\u00bf\u2010-\u203a]*$/u;

/**
 * Where each box of the article stands, a line each: from the box before it or its parent's top, from its parent's start,
 * how wide and high. In whole px, so that a picture need not show what moved. Height is left out where a typeface of the
 * system may have made it.
 */
export function boxesOf(paper: Element): string[] {
  const isRtl = getComputedStyle(paper).direction === 'rtl';
  return elementsOf(paper).flatMap((element) => {
    const parent = element.parentElement;
    if (!parent || !isInFlow(element) || getComputedStyle(element).display.startsWith('inline')) return [];
    const [box, around] = [element.getBoundingClientRect(), parent.getBoundingClientRect()];
    const before = [...parent.children].slice(0, [...parent.children].indexOf(element)).findLast(isInFlow);
    const from = before ? before.getBoundingClientRect().bottom : around.top;
    const start = isRtl ? around.right - box.right : box.left - around.left;
    const isOwn = OWN_SIGNS.test(element.textContent ?? '');
    const sizes = [box.top - from, start, box.width, ...(isOwn ? [box.height] : [])];
    return [`${nameOf(element)}: ${sizes.map((size) => Math.round(size)).join(' ')}`];
  });
}

function isInFlow(element: Element): boolean {
  return element.checkVisibility() && getComputedStyle(element).position !== 'absolute';
}

/** What each kind of element is coloured with, a line each: text, ground, borders and underline, by red, green, blue and alpha. */
export function coloursOf(paper: Element): string[] {
  const bytesOf = colourReader();
  const lines = elementsOf(paper).map((element) => {
    const style = getComputedStyle(element);
    const edges = (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) =>
      Number.parseFloat(style[`border${side}Width`]) > 0 ? [style[`border${side}Color`]] : [],
    );
    const line = style.textDecorationLine === 'none' ? [] : [style.textDecorationColor];
    const colours = [style.color, style.backgroundColor, ...new Set(edges), ...line];
    return `${nameOf(element)}: ${colours.map(bytesOf).join(' ')}`;
  });
  return [...new Set(lines)];
}

/** What differs between kept and present lines by more than rounding, to be read. */
export function measuresApart(kept: readonly string[], now: readonly string[], kind: 'boxes' | 'colours'): string[] {
  const most = kind === 'boxes' ? PX : LEVELS;
  const numbers = (line: string) =>
    line
      .slice(line.indexOf(': ') + 2)
      .match(/-?\d+/g)
      ?.map(Number) ?? [];
  const name = (line: string) => line.slice(0, line.indexOf(': '));
  const apart: string[] = [];
  for (let at = 0; at < Math.max(kept.length, now.length); at++) {
    const [was, is] = [kept[at] ?? '(nothing)', now[at] ?? '(nothing)'];
    const [before, after] = [numbers(was), numbers(is)];
    const isNear =
      before.length === after.length && before.every((value, i) => Math.abs(value - (after[i] ?? NaN)) <= most);
    if (name(was) !== name(is) || !isNear) apart.push(`${was} → ${is}`);
  }
  return apart;
}

function elementsOf(paper: Element): Element[] {
  const all = [paper, ...paper.querySelectorAll('*')];
  return all.filter((element) => element.checkVisibility() && !element.closest('svg, .unseen'));
}

function nameOf(element: Element): string {
  const own = (one: Element) => [one.localName, ...[...one.classList].sort()].join('.');
  return element.parentElement ? `${own(element.parentElement)} > ${own(element)}` : own(element);
}

/** Whatever way CSS writes a colour, as the canvas makes bytes of it. */
function colourReader(): (colour: string) => string {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  return (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data].join(',');
  };
}
