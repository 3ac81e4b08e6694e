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
