/** A place in an article's text, as the reading view can go to it. */
export interface TextPlace {
  /** Verbatim, as it stands in the text. */
  text: string;
  /** Index into `Article.blocks`; without it the text lies in a caption or credit, or is searched for. */
  paragraph?: number;
}

/** How the article's own words are written, for the elements that quote them. */
export interface Writing {
  /** BCP 47. */
  lang?: string | null;
  dir?: 'ltr' | 'rtl' | null;
}

/** Attributes for an element that holds the article's own words. */
export function writingOf(writing: Writing): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { ...(writing.lang ? { lang: writing.lang } : {}), dir: writing.dir ?? 'auto' };
}
