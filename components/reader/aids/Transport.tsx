import type { ComponentChildren } from 'preact';
import { Cross } from '@/components/controls/Cross';
import { formatNumber, t } from '@/utils/texts';

interface Props {
  name: string;
  isRunning: boolean;
  /** Of the voice or the scrolling, 1 for its usual. */
  speed: number;
  onToggle(): void;
  onSpeed(steps: number): void;
  onClose(): void;
  /** Stepping back and forth, where there are steps. */
  onStep?: ((by: 1 | -1) => void) | undefined;
  /** Why it does not run, as a sentence. */
  problem?: string | undefined;
  children?: ComponentChildren;
}

/** What runs by itself, and how to hold it: at the foot of the view. */
export function Transport({ name, isRunning, speed, onToggle, onSpeed, onClose, onStep, problem, children }: Props) {
  return (
    <section class="transport" aria-label={name}>
      {problem && (
        <p class="transport-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="transport-row">
        {onStep && <Act name={t('aloudPrevious')} picture={BACK} onAct={() => onStep(-1)} />}
        <Act name={t(isRunning ? 'pause' : 'play')} picture={isRunning ? PAUSE : PLAY} onAct={onToggle} isMain />
        {onStep && <Act name={t('aloudNext')} picture={FORTH} onAct={() => onStep(1)} />}
        <fieldset class="transport-speed">
          <legend class="unseen">{t('speed')}</legend>
          <button type="button" aria-label={t('slower')} onClick={() => onSpeed(-1)}>
            −
          </button>
          <output aria-live="polite">{t('timesSpeed', formatNumber(speed))}</output>
          <button type="button" aria-label={t('faster')} onClick={() => onSpeed(1)}>
            +
          </button>
        </fieldset>
        {children}
        <button type="button" class="icon" aria-label={t('stop')} title={t('stop')} onClick={onClose}>
          <Cross />
        </button>
      </div>
    </section>
  );
}

const PLAY = 'M5 3.2v9.6L13 8z';
const PAUSE = 'M4.5 3h2.4v10H4.5zM9.1 3h2.4v10H9.1z';
const BACK = 'M12 3.2v9.6L5.4 8zM3.6 3h1.6v10H3.6z';
const FORTH = 'M4 3.2v9.6L10.6 8zM10.8 3h1.6v10h-1.6z';

interface ActProps {
  name: string;
  picture: string;
  onAct(): void;
  isMain?: boolean;
}

function Act({ name, picture, onAct, isMain }: ActProps) {
  return (
    <button type="button" class={isMain ? 'icon main' : 'icon'} aria-label={name} title={name} onClick={onAct}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={picture} fill="currentColor" />
      </svg>
    </button>
  );
}
