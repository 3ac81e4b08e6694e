import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openByItself, registerAlwaysOpen, watchAlwaysOpen } from '@/utils/browser/always-open';
import { answer } from '@/utils/browser/answer';
import { BACKUP_ALARM, backUpIfDue, planBackups } from '@/utils/browser/backup-schedule';
import { runCommand } from '@/utils/browser/commands';
import { createMenus, runMenu } from '@/utils/browser/context-menus';
import { keepErrors } from '@/utils/browser/error-log';
import { greet } from '@/utils/browser/first-run';
import { highlightVerbs } from '@/utils/browser/highlighting';
import { digestTab, loadPart } from '@/utils/browser/inject';
import { keepWantedPictures, watchWantedPictures } from '@/utils/browser/keep-pictures';
import { checkAtStart } from '@/utils/browser/library-canary';
import { openLibrary } from '@/utils/browser/library-panel';
import { openHelp } from '@/utils/browser/open-help';
import { openOptions } from '@/utils/browser/open-options';
import { readingChanged } from '@/utils/browser/page-while-reading';
import { findSaved, saveAddressFromPage, saveFromPage } from '@/utils/browser/saving';
import { planSending, SEND_ALARM } from '@/utils/browser/send-status';
import { sendWaiting } from '@/utils/browser/send-to';
import { watchSyncedSettings } from '@/utils/browser/settings-store';
import { keepRulesFrom, watchSiteRules } from '@/utils/browser/site-rules';
import { syncIfIdle } from '@/utils/browser/sync';
import { planSync, SYNC_ALARM, syncAfterChanges, syncAfterSettings } from '@/utils/browser/sync-status';
import { useBrowserTexts } from '@/utils/browser/texts';
import { readTypeface } from '@/utils/browser/typeface-files';

export default defineBackground(() => {
  keepErrors('background');
  useBrowserTexts();
  browser.runtime.onInstalled.addListener(createMenus);
  browser.runtime.onInstalled.addListener((installed) => void greet(installed).catch(console.warn));
  browser.runtime.onInstalled.addListener(() => void planBackups().catch(console.warn));
  browser.runtime.onStartup.addListener(() => void planBackups().catch(console.warn));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === BACKUP_ALARM) void backUpIfDue().catch(console.warn);
    if (name === SYNC_ALARM) void syncIfIdle();
    if (name === SEND_ALARM) void sendWaiting().catch(console.warn);
  });
  watchWantedPictures();
  browser.runtime.onStartup.addListener(() => void keepWantedPictures().catch(console.warn));
  browser.runtime.onInstalled.addListener(() => void planSync().catch(console.warn));
  browser.runtime.onStartup.addListener(() => void planSync().catch(console.warn));
  browser.runtime.onInstalled.addListener(() => void planSending().catch(console.warn));
  browser.runtime.onStartup.addListener(() => void planSending().catch(console.warn));
  syncAfterChanges();
  for (const watch of [watchSyncedSettings, watchSiteRules]) watch(() => void syncAfterSettings().catch(console.warn));
  browser.runtime.onStartup.addListener(() => void checkAtStart().catch(console.warn));
  // Registered anew after an update, which forgets it; and whenever the person or the browser's own page changes something.
  browser.runtime.onInstalled.addListener(() => registerAlwaysOpen());
  browser.permissions.onAdded.addListener(() => registerAlwaysOpen());
  browser.permissions.onRemoved.addListener(() => registerAlwaysOpen());
  watchAlwaysOpen(() => void registerAlwaysOpen());
  // Phones have neither keys nor a menu of the right mouse button.
  browser.commands?.onCommand.addListener(runCommand);
  browser.contextMenus?.onClicked.addListener(runMenu);
  answer({
    saveArticle: ({ article, digest }, tab, url) => saveFromPage(tab.id, url, article, digest),
    saveLink: ({ title }, tab, url) => saveAddressFromPage(tab.id, url, title),
    digestPage: (_, tab) => digestTab(tab.id),
    ...highlightVerbs,
    loadPart: (name, tab) => loadPart(tab.id, name),
    loadTypeface: ({ typeface, subsets }) => readTypeface(typeface, subsets),
    keepSiteRules: (rules, tab, url) => keepRulesFrom(tab, url, rules),
    openByItself: (_, tab, url) => openByItself(tab, url),
    isSaved: async ({ canonical }, tab, url) => (await findSaved(tab.id, url, canonical)) !== undefined,
    showReading: (isShown, tab) => readingChanged(tab.id, isShown),
    openLibrary: (_, tab) => openLibrary(tab.windowId),
    openOptions: (section) => openOptions(section),
    openHelp: () => openHelp(),
  });
});
