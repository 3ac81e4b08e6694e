import { render } from 'preact';
import { LibraryPage, PARTS, type Part, type Reading, type Shown } from '@/components/library/LibraryPage';
import { savedFacts } from '@/components/library/saved-facts';
import { beginList } from '@/components/library/use-list';
import { markdownToDrag } from '@/utils/browser/drag-files';
import { dressPage } from '@/utils/browser/dress-page';
import { keepErrors } from '@/utils/browser/error-log';
import { downloadArticles, downloadHighlights } from '@/utils/browser/export-files';
import { lastBackup } from '@/utils/browser/last-backup';
import { followLibrary, NO_NOTICES } from '@/utils/browser/library-notices';
import { openOptions } from '@/utils/browser/open-options';
import { shortcutFor } from '@/utils/browser/shortcuts';
import { useBrowserTexts } from '@/utils/browser/texts';
import * as library from '@/utils/library/library';
import { t } from '@/utils/texts';
import { showBeside } from './show-beside';

keepErrors('library');
// The list is read while settings and shortcut are asked for; a failure shows where the list does.
const begun = beginList(library);
useBrowserTexts();
document.title = t('libraryList');
const [{ singleKeys }, shortcut, backup] = await Promise.all([dressPage(), shortcutFor('save-article'), lastBackup()]);
const files = markdownToDrag();
let notices = NO_NOTICES;
let reading: Reading | undefined;
let facts: Shown | undefined;
const knowing = savedFacts(library, (known) => {
  facts = known;
  draw();
});

addEventListener('hashchange', follow);
follow();
const { acceptLoss } = followLibrary((now) => {
  notices = now;
  draw();
});

/** `library.html#<part>`, or `#<id>` of an article. */
function follow(): void {
  const name = location.hash.slice(1);
  if (/^[0-9a-f]{32}$/.test(name) && reading?.row.id !== name) reading = { row: { id: name } };
  draw();
}

function partShown(): Part {
  return PARTS.find((part) => part === location.hash.slice(1)) ?? 'articles';
}

function read(next: Reading | undefined): void {
  reading = next;
  // An address to come back to; the list stays what it is, so nothing is loaded anew.
  if (partShown() === 'articles') history.replaceState(null, '', next ? `#${next.row.id}` : '#articles');
  draw();
}

function show(place: HTMLElement, shown: Reading): () => void {
  const stop = showBeside(place, shown, {
    onClose() {
      read(undefined);
      document.querySelector<HTMLElement>(`#article-${shown.row.id}`)?.focus();
    },
    onKnown: (row) => void knowing.know(row).catch(console.warn),
  });
  return () => {
    knowing.forget();
    stop();
  };
}

function draw(): void {
  render(
    <LibraryPage
      {...{ library, begun, shortcut, singleKeys, backup, files, reading, show, ...notices }}
      onRestore={() => void openOptions('import').catch(console.warn)}
      part={partShown()}
      shown={facts}
      onVersions={() => void knowing.compare().catch(console.warn)}
      onVersionsClosed={knowing.stopComparing}
      onJoin={() => void knowing.joinTwin().catch(console.error)}
      onApart={() => void knowing.keepTwinApart().catch(console.error)}
      onRead={read}
      onAcceptLoss={() => acceptLoss()}
      onOptions={() => void openOptions('transfer').catch(console.warn)}
      onExport={(format, ids) => void downloadArticles(format, ids).catch(console.error)}
      onExportHighlights={(filter) => void downloadHighlights(filter).catch(console.error)}
    />,
    document.body,
  );
}
