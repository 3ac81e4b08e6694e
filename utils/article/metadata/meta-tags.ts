import { allIn } from '@/utils/article/dom';
import { oneLine } from './page-text';

/** The page's `<meta>` elements by name, property or itemprop in lower case, each with its values in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads all `<meta>` elements at once. */
export function metaTags(page: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of allIn(page, 'meta')) {
    const content = oneLine(meta.getAttribute('content') ?? meta.getAttribute('value'));
    if (!content) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (attribute) => meta.getAttribute(attribute)?.toLowerCase().trim().split(/\s+/) ?? [],
    );
    for (const name of new Set(names)) {
      const values = tags.get(name);
      if (values) values.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first value of the first of these names that has one. */
export function firstOf(tags: MetaTags, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

/** All values of these names, in their order, each once. */
export function allOf(tags: MetaTags, ...names: string[]): string[] {
  return [...new Set(names.flatMap((name) => tags.get(name) ?? []))];
}
