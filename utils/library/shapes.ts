import type { Article } from '@/utils/article/article';
import type { Digest } from '@/utils/digest/digest';
import { isBoolean, isCount, isNumber, list, oneOf, optional, orNull, record, type Shape, text } from '@/utils/shape';

/** Longest single line: a title, a name, an address. Some addresses carry pictures (`data:`) and stay out. */
export const LINE = 8_192;
/** Longest text or markup: 20 million UTF-16 units, twice what extraction agrees to read. */
const WHOLE = 20_000_000;
const MANY = 100_000;
const SOME = 2_000;

const line = text(LINE);
const lineOrNull = orNull(line);
const direction = oneOf('ltr', 'rtl');

const articleFields: Record<keyof Article, Shape> = {
  url: line,
  canonical: lineOrNull,
  title: lineOrNull,
  byline: list(line, SOME),
  siteName: lineOrNull,
  lang: orNull(text(64)),
  dir: orNull(direction),
  published: orNull(text(64)),
  modified: orNull(text(64)),
  section: lineOrNull,
  tags: list(line, SOME),
  type: oneOf('article', 'live-blog', 'list', 'forum', 'documentation', 'product', 'other', 'none'),
  confidence: isNumber,
  free: orNull(isBoolean),
  leadImage: orNull(record({ url: text(WHOLE), alt: line })),
  html: text(WHOLE),
  blocks: list(
    record({
      kind: oneOf('heading', 'standfirst', 'paragraph', 'item', 'quote', 'code', 'table', 'math', 'footnote'),
      text: text(WHOLE),
    }),
    MANY,
  ),
  captions: list(record({ text: text(WHOLE) }), MANY),
  credits: list(record({ text: text(WHOLE) }), SOME),
  links: list(record({ url: text(WHOLE), text: text(WHOLE), paragraph: isCount }), MANY),
  images: isCount,
  declaredSeconds: orNull(isNumber),
  nextPage: lineOrNull,
  provenance: list(record({ name: lineOrNull, url: lineOrNull, from: line }), SOME),
};

const kind = oneOf('credit', 'attribution', 'photo', 'link');
const evidence = record({
  kind: oneOf('credit', 'attribution', 'photo', 'link', 'quote'),
  text: text(WHOLE),
  where: oneOf('paragraph', 'caption', 'credit', 'byline', 'meta', 'link'),
  paragraph: optional(isCount),
  cue: optional((value) => Array.isArray(value) && value.length === 2 && value.every(isCount)),
});

const summary = list(record({ text: text(WHOLE), paragraph: isCount }), SOME);

const digestFields: Record<keyof Digest, Shape> = {
  lang: text(64),
  readTime: record({ seconds: isNumber, words: isCount, wpm: isNumber, declaredSeconds: optional(isNumber) }),
  sources: list(
    record({
      name: line,
      tier: oneOf('outlet', 'institution', 'journal', 'platform'),
      kinds: list(kind, 4),
      mentions: isCount,
      evidence: list(evidence, MANY),
      links: list(text(WHOLE), MANY),
    }),
    SOME,
  ),
  people: list(record({ name: line, role: optional(line), evidence: list(evidence, MANY) }), SOME),
  links: list(
    record({
      url: text(WHOLE),
      host: line,
      text: text(WHOLE),
      class: oneOf('primary', 'study', 'official', 'news', 'social', 'reference', 'shop', 'same-site', 'other'),
      paragraph: isCount,
      doi: optional(line),
    }),
    MANY,
  ),
  summary,
  otherSummaries: optional(record({ short: summary, long: summary })),
};

/** Is it an article, whole and of a bearable size? */
export const isArticle: Shape = record(articleFields);
export const isDigest: Shape = record(digestFields);
