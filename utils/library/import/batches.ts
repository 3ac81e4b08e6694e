import type { BackupRecord } from '@/utils/library/backup';
import { isBackupRecord } from './backup-shapes';
import type { ImportItem, ImportRow, SkipReason } from './import-row';
import type { Batch } from './import-run';
import { prepareBackup } from './prepare-backup';
import { type PreparedItem, prepareItem } from './prepare-item';
import { Fields } from './read-json';
import type { ReportLine } from './report';
import { writeBackup, writeRest } from './write-backup';
import { writeItems } from './write-items';

/** Rows a transaction: many, since the disk is waited for at the end of each, and sites and tags are counted once in it. */
const MOST_ROWS = 1_000;
/** Texts fill a transaction sooner: this much markup, in UTF-16 units, is worked on in memory at once. */
const MOST_MARKUP = 2_000_000;

/** Articles of another program's file. */
export function foreignBatch(): Batch<ImportRow> {
  const items: Promise<PreparedItem | ReportLine>[] = [];
  const skipped: ReportLine[] = [];
  let markup = 0;
  return {
    async add(row) {
      if ('skipped' in row) return void skipped.push(skip(row.name, null, row.skipped));
      const prepared = prepare(row.item);
      items.push(prepared);
      markup += row.item.html?.length ?? 0;
      // Addresses are worked out side by side; texts one by one, or a batch would be more than a page can bear.
      if (row.item.html !== null) await prepared;
    },
    fullness: () => Math.max((items.length + skipped.length) / MOST_ROWS, markup / MOST_MARKUP),
    async write() {
      const prepared = await Promise.all(items);
      const good = prepared.filter((item) => 'item' in item);
      const outcomes = good.length > 0 ? await writeItems(good) : [];
      const written = good.map(({ item }, at): ReportLine => {
        return { outcome: outcomes[at] ?? 'imported', name: item.title ?? item.url, url: item.url };
      });
      return [...skipped, ...prepared.filter((item) => 'outcome' in item), ...written];
    },
  };
}

/** One text that nobody can read must not keep the others out. */
async function prepare(item: ImportItem): Promise<PreparedItem | ReportLine> {
  try {
    return await prepareItem(item);
  } catch (error) {
    console.warn(error);
    return skip(item.title ?? item.url, item.url, 'unreadable');
  }
}

/** Records of a backup. */
export function backupBatch(): Batch<unknown> {
  const articles: Awaited<ReturnType<typeof prepareBackup>>[] = [];
  const rest: Exclude<BackupRecord, { article: unknown }>[] = [];
  const skipped: ReportLine[] = [];
  let markup = 0;
  return {
    async add(value) {
      if (!isBackupRecord(value)) return void skipped.push(skip(nameIn(value), null, 'unreadable'));
      if (!('article' in value)) {
        if ('picture' in value) markup += value.picture.data.length;
        return void rest.push(value);
      }
      articles.push(await prepareBackup(value));
      for (const { article } of value.texts) markup += article.html.length;
    },
    fullness: () => Math.max((articles.length + rest.length + skipped.length) / MOST_ROWS, markup / MOST_MARKUP),
    async write() {
      const outcomes = articles.length > 0 ? await writeBackup(articles) : [];
      if (rest.length > 0) await writeRest(rest);
      return [
        ...skipped,
        ...articles.map(({ saved: { article } }, at): ReportLine => {
          return { outcome: outcomes[at] ?? 'imported', name: article.title ?? article.url, url: article.url };
        }),
      ];
    },
  };
}

function skip(name: string, url: string | null, reason: SkipReason): ReportLine {
  return { outcome: 'skipped', name, url, reason };
}

/** What a record that has not its shape may still be known by. */
function nameIn(value: unknown): string {
  const article = new Fields(value).fields('article');
  return (article.text('title') ?? article.text('url') ?? '').slice(0, 200);
}
