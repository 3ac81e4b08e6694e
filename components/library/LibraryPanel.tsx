import type { ComponentChildren } from 'preact';
import { Gear } from '@/components/controls/Gear';
import { SearchBox } from '@/components/controls/SearchBox';
import type { Loss } from '@/utils/library/canary';
import type { ArticleRow, ReadState } from '@/utils/library/saved-article';
import type { SearchHit } from '@/utils/library/search/search';
import { t } from '@/utils/texts';
import type { DragFiles } from './drag-out';
import type { ExportSelected, SendActs } from './ExportMenu';
import { FetchLine, type FetchLineProps } from './FetchLine';
import { FilterBar } from './FilterBar';
import { HeadButton } from './HeadButton';
import { PageIcon } from './icons';
import { KeysHelp } from './KeysHelp';
import { FoundList, SavedList } from './LibraryLists';
import { type Backup, LossNotice } from './LossNotice';
import type { LibrarySource } from './library-source';
import { NoticeLine } from './NoticeLine';
import { SelectionBar } from './SelectionBar';
import { SendLine, type SendLineProps } from './SendLine';
import { SyncLine, type SyncLineProps } from './SyncLine';
import type { Begun, ListState } from './use-list';
import { usePanel } from './use-panel';

interface Props {
  library: LibrarySource;
  /** The list of everything, where it was asked for already. */
  begun?: Begun;
  /** The key that saves, as this browser bound it; null where it bound none. */
  shortcut: string | null;
  singleKeys: boolean;
  /** Articles that are missing without anybody having removed them. */
  loss?: Loss | null;
  backup?: Backup | null;
  onAcceptLoss?(): void;
  onRestore?(): void;
  onOptions?(): void;
  /** Opens the library as a page of its own; left out where it is one. */
  onPage?(): void;
  onExport?: ExportSelected;
  /** Articles as files to be dragged out; left out where they are links alone. */
  files?: DragFiles;
  /** How sync stands, and what is done about it; null where it is off. */
  sync?: SyncLineProps | null;
  /** The programs that articles can be sent to, and what waits for them; null until that is known. */
  send?: (SendActs & SendLineProps) | null;
  /** Texts of links that are on their way; null where none are. */
  fetching?: FetchLineProps | null;
  /** The article beside the list, and what opens one there; left out where each gets a tab of its own. */
  current?: string | undefined;
  onOpen?(row: ArticleRow, hit: SearchHit | undefined): boolean;
  /** Stands under the search box: the ways to the library's other parts. */
  children?: ComponentChildren;
  /** The present, in milliseconds since 1970; read anew at each drawing. */
  clock?: () => number;
}

/** The library: search, what was being read, and everything saved, last first. Beside a page, or a page's own column. */
export function LibraryPanel({ library, shortcut, singleKeys, clock = Date.now, ...props }: Props) {
  const panel = usePanel(library, singleKeys, props.begun);
  const { text, setText, query, setQuery, list, found, acts, selection, tags, help } = panel;
  const listProps = {
    now: clock(),
    selected: selection.ids,
    current: props.current,
    onSelect: selection.toggle,
    onOpen: props.onOpen,
    files: props.files,
    onRemove: panel.remove,
    onState: panel.setState,
  };
  return (
    <main class={selection.ids.size > 0 ? 'library selecting' : 'library'} ref={panel.root}>
      <h1 class="unseen">{t('libraryList')}</h1>
      <div class="library-head">
        {props.children}
        <div class="library-search-row">
          <SearchBox label={t('librarySearch')} text={text} onText={setText} shortcut="/" />
          {props.onPage && (
            <HeadButton name={t('libraryAsPage')} onClick={props.onPage}>
              <PageIcon />
            </HeadButton>
          )}
          <HeadButton name={t('options')} onClick={props.onOptions}>
            <Gear />
          </HeadButton>
        </div>
        {selection.ids.size > 0 ? (
          <SelectionBar
            ids={selection.ids}
            tags={tags}
            onAll={selection.all}
            onClear={selection.clear}
            onExport={props.onExport}
            send={props.send ?? undefined}
            onChange={(change, said) => {
              acts.change([...selection.ids], change, said);
              selection.clear();
            }}
          />
        ) : (
          text.trim() === '' && (
            <FilterBar library={library} query={query} counts={countsIn(list.state)} onQuery={setQuery} />
          )
        )}
      </div>
      {props.loss && props.onAcceptLoss && props.onRestore && (
        <LossNotice
          loss={props.loss}
          backup={props.backup ?? null}
          onRestore={props.onRestore}
          onAccept={props.onAcceptLoss}
        />
      )}
      {found.phase === 'off' ? (
        <SavedList
          state={list.state}
          query={query}
          shortcut={shortcut}
          {...listProps}
          onMore={list.more}
          onRetry={list.reload}
        />
      ) : (
        <FoundList state={found} text={text.trim()} {...listProps} onRetry={() => setText('')} />
      )}
      <div class="library-foot">
        {props.sync && <SyncLine {...props.sync} />}
        {props.send && <SendLine {...props.send} />}
        {props.fetching && <FetchLine {...props.fetching} />}
      </div>
      <NoticeLine notice={acts.notice} onUndo={acts.undo} onDismiss={acts.dismiss} />
      {help.isOpen && <KeysHelp onClose={help.close} />}
    </main>
  );
}

function countsIn(state: ListState): Record<ReadState, number> | undefined {
  return state.phase === 'ready' ? state.page.counts : undefined;
}
