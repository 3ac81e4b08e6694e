import type { ComponentChildren } from 'preact';
import { LibraryKeys } from '@/components/library/KeysHelp';
import type { BoundCommand } from '@/components/options/ShortcutRows';
import { ViewKeys } from '@/components/reader/HelpPanel';
import { type TextKey, t, uiLanguage } from '@/utils/texts';
import { KeyList } from './KeyList';

interface Props {
  keys: readonly BoundCommand[];
  pin: string;
  onOptions(): void;
}

/** How to, keys, questions, what is stored where, how to get everything out: without a network, in the person's language. */
export function Help({ keys, pin, onOptions }: Props) {
  return (
    <main class="calm" lang={uiLanguage()}>
      <header class="calm-head">
        <h1>{t('help')}</h1>
        <button type="button" class="button" onClick={onOptions}>
          {t('options')}
        </button>
      </header>
      <Part id="how" title="helpHow">
        <ul>
          <li>{t('helpHowRead')}</li>
          <li>{t('helpHowSave')}</li>
          <li>{t('helpHowMark')}</li>
          <li>{pin}</li>
        </ul>
      </Part>
      <Part id="keys" title="readerKeys">
        <KeyList keys={keys} />
        <h3>{t('readerView')}</h3>
        <ViewKeys />
        <h3>{t('library')}</h3>
        <LibraryKeys />
      </Part>
      <Part id="questions" title="helpQuestions">
        <h3>{t('helpNoArticle')}</h3>
        <p>{t('helpNoArticleWhat', t('readAnyway'))}</p>
        <h3>{t('helpNoKey')}</h3>
        <p>{t('helpNoKeyWhat', t('optionsShortcuts'))}</p>
        <h3>{t('errorsName')}</h3>
        <p>{t('errorsWhat')}</p>
        <p>
          <a class="link" href="/options.html#errors">
            {t('options')}
          </a>
        </p>
      </Part>
      <Part id="stored" title="helpStored">
        <p>{t('helpStoredWhat')}</p>
      </Part>
      <Part id="out" title="helpOut">
        <p>{t('helpOutWhat', t('optionsTransfer'))}</p>
      </Part>
    </main>
  );
}

function Part({ id, title, children }: { id: string; title: TextKey; children: ComponentChildren }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {children}
    </section>
  );
}
