import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { dressPage } from '@/utils/browser/dress-page';
import { useBrowserTexts } from '@/utils/browser/texts';
import * as library from '@/utils/library/library';
import { t } from '@/utils/texts';

useBrowserTexts();
void open();

async function open(): Promise<void> {
  document.title = t('libraryList');
  const [settings, shortcut] = await Promise.all([dressPage(), shortcutFor('save-article')]);
  render(<LibraryPanel library={library} shortcut={shortcut} singleKeys={settings.singleKeys} />, document.body);
  tidyWhenIdle();
  library.onChange(({ what }) => what === 'saved' && tidyWhenIdle());
}

/** Housekeeping, once the list stands and nobody waits. */
function tidyWhenIdle(): void {
  requestIdleCallback(() => {
    Promise.all([library.forgetRemoved(), library.tidySearch()]).catch((error: unknown) => console.warn(error));
  });
}

/** The key that this browser bound to a command; null where it bound none. */
async function shortcutFor(name: string): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || null;
}
