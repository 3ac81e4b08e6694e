import { useEffect, useRef, useState } from 'preact/hooks';
import { whenSettled } from '@/components/library/when-settled';
import { BackupRow } from '@/components/options/BackupRow';
import { ExportRows, type ExportScope, type ExportState } from '@/components/options/ExportRows';
import { ImportRows, type ImportState, skipText } from '@/components/options/ImportRows';
import { SettingsFileRow } from '@/components/options/SettingsFileRow';
import type { OptionsSection } from '@/components/options/section';
import { loadSchedule, type Schedule, setSchedule } from '@/utils/browser/backup-schedule';
import { forgetImport, importedRows, noteImported } from '@/utils/browser/import-place';
import { type LastBackup, lastBackup, noteBackup } from '@/utils/browser/last-backup';
import { acceptLibrary } from '@/utils/browser/library-canary';
import { saveFile } from '@/utils/browser/save-file';
import { settingsFile, takeSettings } from '@/utils/browser/settings-file';
import { exportArticles } from '@/utils/library/export/export';
import type { ExportFormat } from '@/utils/library/export/formats';
import { formatOf, importFile } from '@/utils/library/import/import-file';
import { reportTable } from '@/utils/library/import/report';
import { changeNumber, listIds, listTags, onChange, totals } from '@/utils/library/library';
import { problemIn } from '@/utils/library/library-error';
import type { FacetCount } from '@/utils/library/tags';
import { t } from '@/utils/texts';
import { Fetching } from './fetching';
import { Pictures } from './pictures';

export const transfer: OptionsSection = { id: 'transfer', title: 'optionsTransfer', body: Transfer };

function Transfer() {
  return (
    <>
      <Import />
      <Fetching />
      <Pictures />
      <Backup />
      <Export />
      <SettingsFileRow
        onSave={() =>
          void settingsFile().then(
            (file) => saveFile(`${t('optionsTitle').replace(':', '')}.json`, file),
            console.error,
          )
        }
        onTake={takeSettings}
      />
    </>
  );
}

function Import() {
  const [state, setState] = useState<ImportState>();
  const file = useRef<File | undefined>(undefined);
  const running = useRef<AbortController | undefined>(undefined);
  const start = async (chosen: File) => {
    const stop = new AbortController();
    file.current = chosen;
    running.current = stop;
    setState({ phase: 'reading', file: chosen.name, rows: 0, total: null });
    setState(await runImport(chosen, stop.signal, setState));
  };
  return (
    <ImportRows
      state={state}
      onFile={(chosen) => void start(chosen)}
      onStop={() => running.current?.abort()}
      onResume={() => file.current && void start(file.current)}
      onReport={(lines) => saveFile(`${t('importReportName')}.csv`, reportTable(lines, skipText))}
    />
  );
}

async function runImport(file: File, signal: AbortSignal, show: (state: ImportState) => void): Promise<ImportState> {
  const name = file.name;
  try {
    const format = await formatOf(file);
    if (!format) return { phase: 'refused', file: name, why: 'unknown-format' };
    const report = await importFile(file, {
      signal,
      from: await importedRows(file),
      onProgress: ({ rows, total }) => {
        void noteImported(file, rows);
        show({ phase: 'reading', file: name, rows, total });
      },
    });
    if (typeof report === 'string') return { phase: 'refused', file: name, why: report };
    if (report.end !== 'stopped') await forgetImport();
    // A library that came back from a backup is not the one that was last seen, and that is as it should be.
    if (format === 'backup' && report.end === 'complete') await acceptLibrary();
    return { phase: 'ended', file: name, program: format === 'backup' ? 'Lectern' : format.program, report };
  } catch (error) {
    console.error(error);
    return { phase: 'failed', problem: problemIn(error) };
  }
}

function Backup() {
  const [schedule, setChosen] = useState<Schedule>();
  const [last, setLast] = useState<LastBackup | null>(null);
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    loadSchedule().then(setChosen, console.warn);
    lastBackup().then(setLast, console.warn);
  }, []);
  if (!schedule) return null;
  const choose = (wanted: Schedule) => {
    setSchedule(wanted).then((isSet) => {
      setDenied(!isSet);
      void loadSchedule().then(setChosen);
    }, console.error);
  };
  return <BackupRow {...{ schedule, last, isDenied }} onSchedule={choose} />;
}

function Export() {
  const [count, setCount] = useState<number>();
  const [tags, setTags] = useState<FacetCount[]>([]);
  const [scope, setScope] = useState<ExportScope>(null);
  const [state, setState] = useState<ExportState>();
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    const look = () => {
      totals().then(({ articles }) => setCount(articles), console.warn);
      listTags().then(setTags, console.warn);
    };
    look();
    return whenSettled({ onChange }, look);
  }, []);
  const start = async (format: ExportFormat) => {
    const stop = new AbortController();
    running.current = stop;
    setState({ phase: 'writing', format, done: 0, total: 0 });
    setState(await runExport(format, scope, stop.signal, setState));
  };
  return (
    <ExportRows
      {...{ count, tags, scope, state }}
      onScope={setScope}
      onExport={(format) => void start(format)}
      onCancel={() => running.current?.abort()}
    />
  );
}

async function runExport(
  format: ExportFormat,
  scope: ExportScope,
  signal: AbortSignal,
  show: (state: ExportState) => void,
): Promise<ExportState> {
  try {
    const ids = scope ? await listIds(scope) : undefined;
    if (ids?.length === 0) return { phase: 'nothing', format };
    const seq = await changeNumber();
    const { name, blob } = await exportArticles(format, ids, {
      now: Date.now(),
      signal,
      onProgress: (done, total) => show({ phase: 'writing', format, done, total }),
    });
    saveFile(name, blob);
    if (format === 'backup' && !ids) await noteBackup({ name, at: Date.now(), seq });
    return { phase: 'done', format, name };
  } catch (error) {
    if (signal.aborted) return { phase: 'cancelled', format };
    console.error(error);
    return { phase: error instanceof RangeError ? 'too-large' : 'failed', format };
  }
}
