import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SavedArticleNote } from '@/components/library/SavedArticleNote';
import { dressPage } from '@/utils/browser/dress-page';
import { useBrowserTexts } from '@/utils/browser/texts';
import { type Opened, openSaved } from './open-saved';

useBrowserTexts();
await dressPage();
const window = await browser.windows.getCurrent();
let shown: Opened | undefined;

/** Shows the article that the address names; a changed address shows another one in its place. */
async function show(): Promise<void> {
  shown?.leave();
  render(null, document.body);
  shown = await openSaved(location, window.id, (note) => {
    render(<SavedArticleNote {...note} onRead={note.canRead ? () => void show() : undefined} />, document.body);
  });
}

addEventListener('hashchange', () => void show());
await show();
