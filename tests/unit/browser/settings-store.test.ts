import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_AIDS } from '@/utils/aid-settings';
import { loadAidSettings, saveAidSettings } from '@/utils/browser/aid-settings';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import { forgetKnownSettings, settingsStore } from '@/utils/browser/settings-store';
import { keepSiteRules, loadSiteRules } from '@/utils/browser/site-rules';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { isSharedSettings } from '@/utils/sync/record-shape';
import { settingsOf } from '@/utils/sync/settings';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const RULES = [{ isShown: false, selector: '.teaser', text: 'more of this' }];
const STAMP = '1760000000000-00000-afar';

beforeEach(() => void stubBrowser());

describe('the settings of this browser, as a sync sees them', () => {
  it('are none where all is as at the start', async () => {
    expect(await settingsStore.settings()).toEqual({});
    await saveSettings(DEFAULT_SETTINGS);
    expect(await settingsStore.settings()).toEqual({});
  });

  it('are what the person changed, and nothing that is of this machine or secret', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, theme: 'sepia', wordsPerMinute: 300 });
    await saveAidSettings({ ...DEFAULT_AIDS, pen: 'pink', voices: { de: 'urn:voice' } });
    await keepSiteRules('news.example', RULES);
    const secrets = { 'sync-setup': { password: 'x' }, 'send-setups': { wallabag: { fields: { token: 'y' } } } };
    await browser.storage.local.set(secrets);
    expect(await settingsStore.settings()).toEqual({
      'reading.theme': 'sepia',
      'reading.wordsPerMinute': 300,
      'aids.pen': 'pink',
      'site news.example': RULES,
    });
    const said = await settingsOf(settingsStore, 'here', () => 1_760_000_000_000).read();
    expect(isSharedSettings(said)).toBe(true);
    expect(JSON.stringify(said)).not.toMatch(/password|token|urn:voice/);
  });

  it('are set each for itself, and back to the start', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 26 });
    await keepSiteRules('news.example', RULES);
    await settingsStore.set({ 'reading.theme': null, 'aids.pace': 1.4, 'site news.example': null });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 26 });
    expect(await loadAidSettings()).toEqual({ ...DEFAULT_AIDS, pace: 1.4 });
    expect(await loadSiteRules()).toEqual({});
  });

  it('take what is sound of what comes, and say nothing against the rest', async () => {
    const shared = settingsOf(settingsStore, 'here', Date.now);
    await shared.read();
    const incoming = Object.fromEntries(
      Object.entries({
        'reading.theme': 'plaid',
        'reading.fontSize': 900,
        'reading.invented': 1,
        'aids.voices': { de: 'urn:voice' },
        'site news.example': [{ selector: 'x'.repeat(9_000) }],
      }).map(([name, value]) => [name, { value, at: STAMP }]),
    );
    expect(await shared.join(incoming)).toEqual(incoming);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 48 });
    expect(await loadAidSettings()).toEqual(DEFAULT_AIDS);
    expect(await loadSiteRules()).toEqual({});
    // A newer version's word stays what it was.
    expect(await shared.read()).toEqual(incoming);
  });

  it('change nothing and are no change where the browser refuses', async () => {
    const shared = settingsOf(settingsStore, 'here', Date.now);
    await shared.read();
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    const incoming = { 'reading.theme': { value: 'dark', at: STAMP } };
    await shared.join(incoming);
    vi.restoreAllMocks();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await shared.read()).toEqual(incoming);
  });

  it('are not taken for their start where they cannot be read', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('gone'));
    await expect(settingsOf(settingsStore, 'here', Date.now).read()).rejects.toThrow('gone');
    vi.restoreAllMocks();
  });

  it('are taken over from the server again once they were forgotten', async () => {
    await saveSettings({ ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 26 });
    const shared = settingsOf(settingsStore, 'here', Date.now);
    await shared.read();
    await forgetKnownSettings();
    const incoming = { 'reading.theme': { value: 'dark', at: STAMP } };
    await shared.join(incoming);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', fontSize: 26 });
    expect(await shared.read()).toMatchObject({ ...incoming, 'reading.fontSize': { value: 26 } });
  });
});
