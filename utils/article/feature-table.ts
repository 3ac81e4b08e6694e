/** Rows of numbers, one a run; training and choosing read the same. */
export interface FeatureTable {
  rows: number;
  width: number;
  /** Row by row. */
  values: Float32Array;
}

/**
 * Where each group of columns begins (`parent` and `neighbours` are parts of `line`); the first look has all but those of the context. In order:
 *
 * - line: what a line is by itself, in its place and beside its neighbours
 *   words linkShare wordLength ending sentences commas digits capitals bold blockTag nodeTag links media repeats
 *   titleShare titleCover descriptionShare place wordPlace sinceTitle kept inKeptRange keptShare blockKept
 *   parentKept article main nav footer header figure table list link pre depth blockWords
 *   blockRuns parentWords parentLinkShare parentRuns parentParagraphs parentChildren grandWords grandLinkShare
 *   grandParagraphs parentPageShare grandPageShare toBest fromBest bestShare commonShare kinRuns kinWords
 *   kinLinkShare kinKept lastWords lastLinkShare lastKept lastTag nextWords nextLinkShare nextKept nextTag
 *   beforeParagraphs afterParagraphs beforeLinkShare afterLinkShare sameParentLast sameParentNext
 *   articles titleInArticle labelled paragraphsBefore paragraphsAfter beginnings start untilEnd
 * - page: what it is among the page's repeated parts and headings, and what page it is
 *   cardCount cardWords cardLinkShare cardParagraphs cardRuns cardMost cardPageShare cardDepth headingDistance
 *   headingTag headingWords headingOver untilHeading coherence upperStarts quotes
 *   pageWords pageRuns pageParagraphs pageLinkShare pageItems pagePre pageHeadings pageDates
 *   pagePrices pageCard pageCardShare pagePath pageSlug
 * - lexical: what training knows of the words in class names and at the start of short lines
 *   mark parentMark markSum markLow markHigh nodeMark wordMean wordLow wordHigh firstWord headingMean headingLow
 * - context: what the first look thought of the lines around it
 *   own last1 last2 last3 next1 next2 next3 before after block parent grand great kin page place sinceFirst
 *   untilLast bestParent gap cardSure cardOwn headingSure sectionSure
 */
export const offsetOf = { line: 0, parent: 38, neighbours: 56, page: 78, lexical: 107, context: 119 } as const;
/** Columns of a row. */
export const WIDTH = 143;

/** An empty table for a page of so many runs. */
export function featureTable(rows: number): FeatureTable {
  return { rows, width: WIDTH, values: new Float32Array(rows * WIDTH) };
}
