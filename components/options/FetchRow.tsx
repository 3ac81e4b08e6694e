import { problemText } from '@/components/library/problem-text';
import type { MissedLink } from '@/utils/library/fetching/missing-texts';
import type { LibraryProblem } from '@/utils/library/library-error';
import type { MissReason } from '@/utils/library/schema';
import { formatNumber, type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';

/** How far fetching is, or how it ended. */
export type FetchState =
  | { phase: 'running'; done: number; total: number }
  | { phase: 'ended'; fetched: number }
  | { phase: 'denied' }
  | { phase: 'failed'; problem: LibraryProblem };

interface Props {
  /** Links that wait for their text; undefined until that is known. */
  waiting: number | undefined;
  /** What was tried without success, in this run or an earlier one. */
  missed: readonly MissedLink[];
  state: FetchState | null;
  onStart(): void;
  onStop(): void;
  /** Tries again what was missed. */
  onAgain(): void;
  onReport(): void;
}

/** Gives links their texts: asked for, at a gentle pace, with what became of each. */
export function FetchRow({ waiting, missed, state, onStart, onStop, onAgain, onReport }: Props) {
  const isRunning = state?.phase === 'running';
  return (
    <Setting id="fetch" name={t('fetchName')} what={t('fetchWhat')}>
      {isRunning && <Running {...state} onStop={onStop} />}
      {!isRunning && waiting !== undefined && waiting > 0 && (
        <button type="button" class="button" onClick={onStart}>
          {t('fetchDo', formatNumber(waiting))}
        </button>
      )}
      {!isRunning && waiting === 0 && missed.length === 0 && <p>{t('fetchNone')}</p>}
      <div class="wide-control" role="status">
        {state?.phase === 'denied' && <p>{t('fetchDenied')}</p>}
        {state?.phase === 'failed' && <p>{problemText(state.problem)}</p>}
        {state?.phase === 'ended' && <p>{t('fetchDone', formatNumber(state.fetched))}</p>}
        {!isRunning && missed.length > 0 && <Missed missed={missed} onAgain={onAgain} onReport={onReport} />}
      </div>
    </Setting>
  );
}

type RunningProps = Omit<Extract<FetchState, { phase: 'running' }>, 'phase'> & Pick<Props, 'onStop'>;

function Running({ done, total, onStop }: RunningProps) {
  return (
    <>
      <progress class="transfer-progress" max={Math.max(1, total)} value={done} aria-label={t('fetchName')} />
      <span>{t('fetchProgress', formatNumber(done), formatNumber(total))}</span>
      <button type="button" class="button" onClick={onStop}>
        {t('stop')}
      </button>
    </>
  );
}

/** So many are shown at once; the rest is in the file. */
const SHOWN = 20;

function Missed({ missed, onAgain, onReport }: Pick<Props, 'missed' | 'onAgain' | 'onReport'>) {
  return (
    <>
      <details>
        <summary>{t('fetchMissed', formatNumber(missed.length))}</summary>
        <ul class="plain-list transfer-skipped">
          {missed.slice(0, SHOWN).map(({ id, url, title, why }) => (
            <li key={id}>
              <bdi>{title ?? url}</bdi> {missText(why)}
            </li>
          ))}
        </ul>
      </details>
      <div class="transfer-actions">
        <button type="button" class="button" onClick={onAgain}>
          {t('fetchAgain')}
        </button>
        <button type="button" class="button" onClick={onReport}>
          {t('fetchReport')}
        </button>
      </div>
    </>
  );
}

const REASONS: Record<MissReason, TextKey> = {
  unreachable: 'fetchUnreachable',
  gone: 'fetchGone',
  refused: 'fetchRefused',
  'not-article': 'fetchNotArticle',
  'too-large': 'importTooLarge',
  'not-public': 'importNotWeb',
};

/** Why a link has no text, in a sentence. */
export function missText(why: MissReason): string {
  return t(REASONS[why]);
}
