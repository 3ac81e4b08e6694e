import { useEffect, useRef, useState } from 'preact/hooks';
import type { PassphraseStep } from '@/components/options/PassphraseForm';
import { type SyncForm, SyncRows, type SyncStep } from '@/components/options/SyncRows';
import type { OptionsSection } from '@/components/options/section';
import { setSettingsAlong, syncNow } from '@/utils/browser/sync';
import { lookAt, newPassphrase, turnOff, turnOn } from '@/utils/browser/sync-setup';
import { followSync, planSync, type SyncStatus, syncSetup } from '@/utils/browser/sync-status';
import { totals } from '@/utils/library/library';
import { serverAt } from '@/utils/sync/find-server';
import type { Found } from '@/utils/sync/join-server';
import { SyncError, type SyncProblem } from '@/utils/sync/sync-error';
import { Send } from './send';

export const sync: OptionsSection = {
  id: 'sync',
  title: 'optionsSync',
  body: () => (
    <>
      <Sync />
      <Send />
    </>
  ),
};

const NOTHING: SyncStatus = { at: null, running: null, problem: null, failures: [] };

function Sync() {
  const [step, setStep] = useState<SyncStep>();
  const [status, setStatus] = useState<SyncStatus | null>(null);
  const chosen = useRef<{ form: SyncForm; found: Found } | undefined>(undefined);
  useEffect(() => {
    syncSetup.getValue().then((setup) => {
      setStep(setup ? onWith(setup.url, setup.key, setup.hasSettings) : { phase: 'off' });
    }, console.warn);
    return followSync(setStatus);
  }, []);
  if (!step) return null;
  const fail = (error: unknown) => {
    console.warn(error);
    setStep({ phase: 'off', problem: problemOf(error) });
  };
  const look = async (form: SyncForm) => {
    if (!serverAt(form.url)) return setStep({ phase: 'off', problem: 'bad-address' });
    // First of all: the browser asks for the host only while it sees the click.
    const looking = lookAt(form);
    setStep({ phase: 'looking' });
    const found = await looking;
    chosen.current = { form, found };
    const { articles, bytes } = await totals();
    const { kind, url: server, keepsConditions, clocks, membership } = found;
    const hasLibrary = membership !== null;
    setStep({ phase: 'found', kind, server, keepsConditions, clocks, hasLibrary, articles, bytes, hasSettings: false });
  };
  const start = async (hasSettings: boolean) => {
    if (!chosen.current) return;
    const { form, found } = chosen.current;
    const recovery = await turnOn(form, found, hasSettings);
    chosen.current = undefined;
    setStep({ ...onWith(found.url, form.passphrase, hasSettings), recovery });
    await planSync();
    await syncNow();
  };
  const change = async (secret: string, next: string) => {
    const show = (passphrase: PassphraseStep) => setStep((now) => now && { ...now, passphrase });
    show('changing');
    await newPassphrase(secret, next).then(
      () => show('changed'),
      (error: unknown) => {
        console.warn(error);
        show(problemOf(error));
      },
    );
  };
  return (
    <SyncRows
      step={step}
      status={status ?? NOTHING}
      onLook={(form) => void look(form).catch(fail)}
      onTurnOn={() => void start(step.phase === 'found' && step.hasSettings).catch(fail)}
      onCancel={() => setStep({ phase: 'off' })}
      onTurnOff={() =>
        void turnOff()
          .then(planSync)
          .then(() => setStep({ phase: 'off' }))
          .catch(console.error)
      }
      onSync={() => void syncNow()}
      onRetry={() => void syncNow(true)}
      onPrint={() => print()}
      onPassphrase={(secret, next) => void change(secret, next)}
      onSettings={(hasSettings) => {
        setStep((now) => (now && 'hasSettings' in now ? { ...now, hasSettings } : now));
        if (step.phase === 'on') void setSettingsAlong(hasSettings).catch(console.error);
      }}
    />
  );
}

/** Sync that is on; `secret` is null where nothing is encrypted. */
function onWith(server: string, secret: string | null, hasSettings = false): Extract<SyncStep, { phase: 'on' }> {
  return { phase: 'on', server, recovery: null, passphrase: secret === null ? null : 'asked', hasSettings };
}

function problemOf(error: unknown): SyncProblem {
  return error instanceof SyncError ? error.problem : 'failed';
}
