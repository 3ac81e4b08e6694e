import { useState } from 'preact/hooks';
import type { Change } from '@/utils/library/many';
import { plural, t } from '@/utils/texts';
import { ExportMenu, type ExportSelected, type SendActs } from './ExportMenu';
import { ArchiveIcon, CheckIcon, CloseIcon, ExportIcon, RemoveIcon, TagIcon } from './icons';
import { TagField } from './TagField';

interface Props {
  ids: ReadonlySet<string>;
  /** Tags to offer while one is typed. */
  tags: readonly string[];
  onAll(): void;
  onClear(): void;
  onChange(change: Change, text: string): void;
  onExport?: ExportSelected | undefined;
  send?: SendActs | undefined;
}

/** What can be done with the selected articles; stands in the filters' place while there are some. */
export function SelectionBar({ ids, tags, onAll, onClear, onChange, onExport, send }: Props) {
  const [open, setOpen] = useState<'tag' | 'export'>();
  const count = ids.size;
  const actions = [
    {
      name: t('libraryMarkRead'),
      icon: <CheckIcon />,
      act: () => onChange({ state: 'read' }, plural('libraryMadeRead', count)),
    },
    {
      name: t('libraryArchive'),
      icon: <ArchiveIcon />,
      act: () => onChange({ state: 'archived' }, plural('libraryMadeArchived', count)),
    },
    { name: t('libraryTagThem'), icon: <TagIcon />, opens: 'tag' as const },
    ...(onExport ? [{ name: t('exportDo'), icon: <ExportIcon />, opens: 'export' as const }] : []),
    {
      name: t('removeSaved'),
      icon: <RemoveIcon />,
      act: () => onChange({ remove: true }, plural('libraryMadeRemoved', count)),
    },
  ];
  const tag = (change: Change, said: string) => {
    setOpen(undefined);
    onChange(change, said);
  };
  return (
    <section class="library-selection" aria-label={t('librarySelection')}>
      <div class="library-selection-row">
        <button
          type="button"
          class="library-tool"
          aria-label={t('librarySelectNone')}
          title={t('librarySelectNone')}
          onClick={onClear}
        >
          <CloseIcon />
        </button>
        <span role="status">{plural('librarySelected', count)}</span>
        <button type="button" class="link" onClick={onAll}>
          {t('librarySelectAll')}
        </button>
        <span class="library-selection-acts">
          {actions.map(({ name, icon, act, opens }) => (
            <button
              key={name}
              type="button"
              class="library-tool"
              aria-label={name}
              title={name}
              aria-expanded={opens ? open === opens : undefined}
              onClick={act ?? (() => setOpen(open === opens ? undefined : opens))}
            >
              {icon}
            </button>
          ))}
        </span>
      </div>
      {open === 'tag' && (
        <TagField
          tags={tags}
          onAdd={(one) => tag({ addTags: [one] }, plural('libraryTagged', count, one))}
          onRemove={(one) => tag({ removeTags: [one] }, plural('libraryUntagged', count, one))}
        />
      )}
      {open === 'export' && (
        <ExportMenu ids={[...ids]} onExport={onExport} send={send} onTaken={() => setOpen(undefined)} />
      )}
    </section>
  );
}
