import { element } from '../element';

/** A number of one or two digits by itself: not of a date, a time, an address or a Latin word. */
const SHORT_NUMBER = /(?<![\p{Script=Latin}\p{Nd}.,:/%+–-])[0-9]{1,2}(?![\p{Script=Latin}\p{Nd}.,:/%–-])/gu;
const SET_ACROSS = 'pre, code, .frame, .lectern-card, .lectern-math, math';

/**
 * Puts short numbers into elements that vertical lines set upright in one square, as books do;
 * `text-combine-upright: digits`, which would need none, is in no browser.
 */
export function holdShortNumbers(body: Element): void {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(SET_ACROSS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && /[0-9]/.test(node.data)) texts.push(node);
  }
  for (const text of texts) {
    // From the end, so that what is cut off leaves the places before it as they were.
    for (const { 0: digits, index } of [...text.data.matchAll(SHORT_NUMBER)].reverse()) {
      const number = text.splitText(index);
      number.splitText(digits.length);
      const square = element('span', 'short-number');
      number.replaceWith(square);
      square.append(number);
    }
  }
}
