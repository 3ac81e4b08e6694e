import { type DBSchema, openDB } from 'idb';
import type { QueueItem, SendQueue } from '@/utils/sync/send/queue';

interface QueueSchema extends DBSchema {
  items: { key: string; value: QueueItem };
}

/** Works on what waits to be sent, which lies in a database of its own. */
export async function withQueue<T>(work: (queue: SendQueue) => Promise<T>): Promise<T> {
  const { close, ...queue } = await openQueue();
  try {
    return await work(queue);
  } finally {
    close();
  }
}

async function openQueue(): Promise<SendQueue & { close(): void }> {
  const db = await openDB<QueueSchema>('lectern-send', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('items', { keyPath: 'key' }),
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return {
    close: () => db.close(),
    all: () => db.getAll('items'),
    async put(items) {
      const tx = db.transaction('items', 'readwrite');
      for (const item of items) void tx.store.put(item);
      await tx.done;
    },
    async drop(keys) {
      const tx = db.transaction('items', 'readwrite');
      for (const key of keys) void tx.store.delete(key);
      await tx.done;
    },
  };
}
