import { useEffect, useState } from 'preact/hooks';
import { type Program, SendRows } from '@/components/options/SendRows';
import { chooseFolder, hasFolders } from '@/utils/browser/chosen-folder';
import { followSending, obsidianVault, type SendState, sendFolder } from '@/utils/browser/send-status';
import { connect, disconnect, dropFailed, leaveFolder } from '@/utils/browser/send-to';
import { serverAt } from '@/utils/sync/find-server';
import type { Access } from '@/utils/sync/send/connector';
import { CONNECTORS } from '@/utils/sync/send/connectors';
import { SyncError } from '@/utils/sync/sync-error';
import { t } from '@/utils/texts';

/** The programs that articles are sent to. */
export function Send() {
  const [state, setState] = useState<SendState>();
  const [steps, setSteps] = useState<Record<string, NonNullable<Program['step']>>>({});
  useEffect(() => followSending(setState), []);
  if (!state) return null;
  const show = (id: string, step: Program['step']) =>
    setSteps(({ [id]: _, ...others }) => (step ? { ...others, [id]: step } : others));
  const start = async (id: string, access: Access) => {
    if (!serverAt(access.url)) return show(id, { problem: 'bad-address', detail: '' });
    // First of all: the browser asks for the host only while it sees the click.
    const connecting = connect(id, access);
    show(id, 'connecting');
    await connecting.then(
      () => show(id, undefined),
      (error: unknown) => {
        console.warn(error);
        const [problem, detail] = error instanceof SyncError ? [error.problem, error.detail] : ['failed' as const, ''];
        show(id, { problem, detail });
      },
    );
  };
  const programs = CONNECTORS.map(({ id, name, fields }): Program => {
    const step = steps[id];
    return { id, name, fields, url: state.setups[id]?.url ?? null, ...(step ? { step } : {}) };
  });
  return (
    <SendRows
      programs={programs}
      vault={state.vault}
      folder={state.folder}
      hasFolders={hasFolders()}
      status={state.status}
      {...(import.meta.env.FIREFOX ? { hint: t('syncFirefoxAsks') } : {})}
      onConnect={(id, url, fields) => void start(id, { url, fields }).catch(console.error)}
      onDisconnect={(id) => void disconnect(id).catch(console.error)}
      onVault={(vault) => void obsidianVault.setValue(vault).catch(console.error)}
      onChooseFolder={() =>
        void chooseFolder()
          .then((name) => (name === null ? undefined : sendFolder.setValue(name)))
          .catch(console.error)
      }
      onLeaveFolder={() => void leaveFolder().catch(console.error)}
      onRetry={() =>
        void import('@/utils/browser/send-folder').then(({ sendAgain }) => sendAgain()).catch(console.error)
      }
      onDrop={() => void dropFailed().catch(console.error)}
    />
  );
}
