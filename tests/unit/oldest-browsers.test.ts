// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingCss, missingManifest, missingNames, type Target } from '@/tests/tools/compat/missing';
import { addUsed, usedNames } from '@/tests/tools/compat/used';
import { addUsedCss, usedCss } from '@/tests/tools/compat/used-css';
import config from '@/wxt.config';

interface Manifest {
  minimum_chrome_version: string;
  browser_specific_settings: Record<'gecko' | 'gecko_android', { strict_min_version: string }>;
}

/** Words of the platform that are somebody else's here: of DOMPurify's hooks, of WXT's storage, of Temml. */
const NOT_THE_PLATFORMS = ['api attrName', 'api configure'];

/** What some of the oldest browsers lack, and what there is instead. The test finds whatever is missing here, and what need not be here. */
const WAYS_ROUND: Record<string, string> = {
  'api Navigator.share': 'asked for; "Share" is offered where it is',
  'api Summarizer': 'asked for; the summary that is there anyway stands',
  'api trustedTypes': 'asked for; the sanitiser’s text is inserted as it is',
  'css box-decoration-break':
    'the name with a prefix stands beside it, for inline boxes alone, which is all that is wanted',
  'css break-after: avoid': 'a heading may stand at a page’s foot',
  'css break-before: column': 'an odd last page has no empty one beside it',
  'css display: math': 'for formulas alone; Temml’s fallback lies behind it',
  'css field-sizing': 'a note’s field has a handle and scrolls',
  'css font-family: math': 'the serif that follows it',
  'css forced-color-adjust: preserve-parent-color': 'the system’s own colours',
  'css hanging-punctuation': 'marks stand in the line',
  'css math-shift': 'exponents stand a little higher',
  'css orphans': 'a single line may stand at a column’s foot',
  'css overscroll-behavior': 'what does not scroll lets the page behind it scroll',
  'css overscroll-behavior-x': 'the same',
  'css resize': 'a phone has no handle; the field scrolls',
  'css text-autospace': 'no space between Chinese and Latin letters but the author’s',
  'css text-size-adjust': 'Chromium and Safari alone change sizes by themselves',
  'css text-spacing-trim': 'full-width marks keep their width',
  'css text-wrap: pretty': 'lines as they fall',
  'css word-break: auto-phrase': 'a Japanese headline may end a line within a phrase',
  'css widows': 'a single line may stand at a column’s head',
  'extension commands.getAll': 'asked for (`hasShortcuts`); no keys are named',
  'extension commands.onCommand': 'asked for in the background',
  'extension contextMenus.create': 'asked for; no menu is made',
  'extension contextMenus.onClicked': 'asked for in the background',
  'extension contextMenus.removeAll': 'asked for; no menu is made',
  'extension downloads.download': 'asked for where a backup by itself is chosen; not allowed there',
  'extension downloads.onChanged': 'the same',
  'extension downloads.search': 'the same',
  'extension sidePanel.open': 'Firefox’s sidebar; without one the library’s page',
  'extension storage.sync': 'kept on this device alone, as the README says; sync carries settings where that is wanted',
  'extension tabs.query':
    'asked for the tab in front; the log of errors, which keeps no address and no text, may miss a private one',
  'extension windows.getCurrent': 'asked for; where there is no window there is no panel beside it',
  'manifest commands': 'passed over',
  'markup datalist': 'a tag is written whole, without proposals',
  'selector -moz-progress-bar': 'a rule of its own, for Firefox',
  'selector -webkit-progress-bar': 'a rule of its own, for Chromium',
  'selector -webkit-progress-value': 'a rule of its own, for Chromium',
};

function manifestFor(browser: string): Manifest {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function of the browser.');
  return config.manifest({ browser } as Parameters<typeof config.manifest>[0]) as unknown as Manifest;
}

const [names, css] = [usedNames(), usedCss()];
for (const folder of ['entrypoints', 'components', 'utils']) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const read = () => readFileSync(join(folder, file), 'utf8');
    if (/\.tsx?$/.test(file)) addUsed(names, file, read());
    if (/\.css$/.test(file)) addUsedCss(css, read());
  }
}

const chrome = manifestFor('chrome');
const firefox = manifestFor('firefox');
const { gecko, gecko_android: android } = firefox.browser_specific_settings;
const OLDEST: [Target, Manifest][] = [
  [{ browser: 'chrome', version: Number.parseFloat(chrome.minimum_chrome_version) }, chrome],
  [{ browser: 'edge', version: Number.parseFloat(chrome.minimum_chrome_version) }, chrome],
  [{ browser: 'firefox', version: Number.parseFloat(gecko.strict_min_version) }, firefox],
  [{ browser: 'firefox_android', version: Number.parseFloat(android.strict_min_version) }, firefox],
];
const missing = OLDEST.map(([target, manifest]) => [
  ...missingNames(names, target),
  ...missingCss(css, target),
  ...missingManifest(manifest, target),
]);

describe('the oldest browsers that the manifests name', () => {
  it.each(OLDEST.map(([{ browser, version }], at) => [browser, version, missing[at] ?? []] as const))(
    '%s %i lacks nothing that is used without a way round',
    (_browser, _version, lacks) => {
      const known = [...NOT_THE_PLATFORMS, ...Object.keys(WAYS_ROUND)];
      expect(lacks.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it('need every way round that is listed', () => {
    const lacks = new Set(missing.flat());
    expect([...NOT_THE_PLATFORMS, ...Object.keys(WAYS_ROUND)].filter((name) => !lacks.has(name))).toEqual([]);
  });

  it('are not older than they were: Chromium before 126 would be found out', () => {
    expect(missingNames(names, { browser: 'chrome', version: 125 })).toContain('api URL.parse');
  });
});
