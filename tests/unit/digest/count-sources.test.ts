import { expect, test } from 'vitest';
import { countSources } from '@/utils/digest/sources/count-sources';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

const found = findSources(
  inputOf(['Reuters reported it, and President Ann Example said so. The paper is here.'], {
    links: [
      { url: 'https://doi.org/10.1234/a_b', text: 'paper [here]', paragraph: 0 },
      { url: 'https://files.example.net/report.pdf', text: 'report', paragraph: 0 },
      { url: 'https://www.example.org/older', text: 'older', paragraph: 0 },
    ],
  }),
  'en',
);

test('the picture counts by kind, without links to the page’s own site', () => {
  expect(countSources(found)).toEqual({
    outlets: 1,
    institutions: 0,
    studies: 1,
    platforms: 0,
    people: 1,
    links: 2,
    primary: 1,
  });
});
