import type { Chromium } from '@/tests/tools/browser/chromium';
import type { Surface } from '@/tests/tools/browser/surface';
import { until } from '@/tests/tools/browser/until';

/** What has the keyboard in a surface. */
export interface Focus {
  /** Its element and its name, for messages and expectations. */
  name: string;
  /** What is wrong with how it is shown: no ring, out of the window, behind something. '' where nothing is. */
  fault: string;
}

/** Where Tab leads: every control that can have the keyboard, by the names that `focusIn` gives. */
export function controlsIn(surface: Surface, within: string): Promise<string[]> {
  return surface.run(
    (root, selector: string, name: string) => {
      const nameOf = new Function(`return ${name}`)() as (element: Element) => string;
      const all = [
        ...root.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])',
        ),
      ];
      const shown = all.filter(
        (element) =>
          element.closest(selector) !== null &&
          element.tabIndex >= 0 &&
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getClientRects().length > 0 &&
          !element.matches(':disabled') &&
          // Of radio buttons one alone is a stop.
          !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
      );
      return shown.map(nameOf);
    },
    within,
    nameOf.toString(),
  );
}

/** What has the keyboard now; undefined where nothing in this surface has. */
export function focusIn(surface: Surface): Promise<Focus | null> {
  return surface.run((root, name: string) => {
    const focused = root.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body || !document.hasFocus()) return null;
    const named = (new Function(`return ${name}`)() as (element: Element) => string)(focused);
    const fault = () => {
      // The article's own scroller fills the window: a ring around it would say nothing.
      if (focused.matches('.page')) return '';
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      const row = focused.closest('label');
      const isRowRinged = row !== null && getComputedStyle(row).outlineStyle !== 'none';
      const isMarked =
        getComputedStyle(focused, '::before').outlineStyle !== 'none' || focused.matches('[tabindex="-1"]');
      if (!isRinged && !isRowRinged && !isMarked) return 'no ring';
      const box = [...focused.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      if (!box) return 'no size';
      const [x, y] = [(box.left + box.right) / 2, (box.top + Math.min(box.bottom, box.top + innerHeight)) / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return `out of the window at ${x}, ${y}`;
      const hit = root.elementFromPoint(x, y);
      const isHit = hit !== null && (focused.contains(hit) || hit.contains(focused) || row?.contains(hit));
      return isHit ? '' : `behind ${hit?.localName}.${hit?.className}`;
    };
    return { name: named, fault: fault() };
  }, nameOf.toString());
}

/** Presses a key and waits until something else has the keyboard; null once nothing in the surface has. */
export async function pressed(browser: Chromium, surface: Surface, key: string): Promise<Focus | null> {
  await surface.run((root) => {
    const last = root.activeElement;
    Object.assign(globalThis, { hasMoved: () => root.activeElement !== last || !document.hasFocus() });
  });
  browser.key(key);
  await until(`${key} to move the focus`, () =>
    surface.run(() => (globalThis as unknown as { hasMoved(): boolean }).hasMoved()),
  );
  return focusIn(surface);
}

/** Presses Tab until the focus leaves what `within` names or comes round, and gives what had it on the way. */
export async function tabbedThrough(
  browser: Chromium,
  surface: Surface,
  within: string,
  key = 'Tab',
): Promise<Focus[]> {
  const seen: Focus[] = [];
  await surface.run(() => void Object.assign(globalThis, { walked: new Set() }));
  for (let presses = 0; presses < 150; presses++) {
    const focus = await pressed(browser, surface, key);
    const isNew = await surface.run((root, selector: string) => {
      const { walked } = globalThis as unknown as { walked: Set<Element | null> };
      const { activeElement } = root;
      return (
        !!activeElement?.closest(selector) && !walked.has(activeElement) && walked.add(activeElement) !== undefined
      );
    }, within);
    if (!focus || !isNew) return seen;
    seen.push(focus);
  }
  throw new Error(`Tab never left ${within}: ${seen.map(({ name }) => name).join(', ')}`);
}

/** What has the keyboard once it is something that fits; waits for it. */
export function focusOn(surface: Surface, name: RegExp): Promise<Focus> {
  return until(`the focus on ${name}`, async () => {
    const focus = await focusIn(surface);
    if (focus && name.test(focus.name)) return focus;
    throw new Error(`It is on ${focus?.name}.`);
  });
}

/** Presses Tab until what fits has the keyboard. */
export async function tabbedTo(browser: Chromium, surface: Surface, name: RegExp, key = 'Tab'): Promise<Focus> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const focus = await pressed(browser, surface, key);
    if (focus && name.test(focus.name)) return focus;
    seen.push(focus?.name ?? 'nothing');
  }
  throw new Error(`No ${name} among ${seen.join(', ')}`);
}

/** A name for people: runs in the page, so it refers to nothing outside itself. */
function nameOf(element: Element): string {
  const { labels, type, value } = element as HTMLInputElement;
  const text = element.getAttribute('aria-label') || labels?.[0]?.textContent || element.textContent || '';
  const kind = element.localName === 'input' ? type : element.localName;
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 40);
  return `${kind} ${words || value || element.className || element.getAttribute('href')}`;
}
