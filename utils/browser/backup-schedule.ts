import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { isLocked } from '@/utils/browser/is-locked';
import { lastBackup } from '@/utils/browser/last-backup';
import { changeNumber } from '@/utils/library/library';

/** How often the library is backed up by itself. */
export type Schedule = 'off' | 'daily' | 'weekly' | 'monthly';

const DAY = 24 * 60 * 60 * 1000;
const EVERY: Record<Exclude<Schedule, 'off'>, number> = { daily: DAY, weekly: 7 * DAY, monthly: 30 * DAY };
/** How often is looked whether one is due, in minutes: a browser that was closed at the hour does it soon after. */
const LOOK = 60;
/** Of this much it may be early, so that a daily one does not slip by an hour every day. In milliseconds. */
const EARLY = 2 * 60 * 60 * 1000;

export const BACKUP_ALARM = 'backup';
/** Held by the page that backs up for as long as it is open. */
export const BACKUP_LOCK = 'lectern-backup';
/** After how long a page that could not write tries again, in milliseconds. */
export const BACKUP_AGAIN = LOOK * 60 * 1000;

const schedule = storage.defineItem<Schedule>('local:backup-schedule', { fallback: 'off' });

export const loadSchedule = (): Promise<Schedule> => schedule.getValue();

/**
 * Sets how often; false where the person or the browser (on phones) does not allow downloads, which a backup by itself needs. Call it first in a
 * handler: the browser asks only while it sees the gesture.
 */
export async function setSchedule(wanted: Schedule): Promise<boolean> {
  if (wanted !== 'off' && !(await mayDownload())) return false;
  await schedule.setValue(wanted);
  await planBackups();
  return true;
}

async function mayDownload(): Promise<boolean> {
  return (await browser.permissions.request({ permissions: ['downloads'] })) && browser.downloads !== undefined;
}

/** Sets the alarm, or takes it away; at each start anew, since browsers forget alarms with an update. */
export async function planBackups(): Promise<void> {
  if ((await schedule.getValue()) === 'off') await browser.alarms.clear(BACKUP_ALARM);
  else await browser.alarms.create(BACKUP_ALARM, { delayInMinutes: 1, periodInMinutes: LOOK });
}

/** Opens the page that backs up, where it is time and something has changed since the last one. */
export async function backUpIfDue(now: number = Date.now()): Promise<void> {
  const wanted = await schedule.getValue();
  if (wanted === 'off' || !(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  const last = await lastBackup();
  if (last && now - last.at < EVERY[wanted] - EARLY) return;
  const seq = await changeNumber();
  if (seq === 0 || seq === last?.seq) return;
  // One that could not write is still open, says so, and tries again by itself.
  if (await isLocked(BACKUP_LOCK)) return;
  // A worker can hand no file to the downloads: that takes a page, which closes itself.
  await browser.tabs.create({ url: browser.runtime.getURL('/backup.html'), active: false });
}
