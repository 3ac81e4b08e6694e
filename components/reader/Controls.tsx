import type { ComponentChildren } from 'preact';
import { Cross } from '@/components/controls/Cross';
import { plural, t } from '@/utils/texts';
import type { Panel } from './panel';
import type { SaveState } from './use-save';

interface Props {
  /** Undefined until the words are counted. */
  minutesLeft: number | undefined;
  /** Undefined until the digest is there; none is not said, since people and links may be. */
  sourceCount: number | undefined;
  panel: Panel | undefined;
  hasContents: boolean;
  saveState: SaveState | undefined;
  onPanel(panel: Panel): void;
  /** Left out until the aids have come. */
  onListen: (() => void) | undefined;
  onSave(): void;
  onLibrary: (() => void) | undefined;
  onClose(): void;
}

/** The words at the top: how long it still takes, and what can be done. */
export function Controls({ minutesLeft, sourceCount, panel, hasContents, saveState, ...on }: Props) {
  const button = { current: panel, onPanel: on.onPanel };
  return (
    <section class="bar" aria-label={t('readerControls')}>
      {minutesLeft !== undefined && <span class="left">{leftText(minutesLeft)}</span>}
      {hasContents && (
        <PanelButton panel="contents" class="contents-word" {...button}>
          {t('readerContents')}
        </PanelButton>
      )}
      {on.onListen && (
        <button type="button" class="roomy" onClick={on.onListen}>
          {t('listen')}
        </button>
      )}
      <PanelButton panel="appearance" {...button}>
        Aa<span class="unseen"> {t('readerAppearance')}</span>
      </PanelButton>
      <PanelButton panel="summary" class="roomy" {...button}>
        {t('summary')}
      </PanelButton>
      <PanelButton panel="sources" {...button}>
        {t('sources')} {Boolean(sourceCount) && <span class="count">{sourceCount}</span>}
      </PanelButton>
      {on.onListen && (
        <PanelButton panel="tools" {...button}>
          {t('tools')}
        </PanelButton>
      )}
      {saveState && <SaveButton state={saveState} onSave={on.onSave} />}
      {saveState === 'saved' && on.onLibrary && (
        <button type="button" class="roomy" onClick={on.onLibrary}>
          {t('library')}
        </button>
      )}
      <button type="button" class="icon" aria-label={t('readerClose')} title={t('readerClose')} onClick={on.onClose}>
        <Cross />
      </button>
    </section>
  );
}

interface PanelButtonProps {
  panel: Panel;
  current: Panel | undefined;
  onPanel(panel: Panel): void;
  class?: string;
  children: ComponentChildren;
}

function PanelButton({ panel, current, onPanel, class: className, children }: PanelButtonProps) {
  return (
    <button
      type="button"
      class={className}
      data-panel={panel}
      aria-expanded={panel === current}
      onClick={() => onPanel(panel)}
    >
      {children}
    </button>
  );
}

function SaveButton({ state, onSave }: { state: SaveState; onSave(): void }) {
  return (
    <button type="button" aria-pressed={state === 'saved'} aria-busy={state === 'saving'} onClick={onSave}>
      {t(state === 'saved' ? 'readerSaved' : 'save')}
    </button>
  );
}

function leftText(minutes: number): string {
  return minutes === 0 ? t('readerDone') : plural('readerMinutesLeft', minutes);
}
