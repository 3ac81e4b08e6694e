import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lossSince } from '@/utils/library/canary';
import * as library from '@/utils/library/library';
import { articleLike, digestLike, wipe } from './article-like';

beforeEach(wipe);

function openRaw(version?: number, upgrade?: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('lectern', version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('two versions of Lectern', () => {
  it('an open library lets a newer version upgrade at once', async () => {
    await library.save(articleLike(), digestLike());
    const start = performance.now();
    const newer = await openRaw(99);
    expect(performance.now() - start).toBeLessThan(1000);
    newer.close();
  });

  it('a library that a newer version wrote is read, and not changed', async () => {
    const id = await library.save(articleLike(), digestLike());
    (await openRaw(99)).close();
    expect((await library.get(id))?.row.title).toBe('The bridge');
    expect((await library.list()).rows).toHaveLength(1);
    await expect(library.save(articleLike(), digestLike())).rejects.toMatchObject({ reason: 'newer-version' });
    await expect(library.remove(id)).rejects.toMatchObject({ reason: 'newer-version' });
  });

  it('a library whose stores are unknown says so', async () => {
    (await openRaw(99, (db) => db.createObjectStore('other'))).close();
    await expect(library.list()).rejects.toMatchObject({ reason: 'newer-version' });
  });
});

describe('a full disk', () => {
  afterEach(() => vi.restoreAllMocks());

  it('fails one save with a reason, whole, and loses nothing', async () => {
    const id = await library.save(articleLike(), digestLike());
    fillDiskAtCommit();
    const large = articleLike({ url: 'https://paper.example/large' });
    await expect(library.save(large, digestLike())).rejects.toMatchObject({ reason: 'disk-full' });
    vi.restoreAllMocks();
    expect((await library.list()).rows.map((row) => row.id)).toEqual([id]);
    expect((await library.firstPage()).counts.unread).toBe(1);
    expect(await library.find('https://paper.example/large')).toBeUndefined();
    await library.save(large, digestLike());
    expect((await library.list()).rows).toHaveLength(2);
  });

  /** As Chromium does it (measured): every request succeeds, then the transaction aborts, and only it holds the error. */
  function fillDiskAtCommit(): void {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      if (this.name !== 'stats') return request;
      const { transaction } = this;
      const error = new DOMException('full', 'QuotaExceededError');
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: error });
        transaction.abort();
      });
      return request;
    });
  }
});

describe('a save that dies in the middle', () => {
  it('leaves nothing behind', async () => {
    // A function cannot be kept: the body's put throws after the address was looked up and the act begun.
    const broken = articleLike({ links: [{ url: 'x', text: (() => '') as unknown as string, paragraph: 0 }] });
    await expect(library.save(broken, digestLike())).rejects.toMatchObject({ reason: 'failed' });
    expect((await library.list()).rows).toEqual([]);
    expect(await library.librarySnapshot()).toMatchObject({ count: 0, seq: 0 });
  });
});

describe('a database that came back smaller', () => {
  it('shows in the snapshot until it is counted anew', async () => {
    const id = await library.save(articleLike(), digestLike());
    await library.save(articleLike({ url: 'https://paper.example/other' }), digestLike());
    const db = await openRaw();
    await new Promise((resolve) => {
      const tx = db.transaction('meta', 'readwrite');
      tx.objectStore('meta').delete(id);
      tx.oncomplete = resolve;
    });
    db.close();
    expect(lossSince(null, await library.librarySnapshot())).toEqual({ before: 2, now: 1 });
    await library.recount();
    expect(lossSince(null, await library.librarySnapshot())).toBeNull();
  });
});
