import { useEffect, useState } from 'preact/hooks';
import type { AlwaysOpenState } from '@/components/digest/AlwaysOpen';
import type { ActiveTab } from '@/utils/browser/active-tab';
import {
  bareAddress,
  loadAlwaysOpen,
  openAlways,
  setException,
  stopOpening,
  webHost,
} from '@/utils/browser/always-open';

/** The site under the popup: whether it opens by itself. Undefined where it cannot, and in private windows, which leave nothing. */
export function useAlwaysOpen({ url, isPrivate }: ActiveTab, attempt: (act: Promise<unknown>) => void) {
  const [state, setState] = useState<Pick<AlwaysOpenState, 'isOn' | 'isException'>>();
  const site = isPrivate ? undefined : webHost(url);
  const look = async () => {
    const { sites, exceptions } = await loadAlwaysOpen();
    if (url && site) setState({ isOn: sites.includes(site), isException: exceptions.includes(bareAddress(url)) });
  };
  useEffect(() => attempt(look()), []);
  if (!url || !site || !state) return undefined;
  const change = (act: Promise<unknown>) => attempt(act.then(look));
  return {
    ...state,
    site,
    // Asked first of all: the browser asks the person only while it sees the click.
    onChange: (isOn: boolean) => change(isOn ? openAlways(url) : stopOpening(site)),
    onException: (isException: boolean) => change(setException(url, isException)),
  };
}
