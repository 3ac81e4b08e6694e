import type { ExportFormat } from '@/utils/library/export/formats';
import { t } from '@/utils/texts';
import { FORMAT_NAMES } from './format-names';

/** Writes articles into a file, where the screen's page can. */
export type ExportSelected = (format: ExportFormat, ids: string[]) => void;

/** Programs that articles can be sent to, and what sends them there. */
export interface SendActs {
  /** `isOneByOne`: it takes a single article. */
  programs: readonly { id: string; name: string; isOneByOne: boolean }[];
  onSend(program: string, ids: string[]): void;
}

interface Props {
  ids: readonly string[];
  onExport?: ExportSelected | undefined;
  send?: SendActs | undefined;
  /** One of the ways was taken. */
  onTaken(): void;
}

/** In the order in which a few articles are taken along; a backup is for all of them. */
const FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'epub', 'csv', 'backup'];

/** The ways out of the library: into a file, or to another program. */
export function ExportMenu({ ids, onExport, send, onTaken }: Props) {
  const files = onExport ? FORMATS : [];
  const programs = send?.programs.filter(({ isOneByOne }) => ids.length === 1 || !isOneByOne) ?? [];
  const ways = [
    ...files.map((id) => ({ id, name: t(FORMAT_NAMES[id]), take: () => onExport?.(id, [...ids]) })),
    ...programs.map(({ id, name }) => ({ id, name: t('sendTo', name), take: () => send?.onSend(id, [...ids]) })),
  ];
  return (
    <div class="library-menu">
      {ways.map(({ id, name, take }) => (
        <button
          key={id}
          type="button"
          class="button"
          onClick={() => {
            onTaken();
            take();
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
