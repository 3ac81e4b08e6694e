import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { SyncLine } from '@/components/library/SyncLine';
import { type SyncShown, type SyncTrouble, syncProblemText } from '@/components/library/sync-text';

afterEach(() => render(null, document.body));

const SECURE = 'https://couch.example/ada';
const PLAIN = 'http://192.168.1.5:5984/ada';
const onRetry = vi.fn();
const onDetails = vi.fn();
const status: SyncShown = { server: SECURE, at: 1, running: null, problem: null, failures: [] };
const failures: SyncShown['failures'] = [
  { doc: 'a-1', name: 'The bridge', reason: 'too-large', detail: '' },
  { doc: 'a-2', name: 'The river', reason: 'refused', detail: 'forbidden: not in this house' },
];

const show = (more: Partial<SyncShown>) =>
  act(() => render(<SyncLine status={{ ...status, ...more }} {...{ onRetry, onDetails }} />, document.body));
const buttons = () => [...document.querySelectorAll('button')];
const named = (name: string) => buttons().find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
const press = (name: string) => act(() => named(name)?.click());
const text = () => document.body.textContent ?? '';

it.each<[SyncTrouble, string, RegExp]>([
  ['offline', SECURE, /^You are offline\..*Nothing is lost; Lectern tries again by itself/],
  ['unreachable', PLAIN, /^The server does not answer\. Nothing is lost; Lectern tries again by itself/],
  ['unreachable', SECURE, /does not answer, or your browser does not accept its certificate.*tries again by itself/],
  ['login', SECURE, /user name and password.*Turn sync off and on again/],
  ['full', SECURE, /no room left.*Make room there/],
  ['busy', SECURE, /overloaded.*tries again by itself/],
])('says of “%s” at %s what happened and what becomes of it, in the panel', (problem, server, words) => {
  show({ problem: problem as SyncShown['problem'], server });
  expect(document.querySelector('[role=status]')?.textContent).toMatch(words);
});

it.each<[SyncTrouble, string, RegExp]>([
  ['offline', SECURE, /offline\. Nothing was changed; try again later/],
  ['unreachable', PLAIN, /^The server does not answer\. Check the address, and whether the server is running/],
  ['unreachable', SECURE, /certificate\. Check the address/],
  ['login', SECURE, /user name and password\. Check both/],
  ['busy', SECURE, /an error\. Nothing was changed/],
])('promises nothing of “%s” at %s while sync is being set up', (problem, server, words) => {
  const said = syncProblemText(problem, server, 'set-up');
  expect(said).toMatch(words);
  expect(said).not.toMatch(/by itself|Turn sync off/);
});

it.each([
  [{ sent: 0, toGo: 120, fetched: 250, toFetch: 750 }, 'Still to fetch: 750', 250, 1_000],
  [{ sent: 50, toGo: 70, fetched: 1_000, toFetch: 0 }, 'Still to send: 70', 50, 120],
  [{ sent: 0, toGo: 0 }, 'Still to send: 0', 0, 1],
])('says how many are to go, and shows how far that is: %j', (running, words, value, max) => {
  show({ running });
  expect(text()).toContain(words);
  expect(document.querySelector('progress')).toMatchObject({ value, max });
});

it('leads to the server’s own address where its certificate may be what is wrong, and nowhere else', () => {
  show({ problem: 'unreachable' });
  expect(document.querySelector('a')?.href).toBe('https://couch.example/');
  for (const more of [{ problem: 'offline' }, { problem: 'unreachable', server: PLAIN }, {}] as const) {
    show(more);
    expect(document.querySelector('a')).toBeNull();
  }
});

it('unfolds what did not go through, with its reason, each to be tried again by itself', () => {
  show({ failures });
  const line = buttons()[0];
  expect(line?.getAttribute('aria-expanded')).toBe('false');
  expect(text()).not.toContain('The bridge');
  act(() => line?.click());
  expect(line?.getAttribute('aria-expanded')).toBe('true');
  expect(text()).toContain('The bridge – too large for the server');
  expect(text()).toContain('not in this house');
  press('Try again: The river');
  expect(onRetry).toHaveBeenLastCalledWith('a-2');
  press('Try again');
  expect(onRetry).toHaveBeenLastCalledWith();
  expect(onDetails).not.toHaveBeenCalled();
});

it('takes no second press while a sync is under way, and keeps the keyboard where it is', () => {
  show({ failures });
  act(() => buttons()[0]?.click());
  onRetry.mockClear();
  named('Try again: The bridge')?.focus();
  show({ failures, running: { sent: 0, toGo: 1 } });
  expect(document.activeElement).toBe(named('Try again: The bridge'));
  press('Try again: The bridge');
  expect(onRetry).not.toHaveBeenCalled();
});

it('gives the keyboard to the next line where one went through, and to the line itself after the last', () => {
  show({ failures });
  act(() => buttons()[0]?.click());
  named('Try again: The bridge')?.focus();
  show({ failures: failures.slice(1) });
  expect(document.activeElement).toBe(named('Try again: The river'));
  show({ failures: [] });
  expect(document.activeElement).toBe(buttons()[0]);
  expect(document.activeElement?.hasAttribute('aria-expanded')).toBe(false);
});

it('names a picture and the settings as what they are', () => {
  show({
    failures: [
      { doc: 'p-1', name: 'The bridge', reason: 'too-large', detail: '' },
      { doc: 's-0', name: '', reason: 'refused', detail: 'x' },
    ],
  });
  act(() => buttons()[0]?.click());
  expect(named('Try again: Picture: The bridge')).toBeTruthy();
  expect(named('Try again: My settings, too')).toBeTruthy();
});
