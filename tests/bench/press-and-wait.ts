import type { Tab } from '@/tests/tools/browser/chromium';
import type { Display } from '@/tests/tools/browser/display';
import { eventually } from '@/tests/tools/browser/surface';

/** On the page's own clock, in ms. */
export interface Painted {
  /** The last key of the shortcut that the page is told of; the letter itself goes to the browser. */
  pressed: number;
  painted: number;
}

/** Presses the shortcut and waits until the reading view is painted, told by the page's own frames. */
export async function pressAndWait(tab: Tab, display: Display): Promise<Painted> {
  await tab.run(() => {
    const times = { pressed: 0, painted: 0 };
    Object.assign(window, { times });
    addEventListener(
      'keydown',
      (event) => {
        if (!times.painted) times.pressed = event.timeStamp;
      },
      true,
    );
    const look = () => {
      // Whatever covers the middle of the window is in the closed root: the view is up.
      if (document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName !== 'lectern-reader') {
        requestAnimationFrame(look);
        return;
      }
      requestAnimationFrame(() => {
        times.painted = performance.now();
      });
    };
    requestAnimationFrame(look);
  });
  display.key('--delay', '0', 'alt+shift+d');
  return await eventually('the view', tab, () => {
    const { times } = window as unknown as { times: Painted };
    return times.painted ? times : null;
  });
}
