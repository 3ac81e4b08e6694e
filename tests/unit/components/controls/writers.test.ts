import { expect, it } from 'vitest';
import { writersOf } from '@/components/controls/writers';

it.each([
  [['Ada Brook'], 'The Post', ['Ada Brook']],
  [['The Post'], 'The Post', []],
  [['post.example', 'Ada Brook'], null, ['Ada Brook']],
])('of %j on %s: %j', (byline, siteName, shown) => {
  expect(writersOf({ byline, siteName, url: 'https://www.post.example/news/1' })).toEqual(shown);
});
