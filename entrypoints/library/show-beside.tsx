import { render } from 'preact';
import type { Reading } from '@/components/library/LibraryPage';
import { SavedArticleNote } from '@/components/library/SavedArticleNote';
import { paneIn } from '@/components/reader/pane';
import type { ArticleRow } from '@/utils/library/saved-article';
import { openSaved } from '../article/open-saved';

/** Shows a saved article inside a box of the page until the returned function is called; `onClose`: the person closed it. */
export function showBeside(
  place: HTMLElement,
  { row, find, highlight }: Reading,
  { onClose, onKnown }: { onClose(): void; onKnown(row: ArticleRow): void },
): () => void {
  const box = document.createElement('div');
  box.className = 'library-pane-box';
  place.append(box);
  const open = () =>
    openSaved(row.id, {
      shell: paneIn(box),
      onKnown,
      ...(find ? { find } : {}),
      ...(highlight ? { goTo: { text: highlight.quote, paragraph: highlight.paragraph } } : {}),
      say(note) {
        if (note.text === null) onClose();
        else render(<SavedArticleNote {...note} onRead={note.canRead ? again : undefined} />, box);
      },
    });
  let opened = open();
  function again() {
    opened.leave();
    render(null, box);
    opened = open();
  }
  return () => {
    opened.leave();
    render(null, box);
    box.remove();
  };
}
