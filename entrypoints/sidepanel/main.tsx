import { render } from 'preact';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { beginList } from '@/components/library/use-list';
import { markdownToDrag } from '@/utils/browser/drag-files';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { lastBackup } from '@/utils/browser/last-backup';
import { followLibrary, NO_NOTICES } from '@/utils/browser/library-notices';
import { openLibraryPage } from '@/utils/browser/library-panel';
import { openOptions } from '@/utils/browser/open-options';
import { shortcutFor } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import type { ExportFormat } from '@/utils/library/export/formats';
import * as library from '@/utils/library/library';
import { t } from '@/utils/texts';

keepErrors('sidepanel');
// The list is read while settings and shortcut are asked for; a failure shows where the list does.
const begun = beginList(library);
useBrowserTexts();
document.title = t('libraryList');
const [{ singleKeys }, shortcut, backup] = await Promise.all([dressPage(), shortcutFor('save-article'), lastBackup()]);
const files = markdownToDrag();
let notices = NO_NOTICES;
show();
const { acceptLoss } = followLibrary((now) => {
  notices = now;
  show();
});

function show(): void {
  render(
    <LibraryPanel
      {...{ library, begun, shortcut, singleKeys, backup, files, ...notices }}
      onRestore={() => void openOptions('import').catch(console.warn)}
      onAcceptLoss={() => acceptLoss()}
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
