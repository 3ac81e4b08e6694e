/** Kinds of block element, as numbers that trees can cut. */
export const TAG_CODES: Readonly<Record<string, number>> = {
  P: 1,
  H1: 2,
  H2: 3,
  H3: 4,
  H4: 5,
  H5: 5,
  H6: 5,
  LI: 6,
  TD: 7,
  TH: 7,
  DT: 8,
  DD: 8,
  BLOCKQUOTE: 9,
  PRE: 10,
  FIGCAPTION: 11,
  DIV: 12,
  SECTION: 13,
  ARTICLE: 13,
};
/** Of any other block element. */
export const OTHER_TAG = 14;
/** Kinds of the innermost element that holds a line. */
export const NODE_CODES: Readonly<Record<string, number>> = {
  A: 1,
  SPAN: 2,
  STRONG: 3,
  B: 3,
  EM: 4,
  I: 4,
  TIME: 5,
  SMALL: 6,
  LABEL: 7,
};
/** Of any other. A block that holds its whole line is 0. */
export const OTHER_NODE = 8;
