import { SyncRows } from '@/components/options/SyncRows';
import type { OptionsSection } from '@/components/options/section';
import { syncAgain } from '@/utils/browser/sync';
import { t } from '@/utils/texts';
import { Send } from './send';
import { useSync } from './use-sync';

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

function Sync() {
  const { step, status, pictureBytes, ...acts } = useSync();
  if (!step) return null;
  return (
    <SyncRows
      {...{ step, status, pictureBytes }}
      {...(import.meta.env.FIREFOX ? { hint: t('syncFirefoxAsks') } : {})}
      onLook={acts.look}
      onTurnOn={acts.turnOn}
      onCancel={acts.cancel}
      onTurnOff={acts.turnOff}
      onRetry={(doc) => void syncAgain(doc)}
      onPrint={() => print()}
      onPassphrase={acts.changePassphrase}
      onExtras={acts.choose}
    />
  );
}
