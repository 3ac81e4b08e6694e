import { createRequire } from 'node:module';

/** What one browser says of a feature, as MDN's browser-compat-data has it. */
interface Statement {
  version_added?: string | boolean | null;
  version_removed?: string | boolean | null;
  flags?: unknown[];
  partial_implementation?: boolean;
  prefix?: string;
  alternative_name?: string;
}

/** A node of MDN's tree: its own statements, and what is below it. */
export interface Feature {
  __compat?: { support: Record<string, Statement | Statement[]> };
  [name: string]: Feature | unknown;
}

/** The browsers that are asked about, by MDN's names. */
export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'firefox_android' | 'safari';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data') as Feature;

/** The feature at a path of MDN's tree ("css.properties.text-wrap"); undefined where it knows none. */
export function featureAt(...path: string[]): Feature | undefined {
  let feature: Feature | undefined = data;
  for (const name of path) feature = feature && childOf(feature, name);
  return feature;
}

export function childOf(feature: Feature, name: string): Feature | undefined {
  return Object.hasOwn(feature, name) ? (feature[name] as Feature) : undefined;
}

/** Names below a feature, without what describes it. */
export function namesIn(feature: Feature | undefined): string[] {
  return feature ? Object.keys(feature).filter((name) => !name.startsWith('__')) : [];
}

/** Under which other name or prefix a feature counts, too. */
interface Also {
  name?: string;
  prefix?: string;
}

/** Has a browser of this version the feature, without a switch? Where MDN says nothing, yes. */
export function isIn(feature: Feature | undefined, browser: BrowserName, version: number, also: Also = {}): boolean {
  const support = feature?.__compat?.support[browser];
  if (!support) return true;
  return [support].flat().some((one) => {
    if (one.flags || one.partial_implementation) return false;
    if (one.prefix && one.prefix !== also.prefix) return false;
    if (one.alternative_name && one.alternative_name !== also.name) return false;
    return isSince(one.version_added, version) && !isSince(one.version_removed, version);
  });
}

function isSince(said: string | boolean | null | undefined, version: number): boolean {
  if (typeof said === 'boolean') return said;
  const since = Number.parseFloat((said ?? '').replace('≤', ''));
  return since <= version;
}
