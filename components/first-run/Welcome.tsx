import type { BoundCommand } from '@/components/options/ShortcutRows';
import { t, uiLanguage } from '@/utils/texts';
import { KeyList } from './KeyList';

interface Props {
  keys: readonly BoundCommand[];
  /** How the button is kept in sight in this browser. */
  pin: string;
  onRead(): void;
  onLibrary(): void;
  onHelp(): void;
  onDone(): void;
}

/** What one sees once, after installing: what Lectern does, on lines of our own, and what it is called by. */
export function Welcome({ keys, pin, onRead, onLibrary, onHelp, onDone }: Props) {
  return (
    <main class="calm" lang={uiLanguage()}>
      <header class="calm-head">
        <h1>{t('welcomeTitle')}</h1>
        <button type="button" class="button" onClick={onDone}>
          {t('partsDone')}
        </button>
      </header>
      <ol class="calm-three">
        <li>{t('welcomeRead')}</li>
        <li>{t('welcomeKnow')}</li>
        <li>{t('welcomeKeep')}</li>
      </ol>
      <section class="mock" aria-label={t('welcomeTry')}>
        <span class="mock-clutter" aria-hidden="true" />
        <div class="mock-text">
          <h2>{t('optionsSampleTitle')}</h2>
          <p>{t('optionsSampleOne')}</p>
          <p>{t('optionsSampleTwo')}</p>
        </div>
        <span class="mock-clutter beside" aria-hidden="true" />
      </section>
      <p class="calm-acts">
        <button type="button" class="button primary" onClick={onRead}>
          {t('welcomeTry')}
        </button>
        <button type="button" class="button" onClick={onLibrary}>
          {t('library')}
        </button>
      </p>
      {keys.length > 0 && <h2>{t('readerKeys')}</h2>}
      <KeyList keys={keys} />
      <p>{pin}</p>
      <p>
        <button type="button" class="link" onClick={onHelp}>
          {t('help')}
        </button>
      </p>
    </main>
  );
}
