import { allIn } from './dom';

/** Names longer than this are made by machines. */
const LONGEST_NAME = 40;
/** Made anew with each build of the site: figures in a row, hashes, the prefixes of style libraries. */
const PASSING =
  /\d{3,}|^(?:css|sc|jsx|svelte|styled)-|[-_](?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{5,}$|[a-z\d]*[A-Z]+\d+[A-Za-z\d]*$/;
/** About a state of the moment. */
const STATE = /^(?:is|has|js)-|active|visible|hidden|open|loaded|lazy/i;
const ATTRIBUTES = ['data-testid', 'data-component', 'data-type', 'itemprop', 'role', 'aria-label'];
/** How far up an element that holds nothing else may lie. */
const UP = 4;

/**
 * A selector by which a part is known again on the site's other pages: by its own names or those of what holds it and
 * hardly more, the shortest that `isSound` agrees with. Empty where the page gives it no name.
 */
export function selectorOf(part: Element, isSound: (selector: string) => boolean): string {
  let element: Element | null = part;
  const size = part.textContent.length;
  for (let up = 0; element && up < UP && element.localName !== 'body'; up++) {
    // What holds more than this part is another part.
    if (element !== part && element.textContent.length > size * 1.25 + 20) break;
    const found = namesOf(element).find(isSound);
    if (found) return found;
    element = element.parentElement;
  }
  return '';
}

/** Whether a selector means this part, and together with others like it at most so many letters. */
export function isSoundIn(page: Document, part: Element, most: number): (selector: string) => boolean {
  return (selector) => {
    const found = allIn(page, selector);
    const letters = found.reduce((sum, element) => sum + element.textContent.length, 0);
    return found.some((element) => element.contains(part) || part.contains(element)) && letters <= most;
  };
}

function namesOf(element: Element): string[] {
  const tag = element.localName;
  const classes = [...element.classList].filter(isLasting).map((name) => `.${CSS.escape(name)}`);
  const id = isLasting(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const told = ATTRIBUTES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && isLasting(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  const own = [...id, ...classes.map((name) => tag + name), ...told];
  const pairs = classes.flatMap((one, index) => classes.slice(index + 1).map((other) => tag + one + other));
  const holder = element.parentElement;
  const above = holder && holder.localName !== 'body' ? shortNamesOf(holder) : [];
  return [...own, ...pairs, ...above.flatMap((name) => own.map((below) => `${name} > ${below}`))];
}

function shortNamesOf(element: Element): string[] {
  const id = isLasting(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  return [...id, ...[...element.classList].filter(isLasting).map((name) => `.${CSS.escape(name)}`)];
}

function isLasting(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !PASSING.test(name) && !STATE.test(name);
}
