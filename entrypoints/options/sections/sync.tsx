import { useEffect, useRef, useState } from 'preact/hooks';
import { type SyncForm, SyncRows, type SyncStep } from '@/components/options/SyncRows';
import type { OptionsSection } from '@/components/options/section';
import { syncNow } from '@/utils/browser/sync';
import { lookAt, turnOff, turnOn } from '@/utils/browser/sync-setup';
import { followSync, planSync, type SyncStatus, syncSetup } from '@/utils/browser/sync-status';
import { totals } from '@/utils/library/library';
import { serverAt } from '@/utils/sync/find-server';
import type { Found } from '@/utils/sync/join-server';
import { SyncError } from '@/utils/sync/sync-error';

export const sync: OptionsSection = { id: 'sync', title: 'optionsSync', body: Sync };

const NOTHING: SyncStatus = { at: null, running: null, problem: null, failures: [] };

function Sync() {
  const [step, setStep] = useState<SyncStep>();
  const [status, setStatus] = useState<SyncStatus | null>(null);
  const chosen = useRef<{ form: SyncForm; found: Found } | undefined>(undefined);
  useEffect(() => {
    syncSetup.getValue().then((setup) => {
      setStep(setup ? { phase: 'on', server: setup.url, recovery: null } : { phase: 'off' });
    }, console.warn);
    return followSync(setStatus);
  }, []);
  if (!step) return null;
  const fail = (error: unknown) => {
    console.warn(error);
    setStep({ phase: 'off', problem: error instanceof SyncError ? error.problem : 'failed' });
  };
  const look = async (form: SyncForm) => {
    if (!serverAt(form.url)) return setStep({ phase: 'off', problem: 'bad-address' });
    // First of all: the browser asks for the host only while it sees the click.
    const looking = lookAt(form);
    setStep({ phase: 'looking' });
    const found = await looking;
    chosen.current = { form, found };
    const { articles, bytes } = await totals();
    const { kind, url: server, keepsConditions, membership } = found;
    setStep({ phase: 'found', kind, server, keepsConditions, hasLibrary: membership !== null, articles, bytes });
  };
  const start = async () => {
    if (!chosen.current) return;
    const { form, found } = chosen.current;
    const recovery = await turnOn(form, found);
    chosen.current = undefined;
    setStep({ phase: 'on', server: found.url, recovery });
    await planSync();
    await syncNow();
  };
  return (
    <SyncRows
      step={step}
      status={status ?? NOTHING}
      onLook={(form) => void look(form).catch(fail)}
      onTurnOn={() => void start().catch(fail)}
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
    />
  );
}
