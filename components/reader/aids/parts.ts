import { type PagePart, partsOf, ruleFor, rulesBehind } from '@/utils/article/page-parts';
import { isSameRule, type SiteRule } from '@/utils/article/site-rule';
import type { AidsHost } from '../aids-api';
import type { Parts, RuleStore } from '../parts-api';

/** Lets the person take parts out of the article and bring others in, and remembers it for the site. */
export function parts(host: AidsHost, store: RuleStore): Parts {
  const { article } = host.reading;
  const length = article.textContent.length;
  let known: readonly PagePart[] | undefined;
  let pointed: Element | undefined;
  /** The rules that each part got here, so that the same press again takes exactly them back. */
  const made = new Map<PagePart, SiteRule>();
  let isChanged = false;
  /** What is still being kept: who is done at once must not see the article as it was. */
  let keeping: Promise<unknown> = Promise.resolve();

  const point = (part: PagePart | undefined) => {
    pointed?.removeAttribute('data-pointed');
    pointed = part?.shown;
    if (!pointed || (pointed instanceof HTMLElement && pointed.hidden)) return;
    pointed.setAttribute('data-pointed', '');
    host.reading.show(pointed);
  };
  store.follow(host.signal, () => host.reread());
  return {
    site: location.host,
    isLasting: store.isLasting,
    list() {
      known ??= partsOf(document, article.querySelector('.body')?.children ?? []);
      return known;
    },
    async set(part, isShown) {
      const rules = store.list();
      const own = made.get(part);
      // What a rule did is undone by taking that rule away; else a new one is needed.
      const behind = own ? [own] : isShown === part.isShown ? [] : rulesBehind(part, document, rules);
      const added = behind.length > 0 ? null : ruleFor(document, part, length, isShown);
      if (behind.length === 0 && !added) return false;
      const kept = store.save([
        ...rules.filter((rule) => !behind.some((one) => isSameRule(one, rule))),
        ...(added ? [added] : []),
      ]);
      keeping = kept.then(
        () => {
          isChanged = true;
        },
        () => undefined,
      );
      await kept;
      if (added) made.set(part, added);
      else made.delete(part);
      if (part.shown instanceof HTMLElement) part.shown.hidden = !isShown;
      return true;
    },
    point,
    done() {
      point(undefined);
      void keeping.then(() => isChanged && !host.signal.aborted && host.reread());
    },
  };
}
