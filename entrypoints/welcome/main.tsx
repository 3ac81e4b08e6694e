import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/first-run/Welcome';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { pinText } from '@/utils/browser/first-run';
import { openLibraryPage } from '@/utils/browser/library-panel';
import { openHelp } from '@/utils/browser/open-help';
import { boundCommands } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import { t } from '@/utils/texts';
import { readSample } from './read-sample';

keepErrors('welcome');
useBrowserTexts();
const [keys] = await Promise.all([boundCommands(), dressPage()]);
document.title = t('welcomeTitle');
render(
  <Welcome
    keys={keys}
    pin={pinText()}
    onRead={() => void readSample().catch(console.error)}
    onLibrary={() => void openLibraryPage().catch(console.warn)}
    onHelp={() => void openHelp().catch(console.warn)}
    onDone={() => void closeThisTab().catch(console.warn)}
  />,
  document.body,
);

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
