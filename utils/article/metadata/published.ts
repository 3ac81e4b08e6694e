import type { Article } from '@/utils/article/article';
import { allIn, parentOf } from '@/utils/article/dom';
import { dateIn, isoOf } from './dates';
import type { Facts } from './facts';
import { type LinkedNode, textsOf, typesOf } from './json-ld';
import { allOf } from './meta-tags';
import { lineOf } from './page-text';
import { isForeign, type Line, type Lines, marksOf } from './visible-lines';

type Dates = Pick<Article, 'published' | 'modified'>;

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'publicationdate',
  'publish_time',
  'published_time',
  'published_at',
  'og:published_time',
  'bt:pubdate',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dcsext.articlefirstpublished',
  'article:create_time',
  'og:release_date',
  'datecreated',
  'weibo:article:create_at',
  'shareaholic:article_published_time',
  'published-date',
  'pub_date',
  'ob:date',
];
/** Tags of which nobody knows what date they mean. */
const VAGUE_TAGS = [
  ...['date', 'dc.date', 'dcterms.date', 'created', 'creation_date', 'time', 'gentime', 'timestamp', 'ms.date'],
  'published-time',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'modified_time',
  'shareaholic:article_modified_time',
  'weibo:article:update_at',
  'revised',
  'updated_time',
];

/** When the article came out and when it was changed, ISO 8601. */
export function publishedOf(facts: Facts, lang: string | null, lines: Lines): Dates {
  const iso = (values: string[]) => values.flatMap((value) => isoOf(value, lang) ?? []);
  const { node, nodes, tags, page } = facts;
  const published = [
    ...iso(textsOf(node?.datePublished)),
    ...iso(allOf(tags, ...PUBLISHED_TAGS)),
    ...iso(nodes.filter(isPage).flatMap((one) => textsOf(one.datePublished))),
    ...iso(itempropOf(page, 'datePublished')),
  ];
  const modified = [
    ...iso(textsOf(node?.dateModified)),
    ...iso(allOf(tags, ...MODIFIED_TAGS)),
    ...iso(itempropOf(page, 'dateModified')),
  ];
  const told = mostPrecise(published);
  // Where machines are told a date, only one right under the headline can say better.
  const asked = told ? lines.near.filter(({ distance }) => distance > -8 && distance < 20) : lines.all();
  const seen = visibleDates(asked, lang);
  const first =
    (told && seen.published && isReissue(told, seen) ? seen.published : told) ??
    seen.published ??
    iso(allOf(tags, ...VAGUE_TAGS))[0] ??
    inAddress(facts.url) ??
    iso(nodes.flatMap((one) => [...textsOf(one.dateCreated), ...textsOf(one.uploadDate)]))[0] ??
    seen.modified ??
    modified[0];
  return { published: first ?? null, modified: modified[0] ?? seen.modified ?? null };
}

function isPage(node: LinkedNode): boolean {
  return typesOf(node).some((type) => /(?:Page|Article|Posting)$/.test(type));
}

/** Pages that come out again show the new day and keep the old one in what they tell machines. */
function isReissue(told: string, seen: SeenDates): boolean {
  return seen.written === true && (seen.rate ?? 0) >= SURE && (seen.published ?? '').slice(0, 10) > told.slice(0, 10);
}

/** The first date; said again with a time, or with a zone, in another field, that one. */
function mostPrecise(dates: string[]): string | undefined {
  const [first] = dates;
  if (!first) return undefined;
  const sameDay = dates.filter((date) => date.slice(0, 10) === first.slice(0, 10));
  return sameDay.sort((one, other) => precision(other) - precision(one))[0];
}

function precision(date: string): number {
  return date.length <= 10 ? 0 : /(?:Z|[+-]\d\d:\d\d)$/.test(date) ? 2 : 1;
}

function itempropOf(page: Document, name: string): string[] {
  return allIn(page, `[itemprop~="${name}"]`)
    .slice(0, 3)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? lineOf(element));
}

