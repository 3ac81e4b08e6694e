import type { LibraryProblem } from '@/utils/library/library-error';
import { t } from '@/utils/texts';

/** What a person is told when the library could not do something: what happened, that nothing is lost, what to do. */
export function problemText(problem: LibraryProblem): string {
  if (problem === 'disk-full') return t('libraryDiskFull');
  if (problem === 'newer-version') return t('libraryNewerVersion');
  return t('libraryFailed');
}
