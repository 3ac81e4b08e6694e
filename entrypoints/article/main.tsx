import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SavedArticleNote } from '@/components/library/SavedArticleNote';
import { dressPage } from '@/utils/browser/dress-page';
import { openLibrary } from '@/utils/browser/library-panel';
import { useBrowserTexts } from '@/utils/browser/texts';
import { type ArticleRow, nameOf } from '@/utils/library/saved-article';
import { type Opened, openSaved } from './open-saved';

useBrowserTexts();
await dressPage();
const window = await browser.windows.getCurrent();
let shown: Opened | undefined;

/** Shows the article that the address names; a changed address shows another one in its place. */
async function show(): Promise<void> {
  shown?.leave();
  render(null, document.body);
  const { id } = window;
  shown = await openSaved(location.hash.slice(1), {
    find: new URLSearchParams(location.search).get('find'),
    onKnown: dressFor,
    ...(id === undefined ? {} : { onLibrary: () => void openLibrary(id).catch(console.warn) }),
    say(note) {
      if (note.name === null && note.text) document.title = note.text;
      render(<SavedArticleNote {...note} onRead={note.canRead ? () => void show() : undefined} />, document.body);
    },
  });
}

function dressFor(row: ArticleRow): void {
  document.title = nameOf(row);
  if (row.lang) document.documentElement.lang = row.lang;
  if (row.dir) document.documentElement.dir = row.dir;
}

addEventListener('hashchange', () => void show());
await show();