/** "/2023/09/22/", "/20230922-": news addresses carry their day. */
function inAddress(url: URL): string | undefined {
  const found = /(?:^|\D)((?:19|20)\d{2})[-/_.]?(0?[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url.pathname);
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  return isoOf(`${year}-${month.padStart(2, '0')}-${day}`, null);
}

const ELSEWHERE =
  /comment|footer|sidebar|related|recommend|teaser|promo|widget|\baside\b|popular|most-?read|latest|trending|archive|calendar|event|copyright|cookie|share|\bads?\b|advert|signature|menu/;
const DATE_MARKS =
  /date|time|publi|posted|entry-meta|post-meta|article-meta|byline|metadata|datum|fecha|data-|info|story-meta|\bmeta\b/;
const UPDATED =
  /updat|aktualis|actuali[sz]|modifi|edited|bearbeitet|bijgewerkt|geändert|aggiornat|atualiza|uppdatera|oppdatert|opdateret|zaktualizowano|обновлен|изменен|güncelle|更新|修改|수정|تحديث|diperbarui/i;
const PUBLISHED =
  /publi|posted|erschienen|veröffentlicht|geplaatst|opublikowano|опубликован|yayın|发布|發布|公開|掲載|등록|입력|نشر|created|written|\bon\b|\bam\b|\ble\b|datum|date/i;

/** The sixth of January or the first of June. */
const AMBIGUOUS = /^(?:0?\d|1[0-2])[/.-](?:0?\d|1[0-2])[/.-]\d/;

interface SeenDates {
  published?: string;
  modified?: string;
  /** How sure the published date is. */
  rate?: number;
  /** It stands there as a date, not as "two days ago". */
  written?: boolean;
}

/** A date with this rate stands under the headline and says that it is the day of publication. */
const SURE = 45;

/** Dates in the lines around the headline. */
function visibleDates(lines: readonly Line[], lang: string | null): SeenDates {
  const rated = lines.flatMap((line) => datesOfLine(line, lang)).sort((one, other) => other.rate - one.rate);
  const published = rated.find(({ updated, rate }) => !updated && rate > 0);
  const modified = rated.find(({ updated, rate }) => updated && rate > 0);
  return {
    ...(published ? { published: published.iso, rate: published.rate, written: published.written } : {}),
    ...(modified ? { modified: modified.iso } : {}),
  };
}

interface RatedDate {
  iso: string;
  rate: number;
  updated: boolean;
  written: boolean;
}

/** "14 October 1999 – 20 January 2000": how long something else lasted. */
const RANGE = /^\s*[–—-]\s*(?:(?:\d{1,2}\.? )?\p{L}{3,}\.?(?: \d{1,2},?)? )?(?:19|20)\d\d(?!\d)/u;

function datesOfLine(line: Line, lang: string | null): RatedDate[] {
  const { text, told } = line;
  const attribute = told && isoOf(told.value, lang);
  if (!attribute && !/[\d٠-٩۰-۹०-९]/.test(text)) return [];
  const found = dateIn(text, lang);
  const iso = attribute ?? found?.iso;
  if (!iso || (found && RANGE.test(text.slice(found.index + found.length)))) return [];
  const before = found ? text.slice(0, found.index) : (told?.before ?? '');
  const rest = text.length - (found?.length ?? told?.length ?? 0);
  const rate = rateOf(line, before, rest, attribute !== undefined);
  const written = found !== undefined && !AMBIGUOUS.test(text.slice(found.index, found.index + found.length));
  return [{ iso, rate, written, updated: UPDATED.test(before) && !PUBLISHED.test(before.replace(UPDATED, '')) }];
}

/** In a cell beside the one that names it, a date is a fact about something: "Released: 14 October 1999". */
function isLabelledCell(element: Element): boolean {
  return [element, parentOf(element)].some(
    (one) => one instanceof Element && one.localName === 'td' && one.previousElementSibling?.localName === 'th',
  );
}

/** How likely a date is that of the article, by its place, its marks and what else its line says. */
function rateOf(line: Line, before: string, rest: number, isTime: boolean): number {
  const { distance, text, element, linked } = line;
  const marks = marksOf(element);
  if (isForeign(line, marks)) return 0;
  const isNear = distance >= -3 && distance <= 6;
  if (isLabelledCell(element)) return 0;
  let rate = 10 + (distance >= 0 ? Math.max(0, 30 - distance) : Math.max(0, 14 + distance * 2));
  if (isTime) rate += 10;
  if (!/\d{4}|[٠-٩۰-۹०-९]/.test(text)) rate -= 8;
  if (DATE_MARKS.test(marks)) rate += 12;
  if (PUBLISHED.test(before)) rate += 8;
  if (ELSEWHERE.test(marks)) rate -= isNear ? 10 : 30;
  if (/©|copyright|\(c\)|alle rechte/i.test(text)) rate -= 15;
  rate -= Math.min(40, rest / 4);
  return linked && rest === 0 ? rate - 5 : rate;
}
