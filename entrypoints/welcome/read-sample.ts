import { aidsWith } from '@/components/reader/aids/start';
import { finishWith } from '@/components/reader/finish/finish';
import { showReader } from '@/components/reader/mount';
import { panelsWith } from '@/components/reader/panels';
import type { SaveAnswer, Target } from '@/components/reader/reader-options';
import type { Article } from '@/utils/article/article';
import { render } from '@/utils/article/sanitize';
import { loadAidSettings, saveAidSettings } from '@/utils/browser/aid-settings';
import { openHelp } from '@/utils/browser/open-help';
import { openOptions } from '@/utils/browser/open-options';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import { readTypeface } from '@/utils/browser/typeface-files';
import type { Digest } from '@/utils/digest/digest';
import { highlightStore } from '@/utils/library/highlight-store';
import { articleIdOf } from '@/utils/library/identity';

interface SampleView {
  article: Article;
  digest: Digest;
  saved: boolean;
  goTo: Target | undefined;
  onSave(): Promise<SaveAnswer>;
  onLibrary(): void;
}

/** Opens the sample in the real reading view, with everything that an article of a page has; what it has no use for is not there. */
export async function readSample({ article, goTo, ...view }: SampleView): Promise<void> {
  const [settings, aids, id] = await Promise.all([loadSettings(), loadAidSettings(), articleIdOf(article.url)]);
  showReader({
    ...view,
    article,
    body: render(article.html),
    settings,
    images: 'page',
    ...(goTo ? { goTo } : {}),
    onSettings: (next, former) => void saveSettings(next, former),
    onOptions: () => void openOptions('reading').catch(console.warn),
    onHelp: () => void openHelp().catch(console.warn),
    onClose: () => undefined,
    loadPanels: async () => panelsWith(),
    loadFinish: async () => finishWith({ code: never, math: never, typeface: readTypeface }),
    loadAids: async () =>
      aidsWith({
        notes: highlightStore(id),
        render,
        settings: aids,
        onSettings: (changed) => void saveAidSettings(changed),
        // How fast somebody tries something says nothing of how they read.
        ownSpeed: async () => undefined,
        keepSession: () => undefined,
      }),
  });
}

async function never(): Promise<never> {
  throw new Error('The sample has neither code nor mathematics');
}
