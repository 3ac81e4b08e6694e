import { unwrap } from 'idb';
import { announce } from '@/utils/library/changes';
import { type Act, begin } from '@/utils/library/changing';
import { type WriteTx, write } from '@/utils/library/database';
import { tagKey, type Unkeyed, withKeys } from '@/utils/library/facets';
import { highlightsIn } from '@/utils/library/highlights';
import { unclaimed } from '@/utils/library/owners';
import { newRecord, withContent } from '@/utils/library/records';
import { forget } from '@/utils/library/removal';
import { keepText } from '@/utils/library/saving';
import type { MetaRecord } from '@/utils/library/schema';
import { indexNotes, withNotes } from '@/utils/library/search/notes';
import { knownTags, retagged } from '@/utils/library/tags';
import { twinIn } from '@/utils/library/twins';
import type { PreparedItem } from './prepare-item';
import type { Outcome } from './report';

/** After so many rows the disk's side is waited for, and the page may draw. */
const SOME = 100;

/**
 * Puts rows of another program's file into the library, all in one transaction; answers what became of each. What the
 * library has already keeps all that the person did with it here, and gets what it lacks.
 */
export async function writeItems(items: readonly PreparedItem[]): Promise<Outcome[]> {
  const outcomes = await write(async (tx) => {
    const act = await begin(tx);
    const batch = await Batch.of(tx, act, items);
    const done: Outcome[] = [];
    for (const [at, item] of items.entries()) {
      if (at > 0) act.advance();
      done.push(await batch.put(item));
      if (at % SOME === SOME - 1) await tx.objectStore('meta').getKey(item.id);
    }
    await act.finish();
    return done;
  });
  announce({ what: 'many' });
  return outcomes;
}

class Batch {
  /** How the library spells each tag of the batch. */
  readonly #tags = new Map<string, string>();
  /** What stands at the addresses of the batch; a file may hold one twice. */
  readonly #known = new Map<string, MetaRecord>();
  readonly #removed = new Set<string>();

  private constructor(
    readonly tx: WriteTx,
    readonly act: Act,
  ) {}

  /** Asks for everything at once: a question at a time would cost a row a millisecond. */
  static async of(tx: WriteTx, act: Act, items: readonly PreparedItem[]): Promise<Batch> {
    const batch = new Batch(tx, act);
    const addresses = [...new Set(items.flatMap((item) => item.addresses))];
    const index = tx.objectStore('meta').index('addresses');
    const records = await Promise.all(addresses.map((address) => index.get(address)));
    for (const record of records) if (record) batch.#remember(record);
    if ((await tx.objectStore('removed').count()) > 0) {
      const removed = await Promise.all(items.map(({ id }) => tx.objectStore('removed').getKey(id)));
      for (const id of removed) if (id !== undefined) batch.#removed.add(id);
    }
    const tags = await knownTags(tx, [...new Set(items.flatMap(({ item }) => item.tags))]);
    for (const tag of tags) batch.#tags.set(tagKey(tag), tag);
    return batch;
  }

