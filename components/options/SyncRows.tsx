import { useRef, useState } from 'preact/hooks';
import { momentText } from '@/components/controls/moment-text';
import { AddressLink } from '@/components/library/AddressLink';
import { byteText } from '@/components/library/byte-text';
import { SyncFailures } from '@/components/library/SyncFailures';
import { type SyncShown, type SyncTrouble, syncProblemText, syncShare, syncText } from '@/components/library/sync-text';
import { useFailuresFocus } from '@/components/library/use-failures-focus';
import { t } from '@/utils/texts';
import { PassphraseForm } from './PassphraseForm';
import { Setting } from './Setting';
import { type Extras, SyncExtras } from './SyncExtras';
import { SyncField } from './SyncField';
import type { SyncStep } from './sync-step';

/** What the person typed; the passphrase is null where nothing is to be encrypted. */
export interface SyncForm {
  url: string;
  login: string;
  password: string;
  passphrase: string | null;
}

interface Props {
  step: SyncStep;
  status: SyncShown;
  /** Space that the pictures kept here take. */
  pictureBytes: number;
  /** What the browser is going to ask, in other words. */
  hint?: string;
  onLook(form: SyncForm): void;
  onTurnOn(): void;
  onCancel(): void;
  onTurnOff(): void;
  /** Syncs now, and tries again what did not go through: what concerns this document, or all. */
  onRetry(doc?: string): void;
  onPrint(code: string): void;
  onPassphrase(secret: string, next: string): void;
  onExtras(change: Partial<Extras>): void;
}

/** Sync with a server of the person's own: looked at first, turned on then. */
export function SyncRows({ step, status, pictureBytes, hint, ...acts }: Props) {
  return (
    <Setting
      id="sync-server"
      name={t('syncName')}
      what={t('syncWhat')}
      words="CouchDB PouchDB Cloudant WebDAV Nextcloud NAS"
    >
      {step.phase === 'on' ? (
        <On {...step} status={status} pictureBytes={pictureBytes} {...acts} />
      ) : (
        <>
          <Form isBusy={step.phase === 'looking'} isHidden={step.phase === 'found'} hint={hint} onLook={acts.onLook} />
          <div class="wide-control sync-found" role="status">
            {step.phase === 'off' && step.trouble && <Trouble {...step.trouble} />}
            {step.phase === 'found' && (
              <>
                <p>
                  {t('syncFoundServer', step.kind === 'webdav' ? 'WebDAV' : 'CouchDB')}{' '}
                  <bdi dir="ltr">{step.server}</bdi>
                </p>
                {!step.keepsConditions && <p>{t('syncCareless')}</p>}
                {step.clocks && <p>{t('syncClocks', momentText(step.clocks.here), momentText(step.clocks.there))}</p>}
                <p>{t(step.hasLibrary ? 'syncFoundLibrary' : 'syncFoundNone')}</p>
                <p>{t('syncGoes', step.articles, byteText(step.bytes))}</p>
              </>
            )}
          </div>
          {step.phase === 'found' && (
            <div class="wide-control">
              <SyncExtras extras={step.extras} pictureBytes={pictureBytes} onExtras={acts.onExtras} />
            </div>
          )}
          {step.phase === 'found' && (
            <div class="wide-control transfer-actions">
              <button type="button" class="button" onClick={acts.onTurnOn}>
                {t('syncTurnOn')}
              </button>
              <button type="button" class="button" onClick={acts.onCancel}>
                {t('exportCancel')}
              </button>
            </div>
          )}
        </>
      )}
    </Setting>
  );
}

function Trouble({ problem, server }: { problem: SyncTrouble; server: string }) {
  return (
    <p class="sync-problem">
      {syncProblemText(problem, server, 'set-up')} <AddressLink problem={problem} server={server} />
    </p>
  );
}

interface FormProps {
  isBusy: boolean;
  isHidden: boolean;
  hint: string | undefined;
  onLook(form: SyncForm): void;
}

function Form({ isBusy, isHidden, hint, onLook }: FormProps) {
  const [isSealed, setSealed] = useState(true);
  return (
    <form
      class="wide-control sync-form"
      hidden={isHidden}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const field = (name: string) => String(data.get(name) ?? '');
        onLook({
          url: field('url'),
          login: field('login').trim(),
          password: field('password'),
          passphrase: isSealed ? field('passphrase') : null,
        });
      }}
    >
      <SyncField name="url" label={t('syncAddress')} type="text" inputmode="url" placeholder="https://cloud.example" />
      <SyncField name="login" label={t('syncLogin')} type="text" />
      <SyncField name="password" label={t('syncPassword')} type="password" />
      <label class="sync-check">
        <input type="checkbox" checked={isSealed} onChange={(event) => setSealed(event.currentTarget.checked)} />
        <span>{t('syncEncrypt')}</span>
      </label>
      {isSealed && (
        <>
          <SyncField name="passphrase" label={t('syncPassphrase')} type="password" minlength={8} />
          <p class="sync-hint">{t('syncPassphraseWhat')}</p>
        </>
      )}
      {hint && <p class="sync-hint">{hint}</p>}
      <button type="submit" class="button" disabled={isBusy} aria-busy={isBusy}>
        {t('syncLook')}
      </button>
    </form>
  );
}

type OnProps = Extract<SyncStep, { phase: 'on' }> &
  Pick<Props, 'status' | 'pictureBytes' | 'onTurnOff' | 'onRetry' | 'onPrint' | 'onPassphrase' | 'onExtras'>;

function On({ server, recovery, passphrase, extras, status, pictureBytes, ...acts }: OnProps) {
  const { onTurnOff, onRetry, onPrint, onPassphrase, onExtras } = acts;
  const { running, failures, problem } = status;
  const holder = useRef<HTMLDivElement>(null);
  useFailuresFocus(holder);
  return (
    <div class="wide-control" ref={holder}>
      <bdi dir="ltr">{server}</bdi>
      {recovery !== null && (
        <div class="sync-recovery" role="alert">
          <p>{t('syncRecovery')}</p>
          <output dir="ltr">{recovery}</output>
          <button type="button" class="button" onClick={() => onPrint(recovery)}>
            {t('print')}
          </button>
        </div>
      )}
      <div role="status">
        <p>
          {syncText(status)} {!running && <AddressLink problem={problem} server={server} />}
        </p>
      </div>
      {running && <progress class="transfer-progress" {...syncShare(running)} />}
      {failures.length > 0 && <SyncFailures failures={failures} isRunning={running !== null} onRetry={onRetry} />}
      <div class="transfer-actions">
        <button type="button" class="button" disabled={running !== null} onClick={() => onRetry()}>
          {t('syncNow')}
        </button>
        <button type="button" class="button" onClick={onTurnOff}>
          {t('syncTurnOff')}
        </button>
      </div>
      <SyncExtras extras={extras} pictureBytes={pictureBytes} isBusy={running !== null} onExtras={onExtras} />
      {passphrase && <PassphraseForm step={passphrase} server={server} onChange={onPassphrase} />}
    </div>
  );
}
