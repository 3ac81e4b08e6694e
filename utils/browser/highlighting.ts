import type { HighlightId } from '@/utils/library/highlight';
import {
  type ArticleId,
  addHighlight,
  editHighlight,
  find,
  highlightsOf,
  removeHighlight,
  restoreHighlight,
} from '@/utils/library/library';
import type { Handlers } from './answer';
import type { OfPage } from './messages';

/** What the reading view of a page asks about its highlights. A page reaches those of its own article and no others. */
export const highlightVerbs: Pick<
  Handlers,
  'listHighlights' | 'addHighlight' | 'editHighlight' | 'removeHighlight' | 'restoreHighlight'
> = {
  async listHighlights({ canonical }, _, url) {
    const article = await find(url, canonical);
    return article === undefined ? [] : await highlightsOf(article);
  },
  async addHighlight({ canonical, ...passage }, _, url) {
    const made = await addHighlight({ ...passage, article: await articleOf({ canonical }, url) });
    return known(made);
  },
  async editHighlight({ canonical, id, ...edit }, _, url) {
    await ownHighlight({ canonical }, url, id);
    known(await editHighlight(id, edit));
  },
  async removeHighlight({ canonical, id }, _, url) {
    await ownHighlight({ canonical }, url, id);
    await removeHighlight(id);
  },
  async restoreHighlight({ canonical, id }, _, url) {
    const article = await articleOf({ canonical }, url);
    const back = known(await restoreHighlight(id));
    if (back.article === article) return;
    await removeHighlight(id);
    throw new Error('Not a highlight of this page');
  },
};

async function articleOf({ canonical }: OfPage, url: string): Promise<ArticleId> {
  return known(await find(url, canonical));
}

async function ownHighlight(page: OfPage, url: string, id: HighlightId): Promise<void> {
  const own = await highlightsOf(await articleOf(page, url));
  if (!own.some((highlight) => highlight.id === id)) throw new Error('Not a highlight of this page');
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Not in the library');
  return value;
}
