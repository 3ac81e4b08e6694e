import { afterEach, expect, it, vi } from 'vitest';
import type { OwnModel } from '@/components/reader/own-model';
import { panelsWith } from '@/components/reader/panels';
import { openReader, settled } from './reader-fixture';

let reader: ReturnType<typeof openReader> | undefined;

afterEach(() => reader?.handle.close());

function open(model: OwnModel) {
  reader = openReader({ loadPanels: async () => panelsWith(model) });
  reader.press('m');
  return reader;
}

const offer = () =>
  [...(reader?.dialog.querySelectorAll('button') ?? [])].find((button) => /AI/.test(button.textContent));

it('offers the browser’s own model below our summary, begins on a click and labels what it wrote', async () => {
  const start = vi.fn<OwnModel['start']>((_, onView) => {
    onView({ is: 'written', text: 'Sixty years of tides.' });
    return () => undefined;
  });
  const { dialog } = open({ state: async () => 'ready', start });
  await vi.waitFor(() => expect(offer()).toBeTruthy());
  expect(start).not.toHaveBeenCalled();
  offer()?.click();
  await vi.waitFor(() => expect(dialog.textContent).toContain('Sixty years of tides.'));
  expect(dialog.textContent).toMatch(/may be wrong/i);
  const [request] = start.mock.calls[0] ?? [];
  expect(request?.text).toContain('Every morning a figure is written into the ledger.');
  expect(request?.sentences[0]).toBe('Every morning a figure is written into the ledger.');
});

it('shows nothing where there is no model', async () => {
  open({ state: async () => 'absent', start: () => () => undefined });
  await vi.waitFor(() => expect(reader?.dialog.querySelector('.digest-summary')).toBeTruthy());
  await settled();
  expect(offer()).toBeUndefined();
});

it('stops when the view closes', async () => {
  const stop = vi.fn();
  open({ state: async () => 'needs-download', start: () => stop });
  await vi.waitFor(() => expect(offer()).toBeTruthy());
  offer()?.click();
  reader?.handle.close();
  await vi.waitFor(() => expect(stop).toHaveBeenCalled());
});
