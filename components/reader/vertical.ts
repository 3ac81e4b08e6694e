/** Whether texts of a language (BCP 47, or empty) are set in vertical lines, too. */
export function isSetVertically(lang: string | null): boolean {
  return /^(?:ja|zh|yue|lzh)(?:-|$)/i.test(lang ?? '');
}
