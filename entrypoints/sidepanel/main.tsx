import { render } from 'preact';
import { LibraryPanel } from '@/components/library/LibraryPanel';
import { dressPage } from '@/utils/browser/dress-page';
import { lastBackup } from '@/utils/browser/last-backup';
import { acceptLibrary } from '@/utils/browser/library-canary';
import { openLibraryPage } from '@/utils/browser/library-panel';
import { keepTidy } from '@/utils/browser/library-tidying';
import { openOptions } from '@/utils/browser/open-options';
import { shortcutFor } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import type { Loss } from '@/utils/library/canary';
import type { ExportFormat } from '@/utils/library/export/formats';
import * as library from '@/utils/library/library';
import { t } from '@/utils/texts';

// The database opens while settings and shortcut are asked for; a failure shows where the list is asked for.
library.counts().catch(() => undefined);
useBrowserTexts();
document.title = t('libraryList');
const [{ singleKeys }, shortcut, backup] = await Promise.all([dressPage(), shortcutFor('save-article'), lastBackup()]);
show(null);
keepTidy(show);

function show(loss: Loss | null): void {
  render(
    <LibraryPanel
      {...{ library, shortcut, singleKeys, loss, backup }}
      onRestore={() => void openOptions('import').catch(console.warn)}
      onAcceptLoss={() => void acceptLibrary().then(() => show(null))}
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
