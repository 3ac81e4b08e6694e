import type { Tx } from '@/utils/library/database';
import type { ArticleId } from '@/utils/library/identity';
import type { MetaRecord } from '@/utils/library/schema';

/** The record that these addresses lead to. */
export async function recordAt(tx: Tx, addresses: string[]): Promise<MetaRecord | undefined> {
  for (const address of addresses) {
    const record = await tx.objectStore('meta').index('addresses').get(address);
    if (record) return record;
  }
  return undefined;
}

/** Those of the addresses that lead to no other article: saved apart before it was known that they are one, or meanwhile. */
export async function unclaimed(tx: Tx, addresses: string[], id: ArticleId): Promise<string[]> {
  const index = tx.objectStore('meta').index('addresses');
  const owners = await Promise.all(addresses.map((address) => index.getKey(address)));
  return addresses.filter((_, at) => owners[at] === undefined || owners[at] === id);
}
