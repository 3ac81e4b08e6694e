import { expect, test } from 'vitest';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

const linksTo = (url: string) =>
  findSources(inputOf(['The figures are here.'], { links: [{ url, text: 'figures', paragraph: 0 }] }), 'en');

test.each([
  ['https://doi.org/10.1234/abc.5', 'study'],
  ['https://www.nature.com/articles/x', 'study'],
  ['https://physics.example.edu/paper', 'study'],
  ['https://www.justice.gov/news', 'official'],
  ['https://www.justice.gov/opa/press-release/file.pdf', 'primary'],
  ['https://stats.example.net/report.pdf', 'primary'],
  ['https://www.reuters.com/world', 'news'],
  ['https://x.com/somebody/status/1', 'social'],
  ['https://en.wikipedia.org/wiki/Bridge', 'reference'],
  ['https://www.amazon.co.uk/dp/1', 'shop'],
  ['https://shop.example.net/lamp', 'shop'],
  ['https://blog.example.org/older', 'same-site'],
  ['https://bridges.example.net/', 'other'],
])('%s is %s', (url, kind) => {
  expect(linksTo(url).links.map((link) => link.class)).toEqual([kind]);
});

test('a DOI is read from the address', () => {
  expect(linksTo('https://doi.org/10.1234/abc.5').links[0]?.doi).toBe('10.1234/abc.5');
});

test('share buttons and what is no web address are left out', () => {
  expect(linksTo('https://twitter.com/intent/tweet?url=x').links).toEqual([]);
  expect(linksTo('mailto:a@example.org').links).toEqual([]);
});

test('links are grouped by organisation', () => {
  const links = ['https://edition.cnn.com/a', 'https://www.cnn.com/b'].map((url, at) => ({
    url,
    text: `link ${at}`,
    paragraph: 0,
  }));
  const { sources } = findSources(inputOf(['See link 0 and link 1.'], { links }), 'en');
  expect(sources.map(({ name, kinds, links: urls }) => [name, kinds, urls.length])).toEqual([['CNN', ['link'], 2]]);
});
