import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/utils/texts';
import type { Panels, PanelsProps } from './panels-api';
import { adoptStyles } from './styles';

interface Props {
  /** Undefined while no panel is open. */
  open: PanelsProps | undefined;
  load(): Promise<Panels>;
}

/** The place of the open panel. Loads what draws it when the first one opens. */
export function PanelHost({ open, load }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [panels, setPanels] = useState<Panels>();
  const [hasFailed, setFailed] = useState(false);
  const isWanted = open !== undefined && !panels;
  useEffect(() => {
    if (!isWanted) return;
    setFailed(false);
    load().then(
      (loaded) => {
        const root = place.current?.getRootNode();
        if (root instanceof ShadowRoot) adoptStyles(root, loaded.css);
        setPanels(loaded);
      },
      (error: unknown) => {
        console.warn(error);
        setFailed(true);
      },
    );
  }, [isWanted, load]);
  useLayoutEffect(() => {
    if (place.current) panels?.draw(place.current, open);
  });
  const panel = panels && open?.panel;
  useLayoutEffect(() => {
    // Opened by key or button: it has the keyboard from here on, and `usePanel` gives that back. At once: after the next
    // paint somebody quick has closed it, and what took the keyboard then would take it away with it.
    const own = panel && place.current?.firstElementChild;
    if (!(own instanceof HTMLElement) || own.matches(':focus-within')) return;
    own.tabIndex = -1;
    own.focus({ preventScroll: true });
  }, [panel]);
  useEffect(() => {
    const own = place.current;
    // A tree of its own, which does not go with this one.
    return () => {
      if (own) panels?.draw(own, undefined);
    };
  }, [panels]);
  return (
    <>
      <div class="panels" ref={place} />
      {isWanted && hasFailed && (
        <p class="sheet notice" role="alert">
          {t('readerPanelsGone')}
        </p>
      )}
    </>
  );
}
