import { BACKUP_FOOT, backupHead } from '@/utils/library/backup';
import { type ArticleId, sha256 } from '@/utils/library/identity';
import { listIds } from '@/utils/library/listing';
import { nameOf } from '@/utils/library/saved-article';
import { t } from '@/utils/texts';
import { backupLines } from './backup-file';
import { csvHead, csvLine } from './csv-file';
import { EpubWriter } from './epub';
import { type ExportItem, exportItems } from './export-items';
import { fileName, uniqueNames } from './file-name';
import type { ExportFormat } from './formats';
import { HTML_FOOT, htmlArticle, htmlHead } from './html-file';
import { illustrated } from './illustrated';
import { markdownFile } from './markdown-file';
import { ZipWriter } from './zip-file';

export interface ExportOptions {
  /** Milliseconds since 1970. */
  now: number;
  signal?: AbortSignal;
  /** Called now and then, with how many of how many articles are written. */
  onProgress?(done: number, total: number): void;
}

/** A file to hand to the person. */
export interface ExportFile {
  name: string;
  blob: Blob;
  /** Articles and links in it. */
  count: number;
}

/**
 * Writes articles into one file; `ids` left out means everything there is, which for a backup is more than articles.
 * Needs a DOM. Rejects with the signal's reason where the person stops it, with a RangeError where a zip is too large.
 */
export async function exportArticles(
  format: ExportFormat,
  ids: readonly ArticleId[] | undefined,
  options: ExportOptions,
): Promise<ExportFile> {
  const wanted = ids ?? (await listIds());
  const counted = counter(wanted.length, options);
  if (format === 'backup') return await backup(ids, wanted.length, counted, options);
  const items = counted(exportItems(wanted));
  const many = { name: datedName(options.now), count: wanted.length };
  switch (format) {
    case 'markdown':
      return wanted.length === 1 ? await oneNote(items) : await notes(items, many);
    case 'html':
      return await htmlPage(items, wanted, many);
    case 'epub':
      return await book(items, wanted, many, options.now);
    case 'csv':
      return await table(items, many);
  }
}

type Many = Pick<ExportFile, 'name' | 'count'>;
type Counted = <T>(items: AsyncIterable<T>) => AsyncGenerator<T>;

async function oneNote(items: AsyncIterable<ExportItem>): Promise<ExportFile> {
  for await (const item of items) {
    const blob = new Blob([markdownFile(item)], { type: 'text/markdown;charset=utf-8' });
    return { name: `${fileName(nameOf(item.row))}.md`, blob, count: 1 };
  }
  throw new RangeError('nothing to export');
}

async function notes(items: AsyncIterable<ExportItem>, { name, count }: Many): Promise<ExportFile> {
  const zip = new ZipWriter();
  const unique = uniqueNames();
  for await (const item of items) await zip.add(`${unique(fileName(nameOf(item.row)))}.md`, markdownFile(item));
  return { name: `${name}.zip`, blob: zip.finish('application/zip'), count };
}

async function htmlPage(
  items: AsyncIterable<ExportItem>,
  ids: readonly ArticleId[],
  { name, count }: Many,
): Promise<ExportFile> {
  const text = new TextParts();
  const titles: string[] = [];
  for await (const item of items) {
    text.add(htmlArticle(await illustrated(item), titles.length));
    titles.push(nameOf(item.row));
  }
  text.add(HTML_FOOT);
  const blob = new Blob([htmlHead(titles), text.blob('')], { type: 'text/html;charset=utf-8' });
  return { name: `${ids.length === 1 ? fileName(titles[0] ?? '') : name}.html`, blob, count };
}

async function book(
  items: AsyncIterable<ExportItem>,
  ids: readonly ArticleId[],
  { name, count }: Many,
  now: number,
): Promise<ExportFile> {
  const epub = new EpubWriter();
  let title = '';
  for await (const item of items) {
    title = nameOf(item.row);
    await epub.add(await illustrated(item));
  }
  const id = `urn:sha256:${await sha256(ids.join('\n'))}`;
  return { name: `${ids.length === 1 ? fileName(title) : name}.epub`, blob: await epub.finish(id, now), count };
}

async function table(items: AsyncIterable<ExportItem>, { name, count }: Many): Promise<ExportFile> {
  const text = new TextParts();
  text.add(csvHead());
  for await (const item of items) text.add(csvLine(item));
  return { name: `${name}.csv`, blob: text.blob('text/csv;charset=utf-8'), count };
}

async function backup(
  ids: readonly ArticleId[] | undefined,
  count: number,
  counted: Counted,
  { now }: ExportOptions,
): Promise<ExportFile> {
  const text = new TextParts();
  text.add(backupHead(count));
  let isFirst = true;
  for await (const line of counted(backupLines(ids))) {
    text.add(isFirst ? line : `,\n${line}`);
    isFirst = false;
  }
  text.add(BACKUP_FOOT);
  return { name: `${datedName(now)}.json`, blob: text.blob('application/json'), count };
}

/** Reports and gives the page room to draw now and then, and stops where the person does. */
function counter(total: number, { signal, onProgress }: ExportOptions): Counted {
  return async function* <T>(items: AsyncIterable<T>) {
    let done = 0;
    let rested = performance.now();
    for await (const item of items) {
      signal?.throwIfAborted();
      yield item;
      done += 1;
      if (performance.now() - rested < SHARE) continue;
      onProgress?.(Math.min(done, total), total);
      // A page that nobody sees has nothing to draw, and its timers are slow.
      if (!document.hidden) await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
    onProgress?.(total, total);
  };
}

/** Milliseconds of work between two drawings of the page. */
const SHARE = 40;

/** A long text in pieces: a blob of some megabytes lies on disk, one string of them in memory. */
class TextParts {
  readonly #blobs: Blob[] = [];
  #texts: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    if (this.#length > PIECE) this.#flush();
  }

  blob(type: string): Blob {
    this.#flush();
    return new Blob(this.#blobs, { type });
  }

  #flush(): void {
    this.#blobs.push(new Blob(this.#texts));
    this.#texts = [];
    this.#length = 0;
  }
}

/** In UTF-16 units. */
const PIECE = 4_000_000;

function datedName(now: number): string {
  const day = new Date(now);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return fileName(`${t('extensionName')} ${parts.map((part) => String(part).padStart(2, '0')).join('-')}`);
}
