import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReaderSettings } from '@/utils/reader-settings';
import type { Finish, Finishing } from './finish-api';
import type { Say } from './reader-options';
import type { ReaderProps } from './reader-props';
import { adoptStyles } from './styles';

/** Fetches the finishing touches after the first paint, and lets them follow the settings. */
export function useFinish(
  isPainted: boolean,
  { options, dialog, reading, signal, hooks }: ReaderProps,
  scroller: RefObject<HTMLElement | null>,
  settings: ReaderSettings,
  say: Say,
): RefObject<Finishing | null> {
  const finishing = useRef<Finishing | null>(null);
  const loading = useRef<Promise<void> | null>(null);
  const latest = useRef(settings);
  latest.current = settings;
  useEffect(() => {
    if (!isPainted) return;
    finishing.current?.settle(settings);
    const view = scroller.current;
    const article = reading.current?.article;
    if (loading.current || !view || !article || !options.loadFinish) return;
    const begin = ({ css, begin }: Finish) => {
      const root = dialog.getRootNode();
      if (signal.aborted || !(root instanceof ShadowRoot)) return;
      adoptStyles(root, css);
      if (!reading.current) return;
      finishing.current = begin(
        { dialog, scroller: view, article, signal, say, hooks, reading: reading.current },
        latest.current,
      );
    };
    loading.current = options.loadFinish().then(begin, (error: unknown) => {
      console.warn(error);
      loading.current = null;
    });
  }, [settings, isPainted]);
  return finishing;
}
