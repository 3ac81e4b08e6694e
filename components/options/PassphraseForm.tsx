import { type SyncTrouble, syncProblemText } from '@/components/library/sync-text';
import { t } from '@/utils/texts';
import { SyncField } from './SyncField';

export type PassphraseStep = 'asked' | 'changing' | 'changed' | SyncTrouble;

interface Props {
  step: PassphraseStep;
  /** The server's address. */
  server: string;
  onChange(secret: string, next: string): void;
}

/** Another passphrase for a sealed library, unfolded where somebody wants it. */
export function PassphraseForm({ step, server, onChange }: Props) {
  const isBusy = step === 'changing';
  return (
    <details class="sync-passphrase">
      <summary>{t('syncChangePassphrase')}</summary>
      <form
        class="sync-form"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          onChange(String(data.get('secret') ?? ''), String(data.get('next') ?? ''));
        }}
      >
        <SyncField name="secret" label={t('syncOldPassphrase')} type="password" />
        <SyncField name="next" label={t('syncNewPassphrase')} type="password" minlength={8} />
        <button type="submit" class="button" disabled={isBusy} aria-busy={isBusy}>
          {t('syncChangePassphrase')}
        </button>
      </form>
      <div role="status">
        {step === 'changed' && <p>{t('syncPassphraseChanged')}</p>}
        {step !== 'asked' && step !== 'changing' && step !== 'changed' && (
          <p class="sync-problem">{syncProblemText(step, server, 'passphrase')}</p>
        )}
      </div>
    </details>
  );
}
