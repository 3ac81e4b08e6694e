import { useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/digest/screen-state';
import type { Article } from '@/utils/article/article';
import { keepUnseen } from '@/utils/browser/saving';
import type { Digest } from '@/utils/digest/digest';
import { type ArticleId, find, onChange, remove, restore } from '@/utils/library/library';
import type { LibraryProblem } from '@/utils/library/library-error';
import { saveProblemText } from '@/utils/save-problem';
import { t } from '@/utils/texts';

/** Whether the sample is in the library, and the ways in and out of it; what is done to it there is heard here. */
export function useSampleSave(sample: Article, digest: Digest) {
  const [id, setId] = useState<ArticleId>();
  const [removed, setRemoved] = useState<ArticleId>();
  const [problem, setProblem] = useState<LibraryProblem>();

  useEffect(() => {
    let asked = 0;
    const look = () => {
      // Of two changes close together the later one is so, whichever answer comes first.
      const turn = ++asked;
      find(sample.url).then((found) => turn === asked && setId(found), console.warn);
    };
    look();
    return onChange(look);
  }, [sample.url]);

  const attempt = (doing: Promise<unknown>) => {
    setProblem(undefined);
    doing.catch((error: unknown) => {
      console.error(error);
      setProblem('failed');
    });
  };
  const takeOut = async (saved: ArticleId) => {
    await remove(saved);
    setId(undefined);
    setRemoved(saved);
  };
  const keep = async () => {
    const kept = await keepUnseen(sample, digest);
    if ('problem' in kept) setProblem(kept.problem);
    else {
      setProblem(undefined);
      setId(kept.id);
    }
    return 'id' in kept ? ({ saved: true } as const) : kept;
  };

  const notice = (): Notice | undefined => {
    if (problem) return { text: saveProblemText(problem), isFailure: true };
    if (id !== undefined)
      return { text: t('welcomeKept'), action: { label: t('removeSaved'), run: () => attempt(takeOut(id)) } };
    if (removed !== undefined)
      return { text: t('removedSaved'), action: { label: t('undo'), run: () => attempt(restore(removed)) } };
    return undefined;
  };
  return { isSaved: id !== undefined, notice: notice(), keep, onSave: () => attempt(keep()) };
}
