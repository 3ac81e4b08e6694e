import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import type { SyncShown } from '@/components/library/sync-text';
import { SyncRows } from '@/components/options/SyncRows';
import { stepOn } from '@/components/options/sync-step';

afterEach(() => render(null, document.body));

const server = 'https://couch.example/ada';
const acts = {
  onLook: vi.fn(),
  onTurnOn: vi.fn(),
  onCancel: vi.fn(),
  onTurnOff: vi.fn(),
  onRetry: vi.fn(),
  onPrint: vi.fn(),
  onPassphrase: vi.fn(),
  onExtras: vi.fn(),
};
const well: SyncShown = { server, at: 1, running: null, problem: null, failures: [] };
const failures: SyncShown['failures'] = [{ doc: 'a-1', name: 'The bridge', reason: 'too-large', detail: '' }];

it.each<[string, Partial<SyncShown>]>([
  ['all is well', {}],
  ['the server is away', { problem: 'unreachable' }],
  ['something did not go through', { failures }],
])('has one button that syncs, and tries all of it again, where %s', (_, more) => {
  const step = stepOn({ url: server, key: null });
  act(() => render(<SyncRows step={step} status={{ ...well, ...more }} pictureBytes={0} {...acts} />, document.body));
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.transfer-actions button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Sync now', 'Turn off sync']);
  acts.onRetry.mockClear();
  act(() => buttons[0]?.click());
  expect(acts.onRetry).toHaveBeenCalledExactlyOnceWith();
});
