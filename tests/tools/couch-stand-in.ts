import type { RemoteDoc } from '@/utils/sync/remote';
import { type Asked, type Reply, StandIn } from './stand-in';

interface Leaf {
  rev: string;
  doc: RemoteDoc;
  deleted: boolean;
}

const OK = 200;

/**
 * CouchDB's documented HTTP API in memory, as far as a sync uses it: revisions with their conflicts, the changes feed,
 * local documents.
 */
export class CouchStandIn extends StandIn {
  docs = new Map<string, { leaves: Leaf[]; seq: number }>();
  local = new Map<string, RemoteDoc>();
  seq = 0;
  exists = true;
  /** Refuses a single document with this reason. */
  refuse: (doc: RemoteDoc) => string | undefined = () => undefined;

  snapshot(): () => void {
    const { docs, local, seq } = this;
    const kept = structuredClone({ docs, local, seq });
    return () => void Object.assign(this, structuredClone(kept));
  }

  empty(): void {
    this.docs.clear();
    this.local.clear();
    this.seq = 0;
  }

  /** The winning leaf of a document. */
  winner(id: string): Leaf | undefined {
    return this.docs.get(id)?.leaves.sort(byRevision)[0];
  }

  /** Another node's edit of the same document, as its replication brings it. */
  addLeaf(doc: RemoteDoc, rev: string): void {
    const entry = this.docs.get(doc._id) ?? { leaves: [], seq: 0 };
    entry.leaves.push({ rev, doc: { ...doc, _rev: rev }, deleted: false });
    entry.seq = ++this.seq;
    this.docs.set(doc._id, entry);
  }

  answer({ method, url, text }: Asked): Reply {
    const [status, value] = this.#route(method, url, text ? JSON.parse(text) : undefined);
    return { status, text: JSON.stringify(value) };
  }

  #route(method: string, url: URL, body: unknown): [status: number, answer: unknown] {
    const [, , first = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
    if (!this.exists) {
      if (method !== 'PUT' || first !== '') return [404, { error: 'not_found', reason: 'Database does not exist.' }];
      this.exists = true;
      return [201, { ok: true }];
    }
    if (first === '') return method === 'PUT' ? [412, { error: 'file_exists' }] : [OK, { db_name: 'lectern' }];
    if (first === '_changes') return [OK, this.#changes(url.searchParams)];
    if (first === '_bulk_get') return [OK, this.#bulkGet(body as { docs: { id: string; rev?: string }[] })];
    if (first === '_bulk_docs') return [201, (body as { docs: RemoteDoc[] }).docs.map((doc) => this.#put(doc))];
    if (first === '_local') return this.#local(method, `_local/${rest[0]}`, body as RemoteDoc);
    if (method === 'PUT') {
      const result = this.#put(body as RemoteDoc);
      return [result.error === 'conflict' ? 409 : result.error ? 403 : 201, result];
    }
    const winner = this.winner(first);
    return winner && !winner.deleted ? [OK, winner.doc] : [404, { error: 'not_found', reason: 'missing' }];
  }

  #changes(query: URLSearchParams): unknown {
    const since = Number(query.get('since')?.split('-')[0] ?? 0);
    const limit = Number(query.get('limit'));
    const changed = [...this.docs]
      .filter(([, { seq }]) => seq > since)
      .sort(([, a], [, b]) => a.seq - b.seq)
      .slice(0, limit);
    const results = changed.map(([id, { leaves, seq }]) => {
      const sorted = [...leaves].sort(byRevision);
      const deleted = sorted[0]?.deleted ? { deleted: true } : {};
      return { id, seq: `${seq}-g1AAAA`, changes: sorted.map(({ rev }) => ({ rev })), ...deleted };
    });
    const last = changed.length === limit ? (changed.at(-1)?.[1].seq ?? since) : Math.max(this.seq, 0);
    // A cluster's numbers are opaque.
    return { results, last_seq: `${last}-g1AAAA` };
  }

  #bulkGet({ docs }: { docs: { id: string; rev?: string }[] }): unknown {
    const results = docs.map(({ id, rev }) => {
      const leaf = rev ? this.docs.get(id)?.leaves.find((one) => one.rev === rev) : this.winner(id);
      if (!leaf) return { id, docs: [{ error: { id, rev, error: 'not_found', reason: 'missing' } }] };
      return { id, docs: [{ ok: leaf.doc }] };
    });
    return { results };
  }

  #put(doc: RemoteDoc): { id: string; ok?: true; rev?: string; error?: string; reason?: string } {
    const { _id: id, _rev, _deleted = false } = doc;
    const reason = this.refuse(doc);
    if (reason !== undefined) return { id, error: 'forbidden', reason };
    const entry = this.docs.get(id) ?? { leaves: [], seq: 0 };
    const winner = this.winner(id);
    const base = _rev ? entry.leaves.find(({ rev }) => rev === _rev) : winner?.deleted ? winner : undefined;
    if (_rev ? !base : winner && !winner.deleted) return { id, error: 'conflict', reason: 'Document update conflict.' };
    const rev = `${Number(base?.rev.split('-')[0] ?? 0) + 1}-${crypto.randomUUID().replaceAll('-', '')}`;
    entry.leaves = [
      ...entry.leaves.filter((leaf) => leaf !== base),
      { rev, doc: { ...doc, _rev: rev }, deleted: _deleted },
    ];
    entry.seq = ++this.seq;
    this.docs.set(id, entry);
    return { id, ok: true, rev };
  }

  #local(method: string, id: string, doc: RemoteDoc): [number, unknown] {
    const known = this.local.get(id);
    if (method === 'GET') return known ? [OK, known] : [404, { error: 'not_found', reason: 'missing' }];
    if (known && known._rev !== doc._rev) return [409, { error: 'conflict' }];
    const rev = `0-${Number(known?._rev?.split('-')[1] ?? 0) + 1}`;
    this.local.set(id, { ...doc, _rev: rev });
    return [201, { ok: true, id, rev }];
  }
}

function byRevision(a: Leaf, b: Leaf): number {
  if (a.deleted !== b.deleted) return a.deleted ? 1 : -1;
  return Number(b.rev.split('-')[0]) - Number(a.rev.split('-')[0]) || (a.rev < b.rev ? 1 : -1);
}
