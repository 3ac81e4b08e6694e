/**
 * What moves, or would move once something is pointed at or pressed, though the system asks for as little motion as can be. Runs
 * in the page, so it refers to nothing outside itself.
 * @returns A line each, sorted.
 */
export function motionFaults(root: Document | ShadowRoot): string[] {
  const faults = new Set<string>();
  const nameOf = (element: Element) => [element.localName, ...element.classList].join('.');
  const isLong = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
  for (const element of root.querySelectorAll('*')) {
    for (const pseudo of [null, '::before', '::after', '::backdrop']) {
      const style = getComputedStyle(element, pseudo);
      const where = nameOf(element) + (pseudo ?? '');
      if (isLong(style.transitionDuration)) faults.add(`a transition of ${style.transitionProperty}: ${where}`);
      if (style.animationName !== 'none' && isLong(style.animationDuration))
        faults.add(`the animation ${style.animationName}: ${where}`);
      if (style.scrollBehavior === 'smooth') faults.add(`smooth scrolling: ${where}`);
    }
  }
  for (const { playState, effect } of root.getAnimations()) {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    if (playState === 'running') faults.add(`it runs: ${target ? nameOf(target) : 'something'}`);
  }
  return [...faults].sort();
}
