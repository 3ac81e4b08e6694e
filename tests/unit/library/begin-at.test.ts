import { expect, it } from 'vitest';
import { beginAt } from '@/utils/library/begin-at';

const article = {
  lang: 'en',
  blocks: [
    { kind: 'paragraph' as const, text: 'The river rose. Nobody saw it.' },
    { kind: 'paragraph' as const, text: 'A ferry crossed in fog.' },
  ],
};
const place = { paragraph: 1, percent: 40 };

it('is the sentence that a search led to', () => {
  expect(beginAt(article, place, 'nobody')).toEqual({ goTo: { text: 'Nobody saw it.', paragraph: 0 } });
});

it('is where the person left off, where no search led there or its words are gone', () => {
  expect(beginAt(article, place, null)).toEqual({ place });
  expect(beginAt(article, place, 'zebra')).toEqual({ place });
});

it('is the top of what was read to its end, or never begun', () => {
  expect(beginAt(article, { paragraph: 1, percent: 100 }, null)).toEqual({});
  expect(beginAt(article, null, null)).toEqual({});
});
