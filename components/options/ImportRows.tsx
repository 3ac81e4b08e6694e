import { useRef, useState } from 'preact/hooks';
import { problemText } from '@/components/library/problem-text';
import type { ImportRefusal } from '@/utils/library/import/import-file';
import type { SkipReason } from '@/utils/library/import/import-row';
import type { ImportReport, Outcome, ReportLine } from '@/utils/library/import/report';
import type { LibraryProblem } from '@/utils/library/library-error';
import { formatNumber, plural, type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';

/** How far an import is, or how it ended. */
export type ImportState =
  | { phase: 'reading'; file: string; rows: number; total: number | null }
  /** `program`: whose file it was; '' for bookmarks, which many write. */
  | { phase: 'ended'; file: string; program: string; report: ImportReport }
  | { phase: 'refused'; file: string; why: ImportRefusal }
  | { phase: 'failed'; problem: LibraryProblem };

interface Props {
  state: ImportState | undefined;
  onFile(file: File): void;
  onStop(): void;
  /** Goes on with the file that was stopped. */
  onResume(): void;
  onReport(lines: readonly ReportLine[]): void;
}

/** Files of other programs, and backups, into the library. */
export function ImportRows({ state, onFile, onStop, onResume, onReport }: Props) {
  return (
    <Setting id="import" name={t('importName')} what={t('importWhat')} words={t('importWords')}>
      {state?.phase === 'reading' ? <Reading {...state} onStop={onStop} /> : <FileChoice onFile={onFile} />}
      <div class="wide-control" role="status">
        {state?.phase === 'refused' && <p>{t(REFUSALS[state.why], state.file)}</p>}
        {state?.phase === 'failed' && <p>{problemText(state.problem)}</p>}
        {state?.phase === 'ended' && <Ended {...state} onResume={onResume} onReport={onReport} />}
      </div>
    </Setting>
  );
}

const REFUSALS: Record<ImportRefusal, TextKey> = {
  'unknown-format': 'importUnknown',
  'newer-backup': 'importNewer',
};

/** Chosen with a button or dropped on it. */
function FileChoice({ onFile }: Pick<Props, 'onFile'>) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever does not drag has the button
    <div
      class={isOver ? 'wide-control drop over' : 'wide-control drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {t('importChoose')}
      </button>
      <span>{t('importDrop')}</span>
      <input ref={input} type="file" hidden onChange={(event) => take(event.currentTarget.files)} />
    </div>
  );
}

function Reading({ file, rows, total, onStop }: { file: string; rows: number; total: number | null; onStop(): void }) {
  return (
    <>
      <progress
        class="transfer-progress"
        {...(total === null ? {} : { max: Math.max(1, total), value: rows })}
        aria-label={t('importReading', file)}
      />
      <span>{total === null ? plural('importRows', rows) : t('importRowsOf', rows, total)}</span>
      <button type="button" class="button" onClick={onStop}>
        {t('stop')}
      </button>
    </>
  );
}

const OUTCOMES: readonly [Outcome, TextKey][] = [
  ['imported', 'importImported'],
  ['merged', 'importMerged'],
  ['skipped', 'importSkipped'],
];

const ENDS: Record<ImportReport['end'], TextKey> = {
  complete: 'importComplete',
  stopped: 'importStopped',
  broken: 'importBroken',
};

/** So many skipped rows are shown at once; the rest is in the file. */
const SHOWN = 20;

function Ended({
  file,
  program,
  report,
  onResume,
  onReport,
}: Pick<Props, 'onResume' | 'onReport'> & Omit<Extract<ImportState, { phase: 'ended' }>, 'phase'>) {
  const skipped = report.lines.filter(({ outcome }) => outcome === 'skipped');
  return (
    <>
      <p>{t(ENDS[report.end], file, program || t('importBookmarks'))}</p>
      <dl class="transfer-counts">
        {OUTCOMES.map(([outcome, name]) => (
          <div key={outcome}>
            <dt>{t(name)}</dt>
            <dd>{formatNumber(report.counts[outcome])}</dd>
          </div>
        ))}
      </dl>
      {skipped.length > 0 && (
        <details>
          <summary>{plural('importWhySkipped', skipped.length)}</summary>
          <ul class="plain-list transfer-skipped">
            {skipped.slice(0, SHOWN).map((line, at) => (
              <li key={at}>
                <bdi>{line.name || t('importNameless')}</bdi> {skipText(line)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="transfer-actions">
        {report.end === 'stopped' && (
          <button type="button" class="button" onClick={onResume}>
            {t('importResume')}
          </button>
        )}
        {report.lines.length > 0 && (
          <button type="button" class="button" onClick={() => onReport(report.lines)}>
            {t('importReport')}
          </button>
        )}
      </div>
    </>
  );
}

const REASONS: Record<SkipReason, TextKey> = {
  'no-address': 'importNoAddress',
  'not-web': 'importNotWeb',
  feed: 'importFeed',
  unreadable: 'importUnreadable',
  'too-large': 'importTooLarge',
};

/** Why a row was skipped; '' for one that was not. */
export function skipText({ reason }: ReportLine): string {
  return reason ? t(REASONS[reason]) : '';
}
