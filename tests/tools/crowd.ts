import { textOf } from '@/tests/unit/sync/histories';
import { MemoryReplica } from '@/tests/unit/sync/memory-replica';
import { MemoryState } from '@/tests/unit/sync/memory-state';
import { sealingCodec } from '@/utils/sync/codec';
import type { Place } from '@/utils/sync/find-server';
import type { Membership } from '@/utils/sync/join-server';
import { newKey } from '@/utils/sync/keys';
import { openRemote } from '@/utils/sync/open-remote';
import { sync } from '@/utils/sync/sync';

/** Saves articles of some 1,500 words, each another. */
export function saveMany(replica: MemoryReplica, count: number): void {
  for (let at = 0; at < count; at++) {
    const id = at.toString(16).padStart(32, '0');
    const words = Array.from({ length: 1_500 }, (_, word) => `word${(word * (at + 7)) % 2503}`).join(' ');
    const text = textOf(id, 1);
    const html = `<p>${words}</p>` as typeof text.article.html;
    const article = { ...text.article, html, blocks: [{ kind: 'paragraph' as const, text: words }] };
    replica.save(id, { ...text, article });
  }
}

/** Fills a server with so many sealed articles, saved an hour apart up to `last`, as a device would that is not there any more. */
export async function fillServer(
  access: Place & { login: string; password: string },
  count: number,
  last: number,
): Promise<Membership> {
  const { header, key } = await newKey('a woman with a broom');
  const replica = new (class extends MemoryReplica {
    override async read(ids: readonly string[]) {
      return (await super.read(ids)).map((one) => {
        // They come in the order of their ids, and that is not the order of saving.
        const savedAt = last - ((Number.parseInt(one.record.id, 16) * 379) % count) * 3_600_000;
        const article = one.record.article && { ...one.record.article, savedAt, firstSavedAt: savedAt };
        return { ...one, record: { ...one.record, article } };
      });
    }
  })('crowd', () => Date.now());
  saveMany(replica, count);
  const codec = await sealingCodec(key);
  const remote = openRemote(access, 'crowd');
  await sync({ remote, replica, state: new MemoryState('crowd'), codec, header, now: () => Date.now() });
  return { header, key };
}
