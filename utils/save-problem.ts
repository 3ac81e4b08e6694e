import type { LibraryProblem } from '@/utils/library/library-error';
import { t } from '@/utils/texts';

const TEXTS = {
  'disk-full': 'libraryDiskFull',
  'newer-version': 'libraryNewerVersion',
  failed: 'notSavedFailed',
} as const;

/** Why something was not saved: what happened, that nothing was lost, what to do. */
export function saveProblemText(problem: LibraryProblem): string {
  return t(TEXTS[problem]);
}
