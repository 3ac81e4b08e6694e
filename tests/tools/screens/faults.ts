/** In the list of the page's parts their words are cut short, by design. */
export const isCutByDesign = (fault: string) => fault.startsWith('cut off: ') && fault.endsWith(' in span by span');

/**
 * What is wrong with the texts that a screen shows: cut off, over the edge, or (where texts stand in brackets) not from
 * the texts of a language. Runs in the page, so it refers to nothing outside itself.
 * @param marks What stands before and after each of our texts; null where texts carry no marks.
 * @param known Words, in small letters, that may stand outside the marks: the sample's own, names, dates, keys; null: all.
 * @returns A line each, sorted.
 */
export function textFaults(
  root: Document | ShadowRoot,
  marks: readonly [open: string, close: string] | null,
  known: readonly string[] | null,
): string[] {
  const faults = new Set<string>();
  const allowed = new Set(known ?? []);
  const nameOf = (element: Element) => {
    const [first = ''] = element.classList;
    return first ? `${element.localName}.${first}` : element.localName;
  };
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

  /** What stands outside the marks, and whether anything stands inside; `depth` goes on from text to text. */
  let depth = 0;
  const outside = (text: string): { rest: string; isOurs: boolean } => {
    if (!marks) return { rest: '', isOurs: true };
    let rest = '';
    let isOurs = depth > 0;
    for (const sign of text) {
      if (sign === marks[0]) {
        depth += 1;
        isOurs = true;
      } else if (sign === marks[1]) depth = Math.max(0, depth - 1);
      else if (depth === 0) rest += sign;
    }
    return { rest, isOurs };
  };
  const strangers = (text: string) =>
    (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !allowed.has(word.toLowerCase()));
  const checkWords = (text: string, where: string) => {
    const words = known ? strangers(text) : [];
    if (words.length > 0) faults.add(`not from the texts: "${clean(words.join(' ')).slice(0, 80)}" in ${where}`);
  };

  /** For assistive technology alone: off the screen or a pixel wide. */
  const isUnseen = (element: Element | null): boolean => {
    for (let up = element; up; up = up.parentElement) {
      const { clipPath, position } = getComputedStyle(up);
      const { width, height } = up.getBoundingClientRect();
      if (position === 'absolute' && (clipPath !== 'none' || width <= 1 || height <= 1)) return true;
    }
    return false;
  };

  const checkPlace = (text: Text, parent: Element) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const said = `"${clean(text.data).slice(0, 60)}" in ${nameOf(parent)}`;
      const slack = 2;
      let mayLeaveX = false;
      let mayLeaveY = false;
      for (let up: Element | null = parent; up; up = up.parentElement) {
        const { overflowX, overflowY, display, position } = getComputedStyle(up);
        if (display === 'inline' || display === 'contents') continue;
        const box = up.getBoundingClientRect();
        const isOutX = rect.left < box.left - slack || rect.right > box.right + slack;
        const isOutY = rect.top < box.top - slack || rect.bottom > box.bottom + slack;
        if (!mayLeaveX && isOutX && overflowX !== 'visible') faults.add(`cut off: ${said} by ${nameOf(up)}`);
        if (!mayLeaveY && isOutY && /hidden|clip/.test(overflowY)) faults.add(`cut off: ${said} by ${nameOf(up)}`);
        if (up.matches('button, select, summary') && (isOutX || isOutY)) faults.add(`over the edge: ${said}`);
        // What scrolls from side to side by design: the author's code and tables, in a frame of their own.
        mayLeaveX ||= /auto|scroll/.test(overflowX) && up.closest('article') !== null && !up.matches('.page');
        mayLeaveY ||= /auto|scroll/.test(overflowY);
        if (position === 'fixed') break;
      }
      if (!mayLeaveX && (rect.left < -1 || rect.right > innerWidth + 1)) faults.add(`out of the window: ${said}`);
    }
  };

  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || /^(?:script|style|title|template)$/.test(parent.localName)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) continue;
    const around = parent.closest(
      'p, li, button, label, h1, h2, h3, td, th, dt, dd, legend, summary, a, option, output',
    );
    if (around !== block) depth = 0;
    block = around;
    const { rest, isOurs } = outside(text.data);
    // In the list of the page's parts its own words stand, cut short; on the first page single sentences of a text.
    if (marks && !parent.closest('.parts label, .calm .digest-summary')) checkWords(rest, nameOf(parent));
    // Without marks nobody knows whose a text is; an article's is its author's, who may have broad tables and code.
    if (!marks && parent.closest('article')) continue;
    if (isOurs && parent.localName !== 'option' && !isUnseen(parent)) checkPlace(text, parent);
  }

  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
      const value = element.getAttribute(name);
      depth = 0;
      if (marks && value) checkWords(outside(value).rest, `${name} of ${nameOf(element)}`);
    }
    const { overflowX, display } = getComputedStyle(element);
    const holdsText = [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim());
    const isBroad = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    if (holdsText && isBroad && display !== 'inline' && !/auto|scroll/.test(overflowX) && !isUnseen(element)) {
      depth = 0;
      if (outside(element.textContent ?? '').isOurs)
        faults.add(`broader than its box: "${clean(element.textContent ?? '').slice(0, 60)}" in ${nameOf(element)}`);
    }
    const isFrame = /auto|scroll/.test(overflowX) && !element.closest('article');
    if (isFrame && isBroad) faults.add(`scrolls from side to side: ${nameOf(element)}`);
    if (element instanceof HTMLInputElement && element.placeholder && !element.value) {
      const { font, paddingLeft, paddingRight, textOverflow } = getComputedStyle(element);
      // Ends with dots, and is told whole by its name.
      if (textOverflow === 'ellipsis' && element.getAttribute('aria-label') === element.placeholder) continue;
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) continue;
      pen.font = font;
      const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (pen.measureText(element.placeholder).width > room + 1)
        faults.add(`cut off: the placeholder "${element.placeholder}" of ${nameOf(element)}`);
    }
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  // A web page behind the reading view is its author's.
  const isOwn = location.protocol === 'chrome-extension:';
  if (isOwn && scrollWidth > clientWidth + 1) faults.add(`the page is ${scrollWidth} px broad in ${clientWidth}`);
  return [...faults].sort();
}
