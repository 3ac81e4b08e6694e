import { checkLibrary } from '@/utils/browser/library-canary';
import type { Loss } from '@/utils/library/canary';
import { forgetRemoved, onChange, tidySearch } from '@/utils/library/library';

/** When housekeeping begins after a change, in milliseconds: the list comes first, and a burst of changes is one. */
const TIDY_AFTER = 1500;

/** Keeps the library in order while a page shows it: once at the start, and a while after each change. `tell` hears of losses. */
export function keepTidy(tell: (loss: Loss | null) => void): void {
  let tidying: ReturnType<typeof setTimeout> | undefined;
  const tidySoon = () => {
    clearTimeout(tidying);
    tidying = setTimeout(() => {
      requestIdleCallback(() => void tidy(tell).catch((error: unknown) => console.warn(error)));
    }, TIDY_AFTER);
  };
  tidySoon();
  // Reading on changes nothing that needs tidying, once a second.
  onChange(({ what }) => what !== 'place' && tidySoon());
}

async function tidy(tell: (loss: Loss | null) => void): Promise<void> {
  tell(await checkLibrary());
  await forgetRemoved();
  await tidySearch();
}
