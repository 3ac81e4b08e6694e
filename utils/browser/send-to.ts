import { changeStored } from '@/utils/browser/change-stored';
import { forgetFolder } from '@/utils/browser/chosen-folder';
import { askForHost, giveBackHost } from '@/utils/browser/host-permission';
import { FOLDER, planSending, sendFolder, sendSetups, sendStatus } from '@/utils/browser/send-status';
import { maySend } from '@/utils/browser/sending-consent';
import type { ArticleId } from '@/utils/library/identity';
import { get } from '@/utils/library/library';
import { nameOf } from '@/utils/library/saved-article';
import { serverAt } from '@/utils/sync/find-server';
import type { Access, Sendable } from '@/utils/sync/send/connector';
import { CONNECTORS } from '@/utils/sync/send/connectors';
import { type QueueItem, queued, type SendQueue, sendDue } from '@/utils/sync/send/queue';
import { withQueue } from '@/utils/sync/send/stored-queue';
import { SyncError } from '@/utils/sync/sync-error';
import { Wire } from '@/utils/sync/wire';

/**
 * Sets a program up, once the browser may reach that one host and the program takes the login. Call it first in a click's
 * handler: the browser asks only while it sees the gesture.
 */
export async function connect(service: string, { url: address, fields }: Access): Promise<void> {
  const url = serverAt(address);
  const connector = CONNECTORS.find(({ id }) => id === service);
  if (!url || !connector) throw new SyncError('failed', 'address');
  await askForHost(url);
  await connector.open({ url, fields }, new Wire({ url, login: '', password: '' }));
  await changeStored(sendSetups, (setups) => ({ ...setups, [service]: { url, fields } }));
}

/** Forgets how a program is reached, and what waits for it. */
export async function disconnect(service: string): Promise<void> {
  const { [service]: former } = await changeStored(sendSetups, ({ [service]: _, ...others }) => others);
  await dropWaiting((item) => item.service === service);
  if (former) await giveBackHost(former.url);
}

/** Sends articles to a program: at once, and by the alarm what does not go through. */
export async function sendTo(service: string, ids: readonly ArticleId[]): Promise<void> {
  await withQueue((queue) => queue.put(ids.map((id) => queued(service, id, Date.now()))));
  await sendWaiting();
}

/** Forgets the folder, and what waits for it. What was written stays. */
export async function leaveFolder(): Promise<void> {
  await sendFolder.setValue(null);
  await forgetFolder();
  await dropWaiting((item) => item.service === FOLDER);
}

/** Sends what is due; one at a time in all of this browser. */
export async function sendWaiting(): Promise<void> {
  await inTurn(deliver);
}

/** The person's word: what failed is sent again with what is due, but for the folder. */
export async function sendFailed(): Promise<void> {
  await inTurn(async (queue) => {
    const items = (await queue.all()).filter(({ service }) => service !== FOLDER);
    await queue.put(items.map((item) => ({ ...item, next: Date.now(), problem: null })));
    await deliver(queue);
  });
}

/** The person's word: what failed is not sent. */
export async function dropFailed(): Promise<void> {
  await dropWaiting(({ next }) => next === null);
}

async function dropWaiting(isDropped: (item: QueueItem) => boolean): Promise<void> {
  await withQueue(async (queue) => {
    await queue.drop((await queue.all()).filter(isDropped).map(({ key }) => key));
    await tell(await queue.all());
  });
}

function inTurn(work: (queue: SendQueue) => Promise<void>): Promise<void> {
  return navigator.locks.request('lectern-send', () => withQueue(work));
}

async function deliver(queue: SendQueue): Promise<void> {
  await tell(await queue.all());
  const setups = await sendSetups.getValue();
  await sendDue({
    queue,
    connectors: CONNECTORS,
    async accessOf(service) {
      const access = setups[service] ?? null;
      if (access && !(await maySend())) throw new SyncError('no-permission');
      return access;
    },
    read: sendable,
    now: Date.now,
  });
  await tell(await queue.all());
}

/** Tells whoever shows it what is in the queue. */
export async function tell(items: readonly QueueItem[]): Promise<void> {
  const failed = items.filter(({ next }) => next === null).slice(0, 50);
  const failures = await Promise.all(
    failed.map(async ({ key, service, article, problem, detail }) => {
      const saved = await get(article);
      return { key, service, name: saved ? nameOf(saved.row) : article, problem, detail };
    }),
  );
  await sendStatus.setValue({ waiting: items.filter(({ next }) => next !== null).length, failures });
  await planSending();
}

async function sendable(id: ArticleId): Promise<Sendable | null> {
  const saved = await get(id);
  if (!saved) return null;
  const { row, article } = saved;
  return {
    url: row.url,
    title: nameOf(row),
    html: article?.html ?? null,
    tags: row.tags,
    authors: row.byline,
    published: row.published,
    lang: row.lang,
    isArchived: row.state === 'archived',
    isFavourite: row.favourite,
  };
}
