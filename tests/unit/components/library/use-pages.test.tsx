import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { type Pages, usePages } from '@/components/library/use-pages';
import type { LibraryChange } from '@/utils/library/changes';

interface Page {
  entries: number[];
  next?: number;
}

/** A list on a disk that answers when it is told to. */
function slowList(count: number) {
  let kept = Array.from({ length: count }, (_, at) => at);
  const waiting: (() => void)[] = [];
  const changed = new Set<(change: LibraryChange) => void>();
  const upTo = (end: number): Page =>
    kept.length > end ? { entries: kept.slice(0, end), next: end } : { entries: kept.slice(0, end) };
  const answer = (page: () => Page) => new Promise<Page>((resolve) => waiting.push(() => resolve(page())));
  return {
    reader: {
      fewest: 4,
      step: 4,
      first: (end: number) => answer(() => upTo(end)),
      more: ({ entries, next = 0 }: Page) =>
        answer(() => ({ ...upTo(next + 4), entries: [...entries, ...kept.slice(next, next + 4)] })),
      lengthOf: ({ entries }: Page) => entries.length,
    },
    source: {
      onChange: (listener: (change: LibraryChange) => void) => {
        changed.add(listener);
        return () => void changed.delete(listener);
      },
    },
    remove(entry: number) {
      kept = kept.filter((one) => one !== entry);
      for (const listener of changed) listener({ what: 'many' });
    },
    answer: () => act(async () => waiting.shift()?.()),
    get asked() {
      return waiting.length;
    },
  };
}

let pages: Pages<Page>;
const shown = () => (pages.state.phase === 'ready' ? pages.state.page.entries : undefined);

function open({ source, reader }: ReturnType<typeof slowList>): void {
  const Screen = () => {
    pages = usePages(source, reader);
    return null;
  };
  act(() => render(<Screen />, document.body));
}

afterEach(() => render(null, document.body));

it('shows as many entries after a change as before it', async () => {
  const list = slowList(20);
  open(list);
  await list.answer();
  pages.more();
  await list.answer();
  expect(shown()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  list.remove(1);
  await vi.waitFor(() => expect(list.asked).toBe(1));
  await list.answer();
  expect(shown()).toEqual([0, 2, 3, 4, 5, 6, 7, 8]);
});

it('shows a change although the person scrolls on while it is being read', async () => {
  const list = slowList(20);
  open(list);
  await list.answer();
  list.remove(1);
  await vi.waitFor(() => expect(list.asked).toBe(1));
  pages.more();
  await list.answer();
  await list.answer();
  expect(shown()).toEqual([0, 2, 3, 4, 5, 6, 7, 8]);
});

it('comes to the next entries although something changes while they are being read', async () => {
  const list = slowList(20);
  open(list);
  await list.answer();
  pages.more();
  list.remove(1);
  await vi.waitFor(() => expect(list.asked).toBe(2));
  await list.answer();
  await list.answer();
  expect(shown()).toEqual([0, 2, 3, 4, 5, 6, 7, 8]);
});
