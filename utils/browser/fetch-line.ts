import { endFetching, type FetchSteps } from '@/utils/browser/fetch-articles';
import { openOptions } from '@/utils/browser/open-options';

/** What a library's page needs to show that texts of links are on their way. */
export function fetchLine(steps: FetchSteps) {
  return {
    steps,
    onStop: () => void endFetching().catch(console.warn),
    onDetails: () => void openOptions('fetch').catch(console.warn),
  };
}
