/** Rows of numbers, one a run; training and choosing read the same. */
export interface FeatureTable {
  rows: number;
  width: number;
  /** Row by row. */
  values: Float32Array;
}

const LINE =
  'words linkShare wordLength ending sentences commas digits capitals bold blockTag nodeTag links media ' +
  'repeats titleShare titleCover descriptionShare place wordPlace sinceTitle kept inKeptRange keptShare ' +
  'blockKept parentKept article main aside nav footer header figure table list quote link hidden pre dl ' +
  'depth blockWords blockRuns parentWords parentLinkShare parentRuns parentParagraphs parentChildren ' +
  'grandWords grandLinkShare grandParagraphs parentPageShare grandPageShare toBest fromBest bestShare ' +
  'commonShare kinRuns kinWords kinLinkShare kinKept lastWords lastLinkShare lastKept lastTag nextWords ' +
  'nextLinkShare nextKept nextTag beforeParagraphs afterParagraphs beforeLinkShare afterLinkShare ' +
  'sameParentLast sameParentNext articleOrder articles titleInArticle labelled paragraphsBefore ' +
  'paragraphsAfter beginnings date signs copyright start inBody untilEnd';
const PAGE =
  'cardCount cardWords cardLinkShare cardParagraphs cardRuns cardMost cardPageShare cardDepth ' +
  'headingDistance headingTag headingLinkShare headingWords headingOver untilHeading ' +
  'coherence upperStarts quotes price question ' +
  'pageWords pageRuns pageParagraphs pageLinkShare pageItems pageCells pagePre pageHeadings pageDates pagePrices ' +
  'pageCard pageCardShare pagePath pageSlug';
const LEXICAL =
  'mark parentMark markSum markLow markHigh nodeMark wordMean wordLow wordHigh firstWord headingMean headingLow';
const CONTEXT =
  'own last1 last2 last3 next1 next2 next3 before after block parent grand great kin page place sinceFirst ' +
  'untilLast bestParent gap cardSure cardOwn headingSure sectionSure';

/** Names of the columns, in order. The first look has all but those of the context. */
export const COLUMNS: readonly string[] = `${LINE} ${PAGE} ${LEXICAL} ${CONTEXT}`.split(' ');

const count = (names: string) => names.split(' ').length;

/** Where each group of columns begins. */
export const offsetOf = {
  line: 0,
  page: count(LINE),
  lexical: count(`${LINE} ${PAGE}`),
  context: count(`${LINE} ${PAGE} ${LEXICAL}`),
} as const;

/** An empty table for a page of so many runs. */
export function featureTable(rows: number): FeatureTable {
  return { rows, width: COLUMNS.length, values: new Float32Array(rows * COLUMNS.length) };
}
