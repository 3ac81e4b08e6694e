import { canonicalJson } from '@/utils/library/export/canonical-json';
import { contentHash } from '@/utils/sync/content-hash';
import { leavesIn } from '@/utils/sync/leaves';
import { parcelsOf, sendAll } from '@/utils/sync/parcels';
import { isSharedSettings } from '@/utils/sync/record-shape';
import type { RemoteDoc } from '@/utils/sync/remote';
import type { Session } from '@/utils/sync/session';
import { mergedSettings, type SharedSettings } from '@/utils/sync/settings';
import type { Row } from '@/utils/sync/state';

/** All settings are one document: they are few, and told apart inside it. */
const NAME = '0'.repeat(32);

/** Joins the settings that lie on the server, all of their revisions, with this device's. */
export async function takeSettings(session: Session, doc: string, wanted: readonly string[]): Promise<void> {
  const { settings, remote, state, now } = session;
  if (!settings) return;
  const { alive, revs } = leavesIn(await remote.read(wanted.map((rev) => ({ id: doc, rev }))));
  // Replaced meanwhile: it comes by again.
  if (revs.length === 0) return;
  const row = { doc, article: '', revs, hash: '', seq: 0 };
  let there: SharedSettings;
  try {
    there = (await Promise.all(alive.map((leaf) => openSettings(session, leaf)))).reduce(mergedSettings, {});
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const failure = { doc, article: null, reason: 'unreadable' as const, detail, at: now() };
    return await state.commit({ rows: [{ ...row, isUnreadable: true }], failures: [failure] });
  }
  const here = await settings.join(there);
  const isSaid = alive.length === 1 && canonicalJson(here) === canonicalJson(there);
  await state.commit({ rows: [{ ...row, hash: isSaid ? await contentHash(here) : '' }], heal: [doc] });
}

/** Sends what this device says of its settings, where the server does not know it. True where somebody else wrote meanwhile. */
export async function sendSettings(session: Session): Promise<boolean> {
  const { settings, state, codec } = session;
  if (!settings) return false;
  const here = await settings.read();
  if (Object.keys(here).length === 0) return false;
  const [doc, hash] = await Promise.all([codec.idOf('s', NAME), contentHash(here)]);
  const [known] = await state.rows([doc]);
  if (known?.isUnreadable || known?.hash === hash) return false;
  // Refused once, it waits for the person's word.
  if ((await state.failures()).some((failure) => failure.doc === doc)) return false;
  const row: Row = { doc, article: '', revs: known?.revs ?? [], hash, seq: 0 };
  const others = await sendAll(session, await parcelsOf(session, row, here));
  return others.length > 0;
}

async function openSettings({ codec }: Session, doc: RemoteDoc): Promise<SharedSettings> {
  const value = await codec.open(doc);
  if (!isSharedSettings(value)) throw new TypeError('not settings');
  return value;
}
