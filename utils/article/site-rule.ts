/** What a person decided about a part of a site's pages: it does not belong, or it does. */
export interface SiteRule {
  isShown: boolean;
  /**
   * Which elements of the page it is; empty where only its words tell it from the rest. Never null, which Chromium drops
   * on the way into a page.
   */
  selector: string;
  /** The words that it was known by, folded (`foldedText`); they find it where there is no selector. */
  text: string;
}

/** No rule's text is longer, in UTF-16 units: more is not needed to tell a part from others. */
export const LONGEST_TEXT = 300;

/** A part's words as a rule knows them: white space as one space, the beginning. */
export function foldedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}

/** Whether two say the same of the same part. */
export function isSameRule(one: SiteRule, other: SiteRule | undefined): boolean {
  return one.isShown === other?.isShown && one.selector === other.selector && one.text === other.text;
}
