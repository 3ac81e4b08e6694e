import type { ArticleType, Block } from './article';
import { allIn } from './dom';
import type { Facts } from './metadata/facts';
import { typesOf } from './metadata/json-ld';
import { firstOf } from './metadata/meta-tags';

/** What speaks for each type, in points; the most win, and an article needs none. */
type Points = Record<Exclude<ArticleType, 'none'>, number>;

const LINKED: readonly [RegExp, keyof Points, number][] = [
  [/^LiveBlogPosting$/, 'live-blog', 9],
  [
    /^(?:\w*NewsArticle|Article|BlogPosting|OpinionNewsArticle|ReportageNewsArticle|ScholarlyArticle|Report|Recipe)$/,
    'article',
    5,
  ],
  [/^(?:DiscussionForumPosting|QAPage)$/, 'forum', 8],
  [/^(?:TechArticle|APIReference)$/, 'documentation', 6],
  [/^(?:Product|ProductGroup|IndividualProduct|ProductModel)$/, 'product', 4],
  [/^(?:CollectionPage|SearchResultsPage)$/, 'list', 4],
  [/^ItemList$/, 'list', 1],
];
const ADDRESS: readonly [RegExp, keyof Points, number][] = [
  [
    /^(?:forums?|community|discuss(?:ions?)?|talk|answers|boards?)\.|\/(?:forums?|threads?|topic|viewtopic|showthread|questions?|discussion|talk|coffeehouse|t)[/.?-]|[/-]thread-\d/i,
    'forum',
    4,
  ],
  [
    /^(?:docs?|developers?|manual|wiki|help|learn|reference|readthedocs)\.|\.readthedocs\.|\/(?:docs?|documentation|manual|reference|api|wiki|handbook|man\d?)\//i,
    'documentation',
    4,
  ],
  [/\/(?:products?|item|dp|gp\/product|p)\/[^/]+\/?$|\/app\/\d+|-p-?\d+(?:\.html)?$/i, 'product', 3],
  [
    /\/(?:category|categories|collections?|product-category|tags?|topics?|search|shop|browse|archive|l|d|author|section)(?:\/|$)|[?&](?:q|query|search|s)=/i,
    'list',
    4,
  ],
  [
    /\/(?:live|liveblog|live-blog|liveticker|live-ticker|ticker|en-direct|en-vivo|minuto-a-minuto)[/-]/i,
    'live-blog',
    2,
  ],
  [/\/(?:blog|news|article|articles|story|stories|post|posts|artikel|magazine?|recipes?)\/.*[\w-]{12,}/i, 'article', 2],
  [/\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\//, 'article', 3],
];
const GENERATOR: readonly [RegExp, keyof Points, number][] = [
  [/phpbb|vbulletin|xenforo|discourse|mybb|simple machines|invision|vanilla|flarum|nodebb|woltlab/i, 'forum', 6],
  [
    /sphinx|docusaurus|mkdocs|gitbook|docfx|javadoc|doxygen|antora|vitepress|mediawiki|dokuwiki|hugo.*docs/i,
    'documentation',
    5,
  ],
];
/** Marks (class, id, item type) that only pages of a kind have, on how many elements at least. */
const STRUCTURE: readonly [RegExp, number, keyof Points, number][] = [
  [/\/(?:DiscussionForumPosting|QAPage|Question)\b/gm, 1, 'forum', 7],
  [/\/Answer\b/gm, 1, 'forum', 3],
  [/\b(?:xenforo|phpbb|discourse-main|ipsapp|vbulletin|mybb)\b/gim, 1, 'forum', 8],
  [
    /message-user|author_avatar|cauthorpane|topic-avatar|postbit|topic-post|crawler-post|thread-post|forum-post|post_author/gim,
    2,
    'forum',
    6,
  ],
  [/schema\.org\/Product\b/gm, 1, 'product', 3],
  [/live-?blog|live-?ticker/gim, 3, 'live-blog', 4],
  [/\/LiveBlogPosting\b/gm, 1, 'live-blog', 8],
  [/product[-_]?(?:card|item|tile|grid)|\bplp-|^product\b|\sproduct\s/gim, 6, 'list', 5],
  [/toctree|docs-sidebar|doc-content|md-sidebar|api-reference|mw-parser-output|docutils/gim, 1, 'documentation', 4],
];
const CART =
  /^(?:add to (?:cart|basket|bag)|buy now|in den warenkorb|ajouter au panier|añadir (?:al carrito|a la cesta)|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|do koszyka|sepete ekle|в корзину|加入购物车|カートに入れる)/i;

/**
 * What kind of page this is: by what the page declares (JSON-LD, microdata, `og:type`, its software), by its address,
 * and by the text that was found. `blocks` are those of the extracted text.
 */
export function pageType(facts: Facts, blocks: readonly Block[]): ArticleType {
  if (wordsOf(blocks) === 0) return 'none';
  const { page } = facts;
  const points: Points = { article: 2, 'live-blog': 0, list: 0, forum: 0, documentation: 0, product: 0, other: 0 };
  declared(facts, points);
  structured(page, points);
  written(page, facts, blocks, points);
  const best = (Object.entries(points) as [keyof Points, number][]).sort(([, one], [, other]) => other - one)[0];
  return best?.[0] ?? 'article';
}

function declared({ nodes, tags, url }: Facts, points: Points): void {
  const types = new Set(nodes.flatMap(typesOf));
  for (const [pattern, kind, weight] of LINKED)
    if ([...types].some((type) => pattern.test(type))) points[kind] += weight;
  const place = `${url.hostname}${url.pathname}${url.search}`;
  for (const [pattern, kind, weight] of ADDRESS) if (pattern.test(place)) points[kind] += weight;
  const generator = firstOf(tags, 'generator') ?? '';
  for (const [pattern, kind, weight] of GENERATOR) if (pattern.test(generator)) points[kind] += weight;
  const type = firstOf(tags, 'og:type')?.toLowerCase() ?? '';
  if (/^article|blog|news|video\.|book/.test(type)) points.article += 3;
  if (/product(?!.*group)/.test(type)) points.product += 6;
  if (/product.*group|profile/.test(type)) points.list += 4;
  if (tags.has('article:published_time')) points.article += 2;
  if (tags.has('product:price:amount') || tags.has('og:price:amount')) points.product += 5;
  if (url.pathname === '/' && !url.search) points.other += 5;
}

function structured(page: Document, points: Points): void {
  const marks = marksOf(page);
  for (const [pattern, least, kind, weight] of STRUCTURE) {
    if ((marks.match(pattern)?.length ?? 0) >= least) points[kind] += weight;
  }
  const buttons = allIn(page, 'button, input[type="submit"], a[role="button"], a[class]').slice(0, 600);
  const carts = buttons.filter((button) => {
    const text = button.textContent || button.getAttribute('value') || '';
    return text.length < 80 && CART.test(text.trim());
  }).length;
  if (carts > 5) points.list += 3;
  else if (carts > 0) points.product += 4;
}

/** What the elements of a page are called, a line each, six of the same at most: pages have thousands. */
function marksOf(page: Document): string {
  const counts = new Map<string, number>();
  for (const element of allIn(page, '[class], [id], [itemtype]')) {
    const get = (name: string) => Element.prototype.getAttribute.call(element, name) ?? '';
    const mark = `${get('class')} ${get('id')} ${get('itemtype')}`;
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return [...counts].map(([mark, count]) => `${mark}\n`.repeat(Math.min(count, 6))).join('');
}

/** What the text itself says: prose makes an article, code a manual, short pieces a list. */
function written(page: Document, { tags }: Facts, blocks: readonly Block[], points: Points): void {
  const words = wordsOf(blocks);
  const long = blocks.filter(({ kind, text }) => kind === 'paragraph' && sizeOf(text) >= 40);
  const prose = long.reduce((sum, { text }) => sum + sizeOf(text), 0);
  const code = blocks.filter(({ kind }) => kind === 'code').length;
  const isPost =
    tags.has('article:published_time') || allIn(page, 'time[datetime], [itemprop~="datePublished"]').length > 0;
  if (prose > 300 && prose > words * 0.45) points.article += 2;
  if (isPost) points.article += 1;
  if (code >= 4) points.documentation += 2;
  if (prose < words * 0.15 && words > 60) points.list += 2;
  if (prose < 120) points.other += 1;
  if (!isPost && prose < words * 0.4) points.other += 2;
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + sizeOf(text), 0);
}

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** Such sets are dear to build: most pages have no sign that could be in one. */
const MAY_BE_DENSE = /[\u0e00-\u0e7f\u2e80-\uffff]/;

/** Words, or half as many as there are signs in a script without spaces. */
function sizeOf(text: string): number {
  const dense = MAY_BE_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0;
  return (text.match(/\S+/g) ?? []).length + dense / 2;
}
