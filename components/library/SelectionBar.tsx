import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '@/utils/library/export/formats';
import type { Change } from '@/utils/library/many';
import { plural, t } from '@/utils/texts';
import { FORMAT_NAMES } from './format-names';
import { ArchiveIcon, CheckIcon, CloseIcon, ExportIcon, RemoveIcon, TagIcon } from './icons';

/** Writes articles into a file, where the screen's page can. */
export type ExportSelected = (format: ExportFormat, ids: string[]) => void;

/** Programs that articles can be sent to, and what sends them there. */
export interface SendActs {
  /** `isOneByOne`: it takes a single article. */
  programs: readonly { id: string; name: string; isOneByOne: boolean }[];
  onSend(program: string, ids: string[]): void;
}

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

/** In the order in which a few articles are taken along; a backup is for all of them. */
const FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'epub', 'csv', 'backup'];

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
      name: t('libraryRemove'),
      icon: <RemoveIcon />,
      act: () => onChange({ remove: true }, plural('libraryMadeRemoved', count)),
    },
  ];
  /** Out of the library: into a file, or to another program. */
  const ways = [
    ...(onExport ? FORMATS.map((id) => ({ id, name: t(FORMAT_NAMES[id]), act: () => onExport(id, [...ids]) })) : []),
    ...(send?.programs ?? [])
      .filter(({ isOneByOne }) => count === 1 || !isOneByOne)
      .map(({ id, name }) => ({ id, name: t('sendTo', name), act: () => send?.onSend(id, [...ids]) })),
  ];
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
          onTag={(tag, isAdded) => {
            setOpen(undefined);
            if (isAdded) onChange({ addTags: [tag] }, plural('libraryTagged', count, tag));
            else onChange({ removeTags: [tag] }, plural('libraryUntagged', count, tag));
          }}
        />
      )}
      {open === 'export' && (
        <div class="library-menu">
          {ways.map(({ id, name, act }) => (
            <button
              key={id}
              type="button"
              class="button"
              onClick={() => {
                setOpen(undefined);
                act();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

/** A tag to give, or to take away. */
function TagField({ tags, onTag }: { tags: readonly string[]; onTag(tag: string, isAdded: boolean): void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = (isAdded: boolean) => {
    const tag = field.current?.value.trim();
    if (tag) onTag(tag, isAdded);
  };
  return (
    <form
      class="library-menu"
      onSubmit={(event) => {
        event.preventDefault();
        give(true);
      }}
    >
      <input ref={field} type="text" list="library-tags" aria-label={t('libraryTag')} maxLength={100} dir="auto" />
      <datalist id="library-tags">
        {tags.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {t('libraryTagAdd')}
      </button>
      <button type="button" class="button" onClick={() => give(false)}>
        {t('libraryTagRemove')}
      </button>
    </form>
  );
}
