import { afterEach, describe, expect, it } from 'vitest';
import { extract } from '@/utils/article/extract';
import { type PagePart, partsOf, ruleFor, rulesBehind } from '@/utils/article/page-parts';
import type { SiteRule } from '@/utils/article/site-rule';

const SENTENCE =
  'The gauge stands in the inner basin, and every morning somebody walks down to it and reads off a figure. ';
const paragraph = (word: string) => `<p>${word}: ${SENTENCE.repeat(3)}</p>`;
const STORY = (extra: string) => `
  <main><article class="story-body"><h1>The keepers</h1>
    ${['One', 'Two', 'Three', 'Four', 'Five'].map(paragraph).join('')}
    ${extra}
    ${['Six', 'Seven', 'Eight'].map(paragraph).join('')}
  </article></main>`;
const SIGNUP = `<div class="signup-teaser css-1x8ab2"><p>Our letter on the tides reaches forty thousand readers every week, and it costs nothing to have it: the editor writes it by hand.</p></div>`;
const BOX = `<section class="factbox"><p>Facts in short, of which the harbour keeps a list that nobody has asked for in many years of quiet.</p></section>`;

function page(markup: string): Document {
  const made = document.implementation.createHTMLDocument('The keepers');
  made.body.innerHTML = markup;
  return made;
}
function read(markup: string, rules: readonly SiteRule[] = []): string {
  const found = extract(page(markup), { url: 'https://harbour.example/keepers', rules });
  if ('problem' in found) throw new Error(found.problem);
  return found.article.blocks.map(({ text }) => text).join('\n');
}

/** The page on the screen, with its parts as the sheet lists them. */
function shownParts(markup: string): { parts: PagePart[]; length: number; one(words: string): PagePart } {
  document.body.innerHTML = markup;
  const found = extract(document, { url: 'https://harbour.example/keepers' });
  if ('problem' in found) throw new Error(found.problem);
  const parts = partsOf(document, found.body.children);
  const one = (words: string) => {
    const part = parts.find(({ text }) => text.includes(words));
    if (!part) throw new Error(`No part with "${words}"`);
    return part;
  };
  return { parts, one, length: found.body.textContent.length };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a rule of the person’s', () => {
  it('takes a part out by its selector, text and pictures', () => {
    const rule: SiteRule = { isShown: false, selector: 'div.signup-teaser', text: '' };
    expect(read(STORY(SIGNUP), [rule])).not.toContain('forty thousand');
    expect(read(STORY(SIGNUP), [rule])).toContain('Eight:');
  });

  it('takes a part out, or brings it in, by its words', () => {
    const text = `Three: ${SENTENCE.repeat(3)}`.trim().replace(/\s+/g, ' ').slice(0, 300);
    const rules = (isShown: boolean): SiteRule[] => [{ isShown, selector: '', text }];
    expect(read(STORY(''), rules(false))).not.toContain('Three:');
    expect(read(STORY(''), rules(true))).toContain('Three:');
  });

  it('brings in what was left out', () => {
    const after = `${STORY('')}<footer class="see-too"><ul><li><a href="/a">Facts in short</a></li><li><a href="/b">More of them</a></li></ul></footer>`;
    const rule: SiteRule = { isShown: true, selector: 'footer.see-too', text: '' };
    expect(read(after)).not.toContain('Facts in short');
    expect(read(after, [rule])).toContain('Facts in short');
  });

  it.each([
    ['would take the article', 'article'],
    ['is no selector', 'div['],
    ['matches nothing', 'aside.gone'],
  ])('is not followed where it %s', (_, selector) => {
    expect(read(STORY(''), [{ isShown: false, selector, text: '' }])).toBe(read(STORY('')));
  });
});

describe('the parts of a page', () => {
  it('are those of the article and those that it leaves out', () => {
    const { one } = shownParts(
      `${STORY(BOX)}<div class="more"><p>More from us: a list of stories that you might like to read when this one has come to its end.</p></div>`,
    );
    expect(one('Five:').isShown).toBe(true);
    expect(one('Five:').source?.localName).toBe('p');
  });

  it('are known by the names that a site gives them, not by those that change with each build', () => {
    const { one, length } = shownParts(STORY(SIGNUP));
    const part = one('forty thousand');
    expect(ruleFor(document, part, length, false)).toEqual({
      isShown: false,
      selector: 'div.signup-teaser',
      text: expect.stringContaining('Our letter on the tides'),
    });
  });

  it('are known by their words where a name would take half the article along', () => {
    const { one, length } = shownParts(STORY(''));
    expect(ruleFor(document, one('Three:'), length, false)?.selector).toBe('');
  });

  it('tell which rule made them what they are', () => {
    const { one } = shownParts(STORY(SIGNUP));
    const rules: SiteRule[] = [
      { isShown: true, selector: 'div.signup-teaser', text: '' },
      { isShown: false, selector: 'aside', text: '' },
    ];
    expect(rulesBehind({ ...one('forty thousand'), isShown: true }, document, rules)).toEqual([rules[0]]);
    expect(rulesBehind(one('Five:'), document, rules)).toEqual([]);
  });
});
