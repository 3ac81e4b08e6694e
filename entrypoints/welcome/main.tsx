import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { pinText } from '@/utils/browser/first-run';
import { CURRENT_WINDOW, openLibrary } from '@/utils/browser/library-panel';
import { boundCommands } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import { t } from '@/utils/texts';
import { FirstPage } from './FirstPage';
import { sampleArticle, sampleDigest } from './sample';

keepErrors('welcome');
useBrowserTexts();
// Phones have no windows to open the library beside.
const [keys, window] = await Promise.all([boundCommands(), browser.windows?.getCurrent(), dressPage()]);
document.title = t('welcomeTitle');
const sample = sampleArticle(browser.runtime.getURL('/welcome.html'));
render(
  <FirstPage
    keys={keys}
    pin={pinText()}
    sample={sample}
    digest={sampleDigest(sample)}
    onLibrary={() => void openLibrary(window?.id ?? CURRENT_WINDOW).catch(console.warn)}
    onDone={() => void closeThisTab().catch(console.warn)}
  />,
  document.body,
);

async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
