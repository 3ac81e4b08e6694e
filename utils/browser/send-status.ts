import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Access } from '@/utils/sync/send/connector';
import type { QueueItem } from '@/utils/sync/send/queue';

/** Programs that articles can be sent to, by their connector's id: how each is reached. In this browser alone. */
export type SendSetups = Readonly<Record<string, Access>>;

/** What became of what was sent, for whoever shows it. */
export interface SendStatus {
  /** Articles that go by themselves, now or at a later try. */
  waiting: number;
  /** What goes no more before the person says so. */
  failures: { key: string; service: string; name: string; problem: QueueItem['problem']; detail: string }[];
}

export const SEND_ALARM = 'send';

export const sendSetups = storage.defineItem<SendSetups>('local:send-setups', { fallback: {} });
export const sendStatus = storage.defineItem<SendStatus>('local:send-status', {
  fallback: { waiting: 0, failures: [] },
});
/** The vault that notes go to, '' for the one that is open; null: nothing is sent to Obsidian. */
export const obsidianVault = storage.defineItem<string | null>('local:send-obsidian', { fallback: null });

/** Name of the folder that notes are written into; null: none is chosen. */
export const sendFolder = storage.defineItem<string | null>('local:send-folder', { fallback: null });
/** As a service in the queue. */
export const FOLDER = 'folder';

export interface SendState {
  setups: SendSetups;
  status: SendStatus;
  vault: string | null;
  folder: string | null;
}

/** Calls back with what is set up and what waits, now and whenever that changes. */
export function followSending(listener: (state: SendState) => void): () => void {
  const look = async () => {
    const [setups, status, vault, folder] = await Promise.all([
      sendSetups.getValue(),
      sendStatus.getValue(),
      obsidianVault.getValue(),
      sendFolder.getValue(),
    ]);
    listener({ setups, status, vault, folder });
  };
  const lookAgain = () => void look().catch(console.warn);
  lookAgain();
  const stops = [
    sendSetups.watch(lookAgain),
    sendStatus.watch(lookAgain),
    obsidianVault.watch(lookAgain),
    sendFolder.watch(lookAgain),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Sets the alarm for what waits, at each start anew, since browsers forget alarms with an update. */
export async function planSending(): Promise<void> {
  const { waiting } = await sendStatus.getValue();
  if (waiting > 0) await browser.alarms.create(SEND_ALARM, { delayInMinutes: 1, periodInMinutes: 5 });
  else await browser.alarms.clear(SEND_ALARM);
}
