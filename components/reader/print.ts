import { adoptInDocument } from './styles';

/** The page's own boxes out, and the view's out of the one sheet that a fixed box would print on. */
const WITHOUT_PAGE =
  '@media print { body, frameset { display: none !important } html { height: auto !important; overflow: visible !important } }';

/**
 * While the browser prints, and only then, the page behind is hidden by a sheet of the document's own: nothing
 * inside a shadow root can hide what lies outside it.
 */
export function hidePageInPrint(signal: AbortSignal): void {
  let takeAway: (() => void) | undefined;
  const restore = () => {
    takeAway?.();
    takeAway = undefined;
  };
  window.addEventListener(
    'beforeprint',
    () => {
      takeAway ??= adoptInDocument(WITHOUT_PAGE);
    },
    { signal },
  );
  window.addEventListener('afterprint', restore, { signal });
  signal.addEventListener('abort', restore);
}
