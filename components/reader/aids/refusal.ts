import { type LibraryProblem, problemIn } from '@/utils/library/library-error';
import { t } from '@/utils/texts';

/** Why the last change was not kept. */
export interface Refusal {
  /** In words; undefined once another change was kept, or it was dismissed. */
  readonly problem: string | undefined;
  tell(error: unknown): void;
  /** All is well, or the person has read it; answers whether there was something. */
  clear(): boolean;
}

/** @param onChange There is another problem to show, or none. */
export function refusal(onChange: () => void): Refusal {
  // Looked up while they can be: once the extension was updated under the view the browser throws for every text.
  const sentences: Record<LibraryProblem, string> = {
    'disk-full': t('libraryDiskFull'),
    'newer-version': t('libraryNewerVersion'),
    failed: t('notSavedFailed'),
  };
  let problem: string | undefined;
  const set = (next: string | undefined) => {
    if (next === problem) return;
    problem = next;
    onChange();
  };
  return {
    get problem() {
      return problem;
    },
    tell(error) {
      console.warn(error);
      set(sentences[problemIn(error)]);
    },
    clear() {
      const hadProblem = problem !== undefined;
      set(undefined);
      return hadProblem;
    },
  };
}
