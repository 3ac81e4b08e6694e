import type { RefObject } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { Aids, AidsHost } from './aids-api';
import type { Say } from './reader-options';
import type { ReaderProps } from './reader-props';
import { adoptStyles } from './styles';

/** The aids, once they have come: after the first paint, which does not wait for them. */
export function useAids(
  isPainted: boolean,
  { options, blocks, dialog, reading, signal, commands }: ReaderProps,
  scroller: RefObject<HTMLElement | null>,
  place: RefObject<HTMLElement | null>,
  say: Say,
): Aids | undefined {
  const [aids, setAids] = useState<Aids>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isPainted) return;
    options.loadAids?.().then(({ css, start }) => {
      if (signal.aborted || !reading.current || !scroller.current || !place.current) return;
      adoptStyles(dialog.getRootNode() as ShadowRoot, css);
      const ask = () => commands.current as NonNullable<typeof commands.current>;
      const host: AidsHost = {
        article: options.article,
        blocks,
        dialog,
        place: place.current,
        scroller: scroller.current,
        reading: reading.current,
        signal,
        say,
        settings: () => ask().settings,
        seconds: () => ask().seconds,
        toggle: (panel) => ask().toggle(panel),
        show: (panel) => ask().show(panel),
        save: () => ask().save(),
        redraw: () => redraw(0),
        reread: () => options.onReread?.(reading.current?.place()),
      };
      setAids(start(host));
    }, console.warn);
  }, [isPainted]);
  return aids;
}
