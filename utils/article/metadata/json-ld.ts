import { allIn } from '@/utils/article/dom';
import { oneLine } from './page-text';

/** An object of the page's JSON-LD. Its fields are whatever the page wrote. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const ARTICLE =
  /^(?:(?:\w*Article|\w*NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|CriticReview|Recipe|HowTo|TechArticle|ScholarlyArticle|MedicalWebPage|QAPage|Question|ClaimReview))$/;
const DEEPEST = 12;
const MOST_NODES = 3_000;

/** Every object of the page's JSON-LD, those inside others too, in the page's order. */
export function linkedNodes(page: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of allIn(page, 'script[type*="ld+json" i]')) flatten(read(script.textContent ?? ''), nodes, 0);
  return nodes;
}

/** The types of a node without their vocabulary's address. */
export function typesOf(node: LinkedNode): string[] {
  return list(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '').trim()] : []));
}

/**
 * The node that speaks of this page's article. Pages list others too (related, the breadcrumb's targets): the one
 * with this page's address wins, then the one that says most.
 */
export function articleNode(nodes: readonly LinkedNode[], addresses: readonly string[]): LinkedNode | undefined {
  const own = new Set(addresses.map(bare));
  const rated = nodes
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type)) && (node.headline ?? node.name ?? node.author))
    .map((node, index) => ({ node, rate: rating(node, own) - index / 1000 }));
  return rated.sort((one, other) => other.rate - one.rate)[0]?.node;
}

function rating(node: LinkedNode, own: ReadonlySet<string>): number {
  const said = ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'mainEntityOfPage'];
  const addresses = [node.url, node['@id'], node.mainEntityOfPage, idOf(node.mainEntityOfPage)];
  const isOwn = addresses.some((address) => typeof address === 'string' && own.has(bare(address)));
  return (isOwn ? 10 : 0) + said.filter((field) => node[field]).length;
}

/** An address without scheme, "www", query, fragment and closing slash: enough to tell whether it is this page's. */
export function bare(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** A field's value as texts: strings, `{name}`, `{"@value"}`, and lists of them. */
export function textsOf(value: unknown): string[] {
  return list(value).flatMap((one) => {
    if (typeof one === 'string' || typeof one === 'number') return oneLine(String(one)) || [];
    const node = asNode(one);
    return node ? textsOf(node['@value'] ?? node.name ?? node.headline ?? []) : [];
  });
}

/** A field's objects; ids that stand for an object elsewhere on the page are looked up. */
export function nodesOf(value: unknown, all: readonly LinkedNode[]): LinkedNode[] {
  return list(value).flatMap((one) => {
    const node = asNode(one);
    if (!node) return [];
    const isReference = typeof node['@id'] === 'string' && !node.name;
    const named = isReference ? all.find((other) => other['@id'] === node['@id'] && other.name) : undefined;
    return [named ?? node];
  });
}

/** A value or list of values as a list. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function asNode(value: unknown): LinkedNode | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as LinkedNode) : undefined;
}

function idOf(value: unknown): unknown {
  return asNode(value)?.['@id'] ?? asNode(value)?.url;
}

function flatten(value: unknown, into: LinkedNode[], depth: number): void {
  if (depth > DEEPEST || into.length > MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const one of value) flatten(one, into, depth + 1);
    return;
  }
  const node = asNode(value);
  if (!node) return;
  into.push(node);
  for (const field of Object.values(node)) if (typeof field === 'object') flatten(field, into, depth + 1);
}

/** Reads JSON as pages write it: in comments or CDATA, with raw line breaks in strings, commas too many. */
function read(source: string): unknown {
  const text = source
    .trim()
    .replace(/^(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?$/g, '')
    .replace(/^<!--|-->$/g, '')
    .trim();
  for (const repair of [(raw: string) => raw, withoutControls, withoutSlips]) {
    try {
      return JSON.parse(repair(text));
    } catch {
      // Broken JSON is common: the next repair gets its try, and a page without JSON-LD is no failure.
    }
  }
  return pieces(text);
}

function withoutControls(raw: string): string {
  return Array.from(raw, (sign) => (sign < ' ' ? ' ' : sign)).join('');
}

function withoutSlips(raw: string): string {
  return withoutControls(raw)
    .replace(/("(?:[^"\\]|\\.)*")|\/\*.*?\*\//g, (_, text) => text ?? '')
    .replace(/("(?:[^"\\]|\\.)*")|,\s*(?=[}\]])/g, (_, text) => text ?? '')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/;\s*$/, '');
}

/** Of a text that no repair makes JSON, the few fields that metadata needs. */
function pieces(text: string): LinkedNode {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1];
  const author = /"author"\s*:\s*[[{][^\]]*?"name"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return {
    '@type': field('@type')?.match(/Article|Posting/) ? 'Article' : undefined,
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
    author,
  };
}
