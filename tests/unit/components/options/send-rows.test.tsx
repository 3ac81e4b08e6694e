import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { type Program, SendRows } from '@/components/options/SendRows';

afterEach(() => render(null, document.body));

const acts = {
  onConnect: vi.fn(),
  onDisconnect: vi.fn(),
  onVault: vi.fn(),
  onChooseFolder: vi.fn(),
  onLeaveFolder: vi.fn(),
  onRetry: vi.fn(),
  onDrop: vi.fn(),
};
const noFolder = { folder: null, hasFolders: true };
const NOTHING = { waiting: 0, failures: [] };
const readeck: Program = { id: 'readeck', name: 'Readeck', fields: ['token'], url: null };

function show(program: Program, status: Parameters<typeof SendRows>[0]['status'] = NOTHING) {
  act(() =>
    render(<SendRows programs={[program]} vault={null} {...noFolder} status={status} {...acts} />, document.body),
  );
}
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

it('sets a program up with what is filled in, its token unseen', () => {
  show(readeck);
  const token = document.querySelector<HTMLInputElement>('[name=token]');
  expect(token?.type).toBe('password');
  const url = document.querySelector<HTMLInputElement>('[name=url]');
  if (url && token) [url.value, token.value] = ['https://read.example', ' secret '];
  const form = document.querySelector('form');
  act(() => void form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true })));
  expect(acts.onConnect).toHaveBeenCalledWith('readeck', 'https://read.example', { token: 'secret' });
});

it('says what its fields are for, so that a password manager fills them in', () => {
  show({ ...readeck, fields: ['login', 'password', 'token'] });
  const purposes = [...document.querySelectorAll('input')].map((field) => [field.name, field.autocomplete]);
  expect(Object.fromEntries(purposes)).toMatchObject({
    url: 'off',
    login: 'username',
    password: 'current-password',
    token: 'off',
  });
});

it('offers a folder where the browser has them, and says so where it has none', () => {
  const rows = (folder: string | null, hasFolders: boolean) =>
    act(() =>
      render(
        <SendRows programs={[]} vault={null} {...{ folder, hasFolders }} status={NOTHING} {...acts} />,
        document.body,
      ),
    );
  rows(null, true);
  press('Choose a folder');
  expect(acts.onChooseFolder).toHaveBeenCalledOnce();
  rows('Notes', true);
  expect(document.body.textContent).toContain('A folder on this device – Notes');
  press('Disconnect');
  expect(acts.onLeaveFolder).toHaveBeenCalledOnce();
  rows(null, false);
  expect(document.body.textContent).not.toContain('Choose a folder');
  expect(document.body.textContent).toContain('lets no extension write into a folder');
});

it('says what stands in the way of setting a program up, and nothing of what is not so yet', () => {
  show({ ...readeck, step: { problem: 'login', detail: '' } });
  expect(document.querySelector('.sync-problem')?.textContent).toBe('The program does not accept this login.');
  show({ ...readeck, step: { problem: 'unreachable', detail: '' } });
  expect(document.querySelector('.sync-problem')?.textContent).toBe(
    'The program does not answer. Check the address, and whether the server is running.',
  );
});

it('says what to do about a login that is no longer accepted', () => {
  const failures = [{ key: '1', service: 'readeck', name: 'One', problem: 'login' as const, detail: '' }];
  show({ ...readeck, url: 'https://read.example' }, { waiting: 0, failures });
  expect(document.body.textContent).toContain('Nothing is lost: disconnect, connect with the right one');
});

it('shows where a program is, and never its token', () => {
  show({ ...readeck, url: 'https://read.example' });
  expect(document.querySelector('summary')?.textContent).toBe('Readeck – https://read.example');
  expect(document.querySelector('[name=token]')).toBeNull();
  press('Disconnect');
  expect(acts.onDisconnect).toHaveBeenCalledWith('readeck');
});

it('names what does not go through, and tries again or gives up at a press', () => {
  const failure = { key: 'k', service: 'readeck', name: 'The bridge', problem: 'refused', detail: '422 no' } as const;
  show(readeck, { waiting: 0, failures: [failure] });
  expect(document.querySelector('li')?.textContent).toBe('The bridge – Readeck: the program did not take it: 422 no');
  press('Try again');
  press('Give up on these');
  expect(acts.onRetry).toHaveBeenCalled();
  expect(acts.onDrop).toHaveBeenCalled();
});
