import { browser } from 'wxt/browser';
import { BACKUP_AGAIN, BACKUP_LOCK } from '@/utils/browser/backup-schedule';
import { downloadBackup } from '@/utils/browser/download-backup';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { useBrowserTexts } from '@/utils/browser/texts';
import { t } from '@/utils/texts';

keepErrors('backup');
// Opened in the background by `backUpIfDue`; stays open only where it has something to say.
void navigator.locks.request(BACKUP_LOCK, () => new Promise(() => undefined));
useBrowserTexts();
await dressPage();
document.title = t('backupRunning');
const note = document.createElement('main');
note.className = 'note';
note.textContent = t('backupRunning');
document.body.append(note);
try {
  await downloadBackup();
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
} catch (error) {
  console.error(error);
  document.title = t('backupFailed');
  note.textContent = t('backupFailed');
  setTimeout(() => location.reload(), BACKUP_AGAIN);
}
