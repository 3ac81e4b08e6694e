import { nextStamp, type Stamp } from '@/utils/library/clock';
import type { HighlightColour } from '@/utils/library/highlight';
import type { ArticleId } from '@/utils/library/identity';
import type { ReadState } from '@/utils/library/saved-article';
import type { SharedMeta, SharedText, WholeRecord } from '@/utils/library/whole';
import { lastStampOf, settled } from '@/utils/sync/merge';
import type { Joined, Merge, Replica } from '@/utils/sync/replica';

interface Held {
  record: WholeRecord;
  /** What undo would bring back. */
  kept: WholeRecord | null;
  seq: number;
}

/** A device's library in memory: its acts are those of `utils/library`, its clock may be off. */
export class MemoryReplica implements Replica {
  readonly #held = new Map<ArticleId, Held>();
  readonly #texts = new Map<string, SharedText>();
  #seq = 0;
  #clock: Stamp | null = null;

  constructor(
    readonly device: string,
    readonly wallClock: () => number,
  ) {}

  identity = async () => ({ generation: this.#seq === 0 ? null : this.device, seq: this.#seq });
  countSince = async (seq: number) => [...this.#held.values()].filter((one) => one.seq > seq).length;

  async changedSince(seq: number, limit: number) {
    const changed = [...this.#held]
      .map(([id, held]) => ({ id, seq: held.seq }))
      .filter((one) => one.seq > seq)
      .sort((a, b) => a.seq - b.seq)
      .slice(0, limit);
    return { changed, upTo: changed.at(-1)?.seq ?? seq };
  }

  async read(ids: readonly ArticleId[]) {
    return ids.flatMap((id) => {
      const held = this.#held.get(id);
      if (!held) return [];
      const record = structuredClone(held.record);
      // What is told is what is here.
      record.texts = record.texts.filter((version) => this.hasText(id, version));
      return [{ record, seq: held.seq }];
    });
  }

  async texts(keys: readonly { id: ArticleId; version: string }[]) {
    return keys.map(({ id, version }) => this.#texts.get(`${id} ${version}`)).filter((text) => text !== undefined);
  }

  async join(items: readonly { incoming: WholeRecord; texts: readonly SharedText[] }[], merge: Merge) {
    return items.map(({ incoming, texts }): Joined => {
      const { id } = incoming;
      const held = this.#held.get(id);
      const here = held ? (held.kept ? { ...held.kept, removed: held.record.removed } : held.record) : null;
      const merged = merge(here, incoming);
      this.#witness(lastStampOf(incoming));
      for (const text of texts) this.#texts.set(`${id} ${text.version}`, text);
      if (held && JSON.stringify(settled(held.record)) === JSON.stringify(merged)) return { id, merged, seq: held.seq };
      this.#seq += 1;
      const kept = merged.article ? null : (held?.kept ?? (held?.record.article ? held.record : null));
      this.#held.set(id, { record: structuredClone(merged), kept, seq: this.#seq });
      return { id, merged, seq: this.#seq };
    });
  }

  /** Everything, as it is compared between devices. */
  all(): WholeRecord[] {
    return [...this.#held.values()].map(({ record }) => settled(record)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  has(id: ArticleId): boolean {
    return Boolean(this.#held.get(id)?.record.article);
  }

  hasText(id: ArticleId, version: string): boolean {
    return this.#texts.has(`${id} ${version}`);
  }

  hasTag(id: ArticleId, tag: string): boolean {
    return this.#held.get(id)?.record.article?.tags.includes(tag) ?? false;
  }

  highlightIds(id: ArticleId): string[] {
    return this.#held.get(id)?.record.highlights.map((highlight) => highlight.id) ?? [];
  }

  save(id: ArticleId, text: SharedText): Stamp {
    return this.#act(id, (record, at) => {
      const article = record.article ?? newMeta(id, at);
      this.#texts.set(`${id} ${text.version}`, text);
      record.texts = [...new Set([...record.texts, text.version])].sort();
      record.removed = null;
      const times = { ...article.times, saved: at, content: at };
      record.article = { ...article, version: text.version, savedAt: this.wallClock(), times };
    });
  }

  setState(id: ArticleId, state: ReadState): Stamp {
    return this.#edit(id, (article, at) => ({ ...article, state, times: { ...article.times, state: at } }));
  }

  setPlace(id: ArticleId, percent: number): Stamp {
    return this.#edit(id, (article, at) => ({
      ...article,
      place: { paragraph: percent, percent },
      furthest: Math.max(article.furthest, percent),
      times: { ...article.times, place: at },
    }));
  }

  tag(id: ArticleId, tag: string, removed: boolean): Stamp {
    return this.#edit(id, (article, at) => {
      if (removed === !article.tags.includes(tag)) return article;
      const tags = removed ? article.tags.filter((one) => one !== tag) : [...article.tags, tag];
      return { ...article, tags, tagTimes: { ...article.tagTimes, [tag]: { at, removed } } };
    });
  }

  highlight(id: ArticleId, highlight: string, colour: HighlightColour): Stamp {
    return this.#act(id, (record, at) => {
      const anchor = { quote: 'q', prefix: '', suffix: '', paragraph: 0, start: 0, end: 1 };
      const times = { anchor: at, colour: at, note: at };
      record.highlights.push({ id: highlight, ...anchor, colour, note: '', created: 1, changed: 1, times });
    });
  }

  note(id: ArticleId, highlight: string, note: string): Stamp {
    return this.#act(id, (record, at) => {
      record.highlights = record.highlights.map((one) =>
        one.id === highlight ? { ...one, note, times: { ...one.times, note: at } } : one,
      );
    });
  }

  unhighlight(id: ArticleId, highlight: string): Stamp {
    return this.#act(id, (record, at) => {
      record.highlights = record.highlights.filter((one) => one.id !== highlight);
      record.removedHighlights[highlight] = at;
    });
  }

  /** Something about it changed that its record does not tell. */
  touch(id: ArticleId): void {
    const held = this.#held.get(id);
    if (held) this.#held.set(id, { ...held, seq: ++this.#seq });
  }

  remove(id: ArticleId): Stamp {
    const held = this.#held.get(id);
    const kept = held ? structuredClone(held.record) : null;
    const at = this.#act(id, (record, at) => {
      Object.assign(record, { article: null, texts: [], highlights: [], removedHighlights: {}, removed: at });
    });
    const now = this.#held.get(id);
    if (now) now.kept = kept;
    return at;
  }

  #edit(id: ArticleId, change: (article: SharedMeta, at: Stamp) => SharedMeta): Stamp {
    return this.#act(id, (record, at) => {
      if (record.article) record.article = change(record.article, at);
    });
  }

  #act(id: ArticleId, change: (record: WholeRecord, at: Stamp) => void): Stamp {
    const stamp = nextStamp(this.#clock, this.wallClock(), this.device);
    this.#clock = stamp;
    this.#seq += 1;
    const empty = { id, article: null, texts: [], highlights: [], removedHighlights: {}, removed: null };
    const record = structuredClone(this.#held.get(id)?.record ?? empty);
    // Whoever has seen an edit edits later than it.
    if (lastStampOf(record) >= stamp) throw new Error('a clock went back');
    change(record, stamp);
    this.#held.set(id, { record, kept: null, seq: this.#seq });
    return stamp;
  }

  #witness(stamp: Stamp): void {
    if (this.#clock === null || stamp > this.#clock) this.#clock = stamp;
  }
}

function newMeta(id: ArticleId, at: Stamp): SharedMeta {
  return {
    kind: 'article',
    url: `https://paper.example/${id}`,
    addresses: [`https://paper.example/${id}`],
    title: 'The bridge',
    byline: [],
    siteName: null,
    lang: 'en',
    dir: 'ltr',
    published: null,
    type: 'article',
    free: null,
    seconds: 60,
    words: 240,
    sources: 0,
    savedAt: 1,
    firstSavedAt: 1,
    state: 'unread',
    favourite: false,
    tags: [],
    place: null,
    readAt: null,
    version: null,
    stub: false,
    furthest: 0,
    apart: [],
    times: { saved: at },
    tagTimes: {},
  };
}
