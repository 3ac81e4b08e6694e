import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { dressPage } from '@/utils/browser/dress-page';
import { acceptLibrary, checkLibrary } from '@/utils/browser/library-canary';
import { openOptions } from '@/utils/browser/open-options';
import { useBrowserTexts } from '@/utils/browser/texts';
import type { Loss } from '@/utils/library/canary';
import * as library from '@/utils/library/library';
import { t } from '@/utils/texts';

/** When housekeeping begins after a change, in milliseconds: the list comes first, and a burst of changes is one. */
const TIDY_AFTER = 1500;

// The database opens while settings and shortcut are asked for; a failure shows where the list is asked for.
library.counts().catch(() => undefined);
useBrowserTexts();
document.title = t('libraryList');
const [{ singleKeys }, shortcut] = await Promise.all([dressPage(), shortcutFor('save-article')]);
let tidying: ReturnType<typeof setTimeout> | undefined;
show(null);
tidySoon();
// Reading on changes nothing that needs tidying, once a second.
library.onChange(({ what }) => what !== 'place' && tidySoon());

function show(loss: Loss | null): void {
  const acceptLoss = () => void acceptLibrary().then(() => show(null));
  const onOptions = () => void openOptions('reading').catch(console.warn);
  render(
    <LibraryPanel {...{ library, shortcut, singleKeys, loss, onOptions }} onAcceptLoss={acceptLoss} />,
    document.body,
  );
}

function tidySoon(): void {
  clearTimeout(tidying);
  tidying = setTimeout(() => {
    requestIdleCallback(() => void tidy().catch((error: unknown) => console.warn(error)));
  }, TIDY_AFTER);
}

async function tidy(): Promise<void> {
  show(await checkLibrary());
  await library.forgetRemoved();
  await library.tidySearch();
}

/** The key that this browser bound to a command; null where it bound none. */
async function shortcutFor(name: string): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || null;
}
