import type { ArticleLink } from '@/utils/article/article';
import type { CitedLink, DigestInput, LinkClass } from '../digest';
import { readableAddress } from '../readable-address';
import type { Where } from './attributions';
import { type Organisation, organisationOfHost } from './organisations';

const DOI = /\b(10\.\d{4,9}\/[^\s?#"<>]+)/;
const OFFICIAL =
  /(?:^|\.)(?:gov|mil|int)(?:\.[a-z]{2})?$|\.(?:gouv\.fr|gob\.[a-z]{2}|gov\.[a-z]{2}|go\.[a-z]{2}|admin\.ch|bund\.de|europa\.eu|gc\.ca|govt\.nz|parliament\.uk|police\.uk)$|^(?:europa\.eu|bundestag\.de|bundesregierung\.de)$/;
const STUDY = /(?:^|\.)(?:edu|ac\.[a-z]{2}|edu\.[a-z]{2})$|^(?:journals?|link\.springer|papers)\./;
const REFERENCE =
  /(?:^|\.)(?:wikipedia|wiktionary|wikidata|britannica|merriam-webster|investopedia|imdb|archive|dictionary|plato\.stanford)\.(?:org|com|edu)$/;
const SHOP =
  /(?:^|\.)(?:amazon\.[a-z.]+|amzn\.to|ebay\.[a-z.]+|etsy\.com|walmart\.com|bestbuy\.com|target\.com|aliexpress\.com|apple\.co|shop-links\.co|shareasale\.com|awin1\.com|skimresources\.com|viglink\.com|prf\.hn|howl\.me)$|^(?:shop|store|click|go|affiliate)\./;
const AFFILIATE = /[?&](?:tag|affid|affiliate|aff_id|ascsubtag|irclickid)=/i;
const PRIMARY =
  /\.pdf(?:$|\?)|\/(?:press-releases?|newsroom|filings?|statements?|documents?|transcripts?|legislation|court|bill|decisions?)\b/i;
const SHARE = /\/(?:sharer?|intent|share)(?:[/.?]|$)|[?&](?:share|text|u)=https?/i;

/** The links that the text cites, each with what kind of place it leads to; those of organisations become sources. */
export function findLinks(input: DigestInput, where: Where): CitedLink[] {
  const own = domainOf(hostOf(input.url));
  const links: CitedLink[] = [];
  for (const link of input.links) {
    const host = hostOf(link.url);
    if (!host || SHARE.test(link.url)) continue;
    const organisation = organisationOfHost(host);
    const cited = citedLink(link, host, organisation, domainOf(host) === own);
    links.push(cited);
    if (organisation && cited.class !== 'same-site') addSource(link, cited, organisation, input, where);
  }
  return links;
}

function citedLink(link: ArticleLink, host: string, organisation: Organisation | undefined, same: boolean): CitedLink {
  const doi = DOI.exec(safeDecode(link.url))?.[1]?.replace(/[.,;)]+$/, '');
  const kind = same ? 'same-site' : classOf(link.url, host, organisation, doi);
  return { url: link.url, host, text: link.text, class: kind, paragraph: link.paragraph, ...(doi ? { doi } : {}) };
}

/** The kind of place that an address leads to, by its host first and its path then. */
export function classOf(url: string, host: string, organisation: Organisation | undefined, doi?: string): LinkClass {
  if (doi || organisation?.tier === 'journal') return 'study';
  if (SHOP.test(host) || AFFILIATE.test(url)) return 'shop';
  if (REFERENCE.test(host)) return 'reference';
  if (organisation?.name === 'DocumentCloud' || /\.(?:pdf)(?:$|[?#])/i.test(url)) return 'primary';
  if (organisation?.tier === 'platform') return 'social';
  if (organisation?.tier === 'outlet') return organisation.kind === 'p' ? 'other' : 'news';
  if (OFFICIAL.test(host)) return PRIMARY.test(url) ? 'primary' : 'official';
  if (STUDY.test(host)) return 'study';
  if (organisation?.tier === 'institution') return 'official';
  return PRIMARY.test(url) ? 'primary' : 'other';
}

function addSource(
  link: ArticleLink,
  cited: CitedLink,
  organisation: Organisation,
  input: DigestInput,
  where: Where,
): void {
  if (organisation.kind === 'p' || where.isOwn(organisation.name)) return;
  const text = link.text.trim();
  const inBlock = text !== '' && input.blocks[link.paragraph]?.text.includes(text);
  where.collector.add(
    organisation,
    { kind: 'link', text: inBlock ? text : readableAddress(cited.url), where: 'link', paragraph: link.paragraph },
    link.url,
  );
}

function hostOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\d?\./, '') : '';
}

const SECOND_LEVEL = /\.(?:co|com|org|net|gov|ac|edu|go|gob|gouv|or|ne)\.[a-z]{2}$/;

/** The registrable domain, near enough: two labels, three under "co.uk" and its like. */
function domainOf(host: string): string {
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.test(host) ? -3 : -2).join('.');
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray per cent sign: the address is read as it is.
    return url;
  }
}
