import type { PagePart } from '@/utils/article/page-parts';
import type { SiteRule } from '@/utils/article/site-rule';

/** Keeps what the person decides about parts of the page's site. */
export interface RuleStore {
  /** False in a private window: there rules hold until the page is left. */
  isLasting: boolean;
  /** The site's rules as they are now. */
  list(): readonly SiteRule[];
  save(rules: readonly SiteRule[]): Promise<void>;
  /** Calls back whenever they were changed elsewhere, as in the options. */
  follow(signal: AbortSignal, onChange: () => void): void;
}

/** The parts of the page, for the sheet that lists them. */
export interface Parts {
  site: string;
  /** See `RuleStore`. */
  isLasting: boolean;
  list(): readonly PagePart[];
  /** Takes a part out or brings it in; answers whether the site's other pages will follow. Rejects when it cannot be kept. */
  set(part: PagePart, isShown: boolean): Promise<boolean>;
  /** Shows in the article which part is meant; undefined: none. */
  point(part: PagePart | undefined): void;
  /** The sheet has closed: what was changed is read anew. */
  done(): void;
}
