import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sync } from '@/entrypoints/options/sections/sync';
import { type SyncSetup, syncSetup } from '@/utils/browser/sync-status';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('wxt/utils/storage', () => import('./stored-items'));
vi.mock('@/utils/browser/sync', () => ({ changeExtras: vi.fn(), syncAgain: vi.fn(), syncNow: vi.fn() }));
vi.mock('@/utils/browser/sync-setup', () => ({}));
vi.mock('@/utils/library/library', () => ({ totals: async () => ({ pictureBytes: 0 }) }));

const setup: SyncSetup = {
  kind: 'couchdb',
  url: 'https://couch.example/ada',
  login: 'ada',
  password: 'hers',
  header: { lectern: 1, encryption: 'none', library: 'one' },
  key: null,
};
const text = () => document.querySelector('#sync-server')?.textContent ?? '';
const field = (name: string) => document.querySelector<HTMLInputElement>(`#sync-server [name=${name}]`);

beforeEach(() => {
  stubBrowser();
  const Body = sync.body;
  render(<Body />, document.body);
});
afterEach(() => render(null, document.body));

it('shows what another tab turned on and off, and leaves alone what is being filled in', async () => {
  await vi.waitFor(() => expect(field('url')).not.toBeNull());
  const url = field('url');
  if (url) url.value = 'https://mine.example';
  await syncSetup.setValue({ ...setup });
  await vi.waitFor(() => expect(text()).toContain('couch.example/ada'));
  await syncSetup.setValue({ ...setup, extras: { settings: true, pictures: false } });
  const ticked = () => [...document.querySelectorAll<HTMLInputElement>('#sync-server input:checked')].length;
  await vi.waitFor(() => expect(ticked()).toBe(1));
  await syncSetup.setValue(null);
  await vi.waitFor(() => expect(text()).not.toContain('couch.example/ada'));
  expect(field('url')).not.toBeNull();
});
