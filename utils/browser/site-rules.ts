import { browser } from 'wxt/browser';
import { LONGEST_TEXT, type SiteRule } from '@/utils/article/site-rule';
import { isBoolean, list, record, text } from '@/utils/shape';
import { watchStored } from './watch-stored';

/** What the person decided about parts of sites, by host. In this browser only: which sites one reads is nobody's business. */
const KEY = 'siteRules';
/** The latest are kept. */
const MOST_RULES = 40;

export type SiteRules = Readonly<Record<string, readonly SiteRule[]>>;

export const isSiteRules = list(
  record({ isShown: isBoolean, selector: text(300), text: text(LONGEST_TEXT) }),
  MOST_RULES,
);

export async function loadSiteRules(): Promise<SiteRules> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const entries = Object.entries(Object(stored) as Record<string, unknown>).filter(([, rules]) => isSiteRules(rules));
  return Object.fromEntries(entries) as Record<string, SiteRule[]>;
}

/** Whether this browser has ever held a rule: a page that has read with one must hear that it is gone, and no other need be asked. */
export async function hasHeldRules(): Promise<boolean> {
  const { [KEY]: held } = await browser.storage.local.get(KEY);
  return (held ?? null) !== null;
}

/** The rules for a page's site. */
export async function rulesFor(url: string | undefined): Promise<readonly SiteRule[]> {
  const host = rulesKey(url);
  return (host && (await loadSiteRules())[host]) || [];
}

/** Replaces a site's rules; none are no entry. */
export async function keepSiteRules(host: string, rules: readonly SiteRule[]): Promise<void> {
  // Two sites at once would each write over the other's.
  await navigator.locks.request('lectern-site-rules', async () => {
    const { [host]: _, ...others } = await loadSiteRules();
    await browser.storage.local.set({ [KEY]: rules.length === 0 ? others : { ...others, [host]: rules } });
  });
}

/** What a page's reading view says its site's rules are. Of a private window nothing is kept. */
export async function keepRulesFrom(
  { incognito }: { incognito: boolean },
  url: string,
  rules: readonly SiteRule[],
): Promise<void> {
  const site = rulesKey(url);
  if (site && !incognito) await keepSiteRules(site, rules);
}

export function watchSiteRules(onChange: () => void, signal?: AbortSignal): void {
  watchStored('local', KEY, onChange, signal);
}

/** What rules are kept by: the host; files have none and share one entry. */
function rulesKey(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'file:' ? 'file:' : host || undefined;
}
