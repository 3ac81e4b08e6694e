import { type AidServices, aidsWith } from '@/components/reader/aids/start';
import type { NoteStore } from '@/components/reader/notes-api';
import type { ReaderOptions } from '@/components/reader/reader-options';
import { DEFAULT_AIDS } from '@/utils/aid-settings';
import { render } from '@/utils/article/sanitize';
import type { Highlight } from '@/utils/library/highlight';
import { type OpenReader, openReader, settled } from './reader-fixture';

/** A library of one article's highlights, in memory. */
export function noteStore(first: readonly Highlight[] = []): NoteStore & { kept: Map<string, Highlight> } {
  const kept = new Map(first.map((highlight) => [highlight.id, highlight]));
  const removed = new Map<string, Highlight>();
  const take = (from: Map<string, Highlight>, id: string) => {
    const found = from.get(id);
    if (!found) throw new Error('Not in the library');
    return found;
  };
  return {
    kept,
    list: async () => [...kept.values()],
    add: async (passage) => {
      const id = String(kept.size + removed.size + 1).padStart(32, '0');
      const made = { ...passage, id, article: 'a', created: 1, changed: 1 };
      kept.set(id, made);
      return made;
    },
    edit: async (id, edit) => void kept.set(id, { ...take(kept, id), ...edit }),
    remove: async (id) => {
      removed.set(id, take(kept, id));
      kept.delete(id);
    },
    restore: async (id) => void kept.set(id, take(removed, id)),
  };
}

/** Opens the view over the test's page and waits for its aids. */
export async function openWithAids(
  services: Partial<AidServices> = {},
  changes: Partial<ReaderOptions> = {},
): Promise<OpenReader> {
  const script = aidsWith({
    notes: noteStore(),
    render,
    settings: DEFAULT_AIDS,
    onSettings: () => undefined,
    ownSpeed: async () => undefined,
    keepSession: () => undefined,
    ...services,
  });
  const open = openReader({ loadAids: async () => script, ...changes });
  await settled();
  return open;
}

/** Selects words of the article as a pointer does. */
export async function selectWords(open: OpenReader, from: string, to = from): Promise<void> {
  const [start, end] = [placeOf(open, from), placeOf(open, to)];
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset + to.length);
  open.page.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  open.page.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
  await settled();
}

function placeOf(open: OpenReader, words: string): { node: Node; offset: number } {
  const walker = document.createTreeWalker(open.root.querySelector('.body') as Element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const offset = node.nodeValue?.indexOf(words) ?? -1;
    if (offset >= 0) return { node, offset };
  }
  throw new Error(`No "${words}" in one piece`);
}
