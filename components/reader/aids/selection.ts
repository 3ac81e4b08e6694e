/** How long a selection made by key must rest, in ms. */
const REST = 350;

/** What is selected inside a shadow root, or undefined where nothing is. */
export function selectedRange(root: ShadowRoot, within: Element): Range | undefined {
  const range = rangeIn(root);
  if (!range || range.collapsed || !range.intersectsNode(within)) return undefined;
  return range;
}

/** The standard way knows closed roots that it is shown; Chromium's older own way is asked of the root. */
function rangeIn(root: ShadowRoot): Range | undefined {
  const own = (root as { getSelection?(): Selection | null }).getSelection?.();
  if (own) return own.rangeCount > 0 ? own.getRangeAt(0) : undefined;
  const selection = getSelection() as (Selection & { getComposedRanges?: Selection['getComposedRanges'] }) | null;
  const composed = selection?.getComposedRanges?.({ shadowRoots: [root] })[0];
  if (!composed) return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

interface Following {
  /** What is selected may be another passage now: the pointer has let go, or the keys rest. */
  onRest(): void;
  /** The pointer is down in the text, or up again. */
  onPress(isPressed: boolean): void;
}

/** Follows what the person selects. */
export function followSelection(
  { scroller, signal }: { scroller: HTMLElement; signal: AbortSignal },
  { onRest, onPress }: Following,
): void {
  let timer = 0;
  scroller.addEventListener('pointerdown', () => onPress(true), { signal, passive: true });
  window.addEventListener(
    'pointerup',
    () => {
      onPress(false);
      // The browser settles the selection after the release.
      setTimeout(onRest);
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(onRest, REST);
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
