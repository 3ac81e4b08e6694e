import { eventually, type Surface } from '@/tests/tools/browser/surface';

/** Waits for the first element of a kind with these words, and presses it. */
export const press = (surface: Surface, selector: string, words: string) =>
  eventually(
    `${words} to press`,
    surface,
    (root, [where = '', what = '']) => {
      const found = [...root.querySelectorAll<HTMLElement>(where)].find(({ textContent }) =>
        textContent?.includes(what),
      );
      found?.click();
      return found ? true : null;
    },
    [selector, words],
  );
