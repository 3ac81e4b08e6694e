import { t } from '@/utils/texts';
import { element } from '../element';
import type { FinishView } from '../finish-api';
import { drawing } from './drawing';

interface Cards {
  /** Closes the card that is open; answers whether one was. */
  dismiss(): boolean;
}

/** Shows a footnote beside its mark instead of sending the reading to the end of the article, and gives each a way back. */
export function footnoteCards(view: FinishView): Cards {
  const { article, signal } = view;
  let open: { card: HTMLElement; mark: HTMLElement } | undefined;
  const close = (isFocusKept: boolean) => {
    if (!open) return false;
    const { card, mark } = open;
    open = undefined;
    card.remove();
    mark.removeAttribute('aria-expanded');
    if (isFocusKept) mark.focus({ preventScroll: true });
    return true;
  };
  const follow = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target : undefined;
    if (open && pressed && !open.card.contains(pressed)) close(false);
    const mark = pressed?.closest<HTMLElement>('a[href^="#"]');
    const note = mark && noteOf(mark, article);
    if (!mark || !note) return;
    // The view itself would scroll there.
    event.preventDefault();
    event.stopImmediatePropagation();
    const whole = () => {
      close(false);
      view.reading.showElement(note);
    };
    const card = cardOf(note, mark, { close: () => close(true), onWhole: whole });
    place(card, mark, view);
    mark.setAttribute('aria-expanded', 'true');
    open = { card, mark };
    card.focus({ preventScroll: true });
  };
  markNotes(article);
  article.addEventListener('click', follow, { signal, capture: true });
  addWaysBack(view);
  return { dismiss: () => close(true) };
}

/** Lists of notes as such, whatever the page called them: ids are kept only where a link of the article leads to. */
function markNotes(article: HTMLElement): void {
  for (const list of article.querySelectorAll('.body :is(ol, ul):has(> li[id])')) {
    if ([...list.children].every(({ id }) => id !== '')) list.classList.add('lectern-footnotes');
  }
}

/** The note that a mark in the text leads to; undefined for every other link. */
function noteOf(mark: HTMLElement, article: HTMLElement): HTMLElement | undefined {
  if (mark.closest('.lectern-footnotes, .note-card')) return undefined;
  const id = mark.getAttribute('href')?.slice(1) ?? '';
  const target = article.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  return target?.closest('.lectern-footnotes') ? target : undefined;
}

function cardOf(note: HTMLElement, mark: HTMLElement, on: { close(): void; onWhole(): void }): HTMLElement {
  const card = element('div', 'note-card');
  card.setAttribute('role', 'group');
  card.ariaLabel = t('readerNote', mark.textContent.trim());
  card.tabIndex = -1;
  const text = element('div', 'note-text');
  text.append(...Array.from(note.childNodes, (node) => node.cloneNode(true)));
  // Of the copy: what leads back, and the names that must stand in a document once.
  for (const link of text.querySelectorAll('a[href^="#"], .way-back')) link.remove();
  for (const named of text.querySelectorAll('[id]')) named.removeAttribute('id');
  const acts = element('div', 'note-acts');
  acts.append(wordButton('readerNoteWhole', on.onWhole), wordButton('readerNoteClose', on.close));
  card.append(text, acts);
  return card;
}

function wordButton(key: 'readerNoteWhole' | 'readerNoteClose', act: () => void): HTMLButtonElement {
  const button = element('button');
  button.type = 'button';
  button.textContent = t(key);
  button.addEventListener('click', act);
  return button;
}

/** Below the line of its mark, kept inside the paper; above it where a page would end before the card does. */
function place(card: HTMLElement, mark: HTMLElement, { article, dialog, scroller }: FinishView): void {
  article.append(card);
  const paper = article.getBoundingClientRect();
  const line = mark.getBoundingClientRect();
  const left = Math.min(line.left - paper.left - 24, paper.width - card.offsetWidth - 12);
  card.style.left = `${Math.max(12, left)}px`;
  const isCut =
    dialog.dataset.paged !== undefined && line.bottom + 8 + card.offsetHeight > scroller.getBoundingClientRect().bottom;
  card.style.top = `${(isCut ? line.top - card.offsetHeight - 8 : line.bottom + 8) - paper.top}px`;
}

/** Notes that pages leave without a way back to their mark get one. */
function addWaysBack({ article, signal, reading }: FinishView): void {
  for (const mark of article.querySelectorAll<HTMLElement>('a[href^="#"]')) {
    const note = noteOf(mark, article);
    if (!note || note.querySelector('a[href^="#"], .way-back')) continue;
    const back = element('button', 'way-back');
    back.type = 'button';
    back.ariaLabel = back.title = t('readerNoteBack');
    back.append(drawing('M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7'));
    back.addEventListener('click', () => reading.showElement(mark), { signal });
    (note.lastElementChild?.localName === 'p' ? note.lastElementChild : note).append(' ', back);
  }
}
