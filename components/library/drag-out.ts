import { type ArticleRow, nameOf } from '@/utils/library/saved-article';

/** Files that articles can be dragged out as. */
export interface DragFiles {
  /** Begins to write the article's file: the pointer is down on its row. */
  prepare(id: string): void;
  /** "type:name:address" of the article's file; undefined where it is not written, or not yet. */
  ready(id: string): string | undefined;
}

/** Dragged out, an article is a link to where it came from, whoever takes it, and its text as a file where the browser carries one. */
export function giveArticle(data: DataTransfer, row: ArticleRow, files?: DragFiles): void {
  const link = document.createElement('a');
  link.href = row.url;
  link.textContent = nameOf(row);
  data.setData('text/uri-list', row.url);
  data.setData('text/x-moz-url', `${row.url}\n${nameOf(row)}`);
  data.setData('text/html', link.outerHTML);
  data.setData('text/plain', row.url);
  const file = files?.ready(row.id);
  // Chromium's own; others leave it alone. https://web.dev/articles/datatransfer
  if (file) data.setData('DownloadURL', file);
}
