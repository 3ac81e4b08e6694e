import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_AIDS } from '@/utils/aid-settings';
import { loadAidSettings, saveAidSettings } from '@/utils/browser/aid-settings';
import { loadSettings, saveSettings } from '@/utils/browser/settings';
import { settingsFile, takeSettings } from '@/utils/browser/settings-file';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => void stubBrowser());

const file = (text: string) => new Blob([text]);

it('takes back what it saved', async () => {
  const reading = { ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 26 } as const;
  const aids = { ...DEFAULT_AIDS, pen: 'pink', pace: 1.4 } as const;
  await saveSettings(reading);
  await saveAidSettings(aids);
  const kept = await settingsFile();
  await saveSettings(DEFAULT_SETTINGS);
  await saveAidSettings(DEFAULT_AIDS);
  expect(await takeSettings(kept)).toBe(true);
  expect(await loadSettings()).toEqual(reading);
  expect(await loadAidSettings()).toEqual(aids);
});

it('takes each field as far as it is sound', async () => {
  const taken = { kind: 'lectern-options', reading: { theme: 'plaid', fontSize: 900, isJustified: true } };
  expect(await takeSettings(file(JSON.stringify(taken)))).toBe(true);
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, fontSize: 48, isJustified: true });
});

it.each(['', 'null', '[]', '{"kind":"lectern-backup"}', 'not json', `{"kind":"lectern-options"${' '.repeat(70_000)}}`])(
  'changes nothing for %.40s',
  async (text) => {
    const before = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
    await saveSettings(before);
    expect(await takeSettings(file(text))).toBe(false);
    expect(await loadSettings()).toEqual(before);
  },
);
