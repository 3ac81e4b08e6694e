import { render } from 'preact';
import type { FetchLineProps } from '@/components/library/FetchLine';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import type { SyncLineProps } from '@/components/library/SyncLine';
import { beginList } from '@/components/library/use-list';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { followFetching } from '@/utils/browser/fetch-articles';
import { fetchLine } from '@/utils/browser/fetch-line';
import { lastBackup } from '@/utils/browser/last-backup';
import { acceptLibrary } from '@/utils/browser/library-canary';
import { openLibraryPage } from '@/utils/browser/library-panel';
import { keepTidy } from '@/utils/browser/library-tidying';
import { openOptions } from '@/utils/browser/open-options';
import { sendActs } from '@/utils/browser/send-line';
import { followSending } from '@/utils/browser/send-status';
import { shortcutFor } from '@/utils/browser/shortcuts';
import { syncLine } from '@/utils/browser/sync-line';
import { followSync, syncAfterChanges } from '@/utils/browser/sync-status';
import { useBrowserTexts } from '@/utils/browser/texts';
import type { Loss } from '@/utils/library/canary';
import type { ExportFormat } from '@/utils/library/export/formats';
import * as library from '@/utils/library/library';
import { t } from '@/utils/texts';

keepErrors('sidepanel');
// The list is read while settings and shortcut are asked for; a failure shows where the list does.
const begun = beginList(library);
useBrowserTexts();
document.title = t('libraryList');
const [{ singleKeys }, shortcut, backup] = await Promise.all([dressPage(), shortcutFor('save-article'), lastBackup()]);
let loss: Loss | null = null;
let sync: SyncLineProps | null = null;
let send: ReturnType<typeof sendActs> | null = null;
let fetching: FetchLineProps | null = null;
show();
keepTidy((found) => {
  loss = found;
  show();
});
followSync((status) => {
  sync = status && syncLine(status);
  show();
});
followSending((state) => {
  send = sendActs(state);
  show();
});
followFetching((steps) => {
  fetching = steps && fetchLine(steps);
  show();
});
syncAfterChanges();

function show(): void {
  render(
    <LibraryPanel
      {...{ library, begun, shortcut, singleKeys, loss, backup, sync, send, fetching }}
      onRestore={() => void openOptions('import').catch(console.warn)}
      onAcceptLoss={() =>
        void acceptLibrary().then(() => {
          loss = null;
          show();
        })
      }
      onOptions={() => void openOptions('reading').catch(console.warn)}
      onPage={() => void openLibraryPage().catch(console.warn)}
      onExport={(format, ids) => void exportLater(format, ids).catch(console.error)}
    />,
    document.body,
  );
}

/** What writes files is large, and loaded when it is asked for. */
async function exportLater(format: ExportFormat, ids: string[]): Promise<void> {
  const { downloadArticles } = await import('@/utils/browser/export-files');
  await downloadArticles(format, ids);
}
