import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { boundCommands } from '@/utils/browser/shortcuts';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

beforeEach(() => stubBrowser());

it('tells the keys in the order in which people meet them, not by the alphabet', async () => {
  const byAlphabet = ['_execute_action', 'open-library', 'save-article', 'toggle-reader'].map((name) => ({ name }));
  Object.assign(browser.commands, { getAll: async () => byAlphabet });
  expect((await boundCommands()).map(({ name }) => name)).toEqual([
    '_execute_action',
    'toggle-reader',
    'save-article',
    'open-library',
  ]);
});
