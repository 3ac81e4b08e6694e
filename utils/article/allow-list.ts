/**
 * What may stand in an article, in one place. HTML only: no SVG, no MathML (mathematics travels as TeX), no forms,
 * no frames, no media, nothing that takes the focus but links. `details` becomes a plain section in extraction.
 */
export const TAGS: readonly string[] = Object.freeze(
  (
    'a abbr address aside b bdi bdo blockquote br caption cite code col colgroup dd del dfn div dl dt em figcaption ' +
    'figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span ' +
    'strong sub sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Attributes that any element may have. */
export const COMMON_ATTRIBUTES: readonly string[] = Object.freeze(['class', 'dir', 'id', 'lang', 'title']);

/** Further attributes of single elements. */
export const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed', 'type'],
    li: ['value'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    col: ['span'],
    colgroup: ['span'],
    time: ['datetime'],
  }),
);

/** Classes that extraction sets; any other class goes. `language-…` on code is the one open family. */
export const CLASSES: ReadonlySet<string> = new Set([
  'lectern-math',
  'lectern-math-block',
  'lectern-standfirst',
  'lectern-pull-quote',
  'lectern-card',
  'lectern-card-title',
  'lectern-card-host',
  'lectern-credit',
  'lectern-gallery',
  'lectern-footnotes',
  'lectern-question',
]);

const CODE_LANGUAGE = /^language-[a-z0-9+#._-]{1,30}$/;
const FOOTNOTE_PREFIX = 'user-content-';
const RASTER = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[a-z0-9+/\s]+=*\s*$/i;
const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const IMAGE_SCHEMES = new Set(['http:', 'https:']);

/** The value that an allowed attribute may keep; undefined drops the attribute. */
export function attributeValue(tag: string, name: string, value: string): string | undefined {
  if (!COMMON_ATTRIBUTES.includes(name) && !ATTRIBUTES.get(tag)?.includes(name)) return undefined;
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  return rule ? rule(value) : value;
}

/** At most 2 × 2 pixels: a picture that counts readers and shows nothing. */
export function isBeacon(image: Element): boolean {
  return ['width', 'height'].every((side) => {
    const size = image.getAttribute(side);
    return size !== null && Number(size) <= 2;
  });
}

/** Gives a picture without a usable address the best of its `srcset`, which itself never stays. */
export function ownSource(image: Element): void {
  const source = image.getAttribute('src');
  if (source && imageAddress(source) !== undefined) return;
  const best = largestOf(image.getAttribute('srcset') ?? '');
  if (best) image.setAttribute('src', best);
}

function largestOf(srcset: string): string | undefined {
  // Addresses may hold commas, so a candidate ends with its descriptor or with a comma before white space.
  const candidates = [...srcset.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)];
  const usable = candidates
    .map(([, url = '', size = '1']) => ({ url, size: Number(size) }))
    .filter(({ url }) => imageAddress(url) !== undefined);
  return usable.sort((one, other) => other.size - one.size)[0]?.url;
}

const RULES: Readonly<Record<string, (value: string) => string | undefined>> = Object.freeze({
  class: (value: string) => {
    const own = value.split(/\s+/).filter((name) => CLASSES.has(name) || CODE_LANGUAGE.test(name));
    return own.length > 0 ? own.join(' ') : undefined;
  },
  dir: (value: string) => matching(/^(?:ltr|rtl|auto)$/, value.toLowerCase()),
  lang: canonicalLanguage,
  id: footnoteName,
  href: linkAddress,
  src: imageAddress,
  width: (value: string) => matching(/^\d{1,5}$/, value),
  height: (value: string) => matching(/^\d{1,5}$/, value),
  start: (value: string) => matching(/^-?\d{1,6}$/, value),
  value: (value: string) => matching(/^-?\d{1,6}$/, value),
  type: (value: string) => matching(/^[1aAiI]$/, value),
  reversed: () => '',
  colspan: (value: string) => matching(/^[1-9]\d{0,2}$/, value),
  rowspan: (value: string) => matching(/^\d{1,4}$/, value),
  span: (value: string) => matching(/^[1-9]\d{0,2}$/, value),
  scope: (value: string) => matching(/^(?:row|col|rowgroup|colgroup)$/, value.toLowerCase()),
  datetime: (value: string) => matching(/^[\w:+. -]{1,40}$/, value),
});

function matching(pattern: RegExp, value: string): string | undefined {
  return pattern.test(value) ? value : undefined;
}

function canonicalLanguage(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch {
    // Not a language tag: the attribute goes.
    return undefined;
  }
}

/** A footnote's name, prefixed so that it shadows nothing that a script looks up by name. */
function footnoteName(value: string): string | undefined {
  const name = decoded(value).trim();
  if (!/^[^\s%"'<>]{1,120}$/.test(name)) return undefined;
  return name.startsWith(FOOTNOTE_PREFIX) ? name : FOOTNOTE_PREFIX + name;
}

/** Resolved, then checked. Extraction has made addresses absolute; a relative one has no base here and goes. */
function linkAddress(value: string): string | undefined {
  if (value.startsWith('#')) {
    const name = footnoteName(value.slice(1));
    return name === undefined ? undefined : `#${name}`;
  }
  const url = parsed(value);
  return url && LINK_SCHEMES.has(url.protocol) ? url.href : undefined;
}

function imageAddress(value: string): string | undefined {
  // Parsing a picture of a megabyte as an address costs more than the test that decides about it.
  if (/^\s*data:/i.test(value)) return matching(RASTER, value.trim());
  const url = parsed(value);
  return url && IMAGE_SCHEMES.has(url.protocol) ? url.href : undefined;
}

function parsed(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A stray "%": the name is taken as it is written.
    return value;
  }
}
