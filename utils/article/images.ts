const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-url',
  'data-image',
  'data-hi-res-src',
  'data-srcset',
  'data-lazy-srcset',
];
const PLACEHOLDER =
  /^data:image\/(?:gif|svg\+xml)|^data:image\/[a-z+]+;base64,.{0,200}$|\b(?:blank|spacer|placeholder|pixel|lazy|loading|transparent)\b[^/]*\.(?:gif|png|svg|webp)/i;
const IMAGE_ADDRESS = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;
/** Pixels; wider pictures cost more than a column of text can show. */
const COLUMN = 1_600;

/** The address of the picture itself, absolute: not a placeholder, the best of its sources for a column of text. */
export function imageSource(image: Element, base: string): string | undefined {
  const src = image.getAttribute('src');
  const sets = [image.getAttribute('srcset'), ...sourceSets(image)];
  // Beside sources of declared widths `src` is the smallest, for browsers that know no others.
  const wide = sets.find((set) => set && /\s\d+w\b/.test(set) && bestOf(set));
  if (wide) return absolute(bestOf(wide) ?? '', base);
  if (src && !PLACEHOLDER.test(src)) return absolute(src, base);
  for (const set of sets) {
    const best = set ? bestOf(set) : undefined;
    if (best) return absolute(best, base);
  }
  for (const name of LAZY_SOURCES) {
    const value = image.getAttribute(name);
    const address = value && (name.endsWith('srcset') ? bestOf(value) : value.trim());
    if (address && !address.startsWith('{')) return absolute(address, base);
  }
  for (const { name, value } of image.attributes)
    if (name.startsWith('data-') && IMAGE_ADDRESS.test(value) && !/[\s{}]/.test(value)) return absolute(value, base);
  return undefined;
}

function sourceSets(image: Element): (string | null)[] {
  const picture = image.parentElement?.tagName === 'PICTURE' ? image.parentElement : undefined;
  const sources = picture ? [...picture.querySelectorAll('source')] : [];
  return sources.flatMap((source) => [source.getAttribute('srcset'), source.getAttribute('data-srcset')]);
}

/** The largest candidate that is not wider than a column needs. */
function bestOf(srcset: string): string | undefined {
  const found = [...srcset.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
    ([, url = '', size, unit]) => ({
      url,
      width: Number(size ?? 1) * (unit === 'w' ? 1 : 800),
    }),
  );
  const usable = found.filter(({ url }) => !PLACEHOLDER.test(url)).sort((one, other) => one.width - other.width);
  return (usable.findLast(({ width }) => width <= COLUMN) ?? usable[0])?.url;
}

/** An absolute http(s) or raster data address; undefined for anything else. */
export function absolute(address: string, base: string): string | undefined {
  const value = address.trim();
  if (/^data:image\//i.test(value)) return value;
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

const SIGN =
  /\/icons?\/|(?:^|[/_-])(?:icon|sprite|googlenews|gravatar|emoji)s?(?:[._-]|\d|$)[^/]*$|logo[^/]*\.svg$|gravatar\.com\//i;

/** Icons, logos of sites and portraits of accounts, by the names that people give to such files. */
export function isSign(address: string): boolean {
  return !address.startsWith('data:') && SIGN.test(address.replace(/[?#].*$/s, ''));
}

const BANNER = /logo|banner|leaderboard|728[x-]90|970[x-]250/i;

/** A strip across the page that says whose it is or sells something: far wider than high, by its file's name or the site's. */
export function isBanner(image: Element, address: string, base: string): boolean {
  const [width = 0, height = 0] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if (width < 4 * height || height === 0) return false;
  const file = address.replace(/[?#].*$/s, '').slice(address.lastIndexOf('/') + 1);
  return BANNER.test(file) || isSiteName(image.getAttribute('alt') ?? '', base);
}

/** "MoreBikes" on www.morebikes.co.uk. */
function isSiteName(name: string, base: string): boolean {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const host = URL.canParse(base) ? new URL(base).hostname : '';
  return (
    plain.length > 2 &&
    host
      .split('.')
      .slice(0, -1)
      .some((label) => label.replaceAll('-', '') === plain)
  );
}

/** Declared smaller than a picture that somebody looks at: icons, avatars, counters. */
export function isTiny(image: Element): boolean {
  const width = sizeOf(image, 'width');
  const height = sizeOf(image, 'height');
  return (width !== undefined && width < 100) || (height !== undefined && height < 60);
}

function sizeOf(image: Element, side: 'width' | 'height'): number | undefined {
  const value =
    image.getAttribute(side) ??
    new RegExp(`(?:^|;)\\s*${side}\\s*:\\s*([\\d.]+)px`, 'i').exec(image.getAttribute('style') ?? '')?.[1];
  return value && /^[\d.]+(?:px)?$/.test(value.trim()) ? Number.parseFloat(value) : undefined;
}
