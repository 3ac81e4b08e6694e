import { render } from 'preact';
import { Help } from '@/components/first-run/Help';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { pinText } from '@/utils/browser/first-run';
import { openOptions } from '@/utils/browser/open-options';
import { boundCommands } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import { t } from '@/utils/texts';

keepErrors('help');
useBrowserTexts();
const [keys] = await Promise.all([boundCommands(), dressPage()]);
document.title = `${t('help')} – Lectern`;
render(
  <Help keys={keys} pin={pinText()} onOptions={() => void openOptions('reading').catch(console.warn)} />,
  document.body,
);
