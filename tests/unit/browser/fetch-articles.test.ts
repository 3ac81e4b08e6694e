import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginFetching, endFetching, type FetchState, followFetching } from '@/utils/browser/fetch-articles';
import { fetchWithPictures } from '@/utils/browser/fetch-with-pictures';
import { LibraryError } from '@/utils/library/library-error';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
const library = vi.hoisted(() => ({ changed: () => {}, count: async () => ({ waiting: 3, missed: 0 }) }));
vi.mock('@/utils/library/changes', () => ({
  onChange: (listener: () => void) => {
    library.changed = listener;
    return () => undefined;
  },
}));
vi.mock('@/utils/library/fetching/missing-texts', () => ({
  countMissing: () => library.count(),
  forgetMissed: async () => undefined,
}));
vi.mock('@/utils/browser/fetch-with-pictures', () => ({ fetchWithPictures: vi.fn() }));

/** One fetching that is under way in the tested page: ends when it is told to. */
interface Run {
  signal: AbortSignal;
  end(fetched: number): void;
  fail(error: unknown): void;
}
let runs: Run[];
let told: (FetchState | null)[];
let leavePage: () => void;

beforeEach(async () => {
  const { permissions } = stubBrowser();
  Object.assign(permissions, { contains: async () => true });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  runs = [];
  told = [];
  vi.mocked(fetchWithPictures).mockImplementation(
    (signal) => new Promise((end, fail) => runs.push({ signal, end, fail })),
  );
  await endFetching();
  leavePage = followFetching((state) => told.push(state));
});
afterEach(() => leavePage());

it('tells how far it is and how it ended, and begins again at the next press alone', async () => {
  await beginFetching();
  await vi.waitFor(() => expect(runs).toHaveLength(1));
  expect(told.at(-1)).toEqual({ phase: 'running', done: 0, total: 3 });
  runs[0]?.end(2);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ phase: 'ended', fetched: 2 }));
  await beginFetching();
  await vi.waitFor(() => expect(runs).toHaveLength(2));
  runs[1]?.end(0);
});

it('goes on where it is begun anew before the one that was stopped has come to its end', async () => {
  await beginFetching();
  await vi.waitFor(() => expect(runs).toHaveLength(1));
  await endFetching();
  await vi.waitFor(() => expect(runs[0]?.signal.aborted).toBe(true));
  await beginFetching();
  runs[0]?.end(1);
  await vi.waitFor(() => expect(runs).toHaveLength(2));
  expect(runs[1]?.signal.aborted).toBe(false);
  runs[1]?.end(1);
});

it('says what is wrong with the library, and tries again when it is pressed', async () => {
  await beginFetching();
  await vi.waitFor(() => expect(runs).toHaveLength(1));
  runs[0]?.fail(new LibraryError('newer-version'));
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ phase: 'failed', problem: 'newer-version' }));
  await beginFetching();
  await vi.waitFor(() => expect(runs).toHaveLength(2));
  runs[1]?.end(0);
});

it('waits for another page’s turn, and says nothing of its own where that came to the end', async () => {
  let leave = () => {};
  void navigator.locks.request('lectern-fetching', () => new Promise<void>((resolve) => (leave = resolve)));
  await beginFetching();
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ phase: 'running', done: 0, total: 3 }));
  await endFetching();
  await vi.waitFor(() => expect(told.at(-1)).toBeNull());
  leave();
  expect(runs).toEqual([]);
});

it('does not take for news what it counted before that end', async () => {
  let leave = () => {};
  void navigator.locks.request('lectern-fetching', () => new Promise<void>((resolve) => (leave = resolve)));
  await beginFetching();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const { count } = library;
  let counted = () => {};
  library.count = () => new Promise((resolve) => (counted = () => resolve({ waiting: 0, missed: 0 })));
  library.changed();
  await endFetching();
  await vi.waitFor(() => expect(told.at(-1)).toBeNull());
  counted();
  await new Promise((resolve) => setTimeout(resolve));
  expect(told.at(-1)).toBeNull();
  leave();
  library.count = count;
});
