import { browser } from 'wxt/browser';
import { aidsWith } from '@/components/reader/aids/start';
import { workLate } from '@/utils/article/late-work';
import { loadAidSettings, saveAidSettings } from '@/utils/browser/aid-settings';
import { ownSpeed } from '@/utils/browser/measured-speed';
import { ask } from '@/utils/browser/messages';
import { keepRulesOfSite, offerLateWork, pageTools, pageView, rulesOfSite } from '@/utils/browser/page-memory';
import { keepSession } from '@/utils/browser/reading-sessions';
import { useBrowserTexts } from '@/utils/browser/texts';
import { keepPart } from './parts-memory';

/** Leaves the aids where the open view finds them. */
export async function leaveAids(): Promise<void> {
  // This script has texts of its own to look up.
  useBrowserTexts();
  // The view shows the date once the aids are there.
  offerLateWork(workLate);
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
      rules: {
        isLasting: !browser.extension.inIncognitoContext,
        list: rulesOfSite,
        async save(rules) {
          await ask('keepSiteRules', rules);
          keepRulesOfSite(rules);
        },
      },
      render: (html) => pageTools().render(html),
      settings: await loadAidSettings(),
      onSettings: (settings) => void saveAidSettings(settings),
      ownSpeed,
      keepSession: (session) => void keepSession(session),
    }),
  );
}

function canonical(): string | null {
  const extraction = pageView()?.extraction;
  return extraction && 'article' in extraction ? extraction.article.canonical : null;
}
