import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { whenSettled } from '@/components/library/use-list';
import { FetchRow, type FetchState, missText } from '@/components/options/FetchRow';
import { allowFetching, endFetching, fetchWhileOpen, isToGoOn } from '@/utils/browser/fetch-articles';
import { saveFile } from '@/utils/browser/save-file';
import { countMissing, forgetMissed, type MissedLink, missedLinks } from '@/utils/library/fetching/missing-texts';
import { reportTable } from '@/utils/library/import/report';
import { onChange } from '@/utils/library/library';
import { problemIn } from '@/utils/library/library-error';
import { t } from '@/utils/texts';

/** The texts of links, fetched while this page or the library is open; what was broken off goes on with the next one opened. */
export function Fetching() {
  const [waiting, setWaiting] = useState<number>();
  const [missed, setMissed] = useState<MissedLink[]>([]);
  const [state, setState] = useState<FetchState>();
  const isRunning = useRef(false);
  const look = useCallback(() => {
    countMissing().then((counts) => setWaiting(counts.waiting), console.warn);
    missedLinks().then(setMissed, console.warn);
  }, []);
  const run = useCallback(async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setState(await runFetching(setState));
    isRunning.current = false;
    look();
  }, [look]);

  useEffect(() => {
    look();
    isToGoOn().then((goesOn) => (goesOn ? run() : undefined), console.warn);
    return whenSettled({ onChange }, () => isRunning.current || look());
  }, [look, run]);

  const start = (before?: () => Promise<void>) => {
    allowFetching().then(async (isAllowed) => {
      if (!isAllowed) return setState({ phase: 'denied' });
      await before?.();
      await run();
    }, console.error);
  };
  return (
    <FetchRow
      {...{ waiting, missed, state }}
      onStart={() => start()}
      onStop={() => void endFetching().catch(console.warn)}
      onAgain={() => start(forgetMissed)}
      onReport={() => saveFile(`${t('fetchName')}.csv`, tableOf(missed))}
    />
  );
}

async function runFetching(show: (state: FetchState) => void): Promise<FetchState | undefined> {
  try {
    const fetched = await fetchWhileOpen((steps) => show({ phase: 'running', ...steps }));
    return fetched === null ? undefined : { phase: 'ended', fetched };
  } catch (error) {
    console.error(error);
    return { phase: 'failed', problem: problemIn(error) };
  }
}

function tableOf(missed: readonly MissedLink[]): Blob {
  const lines = missed.map(({ url, title, why }) => ({ outcome: 'skipped' as const, name: title ?? '', url, why }));
  return reportTable(lines, ({ url }) => missText(missed.find((one) => one.url === url)?.why ?? 'unreachable'));
}
