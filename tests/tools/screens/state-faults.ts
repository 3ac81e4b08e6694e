/**
 * What is pressed or current and does not show it where the system sets all colours: by an edge, a sign or heavier letters, or
 * by the system's own colour for it. Runs in the page, so it refers to nothing outside itself.
 * @returns A line each, sorted.
 */
export function stateFaults(root: Document | ShadowRoot): string[] {
  const faults = new Set<string>();
  const looksOf = (element: Element) => {
    const style = getComputedStyle(element);
    const edge = (side: 'top' | 'left' | 'bottom' | 'right') =>
      [style.getPropertyValue(`border-${side}-width`), style.getPropertyValue(`border-${side}-style`)].join(' ');
    return [
      style.outlineStyle === 'none' ? '' : style.outlineWidth,
      ...(['top', 'left', 'bottom', 'right'] as const).map(edge),
      style.fontWeight,
      style.textDecorationLine,
      style.backgroundColor,
      style.borderTopColor,
      getComputedStyle(element, '::before').content,
      getComputedStyle(element, '::after').content,
    ].join('; ');
  };
  const isOn = '[aria-pressed=true], [aria-selected=true], [aria-current]:not([aria-current=false])';
  for (const element of root.querySelectorAll(isOn)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element === root.activeElement) continue;
    // The row of an open article is marked as a whole.
    const row = element.closest('.current');
    if (row && getComputedStyle(row).outlineStyle !== 'none') continue;
    const state = ['aria-pressed', 'aria-selected', 'aria-current'].find((name) => element.hasAttribute(name)) ?? '';
    const value = element.getAttribute(state) ?? '';
    const on = looksOf(element);
    if (state === 'aria-current') element.removeAttribute(state);
    else element.setAttribute(state, 'false');
    const off = looksOf(element);
    element.setAttribute(state, value);
    if (on === off)
      faults.add(`looks the same on and off: ${element.localName} "${(element.textContent ?? '').slice(0, 40)}"`);
  }
  return [...faults].sort();
}
