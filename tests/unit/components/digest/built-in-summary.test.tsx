import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { BuiltInSummary } from '@/components/digest/BuiltInSummary';
import type { BuiltInSummaryView } from '@/utils/digest/built-in-view';

const root = document.createElement('div');
const onStart = vi.fn();
const onStop = vi.fn();

async function show(view: BuiltInSummaryView): Promise<string> {
  await act(() => render(<BuiltInSummary view={view} onStart={onStart} onStop={onStop} lang="en" />, root));
  return root.textContent ?? '';
}

const buttons = () => [...root.querySelectorAll('button')];

beforeEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

it('offers, and says when a download comes first', async () => {
  expect(await show({ is: 'offered', download: false })).not.toContain('gigabytes');
  expect(await show({ is: 'offered', download: true })).toContain('gigabytes');
  buttons()[0]?.click();
  expect(onStart).toHaveBeenCalledOnce();
});

it('shows how far the download is, and can be stopped', async () => {
  expect(await show({ is: 'loading', share: 0.47 })).toContain('40%');
  expect(root.querySelector('progress')?.value).toBe(0.47);
  buttons()[0]?.click();
  expect(onStop).toHaveBeenCalledOnce();
});

it('shows what is written as plain text, labelled', async () => {
  const text = await show({ is: 'written', text: 'A bridge <b>opens</b>.' });
  expect(text).toContain('A bridge <b>opens</b>.');
  expect(text).toContain('may be wrong');
  expect(root.querySelector('b')).toBeNull();
  expect(buttons()).toHaveLength(0);
});

it('labels the text while it is being written', async () => {
  expect(await show({ is: 'writing', text: 'A bridge' })).toContain('may be wrong');
});

it.each(['too-long', 'not-allowed', 'failed'] as const)(
  'says what went wrong (%s) and offers again',
  async (problem) => {
    expect(await show({ is: 'failed', problem })).toContain('still stand');
    expect(root.querySelector('[role=status]')?.textContent).not.toBe('');
    expect(buttons()).toHaveLength(1);
  },
);

it('has its status line from the start, or screen readers would not hear it change', async () => {
  await show({ is: 'offered', download: false });
  expect(root.querySelector('[role=status]')).not.toBeNull();
});
