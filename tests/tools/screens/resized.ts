import type { ChromiumSurface } from '../browser/surface';

/**
 * Gives a page a window of this size, in px, and waits until it is laid out and painted in it. A popup takes its window from
 * its body, and no other.
 */
export async function resized(surface: ChromiumSurface, width: number, height = 800): Promise<void> {
  const { session } = surface;
  const isPopup = await surface.run(
    (_, wanted) => {
      const isIt = location.pathname === '/popup.html';
      if (isIt) document.body.style.inlineSize = `${wanted}px`;
      return isIt;
    },
    // As broad as it ever is.
    Math.min(width, 380),
  );
  const size = { width, height, deviceScaleFactor: 1, mobile: false };
  if (!isPopup) await session.send('Emulation.setDeviceMetricsOverride', size);
  await session.send('Runtime.evaluate', {
    expression: 'new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))',
    awaitPromise: true,
  });
}
