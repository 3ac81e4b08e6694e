import { render } from 'preact';
import { uiDirection } from '@/components/controls/ui-direction';
import { activeTab } from '@/utils/browser/active-tab';
import { readTab } from '@/utils/browser/inject';
import { loadSettings } from '@/utils/browser/settings';
import { loadShortcuts } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import { uiLanguage } from '@/utils/texts';
import { Popup } from './Popup';

// The page is read while the popup is being drawn; settings and shortcuts are asked for beside it.
const asked = { settings: loadSettings(), shortcuts: loadShortcuts() };
const tab = await activeTab();
const reading = readTab(tab.id);
const settings = await asked.settings;

useBrowserTexts();
const page = document.documentElement;
page.lang = uiLanguage();
page.dir = uiDirection();
page.dataset.theme = settings.theme;
render(<Popup tab={tab} reading={reading} shortcuts={asked.shortcuts} settings={settings} />, document.body);
