import { beforeEach, expect, it, vi } from 'vitest';
import { acceptLibrary, checkAtStart, noteLibrary } from '@/utils/browser/library-canary';
import { libraryNotes, librarySnapshot } from '@/utils/library/library';
import type { LibrarySnapshot } from '@/utils/library/listing';
import { type Stubs, stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
vi.mock('@/utils/library/library', () => ({ libraryNotes: vi.fn(), librarySnapshot: vi.fn(), recount: vi.fn() }));

const whole: LibrarySnapshot = { generation: 'a', count: 60, noted: 60, seq: 90, lastIds: [] };
const half: LibrarySnapshot = { ...whole, count: 29 };
let stubs: Stubs;
const badges = () => stubs.action.setBadgeText.mock.calls.map(([call]) => call);

beforeEach(() => {
  stubs = stubBrowser();
});

it('says on the button at every start that articles are missing, until the person knows', async () => {
  vi.mocked(librarySnapshot).mockResolvedValue(whole);
  await checkAtStart();
  expect(badges()).toEqual([]);
  vi.mocked(librarySnapshot).mockResolvedValue(half);
  await checkAtStart();
  await checkAtStart();
  expect(badges()).toEqual([{ text: '!' }, { text: '!' }]);
  vi.mocked(librarySnapshot).mockResolvedValue({ ...half, noted: 29 });
  await acceptLibrary();
  await checkAtStart();
  expect(badges().at(-1)).toEqual({ text: '' });
});

it('misses what was saved since the library was last looked at', async () => {
  vi.mocked(libraryNotes).mockResolvedValue({ ...whole, seq: 120 });
  await noteLibrary();
  vi.mocked(librarySnapshot).mockResolvedValue({ ...whole, seq: 100 });
  await checkAtStart();
  expect(badges().at(-1)).toEqual({ text: '!' });
  // What is saved into the rest does not hide it.
  vi.mocked(libraryNotes).mockResolvedValue({ ...whole, seq: 101 });
  await noteLibrary();
  await checkAtStart();
  expect(badges()).toHaveLength(2);
});
