import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportRows, type ExportScope, type ExportState } from '@/components/options/ExportRows';
import type { OptionsSection } from '@/components/options/section';
import { saveFile } from '@/utils/browser/save-file';
import { exportArticles } from '@/utils/library/export/export';
import type { ExportFormat } from '@/utils/library/export/formats';
import { listIds, listTags, onChange, totals } from '@/utils/library/library';
import type { FacetCount } from '@/utils/library/tags';

export const transfer: OptionsSection = { id: 'transfer', title: 'optionsTransfer', body: Transfer };

function Transfer() {
  return <Export />;
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
    return onChange(look);
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
    const { name, blob } = await exportArticles(format, ids, {
      now: Date.now(),
      signal,
      onProgress: (done, total) => show({ phase: 'writing', format, done, total }),
    });
    saveFile(name, blob);
    return { phase: 'done', format, name };
  } catch (error) {
    if (signal.aborted) return { phase: 'cancelled', format };
    console.error(error);
    return { phase: error instanceof RangeError ? 'too-large' : 'failed', format };
  }
}
