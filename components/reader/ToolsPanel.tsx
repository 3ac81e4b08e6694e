import type { ComponentChildren } from 'preact';
import { FOCUSES, type Focus } from '@/utils/aid-settings';
import { type TextKey, t } from '@/utils/texts';
import type { Tools } from './tools-api';

export const FOCUS_NAMES = {
  off: 'focusOff',
  line: 'focusLine',
  three: 'focusThree',
  five: 'focusFive',
  ruler: 'focusRuler',
  paragraph: 'focusParagraph',
} as const satisfies Record<Focus, TextKey>;

/** What helps to read and what can be taken along. */
export function ToolsPanel({ tools, onClose }: { tools: Tools; onClose(): void }) {
  const leaving = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <section class="sheet tools" aria-label={t('tools')}>
      <fieldset
        class="tools-focus"
        disabled={!tools.hasFocus}
        aria-describedby={tools.hasFocus ? undefined : 'no-focus'}
      >
        <legend>{t('focus')}</legend>
        {FOCUSES.map((focus) => (
          <label key={focus}>
            <input
              type="radio"
              name="lectern-focus"
              value={focus}
              checked={tools.focus === focus}
              onChange={() => tools.setFocus(focus)}
            />
            {t(FOCUS_NAMES[focus])}
          </label>
        ))}
      </fieldset>
      {!tools.hasFocus && (
        <p id="no-focus" class="tools-note">
          {t('focusNotInPages')}
        </p>
      )}
      <ul>
        <Act onAct={leaving(tools.listen)} isOn={tools.isListening} isSpare>
          {t('listen')}
        </Act>
        <Act onAct={leaving(tools.scroll)} isOn={tools.isScrolling}>
          {t('autoScroll')}
        </Act>
        <Act onAct={leaving(tools.copyMarkdown)}>{t('copyMarkdown')}</Act>
        <Act onAct={leaving(tools.print)}>{t('print')}</Act>
        {tools.parts && <Act onAct={tools.parts}>{t('parts')}</Act>}
        {tools.share && <Act onAct={leaving(tools.share)}>{t('share')}</Act>}
      </ul>
      <label class="switch">
        <input
          type="checkbox"
          checked={tools.isBarShown}
          onChange={(event) => tools.setBarShown(event.currentTarget.checked)}
        />
        {t('offerPens')}
      </label>
    </section>
  );
}

interface ActProps {
  onAct(): void;
  isOn?: boolean;
  /** It stands among the words at the top already, where these have room for it. */
  isSpare?: boolean;
  children: ComponentChildren;
}

function Act({ onAct, isOn, isSpare, children }: ActProps) {
  return (
    <li class={isSpare ? 'spare' : undefined}>
      <button type="button" aria-pressed={isOn} onClick={onAct}>
        {children}
      </button>
    </li>
  );
}
