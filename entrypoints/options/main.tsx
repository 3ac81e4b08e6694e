import { render } from 'preact';
import { OptionsPage } from '@/components/options/OptionsPage';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { useBrowserTexts } from '@/utils/browser/texts';
import { t } from '@/utils/texts';
import { SECTIONS } from './sections';

keepErrors('options');
useBrowserTexts();
await dressPage();
document.title = t('optionsTitle');
render(<OptionsPage sections={SECTIONS} />, document.body);
