import type { RemoteDoc } from '@/utils/sync/remote';

/** What there is of a document, the revision that counts first; and the names of all its revisions, those too that ended it. */
export function leavesIn(docs: readonly RemoteDoc[]): { alive: RemoteDoc[]; revs: string[] } {
  const alive = docs.filter(({ _deleted }) => !_deleted).sort(byRevision);
  const revs = [...alive, ...docs.filter(({ _deleted }) => _deleted)].map(({ _rev }) => String(_rev));
  return { alive, revs };
}

/** As CouchDB chooses the one that wins; elsewhere whichever, the same everywhere. */
function byRevision(a: RemoteDoc, b: RemoteDoc): number {
  const [one = '', other = ''] = [a._rev, b._rev];
  const order = Number(other.split('-', 1)[0]) - Number(one.split('-', 1)[0]);
  return order || (one < other ? 1 : -1);
}
