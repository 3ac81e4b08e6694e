import { useEffect, useState } from 'preact/hooks';
import { whenSettled } from '@/components/library/when-settled';
import { FetchRow, missText } from '@/components/options/FetchRow';
import {
  beginFetching,
  endFetching,
  type FetchState,
  fetchAgain,
  followFetching,
} from '@/utils/browser/fetch-articles';
import { saveFile } from '@/utils/browser/save-file';
import { countMissing, type MissedLink, missedLinks } from '@/utils/library/fetching/missing-texts';
import { reportTable } from '@/utils/library/import/report';
import { onChange } from '@/utils/library/library';
import { t } from '@/utils/texts';

/** The texts of links, fetched while this page or the library is open; what was broken off goes on with the next one opened. */
export function Fetching() {
  const [waiting, setWaiting] = useState<number>();
  const [missed, setMissed] = useState<MissedLink[]>([]);
  const [state, setState] = useState<FetchState | null>(null);
  const [isDenied, setDenied] = useState(false);
  const isRunning = state?.phase === 'running';
  useEffect(() => followFetching(setState), []);
  useEffect(() => {
    // While it is under way its own steps say as much.
    if (isRunning) return;
    const look = () => {
      countMissing().then((counts) => setWaiting(counts.waiting), console.warn);
      missedLinks().then(setMissed, console.warn);
    };
    look();
    return whenSettled({ onChange }, look);
  }, [isRunning]);
  const begin = (asked: Promise<boolean>) => void asked.then((isAllowed) => setDenied(!isAllowed), console.error);
  return (
    <FetchRow
      {...{ waiting, missed }}
      state={isDenied && !isRunning ? { phase: 'denied' } : state}
      onStart={() => begin(beginFetching())}
      onStop={() => void endFetching().catch(console.warn)}
      onAgain={() => begin(fetchAgain())}
      onReport={() => saveFile(`${t('fetchName')}.csv`, tableOf(missed))}
    />
  );
}

function tableOf(missed: readonly MissedLink[]): Blob {
  const lines = missed.map(({ url, title, why }) => ({ outcome: 'skipped' as const, name: title ?? '', url, why }));
  return reportTable(lines, ({ url }) => missText(missed.find((one) => one.url === url)?.why ?? 'unreachable'));
}
