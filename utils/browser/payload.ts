import { HIGHLIGHT_COLOURS } from '@/utils/library/highlight';
import { isArticle, isDigest, LINE } from '@/utils/library/shapes';
import { isBoolean, isCount, list, oneOf, optional, orNull, record, type Shape, text } from '@/utils/shape';
import { SUBSETS } from '@/utils/typefaces';
import type { Protocol, Verb } from './messages';
import { isSiteRules } from './site-rules';
import { PART_NAMES } from './view-parts';

const line = text(LINE);
const lineOrNull = orNull(line);
const LONGEST_QUOTE = 200_000;
const LONGEST_CONTEXT = 200;
const LONGEST_NOTE = 20_000;
const ofPage = { canonical: lineOrNull };
const colour = oneOf(...HIGHLIGHT_COLOURS);
const highlightId: Shape = (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

const PAYLOADS: Record<Verb, Shape> = {
  saveArticle: record({ article: isArticle, digest: isDigest }),
  saveLink: record({ title: line }),
  digestPage: isNothing,
  listHighlights: record(ofPage),
  addHighlight: record({
    ...ofPage,
    quote: text(LONGEST_QUOTE),
    prefix: text(LONGEST_CONTEXT),
    suffix: text(LONGEST_CONTEXT),
    paragraph: isCount,
    start: isCount,
    end: isCount,
    colour,
    note: text(LONGEST_NOTE),
  }),
  editHighlight: record({
    ...ofPage,
    id: highlightId,
    colour: optional(colour),
    note: optional(text(LONGEST_NOTE)),
  }),
  removeHighlight: record({ ...ofPage, id: highlightId }),
  restoreHighlight: record({ ...ofPage, id: highlightId }),
  loadPart: oneOf(...PART_NAMES),
  loadTypeface: record({ typeface: oneOf('literata', 'legible'), subsets: list(oneOf(...SUBSETS), SUBSETS.length) }),
  keepSiteRules: isSiteRules,
  openByItself: isNothing,
  isSaved: record({ canonical: lineOrNull }),
  showReading: isBoolean,
  openLibrary: isNothing,
  openOptions: oneOf('reading', 'errors'),
  openHelp: isNothing,
};

function isNothing(value: unknown): boolean {
  return value === null;
}

/** Has a message of this verb the payload that it must have, by shape and by size? */
export function isPayloadOf<V extends Verb>(verb: V, value: unknown): value is Parameters<Protocol[V]>[0] {
  return PAYLOADS[verb](value);
}
