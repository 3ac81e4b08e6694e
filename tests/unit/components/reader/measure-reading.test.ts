import { afterEach, expect, it, vi } from 'vitest';
import { measureReading } from '@/components/reader/aids/measure-reading';
import type { AidsHost } from '@/components/reader/aids-api';
import { DEFAULT_SETTINGS } from '@/utils/reader-settings';

let paragraph = 0;
let now = 0;
let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  paragraph = now = 0;
  vi.restoreAllMocks();
});

/** A view of paragraphs of 60 words, as far as measuring looks at one. */
function measured(isSpeedMeasured: boolean, movesByItself = () => false) {
  vi.spyOn(performance, 'now').mockImplementation(() => now * 1000);
  const scroller = document.createElement('div');
  const keep = vi.fn();
  const host = {
    article: {
      lang: 'en',
      blocks: Array.from({ length: 40 }, () => ({ kind: 'paragraph', text: 'word '.repeat(60) })),
    },
    scroller,
    reading: { place: () => ({ paragraph, percent: 0 }) },
    signal: life.signal,
    settings: () => ({ ...DEFAULT_SETTINGS, isSpeedMeasured }),
  };
  measureReading(host as unknown as AidsHost, movesByItself, keep);
  const readTo = async (next: number, seconds: number) => {
    paragraph = next;
    now += seconds;
    scroller.dispatchEvent(new Event('scroll'));
    await new Promise(requestAnimationFrame);
  };
  return { keep, readTo };
}

it('hands the reading over when the view closes, once', async () => {
  const { keep, readTo } = measured(true);
  for (let screen = 1; screen <= 3; screen++) await readTo(screen * 4, 60);
  dispatchEvent(new Event('pagehide'));
  life.abort();
  expect(keep.mock.calls).toEqual([[{ words: 720, seconds: 180 }]]);
});

it('measures nobody who did not ask for it', async () => {
  const { keep, readTo } = measured(false);
  await readTo(4, 60);
  await readTo(8, 60);
  life.abort();
  expect(keep).not.toHaveBeenCalled();
});

it('counts nothing while the text moves by itself', async () => {
  const { keep, readTo } = measured(true, () => true);
  await readTo(4, 60);
  await readTo(8, 60);
  life.abort();
  expect(keep).not.toHaveBeenCalled();
});
