import { describe, expect, it } from 'vitest';
import { joinPages } from '@/utils/article/join-pages';
import { render } from '@/utils/article/sanitize';
import { listed } from '@/utils/article/write-article';
import { article } from '../reader/reader-fixture';

const TEXT =
  'The second page goes on where the first one stopped, with the engine room and the men who never saw the sea.';

const first = article({
  html: '<p class="lectern-standfirst">What the ledger keeps.</p><figure><img src="https://harbour.example/a.jpg?w=1&amp;h=2" alt=""><figcaption>The gauge</figcaption></figure><p>One page of text.<sup><a href="#user-content-fn1" id="user-content-r1">1</a></sup></p><ol class="lectern-footnotes"><li id="user-content-fn1">A note. <a href="#user-content-r1">↩</a></li></ol>',
  nextPage: 'https://harbour.example/keepers/2',
});

const second = article({
  html: `<h2>The keepers of the tide tables</h2><p>What the ledger keeps.</p><figure><img src="https://harbour.example/a.jpg?w=1&amp;h=2" alt=""></figure><p>${TEXT}<sup><a href="#user-content-fn1" id="user-content-r1">1</a></sup></p><p>What the ledger keeps.</p><ol class="lectern-footnotes"><li id="user-content-fn1">Another note. <a href="#user-content-r1">↩</a></li></ol>`,
  credits: [{ text: 'Source: Reuters/AFP' }, { text: 'Source: dpa' }],
  nextPage: 'https://harbour.example/keepers/3',
});

describe('an article and its next page', () => {
  const { article: joined, body, paragraph } = joinPages(first, second, { render, listed });

  it('are one, without what stands above the text again', () => {
    const texts = joined.blocks.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('ledger keeps'))).toHaveLength(2);
    expect(texts).not.toContain('The keepers of the tide tables');
    expect(joined.blocks[paragraph]?.text).toContain(TEXT);
    expect(joined.images).toBe(1);
    expect(body.textContent).toContain(TEXT);
  });

  it('go on where the next page goes on', () => {
    expect(joined.nextPage).toBe(second.nextPage);
    expect(joined.title).toBe(first.title);
    expect(joined.credits).toEqual(second.credits);
  });

  it('keep their footnotes apart', () => {
    const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of body.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
  });
});
