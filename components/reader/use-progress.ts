import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { wholeMinutes } from '@/utils/digest/duration';
import type { Heading } from './Contents';
import { headingAt } from './headings';
import { onceAFrame } from './once-a-frame';
import type { Place } from './reader-options';
import type { Reading } from './reading';

interface Progress {
  /** Undefined until the words are counted; 0 at the end. */
  minutesLeft: number | undefined;
  /** Index of the heading that the reading is under. */
  heading: number;
}

/** At most this often, in ms, a place is passed on. */
const PLACE_PACE = 1000;

/** Follows the scrolling: the line at the top, the time left, the heading, and the place that is remembered. */
export function useProgress(
  isPainted: boolean,
  reading: RefObject<Reading | null>,
  scroller: RefObject<HTMLElement | null>,
  seconds: number | undefined,
  headings: readonly Heading[],
  onPlace: ((place: Place) => void) | undefined,
): Progress {
  const [percent, setPercent] = useState(0);
  const [heading, setHeading] = useState(-1);
  useEffect(() => {
    const page = scroller.current;
    if (!page || !isPainted) return;
    const tell = paced(onPlace);
    const follow = onceAFrame(() => {
      const place = reading.current?.place();
      if (!place) return;
      const line = page.parentElement?.querySelector<HTMLElement>('.progress');
      line?.style.setProperty('--read', String(place.percent / 100));
      setPercent(Math.round(place.percent));
      setHeading(headingAt(headings, place.paragraph));
      tell(place);
    });
    follow();
    page.addEventListener('scroll', follow, { passive: true });
    return () => page.removeEventListener('scroll', follow);
  }, [isPainted, reading, scroller, headings, onPlace]);
  if (seconds === undefined) return { minutesLeft: undefined, heading };
  return { minutesLeft: percent >= 100 ? 0 : wholeMinutes((seconds * (100 - percent)) / 100), heading };
}

/** The first call waits its turn, the last one of a burst is the one that counts. */
function paced(tell: ((place: Place) => void) | undefined): (place: Place) => void {
  let latest: Place | undefined;
  let isWaiting = false;
  return (place) => {
    if (!tell) return;
    latest = place;
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (latest) tell(latest);
    }, PLACE_PACE);
  };
}
