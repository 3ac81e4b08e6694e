import { useEffect, useRef, useState } from 'preact/hooks';
import type { SyncShown } from '@/components/library/sync-text';
import type { PassphraseStep } from '@/components/options/PassphraseForm';
import type { SyncForm } from '@/components/options/SyncRows';
import { NO_EXTRAS, type SyncStep, stepFor, stepOn, unlessOn } from '@/components/options/sync-step';
import { changeExtras, syncNow } from '@/utils/browser/sync';
import { syncProblemOf } from '@/utils/browser/sync-problem';
import { lookAt, newPassphrase, turnOff, turnOn } from '@/utils/browser/sync-setup';
import { followSync, planSync, type SyncExtras, type SyncSetup, syncSetup } from '@/utils/browser/sync-status';
import { totals } from '@/utils/library/library';
import { serverAt } from '@/utils/sync/find-server';
import type { Found } from '@/utils/sync/join-server';

const NOTHING: SyncShown = { server: '', at: null, running: null, problem: null, failures: [] };

/** How far setting up sync is, in whichever tab it was done, and what is done about it. `step` is undefined before that is known. */
export function useSync() {
  const [step, setStep] = useState<SyncStep>();
  const [status, setStatus] = useState<SyncShown | null>(null);
  const [pictureBytes, setPictureBytes] = useState(0);
  const chosen = useRef<{ form: SyncForm; found: Found } | undefined>(undefined);
  useEffect(() => {
    const show = (setup: SyncSetup | null) => setStep((now) => stepFor(setup, now));
    syncSetup.getValue().then(show, console.warn);
    totals().then((all) => setPictureBytes(all.pictureBytes), console.warn);
    const stops = [syncSetup.watch(show), followSync(setStatus)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const failAt = (server: string | null | undefined) => (error: unknown) => {
    console.warn(error);
    const trouble = { problem: syncProblemOf(error), server: server ?? '' };
    setStep((now) => unlessOn(now, { phase: 'off', trouble }));
  };
  const look = async (form: SyncForm) => {
    if (!serverAt(form.url)) return setStep({ phase: 'off', trouble: { problem: 'bad-address', server: '' } });
    // First of all: the browser asks for the host only while it sees the click.
    const looking = lookAt(form);
    setStep({ phase: 'looking' });
    const found = await looking;
    chosen.current = { form, found };
    const { articles, bytes, pictureBytes } = await totals();
    const { kind, url: server, keepsConditions, clocks, membership } = found;
    const hasLibrary = membership !== null;
    setPictureBytes(pictureBytes);
    const goes = { articles, bytes: bytes - pictureBytes, extras: NO_EXTRAS };
    setStep((now) => unlessOn(now, { phase: 'found', kind, server, keepsConditions, clocks, hasLibrary, ...goes }));
  };
  const start = async (extras: SyncExtras) => {
    if (!chosen.current) return;
    const { form, found } = chosen.current;
    const recovery = await turnOn(form, found, extras);
    chosen.current = undefined;
    setStep({ ...stepOn({ url: found.url, key: form.passphrase, extras }), recovery });
    await planSync();
    await syncNow();
  };
  const end = async () => {
    await turnOff();
    await planSync();
    setStep({ phase: 'off' });
  };
  const change = async (secret: string, next: string) => {
    const show = (passphrase: PassphraseStep) => setStep((now) => now && { ...now, passphrase });
    show('changing');
    await newPassphrase(secret, next).then(
      () => show('changed'),
      (error: unknown) => {
        console.warn(error);
        show(syncProblemOf(error));
      },
    );
  };
  return {
    step,
    status: status ?? NOTHING,
    pictureBytes,
    look: (form: SyncForm) => void look(form).catch(failAt(serverAt(form.url))),
    turnOn: () =>
      void start(step?.phase === 'found' ? step.extras : NO_EXTRAS).catch(failAt(chosen.current?.found.url)),
    cancel: () => setStep({ phase: 'off' }),
    turnOff: () => void end().catch(console.error),
    changePassphrase: (secret: string, next: string) => void change(secret, next),
    choose(extras: Partial<SyncExtras>) {
      setStep((now) => (now && 'extras' in now ? { ...now, extras: { ...now.extras, ...extras } } : now));
      if (step?.phase === 'on') void changeExtras(extras).catch(console.error);
    },
  };
}
