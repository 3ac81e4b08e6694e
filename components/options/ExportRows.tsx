import { FORMAT_NAMES } from '@/components/library/format-names';
import { STATE_NAMES } from '@/components/library/state-names';
import { EXPORT_FORMATS, type ExportFormat } from '@/utils/library/export/formats';
import type { ListFilter } from '@/utils/library/list-plan';
import type { FacetCount } from '@/utils/library/tags';
import { type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';

/** Which articles: null for all there are. */
export type ExportScope = Pick<ListFilter, 'state' | 'tag' | 'favourite'> | null;

/** How far an export is, or how it ended. */
export type ExportState =
  | { phase: 'writing'; format: ExportFormat; done: number; total: number }
  | { phase: 'done'; format: ExportFormat; name: string }
  | { phase: 'cancelled' | 'failed' | 'too-large' | 'nothing'; format: ExportFormat };

interface Props {
  /** How many articles there are; undefined until that is known. */
  count: number | undefined;
  tags: readonly FacetCount[];
  scope: ExportScope;
  state: ExportState | undefined;
  onScope(scope: ExportScope): void;
  onExport(format: ExportFormat): void;
  onCancel(): void;
}

const DESCRIPTIONS: Record<ExportFormat, TextKey> = {
  backup: 'exportBackupWhat',
  markdown: 'exportMarkdownWhat',
  html: 'exportHtmlWhat',
  epub: 'exportEpubWhat',
  csv: 'exportCsvWhat',
};

/** The library as files, in every form that it can leave in. */
export function ExportRows({ count, tags, scope, state, onScope, onExport, onCancel }: Props) {
  const isWriting = state?.phase === 'writing';
  return (
    <>
      <Setting id="export-which" name={t('exportWhich')} what={t('exportWhichWhat')}>
        <ScopeChoice count={count} tags={tags} scope={scope} isFixed={isWriting} onScope={onScope} />
      </Setting>
      {EXPORT_FORMATS.map((format) => {
        const name = t(FORMAT_NAMES[format]);
        const own = state?.format === format ? state : undefined;
        return (
          <Setting
            key={format}
            id={`export-${format}`}
            name={name}
            what={t(DESCRIPTIONS[format])}
            words={t('exportDo')}
          >
            {own?.phase === 'writing' ? (
              <Writing done={own.done} total={own.total} name={name} onCancel={onCancel} />
            ) : (
              <button
                type="button"
                class="button"
                aria-label={t('exportDoOf', name)}
                disabled={isWriting || !count}
                onClick={() => onExport(format)}
              >
                {t('exportDo')}
              </button>
            )}
            <span role="status" class={own && own.phase !== 'writing' ? 'wide-control' : undefined}>
              {own && endText(own)}
            </span>
          </Setting>
        );
      })}
    </>
  );
}

type ScopeProps = Pick<Props, 'count' | 'tags' | 'scope' | 'onScope'> & { isFixed: boolean };

function ScopeChoice({ count, tags, scope, isFixed, onScope }: ScopeProps) {
  if (count === 0) return <span>{t('exportNothing')}</span>;
  const choices: [value: string, scope: ExportScope][] = [
    ['all', null],
    ...STATE_NAMES.map(([state]): [string, ExportScope] => [`state ${state}`, { state }]),
    ['favourite', { favourite: true }],
    ...tags.map(({ value }): [string, ExportScope] => [`tag ${value}`, { tag: value }]),
  ];
  const chosen = choices.find(([, one]) => JSON.stringify(one) === JSON.stringify(scope))?.[0] ?? 'all';
  return (
    <select
      aria-labelledby="export-which-name"
      value={chosen}
      disabled={isFixed}
      onChange={(event) => onScope(choices.find(([value]) => value === event.currentTarget.value)?.[1] ?? null)}
    >
      <option value="all">{t('exportAll', count ?? 0)}</option>
      <optgroup label={t('exportByState')}>
        {STATE_NAMES.map(([state, name]) => (
          <option key={state} value={`state ${state}`}>
            {t(name)}
          </option>
        ))}
        <option value="favourite">{t('exportFavourites')}</option>
      </optgroup>
      {tags.length > 0 && (
        <optgroup label={t('exportByTag')}>
          {tags.map(({ value, label }) => (
            <option key={value} value={`tag ${value}`}>
              {label}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

function Writing({ done, total, name, onCancel }: { done: number; total: number; name: string; onCancel(): void }) {
  return (
    <>
      <progress class="transfer-progress" max={Math.max(1, total)} value={done} aria-label={name} />
      <span>{t('exportWriting', done, total)}</span>
      <button type="button" class="button" onClick={onCancel}>
        {t('exportCancel')}
      </button>
    </>
  );
}

function endText(state: ExportState): string {
  switch (state.phase) {
    case 'writing':
      return '';
    case 'done':
      return t('exportDone', state.name);
    case 'cancelled':
      return t('exportCancelled');
    case 'nothing':
      return t('exportNothing');
    case 'too-large':
      return t('exportTooLarge');
    case 'failed':
      return t('exportFailed');
  }
}
