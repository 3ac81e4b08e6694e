import { allIn, settleStyles } from './dom';
import { matching } from './follow-rules';
import { isSoundIn, selectorOf } from './part-selector';
import { foldedText, type SiteRule } from './site-rule';

/** A part of the page that the person can take out of the article or bring into it. */
export interface PagePart {
  /** What it says, or what its picture shows; empty where it says nothing. */
  text: string;
  isShown: boolean;
  /** Where it stands in the article; undefined for what was left out. */
  shown: Element | undefined;
  /** Where it stands in the page, as far as it can be found there. */
  source: Element | undefined;
}

/** Letters below which a line that was left out is furniture: a button, a label. */
const LEAST = 40;
/** So many are listed, in the order of the page. */
const MOST = 80;
/** Share of the article's letters that a part may have with all that are like it. */
const LARGEST = 0.35;

const BLOCKS = 'p, h2, h3, h4, h5, h6, blockquote, pre, table, ul, ol, dl, figure, aside, details';
const FURNITURE =
  'nav, header, footer, form, dialog, button, select, script, style, noscript, template, lectern-reader';

const letters = (text: string) => text.replace(/\s+/g, '');

/** The parts of the article on the screen, and those of the page that it leaves out, each in its order. */
export function partsOf(page: Document, article: Iterable<Element>): PagePart[] {
  // Parts of it are copied for their words; new ones may have come since it was read.
  settleStyles(page);
  const find = finder(page);
  const shown = Array.from(article, (part): PagePart => {
    const source = find(part);
    return { text: wordsOf(part), isShown: true, shown: part, source };
  }).filter(({ shown: part, text }) => text !== '' || part?.querySelector('img, a') != null);
  return [...shown, ...leftOut(page, shown)];
}

/** The rule that takes a part out or brings it in, for the pages of its site. Null where it cannot be known again. */
export function ruleFor(page: Document, part: PagePart, articleLength: number, isShown: boolean): SiteRule | null {
  const text = foldedText(part.text);
  const most = Math.max((part.source?.textContent.length ?? 0) * 1.3 + 20, articleLength * LARGEST);
  const selector = part.source ? selectorOf(part.source, isSoundIn(page, part.source, most)) : '';
  return selector === '' && text === '' ? null : { isShown, selector, text };
}

/** The rules that made a part what it is now. */
export function rulesBehind(part: PagePart, page: Document, rules: readonly SiteRule[]): SiteRule[] {
  const text = foldedText(part.text);
  return rules.filter(({ isShown, selector, text: known }) => {
    if (isShown !== part.isShown) return false;
    if (!selector) return known === text;
    const { source } = part;
    return source !== undefined && matching(page, selector).some((one) => one.contains(source) || source.contains(one));
  });
}

function leftOut(page: Document, shown: readonly PagePart[]): PagePart[] {
  const told = shown.map(({ text }) => letters(text)).join('\n');
  const found: PagePart[] = [];
  for (const source of allIn(page, BLOCKS)) {
    if (found.length >= MOST) break;
    if (source.closest(FURNITURE) || found.some((part) => part.source?.contains(source))) continue;
    const text = wordsOf(source);
    const own = letters(text);
    if (own.length < LEAST || told.includes(own) || !source.checkVisibility()) continue;
    // Holds parts that are shown: its children are looked at by themselves.
    if (shown.some((part) => part.source && source.contains(part.source))) continue;
    found.push({ text, isShown: false, shown: undefined, source });
  }
  return found;
}

/** Finds where a part of the article stands in the page: by its words, else by what it shows or leads to. */
function finder(page: Document): (part: Element) => Element | undefined {
  const body = allIn(page, 'body')[0];
  const lines: { node: Text; text: string }[] = [];
  const walker = body && page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode() ?? null) {
    const text = letters((node as Text).data);
    if (text.length > 1) lines.push({ node: node as Text, text });
  }
  return (part) => {
    const wanted = letters(wordsOf(part));
    if (wanted.length < 2) return pictured(page, part);
    const begins = lines.filter(({ text }) => wanted.startsWith(text.slice(0, 24)));
    for (const { node } of begins) {
      const holder = holderOf(node, wanted);
      if (holder && !holder.closest(FURNITURE)) return holder;
    }
    return pictured(page, part);
  };
}

/** The innermost element around a text that says all that is wanted, and hardly more. */
function holderOf(node: Text, wanted: string): Element | undefined {
  for (let holder = node.parentElement; holder; holder = holder.parentElement) {
    const own = letters(holder.textContent);
    if (own.length > wanted.length * 1.5 + 40) return undefined;
    if (own.includes(wanted)) return holder;
  }
  return undefined;
}

function pictured(page: Document, part: Element): Element | undefined {
  const address = part.querySelector('img')?.src ?? part.querySelector('a')?.href ?? (part as HTMLAnchorElement).href;
  if (!address) return undefined;
  const shows = (element: Element) =>
    [element.getAttribute('src'), element.getAttribute('href'), (element as HTMLImageElement).currentSrc].some(
      (given) => given != null && URL.canParse(given, page.baseURI) && new URL(given, page.baseURI).href === address,
    );
  const found = allIn(page, 'img, iframe, video, a').find(shows);
  return found?.closest('figure') ?? found;
}

/** What a part says: its text, else what its picture is said to show. */
function wordsOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll('button, math, script, style')) added.remove();
  // Lines of their own must not run together.
  for (const line of copy.querySelectorAll('li, dt, dd, p, td, th, div, figcaption, .lectern-card-title'))
    line.append(' ');
  const text = copy.textContent.replace(/\s+/g, ' ').trim();
  return text || (part.querySelector('img')?.alt.trim() ?? '');
}
