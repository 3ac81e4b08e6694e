import type { Act } from '@/utils/library/changing';
import { read, type WriteTx } from '@/utils/library/database';
import { siteKey, type Unkeyed } from '@/utils/library/facets';
import type { ReadingRecord } from '@/utils/library/schema';

/** How much was read, in articles read to their end and in seconds of text passed. */
export interface Amount {
  articles: number;
  seconds: number;
}

/** What was read in a number of days. */
export interface ReadingStatistics {
  total: Amount;
  /** Every day of the time asked for, the first one first, those without reading too. `day` is "2026-03-01". */
  days: (Amount & { day: string })[];
  /** By host, the most read first. */
  sites: (Amount & { site: string })[];
}

/** From here on an article counts as read to its end. */
export const FINISHED_PERCENT = 98;
const WEEK = 7;
const DAY = 24 * 60 * 60 * 1000;
/** Sites of days long past are forgotten: what a day holds stays a few numbers. In days. */
const SITES_FOR = 90;

/** What was read in the last `days` days, this one included, on all devices. */
export async function readingStatistics(days: number = WEEK, now: number = Date.now()): Promise<ReadingStatistics> {
  const names = Array.from({ length: days }, (_, at) => dayOf(now - (days - 1 - at) * DAY));
  const range = IDBKeyRange.bound([names[0] ?? '', ''], [names.at(-1) ?? '', '\uffff']);
  const records = await read((tx) => tx.objectStore('readings').getAll(range), ['readings']);
  const perDay = new Map<string, Amount>(names.map((day) => [day, nothing()]));
  const perSite = new Map<string, Amount>();
  const total = nothing();
  for (const record of records) {
    addTo(total, record);
    addTo(perDay.get(record.day) ?? nothing(), record);
    for (const [site, amount] of Object.entries(record.sites)) {
      perSite.set(site, addTo(perSite.get(site) ?? nothing(), amount));
    }
  }
  return {
    total,
    days: [...perDay].map(([day, amount]) => ({ day, ...amount })),
    sites: [...perSite].map(([site, amount]) => ({ site, ...amount })).sort((a, b) => b.seconds - a.seconds),
  };
}

/** Counts what of an article was read for the first time, in the transaction that moves its place. */
export async function noteReading(tx: WriteTx, act: Act, before: Unkeyed, after: Unkeyed): Promise<void> {
  const seconds = Math.round(((after.furthest - before.furthest) / 100) * (after.seconds ?? 0));
  const articles = before.furthest < FINISHED_PERCENT && after.furthest >= FINISHED_PERCENT ? 1 : 0;
  if (seconds <= 0 && articles === 0) return;
  const day = dayOf(act.now);
  const store = tx.objectStore('readings');
  const former = await store.get([day, act.device]);
  const record: ReadingRecord = former ?? { day, device: act.device, ...nothing(), sites: {} };
  const site = siteKey(after.url);
  const amount = { seconds, articles };
  const sites = { ...record.sites, [site]: addTo({ ...(record.sites[site] ?? nothing()) }, amount) };
  await store.put({ ...addTo({ ...record }, amount), sites });
  if (!former) await forgetSites(tx, act.now);
}

async function forgetSites(tx: WriteTx, now: number): Promise<void> {
  const old = IDBKeyRange.upperBound([dayOf(now - SITES_FOR * DAY), '']);
  for (let at = await tx.objectStore('readings').openCursor(old, 'prev'); at; at = await at.continue()) {
    // What lies before this one was emptied when it was.
    if (Object.keys(at.value.sites).length === 0) return;
    await at.update({ ...at.value, sites: {} });
  }
}

function nothing(): Amount {
  return { articles: 0, seconds: 0 };
}

function addTo<T extends Amount>(sum: T, { articles, seconds }: Amount): T {
  sum.articles += articles;
  sum.seconds += seconds;
  return sum;
}

/** A moment's day by this device's calendar. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
