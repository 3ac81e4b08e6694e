import { t } from '@/utils/texts';
import { Setting } from './Setting';

/** A command with the key that this browser bound to it, and what it does. */
export interface BoundCommand {
  name: string;
  what: string;
  /** Undefined where the browser bound none. */
  shortcut: string | undefined;
}

interface Props {
  commands: readonly BoundCommand[];
  /** What the person must do by hand, where the browser's page for keys cannot be opened. */
  byHand: string | undefined;
  onChange(): void;
}

/** The keys that work everywhere, as this browser bound them, and where they are changed. */
export function ShortcutRows({ commands, byHand, onChange }: Props) {
  return (
    <>
      {commands.map(({ name, what, shortcut }) => (
        <Setting key={name} id={`shortcut-${name}`} name={what} what={t(shortcut ? 'optionsKey' : 'optionsKeyLess')}>
          {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span>{t('optionsNoKey')}</span>}
        </Setting>
      ))}
      <Setting id="shortcut-change" name={t('optionsChangeKeys')} what={t('optionsChangeKeysWhat')}>
        <button type="button" class="button" onClick={onChange}>
          {t('setShortcuts')}
        </button>
        <span role="status">{byHand}</span>
      </Setting>
    </>
  );
}
