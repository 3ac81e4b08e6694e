import { allIn, removeNode } from './dom';
import type { PlacedTree } from './page-tree';
import { foldedText, type SiteRule } from './site-rule';

/** Share of the page's letters above which a rule is not followed: the site has changed, and it would take the article. */
const TOO_MUCH = 0.6;

/** Takes the parts that do not belong out of a copy of the page, before anything is read in it. */
export function dropParts(root: Element, rules: readonly SiteRule[]): void {
  const dropping = rules.filter(({ isShown, selector }) => !isShown && selector);
  if (dropping.length === 0) return;
  const all = root.textContent.length;
  for (const { selector } of dropping) {
    const parts = matching(root, selector);
    if (parts.reduce((sum, part) => sum + part.textContent.length, 0) > all * TOO_MUCH) continue;
    for (const part of parts) removeNode(part);
  }
}

/** Lines that stay or go because of a rule, whatever was thought of them. */
export function followRules({ elements, nodes, runs }: PlacedTree, keep: boolean[], rules: readonly SiteRule[]): void {
  const [body] = elements;
  if (!body) return;
  for (const { isShown, selector, text } of rules) {
    if (selector && !isShown) continue;
    const parts = new Set(selector ? matching(body, selector) : []);
    const isIn = (from: number) => {
      for (let node = from; node >= 0; node = nodes[node]?.parent ?? -1) {
        const element = elements[node];
        if (element && parts.has(element)) return true;
      }
      return false;
    };
    for (const [index, run] of runs.entries()) {
      if (selector ? isIn(run.node) : foldedText(run.text) === text) keep[index] = isShown;
    }
  }
}

/** A rule comes from storage: what is no selector matches nothing. */
export function matching(root: Document | Element, selector: string): Element[] {
  try {
    return allIn(root, selector);
  } catch {
    return [];
  }
}
