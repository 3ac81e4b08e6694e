import { useState } from 'preact/hooks';
import { type TextKey, t } from '@/utils/texts';
import type { ProblemOptions, ReaderProblemKind } from './reader-options';
import { useSave } from './use-save';

const SENTENCES: Record<ReaderProblemKind, readonly [title: TextKey, detail: TextKey]> = {
  'no-article': ['noArticle', 'problemNoArticleDetail'],
  empty: ['problemEmpty', 'problemEmptyDetail'],
  'too-large': ['tooLarge', 'problemTooLargeDetail'],
  'too-deep': ['tooDeep', 'problemTooDeepDetail'],
  failed: ['problemFailed', 'problemFailedDetail'],
};

/** Why this page cannot be read, and what can be done instead. */
export function ReaderProblem({ problem, onAnyway, onErrors, onSaveLink, onClose }: ProblemOptions) {
  const [sentence, say] = useState('');
  const saving = useSave(false, onSaveLink, say);
  const [title, detail] = SENTENCES[problem];
  return (
    <div class="page problem">
      <section class="paper">
        <h1 class="problem-title">{t(title).replace(/[.。।]$/, '')}</h1>
        <p>{t(detail)}</p>
        <div class="problem-acts">
          {onAnyway && (
            <button type="button" class="filled" data-first onClick={onAnyway}>
              {t('readAnyway')}
            </button>
          )}
          {saving.state && (
            <button type="button" onClick={saving.save} disabled={saving.state === 'saved'}>
              {t(saving.state === 'saved' ? 'linkSaved' : 'saveLink')}
            </button>
          )}
          <button type="button" data-first={onAnyway ? undefined : ''} onClick={onClose}>
            {t('readerBack')}
          </button>
          {onErrors && (
            <button type="button" onClick={onErrors}>
              {t('errorsName')}
            </button>
          )}
        </div>
        <p class="problem-said" role="status">
          {sentence}
        </p>
      </section>
    </div>
  );
}