  async put(prepared: PreparedItem): Promise<Outcome> {
    const former = prepared.addresses.map((address) => this.#known.get(address)).find((record) => record);
    const { record, isKnownText } = former ? await this.#merged(former, prepared) : await this.#added(prepared);
    const noted = await this.#putHighlights(record, prepared);
    const stored = await this.#putIndexed(former ?? null, noted.record, prepared, isKnownText, noted.notes);
    this.#remember(stored);
    return former ? 'merged' : 'imported';
  }

  async #added({ item, id, addresses, content }: PreparedItem): Promise<{ record: Unkeyed; isKnownText: boolean }> {
    const { tx, act } = this;
    if (this.#removed.delete(id)) await forget(tx, id, act);
    const savedAt = item.savedAt ?? act.now;
    const plain = newRecord(id, item.url, addresses, act);
    const kept = content ? withContent(await keepText(tx, act, plain, content), content, act) : plain;
    const percent = item.percent ?? 0;
    const tagged = retagged(kept, this.#spelled(item.tags), [], act.stamp);
    const record: Unkeyed = {
      ...kept,
      ...tagged,
      title: kept.title ?? item.title,
      byline: item.byline,
      siteName: item.siteName,
      lang: item.lang,
      published: item.published,
      savedAt,
      firstSavedAt: savedAt,
      state: item.state,
      favourite: item.favourite,
      place: percent > 0 ? { paragraph: paragraphAt(content, percent), percent } : null,
      furthest: percent,
      times: { ...kept.times, state: act.stamp, favourite: act.stamp, ...(percent > 0 ? { place: act.stamp } : {}) },
    };
    const twin = content ? await twinIn(tx, record, content.article.blocks) : null;
    return { record: { ...record, twin }, isKnownText: false };
  }

  async #merged(former: MetaRecord, { item, addresses, content }: PreparedItem) {
    const { tx, act } = this;
    let record: Unkeyed = { ...former };
    let isKnownText = true;
    if (content) {
      record = await keepText(tx, act, record, content);
      // A text that is here already stays the one that is shown: it was read by Lectern itself.
      isKnownText = former.kind === 'article';
      if (!isKnownText) record = withContent(record, content, act);
    }
    const tagged = retagged(record, this.#spelled(item.tags), [], act.stamp);
    const becomesFavourite = item.favourite && !record.favourite;
    const merged: Unkeyed = {
      ...record,
      ...tagged,
      addresses: [...new Set([...record.addresses, ...(await unclaimed(tx, addresses, former.id))])],
      title: record.title ?? item.title,
      firstSavedAt: Math.min(record.firstSavedAt, item.savedAt ?? record.firstSavedAt),
      favourite: record.favourite || item.favourite,
      times: becomesFavourite ? { ...record.times, favourite: act.stamp } : record.times,
    };
    return { record: merged, isKnownText };
  }

  /** Highlights that are not there yet, told by their words. */
  async #putHighlights(record: Unkeyed, { highlights }: PreparedItem): Promise<{ record: Unkeyed; notes: string[] }> {
    if (highlights.length === 0) return { record, notes: [] };
    const { act } = this;
    const present = await highlightsIn(this.tx, record.id);
    const quotes = new Set(present.map(({ quote }) => quote));
    const fresh = highlights.filter(({ anchor }) => !quotes.has(anchor.quote));
    const times = { anchor: act.stamp, colour: act.stamp, note: act.stamp };
    for (const { anchor, note } of fresh) {
      void this.tx.objectStore('highlights').put({
        ...anchor,
        article: record.id,
        colour: 'yellow',
        note,
        id: crypto.randomUUID().replaceAll('-', ''),
        created: act.now,
        changed: act.now,
        seq: act.seq,
        times,
      });
    }
    const notes = fresh.map(({ note }) => note).filter(Boolean);
    return { record: { ...record, highlights: present.length + fresh.length }, notes };
  }

  async #putIndexed(
    former: MetaRecord | null,
    record: Unkeyed,
    { words }: PreparedItem,
    isKnownText: boolean,
    notes: string[],
  ): Promise<MetaRecord> {
    const { tx, act } = this;
    if (isKnownText && record.doc !== undefined) {
      const coming = record.tags.filter((tag) => !former?.tags.includes(tag));
      await indexNotes(tx, record.doc, [...coming, ...notes]);
      return this.#putRecord(former, record);
    }
    unwrap(tx.objectStore('pending')).put(withNotes({ ...words, doc: act.seq }, [...record.tags, ...notes]));
    return this.#putRecord(former, { ...record, doc: act.seq });
  }

  /**
   * Without waiting, and without a promise a row: the transaction has one, and where a write fails all of it does.
   */
  #putRecord(former: MetaRecord | null, after: Unkeyed): MetaRecord {
    const record = withKeys({ ...after, seq: this.act.seq });
    this.act.tally(former, record);
    unwrap(this.tx.objectStore('meta')).put(record);
    return record;
  }

  #spelled(tags: readonly string[]): string[] {
    return [...new Set(tags.flatMap((tag) => this.#tags.get(tagKey(tag)) ?? []))];
  }

  #remember(record: MetaRecord): void {
    for (const address of record.addresses) this.#known.set(address, record);
  }
}

/** The other program says how far, not where: as many paragraphs as make that share of the text. */
function paragraphAt(content: PreparedItem['content'], percent: number): number {
  const blocks = content?.article.blocks ?? [];
  const wanted = (blocks.reduce((sum, { text }) => sum + text.length, 0) * percent) / 100;
  let passed = 0;
  const at = blocks.findIndex(({ text }) => {
    passed += text.length;
    return passed >= wanted;
  });
  return Math.max(0, at);
}
