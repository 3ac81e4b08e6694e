import type { ChromiumSurface } from './surface';

/** The library as it lies on disk, past everything of ours. */
export interface OnDisk {
  /** Opens it; with a version it is raised to that, which fails where somebody else keeps it open. */
  open(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase>;
  answer<T>(request: IDBRequest<T>): Promise<T>;
  /** Resolves when what the transaction wrote is on disk. */
  done(tx: IDBTransaction): Promise<void>;
}

/** Runs code, which stands alone, in a page of the extension with the library's database in its hands. */
export async function onDisk<Args extends unknown[], Result>(
  page: ChromiumSurface,
  what: (disk: OnDisk, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const { result, exceptionDetails } = await page.session.send('Runtime.evaluate', {
    expression: `(${withDisk})(${what}, ${JSON.stringify(args)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Awaited<Result>;
}

/** Runs in the page. Whatever was opened is closed at the end: nobody else has to wait for it. */
async function withDisk(what: (disk: OnDisk, ...args: unknown[]) => unknown, args: unknown[]): Promise<unknown> {
  const opened: IDBDatabase[] = [];
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const disk: OnDisk = {
    answer,
    async open(version, upgrade) {
      const request = indexedDB.open('lectern', version);
      request.onupgradeneeded = () => upgrade?.(request.result);
      const blocked = new Promise<never>((_, reject) => {
        request.onblocked = () => reject(new Error('Somebody keeps the library open.'));
      });
      const db = await Promise.race([answer(request), blocked]);
      opened.push(db);
      return db;
    },
    done: (tx) =>
      new Promise((resolve, reject) => {
        tx.oncomplete = () => resolve();
        tx.onabort = () => reject(tx.error);
      }),
  };
  try {
    return await what(disk, ...args);
  } finally {
    for (const db of opened) db.close();
  }
}
