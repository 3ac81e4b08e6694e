import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/article/article';
import { factsOf } from '@/utils/article/metadata/facts';
import { pageType } from '@/utils/article/page-type';

const prose: Block[] = Array.from({ length: 8 }, () => ({
  kind: 'paragraph',
  text: 'The growers along the river had waited for the sun since June, and when it came the grapes took longer than anybody could remember, so that the pickers from the villages started late and went home later still, with cold hands and little to show for it.',
}));

function typeOf(url: string, head: string, body = '', blocks = prose) {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return pageType(factsOf(page, url), blocks);
}
const ld = (type: string) => `<script type="application/ld+json">{"@type":"${type}","headline":"x"}</script>`;

describe('the type of a page', () => {
  test.each([
    ['article', 'https://example.org/2023/09/late-harvest', ''],
    ['article', 'https://example.org/blog/late-harvest-worries', '<meta property="og:type" content="article">'],
    ['live-blog', 'https://example.org/live/harvest', ld('LiveBlogPosting')],
    ['forum', 'https://example.org/topic/12-harvest', '<meta name="generator" content="XenForo">'],
    ['forum', 'https://example.org/questions/12/harvest', ld('QAPage')],
    ['documentation', 'https://docs.example.org/guide/install', '<meta name="generator" content="Docusaurus v3">'],
    ['product', 'https://shop.example/products/basket', '<meta property="og:type" content="product">'],
    ['list', 'https://shop.example/collections/baskets', ld('CollectionPage')],
    ['other', 'https://example.org/', ''],
  ] as const)('%s: %s', (type, url, head) => {
    const short = type === 'list' || type === 'other' ? prose.slice(0, 1) : prose;
    expect(typeOf(url, head, '', short)).toBe(type);
  });

  test('nothing to read', () => {
    expect(typeOf('https://example.org/a', '', '', [])).toBe('none');
  });
});
