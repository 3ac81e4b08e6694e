import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKUP_LOCK, backUpIfDue, setSchedule } from '@/utils/browser/backup-schedule';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
const library = vi.hoisted(() => ({ seq: 7, last: null as { at: number; seq: number } | null }));
vi.mock('@/utils/library/library', () => ({ changeNumber: async () => library.seq }));
vi.mock('@/utils/browser/last-backup', () => ({ lastBackup: async () => library.last }));

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 5, 1);
let held: { name: string }[];
let opened: unknown[];

beforeEach(async () => {
  const { permissions } = stubBrowser();
  Object.assign(permissions, { contains: async () => true });
  Object.assign(fakeBrowser, { downloads: {} });
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async (tab) => {
    opened.push(tab.url);
    return {} as never;
  });
  held = [];
  Object.assign(navigator.locks, { query: async () => ({ held, pending: [] }) });
  Object.assign(library, { seq: 7, last: null });
  await setSchedule('daily');
});

it('opens the page that backs up where something has changed and a day has gone by', async () => {
  await backUpIfDue(NOW);
  expect(opened).toEqual([expect.stringMatching(/backup\.html$/)]);
  library.last = { at: NOW - DAY, seq: 7 };
  await backUpIfDue(NOW);
  library.last = { at: NOW - DAY / 2, seq: 6 };
  await backUpIfDue(NOW);
  expect(opened).toHaveLength(1);
  library.last = { at: NOW - DAY, seq: 6 };
  await backUpIfDue(NOW);
  expect(opened).toHaveLength(2);
});

it('opens no second one beside one that could not write', async () => {
  held = [{ name: BACKUP_LOCK }];
  await backUpIfDue(NOW);
  expect(opened).toEqual([]);
});

it('opens none where backups are off, or nothing was ever saved', async () => {
  library.seq = 0;
  await backUpIfDue(NOW);
  library.seq = 7;
  await setSchedule('off');
  await backUpIfDue(NOW);
  expect(opened).toEqual([]);
});
