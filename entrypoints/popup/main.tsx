import { render } from 'preact';
import { begunReading } from '@/utils/browser/begun-reading';
import { keepErrors } from '@/utils/browser/error-log';
import { ownSpeed } from '@/utils/browser/measured-speed';
import { loadSettings } from '@/utils/browser/settings';
import { loadShortcuts } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import { uiLanguage } from '@/utils/texts';
import { uiDirection } from '@/utils/ui-direction';
import { wearTheme } from '@/utils/wear-theme';
import { digestHere } from './digest-here';
import { Popup } from './Popup';

keepErrors('popup');
// Begun by `popup-start.js`, as a rule; settings and shortcuts are asked for beside it.
const begun = begunReading();
const reading = digestHere(begun.reading);
const asked = { settings: loadSettings(), shortcuts: loadShortcuts() };
const [tab, settings] = await Promise.all([begun.tab, asked.settings]);
const speed = await ownSpeed(settings);

useBrowserTexts();
const page = document.documentElement;
page.lang = uiLanguage();
page.dir = uiDirection();
wearTheme(page, settings);
render(
  <Popup tab={tab} reading={reading} shortcuts={asked.shortcuts} settings={settings} speed={speed} />,
  document.body,
);
