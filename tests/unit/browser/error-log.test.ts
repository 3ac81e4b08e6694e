import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { forgetErrors, keepErrors, loadErrors } from '@/utils/browser/error-log';
import { stubBrowser } from './stubs';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const told = vi.hoisted(() => {
  const heard = vi.fn();
  console.error = heard;
  console.warn = heard;
  return heard;
});
let tabs: { incognito: boolean }[];
keepErrors('popup');

beforeEach(() => {
  stubBrowser();
  tabs = [{ incognito: false }];
  Object.assign(browser, { tabs: { query: async () => tabs } });
});

const kept = async () => {
  // Behind whatever is being kept.
  await navigator.locks.request('lectern-errors', () => undefined);
  return (await loadErrors()).map(({ where, what, times }) => `${where} ${times} ${what}`);
};

it('keeps what the console is told, what nobody caught, newest first, and still tells it', async () => {
  console.error(new TypeError('one'));
  console.warn('Not kept', new Error('two'));
  console.warn('Not kept', new Error('two'));
  dispatchEvent(Object.assign(new Event('error'), { error: new RangeError('three') }));
  dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new Error('four') }));
  expect(await kept()).toEqual([
    'popup 1 Error: four',
    'popup 1 RangeError: three',
    'popup 2 Not kept < Error: two',
    'popup 1 TypeError: one',
  ]);
  expect(told).toHaveBeenCalledTimes(3);
});

it('keeps nothing of the browser’s own remarks, nor of a tab that was closed in the middle', async () => {
  console.warn('Not told', new Error('Frame with ID 0 was removed.'));
  dispatchEvent(Object.assign(new Event('error'), { message: 'ResizeObserver loop' }));
  expect(await kept()).toEqual([]);
});

it('keeps nothing while a private window is open', async () => {
  tabs.push({ incognito: true });
  console.error(new Error('there'));
  expect(await kept()).toEqual([]);
});

it('forgets at a word', async () => {
  console.error(new Error('one'));
  // Behind whatever is being kept.
  await navigator.locks.request('lectern-errors', () => undefined);
  await forgetErrors();
  expect(await kept()).toEqual([]);
});
