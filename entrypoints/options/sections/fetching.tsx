import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { whenSettled } from '@/components/library/use-list';
import { FetchRow, type FetchState, missText } from '@/components/options/FetchRow';
import { allowFetching, endFetching, isToGoOn } from '@/utils/browser/fetch-articles';
import { wantPictures } from '@/utils/browser/keep-pictures';
import { loadPage } from '@/utils/browser/load-page';
import { saveFile } from '@/utils/browser/save-file';
import { fetchTexts } from '@/utils/library/fetching/fetch-texts';
import { countMissing, forgetMissed, type MissedLink, missedLinks } from '@/utils/library/fetching/missing-texts';
import { reportTable } from '@/utils/library/import/report';
import { LibraryError, onChange } from '@/utils/library/library';
import { t } from '@/utils/texts';

/** The texts of links, fetched while this page is open; what the browser's end broke off goes on with the page. */
export function Fetching() {
  const [waiting, setWaiting] = useState<number>();
  const [missed, setMissed] = useState<MissedLink[]>([]);
  const [state, setState] = useState<FetchState>();
  const running = useRef<AbortController | undefined>(undefined);
  const look = useCallback(() => {
    countMissing().then((counts) => setWaiting(counts.waiting), console.warn);
    missedLinks().then(setMissed, console.warn);
  }, []);
  const run = useCallback(async () => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setState(await runFetching(stop.signal, setState));
    running.current = undefined;
    look();
  }, [look]);

  useEffect(() => {
    look();
    isToGoOn().then((goesOn) => (goesOn ? run() : undefined), console.warn);
    return whenSettled({ onChange }, () => running.current || look());
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
      onStop={() => running.current?.abort()}
      onAgain={() => start(forgetMissed)}
      onReport={() => saveFile(`${t('fetchName')}.csv`, tableOf(missed))}
    />
  );
}

async function runFetching(signal: AbortSignal, show: (state: FetchState) => void): Promise<FetchState> {
  try {
    show({ phase: 'running', fetched: 0, missed: 0, total: (await countMissing()).waiting });
    const { fetched } = await oneAtATime(() =>
      fetchTexts(loadPage, signal, ({ last, ...progress }) => {
        show({ phase: 'running', ...progress });
        if (last) void wantPictures(last).catch(console.warn);
      }),
    );
    await endFetching();
    return { phase: 'ended', fetched };
  } catch (error) {
    console.error(error);
    return { phase: 'failed', isFull: error instanceof LibraryError && error.reason === 'disk-full' };
  }
}

/** A second page of options waits until the first has done, and then finds nothing left. */
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('lectern-fetching', work);
}

function tableOf(missed: readonly MissedLink[]): Blob {
  const lines = missed.map(({ url, title, why }) => ({ outcome: 'skipped' as const, name: title ?? '', url, why }));
  return reportTable(lines, ({ url }) => missText(missed.find((one) => one.url === url)?.why ?? 'unreachable'));
}
