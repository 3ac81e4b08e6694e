import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { ownSpeed } from '@/utils/browser/measured-speed';
import { forgetSessions, keepSession, loadSessions } from '@/utils/browser/reading-sessions';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';

vi.mock('wxt/browser', () => ({ browser: {} }));

let local: Record<string, unknown> = {};
beforeEach(() => {
  local = {};
  // On this device alone: there is no other area to write to.
  Object.assign(browser, {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: local[key] }),
        set: async (items: object) => void Object.assign(local, items),
        remove: async (keys: string[]) => {
          for (const key of keys) delete local[key];
        },
      },
    },
  });
});

const session = { words: 500, seconds: 120 };
const measured = { ...DEFAULT_SETTINGS, isSpeedMeasured: true };

it('keeps readings on this device, and the speed that three of them show', async () => {
  for (let i = 0; i < 2; i++) await keepSession(session);
  expect(await ownSpeed({ ...measured, wordsPerMinute: 200 })).toBe(200);
  await keepSession(session);
  expect(await loadSessions()).toHaveLength(3);
  expect(await ownSpeed({ ...measured, wordsPerMinute: 200 })).toBe(250);
});

it('is used where the person chose it, and nowhere else', async () => {
  for (let i = 0; i < 3; i++) await keepSession(session);
  expect(await ownSpeed(DEFAULT_SETTINGS)).toBeUndefined();
  expect(await ownSpeed({ ...DEFAULT_SETTINGS, wordsPerMinute: 310 })).toBe(310);
});

it('forgets', async () => {
  for (let i = 0; i < 3; i++) await keepSession(session);
  await forgetSessions();
  expect(await loadSessions()).toEqual([]);
  expect(await ownSpeed(measured)).toBeUndefined();
});

it('is the one that was set where storage cannot be read', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
  expect(await ownSpeed({ ...measured, wordsPerMinute: 200 })).toBe(200);
  expect(await ownSpeed(measured)).toBeUndefined();
});

it('takes no nonsense from storage', async () => {
  local = { readingSessions: [session, null, { words: 'many' }], readingSpeed: 'fast' };
  expect(await loadSessions()).toEqual([session]);
  expect(await ownSpeed(measured)).toBeUndefined();
});
