import { expect, test } from 'vitest';
import { sourcePicture } from '@/utils/digest/sources/picture';
import { type SourceListWords, sourcesAsMarkdown, sourcesAsText } from '@/utils/digest/sources/source-list';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

const words: SourceListWords = {
  tiers: { outlet: 'News', institution: 'Institutions', journal: 'Studies', platform: 'Platforms' },
  kinds: { credit: 'credit', attribution: 'named', photo: 'photo', link: 'link' },
  people: 'People',
  links: 'Links',
};
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
  expect(sourcePicture(found)).toEqual({
    outlets: 1,
    institutions: 0,
    studies: 1,
    platforms: 0,
    people: 1,
    links: 2,
    primary: 1,
  });
});

test('as Markdown, with marks of the page’s own escaped', () => {
  const list = sourcesAsMarkdown(found, words);
  expect(list).toContain('## News\n\n- Reuters (named)');
  expect(list).toContain('- Ann Example (President)');
  expect(list).toContain('- [paper \\[here\\]](<https://doi.org/10.1234/a_b>)');
  expect(list).not.toContain('older');
});

test('as plain text', () => {
  expect(sourcesAsText(found, words)).toContain('News\n- Reuters (named)');
  expect(sourcesAsText({ sources: [], people: [], links: [] }, words)).toBe('');
});
