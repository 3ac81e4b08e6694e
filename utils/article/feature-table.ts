/** Rows of numbers, one a run; training and choosing read the same. */
export interface FeatureTable {
  rows: number;
  width: number;
  /** Row by row. */
  values: Float32Array;
}

/*
 * The columns of a row, group after group. The names are types alone: they hold the numbers below to the order, and
 * nothing of them ships. The order is the model's; another one asks for training anew (`tests/tools/train`).
 */

/** What a line is by itself. */
type Own = [
  ...['words', 'linkShare', 'wordLength', 'ending', 'sentences', 'commas', 'digits', 'capitals', 'bold', 'blockTag'],
  ...['nodeTag', 'links', 'media', 'repeats', 'titleShare', 'titleCover', 'descriptionShare'],
];
/** Where it stands in the page. */
type Place = [
  ...['place', 'wordPlace', 'sinceTitle', 'kept', 'inKeptRange', 'keptShare', 'blockKept', 'parentKept', 'article'],
  ...['main', 'nav', 'footer', 'header', 'figure', 'table', 'list', 'link', 'pre', 'depth', 'blockWords', 'blockRuns'],
];
/** The elements around its block: the same for lines that stand under one parent. */
type Parent = [
  ...['parentWords', 'parentLinkShare', 'parentRuns', 'parentParagraphs', 'parentChildren', 'grandWords'],
  ...['grandLinkShare', 'grandParagraphs', 'parentPageShare', 'grandPageShare'],
];
/** How far it lies from the element with the most paragraphs, and the lines that are set alike. */
type Kin = ['toBest', 'fromBest', 'bestShare', 'commonShare', 'kinRuns', 'kinWords', 'kinLinkShare', 'kinKept'];
/** What stands before and after it. */
type Neighbours = [
  ...['lastWords', 'lastLinkShare', 'lastKept', 'lastTag', 'nextWords', 'nextLinkShare', 'nextKept', 'nextTag'],
  ...['beforeParagraphs', 'afterParagraphs', 'beforeLinkShare', 'afterLinkShare', 'sameParentLast', 'sameParentNext'],
];
/** The articles, paragraphs and lines alike that it is one of. */
type Company = [
  ...['articles', 'titleInArticle', 'labelled', 'paragraphsBefore', 'paragraphsAfter', 'beginnings', 'start'],
  'untilEnd',
];
/** What it is among the page's repeated parts and headings, and what page it is. */
type Page = [
  ...['cardCount', 'cardWords', 'cardLinkShare', 'cardParagraphs', 'cardRuns', 'cardMost', 'cardPageShare'],
  ...['cardDepth', 'headingDistance', 'headingTag', 'headingWords', 'headingOver', 'untilHeading', 'coherence'],
  ...['upperStarts', 'quotes', 'pageWords', 'pageRuns', 'pageParagraphs', 'pageLinkShare', 'pageItems', 'pagePre'],
  ...['pageHeadings', 'pageDates', 'pagePrices', 'pageCard', 'pageCardShare', 'pagePath', 'pageSlug'],
];
/** What training knows of the words in class names and at the start of short lines. */
type Lexical = [
  ...['mark', 'parentMark', 'markSum', 'markLow', 'markHigh', 'nodeMark', 'wordMean', 'wordLow', 'wordHigh'],
  ...['firstWord', 'headingMean', 'headingLow'],
];
/** What the first look thought of the lines around it: the second look alone has these. */
type Context = [
  ...['own', 'last1', 'last2', 'last3', 'next1', 'next2', 'next3', 'before', 'after', 'block', 'parent', 'grand'],
  ...['great', 'kin', 'page', 'place', 'sinceFirst', 'untilLast', 'bestParent', 'gap', 'cardSure', 'cardOwn'],
  ...['headingSure', 'sectionSure'],
];

type ToPlace = [...Own, ...Place];
type ToParent = [...ToPlace, ...Parent];
type ToKin = [...ToParent, ...Kin];
type ToNeighbours = [...ToKin, ...Neighbours];
type ToCompany = [...ToNeighbours, ...Company];
type ToPage = [...ToCompany, ...Page];
type ToLexical = [...ToPage, ...Lexical];
type All = [...ToLexical, ...Context];

/** Where each group of columns begins. */
export const offsetOf: {
  own: 0;
  place: Own['length'];
  parent: ToPlace['length'];
  kin: ToParent['length'];
  neighbours: ToKin['length'];
  company: ToNeighbours['length'];
  page: ToCompany['length'];
  lexical: ToPage['length'];
  context: ToLexical['length'];
} = { own: 0, place: 17, parent: 38, kin: 48, neighbours: 56, company: 70, page: 78, lexical: 107, context: 119 };
/** Columns of a row. */
export const WIDTH: All['length'] = 143;

type KeyOf<Name, Names extends string[]> = { [At in keyof Names]: Names[At] extends Name ? At : never }[number];
type NumberOf<Name extends ToCompany[number]> =
  KeyOf<Name, ToCompany> extends `${infer Column extends number}` ? Column : never;

/** The columns about a line that are read again as its neighbours'. */
export const columnOf: { [Name in 'words' | 'linkShare' | 'blockTag' | 'kept']: NumberOf<Name> } = {
  words: 0,
  linkShare: 1,
  blockTag: 9,
  kept: 20,
};

/** An empty table for a page of so many runs. */
export function featureTable(rows: number): FeatureTable {
  return { rows, width: WIDTH, values: new Float32Array(rows * WIDTH) };
}

/** A number of words or lines, so that twice as many is one step on. */
export const log = (value: number): number => Math.log2(1 + value);
/** 0 to 1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
