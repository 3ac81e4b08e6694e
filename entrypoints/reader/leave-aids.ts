import { browser } from 'wxt/browser';
import { aidsWith } from '@/components/reader/aids/start';
import type { RuleStore } from '@/components/reader/parts-api';
import { isSameRule } from '@/utils/article/site-rule';
import { loadAidSettings, saveAidSettings, watchAidSettings } from '@/utils/browser/aid-settings';
import { ownSpeed } from '@/utils/browser/measured-speed';
import { ask } from '@/utils/browser/messages';
import { keepRulesOfSite, pageTools, pageView, rulesOfSite } from '@/utils/browser/page-memory';
import { keepSession } from '@/utils/browser/reading-sessions';
import { rulesFor, watchSiteRules } from '@/utils/browser/site-rules';
import { useBrowserTexts } from '@/utils/browser/texts';
import { keepPart } from './parts-memory';

/** Leaves the aids where the open view finds them. */
export async function leaveAids(): Promise<void> {
  // This script has texts of its own to look up.
  useBrowserTexts();
  keepPart(
    'aids',
    aidsWith({
      notes: {
        list: () => ask('listHighlights', { canonical: canonical() }),
        add: (passage) => ask('addHighlight', { canonical: canonical(), ...passage }),
        edit: (id, edit) => ask('editHighlight', { canonical: canonical(), id, ...edit }),
        remove: (id) => ask('removeHighlight', { canonical: canonical(), id }),
        restore: (id) => ask('restoreHighlight', { canonical: canonical(), id }),
      },
      rules: ruleStore(),
      render: (html) => pageTools().render(html),
      settings: await loadAidSettings(),
      onSettings: (changed) => void saveAidSettings(changed),
      follow: watchAidSettings,
      ownSpeed,
      keepSession: (session) => void keepSession(session),
    }),
  );
}

function ruleStore(): RuleStore {
  const isLasting = !browser.extension.inIncognitoContext;
  /** What this page itself has kept is no news to it. */
  let keeping: Promise<unknown> = Promise.resolve();
  return {
    isLasting,
    list: rulesOfSite,
    async save(rules) {
      const kept = ask('keepSiteRules', rules).then(() => keepRulesOfSite(rules));
      keeping = kept.catch(() => undefined);
      await kept;
    },
    follow(signal, onChange) {
      if (!isLasting) return;
      const look = async () => {
        await keeping;
        const [known, rules] = [rulesOfSite(), await rulesFor(location.href)];
        const isNews = rules.length !== known.length || !rules.every((rule, at) => isSameRule(rule, known[at]));
        if (!isNews || signal.aborted) return;
        keepRulesOfSite(rules);
        onChange();
      };
      const lookNow = () => void look().catch(console.warn);
      watchSiteRules(lookNow, signal);
      // This script comes after the first paint, which a hidden tab has late: rules may have changed since the article was read.
      lookNow();
    },
  };
}

function canonical(): string | null {
  const extraction = pageView()?.extraction;
  return extraction && 'article' in extraction ? extraction.article.canonical : null;
}
