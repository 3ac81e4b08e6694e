import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_AIDS } from '@/utils/aid-settings';
import { loadAidSettings, saveAidSettings } from '@/utils/browser/aid-settings';
import { loadSettings, saveSettings, watchSettings } from '@/utils/browser/settings';
import { settingsStore } from '@/utils/browser/settings-store';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => void stubBrowser());

describe('settings that are changed in two tabs', () => {
  it('are all kept, whichever tab was opened first', async () => {
    const [one, other] = await Promise.all([loadSettings(), loadSettings()]);
    await saveSettings({ ...one, theme: 'dark' }, one);
    await saveSettings({ ...other, fontSize: 26 }, other);
    await saveAidSettings({ pen: 'pink' });
    await saveAidSettings({ focus: 'ruler' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', fontSize: 26 });
    expect(await loadAidSettings()).toEqual({ ...DEFAULT_AIDS, pen: 'pink', focus: 'ruler' });
  });

  it('are all kept while a sync brings others', async () => {
    const here = await loadSettings();
    await Promise.all([
      settingsStore.set({ 'reading.theme': 'sepia', 'aids.pace': 1.4 }),
      saveSettings({ ...here, fontSize: 26 }, here),
      saveAidSettings({ pen: 'pink' }),
    ]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 26 });
    expect(await loadAidSettings()).toEqual({ ...DEFAULT_AIDS, pace: 1.4, pen: 'pink' });
  });

  it('go back to the start with all that the other changed', async () => {
    const [one, other] = await Promise.all([loadSettings(), loadSettings()]);
    await saveSettings({ ...one, theme: 'dark' }, one);
    await saveSettings(DEFAULT_SETTINGS, other);
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings that an earlier version kept in one piece', () => {
  beforeEach(async () => {
    await browser.storage.sync.set({ settings: { theme: 'grey', fontSize: 24 }, aids: { pen: 'blue', pace: 2 } });
  });

  it('count field by field until one is changed', async () => {
    const before = await loadSettings();
    expect(before).toEqual({ ...DEFAULT_SETTINGS, theme: 'grey', fontSize: 24 });
    await saveSettings({ ...before, theme: 'auto' }, before);
    await saveAidSettings({ pace: 1 });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 24 });
    expect(await loadAidSettings()).toEqual({ ...DEFAULT_AIDS, pen: 'blue' });
  });
});

it('what is told to whoever watches never goes back behind what was just changed here', async () => {
  const life = new AbortController();
  const heard: number[] = [];
  watchSettings(({ fontSize }) => heard.push(fontSize), life.signal);
  await Promise.all([saveSettings({ fontSize: 20 }), saveSettings({ fontSize: 21 }), saveSettings({ theme: 'dark' })]);
  await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0));
  expect(new Set(heard)).toEqual(new Set([21]));
  life.abort();
});

it('whoever watches hears the whole of them, once for a change, and of nothing else', async () => {
  const life = new AbortController();
  const heard = vi.fn();
  watchSettings(heard, life.signal);
  await saveSettings({ theme: 'dark' });
  await saveAidSettings({ pen: 'pink' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
  life.abort();
  await saveSettings({ theme: 'sepia' });
  expect(heard).toHaveBeenCalledTimes(1);
});
