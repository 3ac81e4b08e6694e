import type { ArticleId } from '@/utils/library/identity';
import type { Session } from '@/utils/sync/session';
import type { Row } from '@/utils/sync/state';

/**
 * Pictures wait until all articles have gone both ways. Until then it is written down what is to be done: `up <article>`,
 * look whether the server knows what it shows; `down <document>`, read what another device says that an article shows.
 */
export const UP = 'up ';
export const DOWN = 'down ';

export const isOfPictures = (doc: string) => /^[pu]-/.test(doc);

/** After these articles changed: of those that show pictures, or are gone. */
export async function pictureErrands({ pictures }: Session, ids: readonly ArticleId[]): Promise<string[]> {
  if (!pictures) return [];
  const uses = await Promise.all(ids.map((id) => pictures.uses(id)));
  return ids.filter((_, at) => uses[at]?.length !== 0).map((id) => UP + id);
}

/** What is to be sent again once the server has not these documents any more. */
export async function afterLoss({ pictures }: Session, rows: readonly Row[]) {
  const lost = rows.filter(({ doc }) => isOfPictures(doc));
  const users = (await pictures?.users(lost.map(({ hash }) => hash).filter(Boolean))) ?? [];
  const articles = [...lost, ...users].map(({ article }) => article).filter(Boolean);
  return {
    drop: rows.map(({ doc }) => doc),
    queue: rows.filter(({ doc, article }) => article && !isOfPictures(doc)).map(({ article }) => article),
    errands: pictures ? [...new Set(articles)].map((article) => UP + article) : [],
  };
}
