import { type TextKey, t } from '@/utils/texts';
import { AID_KEY_LIST, type AidKey } from './aid-keys';
import { KEY_LIST, type KeyAction } from './keys';

const NAMES: Record<KeyAction | AidKey, TextKey> = {
  nextHeading: 'keyNextHeading',
  previousHeading: 'keyPreviousHeading',
  top: 'keyTop',
  highlight: 'keyHighlight',
  notes: 'notes',
  listen: 'keyListen',
  focus: 'keyFocus',
  scroll: 'autoScroll',
  tools: 'tools',
  next: 'keyNext',
  previous: 'keyPrevious',
  larger: 'keyLarger',
  smaller: 'keySmaller',
  theme: 'keyTheme',
  save: 'save',
  sources: 'sources',
  summary: 'summary',
  contents: 'readerContents',
  find: 'readerFind',
  help: 'keyHelp',
  escape: 'keyEscape',
};

interface Props {
  singleKeys: boolean;
  /** All help, on its own page; left out where that cannot be opened. */
  onHelp: (() => void) | undefined;
}

/** What the keys do. */
export function HelpPanel({ singleKeys, onHelp }: Props) {
  return (
    <section class="sheet help" aria-label={t('readerKeys')}>
      <h2>{t('readerKeys')}</h2>
      {!singleKeys && <p class="sheet-note">{t('readerKeysOff')}</p>}
      <ViewKeys />
      {onHelp && (
        <div class="sheet-end">
          <button type="button" onClick={onHelp}>
            {t('help')}
          </button>
        </div>
      )}
    </section>
  );
}

/** The keys of the reading view, each with what it does. */
export function ViewKeys() {
  return (
    <dl class="view-keys">
      {[...KEY_LIST.slice(0, 2), ...AID_KEY_LIST, ...KEY_LIST.slice(2)].map(([key, action]) => (
        <div key={key}>
          <dt>
            {/* A bracket would be mirrored, and name the other key. */}
            <kbd dir="ltr">{key}</kbd>
          </dt>
          <dd>{t(NAMES[action])}</dd>
        </div>
      ))}
    </dl>
  );
}
