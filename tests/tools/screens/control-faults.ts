/**
 * Controls that cannot be reached where they stand: beside the window, or covered once they have the focus and the page
 * has come to them. Runs in the page, so it refers to nothing outside itself.
 * @returns A line each, sorted.
 */
export async function controlFaults(root: Document | ShadowRoot): Promise<string[]> {
  const faults = new Set<string>();
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const nameOf = (element: Element) => {
    const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.localName} "${said.replace(/\s+/g, ' ').trim().slice(0, 40)}"`;
  };
  // It closes when what lies under it gets the focus: that is another screen.
  const panel = root.querySelector('.sheet, .drawer');
  const before = root.activeElement as HTMLElement | null;
  const controls = root.querySelectorAll<HTMLElement>(
    'button, a[href], input, select, textarea, summary, [tabindex="0"]',
  );
  for (const control of controls) {
    const isUsable = !control.matches(':disabled, [tabindex="-1"]') && !control.closest('[inert], [hidden]');
    if (panel && control.closest('.page')) continue;
    if (!isUsable || !control.isConnected || !control.checkVisibility({ visibilityProperty: true })) continue;
    // One of a group of radio buttons has the focus, and the arrows reach the others.
    control.focus();
    if (root.activeElement !== control) continue;
    await painted();
    if (!control.isConnected) continue;
    // What is not seen itself is drawn by its label.
    const label = control.closest('label');
    const { clipPath } = getComputedStyle(control);
    const shown = clipPath !== 'none' && label ? label : control;
    const boxes = [...shown.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const box = boxes.find(({ bottom, top }) => bottom > 0 && top < innerHeight) ?? boxes[0];
    if (!box) {
      faults.add(`has no place: ${nameOf(control)}`);
      continue;
    }
    const isOut = box.left < -1 || box.right > innerWidth + 1;
    // What is higher than what it scrolls in fills that: its middle is then that one's.
    let [least, most] = [0, innerHeight];
    for (let up = control.parentElement; up; up = up.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(up).overflowY)) continue;
      const frame = up.getBoundingClientRect();
      [least, most] = [Math.max(least, frame.top), Math.min(most, frame.bottom)];
    }
    const [top, bottom] = [Math.max(least, box.top), Math.min(most, box.bottom)];
    if (isOut && !control.closest('article :is(pre, table, .frame, [tabindex])'))
      faults.add(`beside the window: ${nameOf(control)}`);
    if (bottom - top < Math.min(box.height, most - least) * 0.6) {
      faults.add(`not in sight with the focus: ${nameOf(control)}`);
      continue;
    }
    const x = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 1);
    const met = root.elementFromPoint(x, (top + bottom) / 2);
    const isMet = met !== null && (shown.contains(met) || met.contains(shown) || met.closest('label')?.contains(shown));
    if (!isMet)
      faults.add(`covered: ${nameOf(control)} by ${met ? [met.localName, ...met.classList].join('.') : 'nothing'}`);
  }
  before?.focus({ preventScroll: true });
  return [...faults].sort();
}
