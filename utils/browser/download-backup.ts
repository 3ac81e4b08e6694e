import { browser } from 'wxt/browser';
import { exportArticles } from '@/utils/library/export/export';
import { changeNumber } from '@/utils/library/library';
import { noteBackup } from './last-backup';

/** Writes the whole library into the downloads' folder "Lectern", in place of another of the same day. Needs `downloads`. */
export async function downloadBackup(now: number = Date.now()): Promise<void> {
  // Before the library is read: what changes meanwhile is in the next one.
  const seq = await changeNumber();
  const { name, blob } = await exportArticles('backup', undefined, { now });
  const url = URL.createObjectURL(blob);
  try {
    const filename = `Lectern/${name}`;
    const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
    await finished(id);
    await noteBackup({ name: filename, at: now, seq });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Waits until the file is on disk. */
async function finished(id: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const settle = (state: string | undefined) => {
    if (state === 'complete') resolve();
    else if (state === 'interrupted') reject(new Error('the download was interrupted'));
  };
  const follow = (change: { id: number; state?: { current?: string | undefined } | undefined }) => {
    if (change.id === id) settle(change.state?.current);
  };
  browser.downloads.onChanged.addListener(follow);
  try {
    // It may have ended before anybody listened.
    const [item] = await browser.downloads.search({ id });
    settle(item?.state);
    await promise;
  } finally {
    browser.downloads.onChanged.removeListener(follow);
  }
}
