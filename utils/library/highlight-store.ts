import type { Highlight, HighlightDraft, HighlightId } from '@/utils/library/highlight';
import {
  addHighlight,
  editHighlight,
  type HighlightEdit,
  highlightsOf,
  removeHighlight,
  restoreHighlight,
} from '@/utils/library/highlights';
import type { ArticleId } from '@/utils/library/identity';

/** The highlights of one article, for the view that shows it. What can no longer be kept rejects. */
export function highlightStore(article: ArticleId) {
  return {
    list: () => highlightsOf(article),
    add: async (passage: Omit<HighlightDraft, 'article'>): Promise<Highlight> =>
      known(await addHighlight({ ...passage, article })),
    edit: async (id: HighlightId, edit: HighlightEdit) => void known(await editHighlight(id, edit)),
    remove: async (id: HighlightId) => void (await removeHighlight(id)),
    restore: async (id: HighlightId) => void known(await restoreHighlight(id)),
  };
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is no longer in the library');
  return value;
}
