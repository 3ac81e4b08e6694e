import { aidsWith } from '@/components/reader/aids/start';
import { finishWith } from '@/components/reader/finish/finish';
import { showReader } from '@/components/reader/mount';
import { panelsWith } from '@/components/reader/panels';
import type { Article } from '@/utils/article/article';
import { render } from '@/utils/article/sanitize';
import { listed } from '@/utils/article/write-article';
import { loadAidSettings } from '@/utils/browser/aid-settings';
import { openOptions } from '@/utils/browser/open-options';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import { readTypeface } from '@/utils/browser/typeface-files';
import { digest } from '@/utils/digest/digest-article';
import { t, uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';

/** Opens the sample in the real reading view, with everything but what needs a library. */
export async function readSample(): Promise<void> {
  const article = sample();
  const settings = await loadSettings();
  const aids = await loadAidSettings();
  showReader({
    article,
    body: render(article.html),
    digest: digest(article),
    settings,
    saved: false,
    images: 'page',
    onSettings: (next, former) => void saveSettings(next, former),
    onOptions: () => void openOptions('reading').catch(console.warn),
    onClose: () => undefined,
    loadPanels: async () => panelsWith(),
    loadFinish: async () => finishWith({ code: never, math: never, typeface: readTypeface }),
    // Nothing of a try is kept.
    loadAids: async () =>
      aidsWith({
        notes: { list: async () => [], add: never, edit: never, remove: never, restore: never },
        render,
        settings: aids,
        onSettings: () => undefined,
        ownSpeed: async () => undefined,
        keepSession: () => undefined,
      }),
  });
}

async function never(): Promise<never> {
  throw new Error('The sample is not kept');
}

function sample(): Article {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = [t('optionsSampleOne'), t('optionsSampleTwo')];
  const { html, blocks, captions, links, images } = listed(lines.map((line) => `<p>${escaped(line)}</p>`).join(''));
  return {
    url: location.href,
    canonical: null,
    title: t('optionsSampleTitle'),
    byline: [],
    siteName: 'Lectern',
    lang: uiLanguage(),
    dir: uiDirection(),
    published: null,
    modified: null,
    section: null,
    tags: [],
    type: 'article',
    confidence: 1,
    free: null,
    leadImage: null,
    html,
    blocks,
    captions,
    credits: [],
    links,
    images,
    declaredSeconds: null,
    nextPage: null,
    provenance: [],
  };
}
