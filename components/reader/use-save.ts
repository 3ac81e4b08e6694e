import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryProblem } from '@/utils/library/library-error';
import { saveProblemText } from '@/utils/save-problem';
import { t } from '@/utils/texts';
import type { SaveAnswer } from './reader-options';

export type SaveState = 'unsaved' | 'saving' | 'saved';

interface Saving {
  /** Undefined where there is nothing to save. */
  state: SaveState | undefined;
  /** Why the last save failed, as a sentence. */
  problem: string | undefined;
  /** Answers whether it is saved now. */
  save(): Promise<boolean>;
}

const problemText = (problem: LibraryProblem | 'updated') =>
  problem === 'updated' ? t('readerSaveUpdated') : saveProblemText(problem);

/** Saving from the view: its state, and the act. The state is "saved" only after the answer says so. */
export function useSave(
  isSaved: boolean,
  onSave: (() => Promise<SaveAnswer>) | undefined,
  say: (sentence: string) => void,
): Saving {
  const [state, setState] = useState<SaveState>(isSaved ? 'saved' : 'unsaved');
  const [problem, setProblem] = useState<string>();
  const running = useRef<Promise<boolean> | undefined>(undefined);
  // Looked up while it can be: once the extension was updated under the view the browser has no texts for it.
  useEffect(() => void t('readerSaveUpdated'), []);
  // Heard later, from the library.
  useEffect(() => {
    if (isSaved) setState('saved');
  }, [isSaved]);
  if (!onSave) return { state: undefined, problem: undefined, save: async () => false };
  const run = async () => {
    setState('saving');
    const answer = await onSave();
    const failure = 'saved' in answer ? undefined : problemText(answer.problem);
    setState(failure ? state : 'saved');
    setProblem(failure);
    say(failure ?? t('readerSavedNow'));
    return !failure;
  };
  // Whoever asks meanwhile, as a second highlight does, has the same answer.
  const save = () => {
    running.current ??= run().finally(() => {
      running.current = undefined;
    });
    return running.current;
  };
  return { state, problem, save };
}
