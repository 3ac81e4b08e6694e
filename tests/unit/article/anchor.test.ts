import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, locate, type Passage } from '@/utils/article/anchor';

const TEXTS = [
  'The gauge stands in the inner basin, behind a door that nobody else may open.',
  'Every morning a figure is written into the ledger. It is the mean of four readings.',
  'The water is a thumb too high, and nobody is woken.',
  'The ledger is closed at six, as it has been for sixty years, and the key is hung beside it.',
];

const joined = (texts: readonly string[]) => texts.join('\n\n');
const quoteAt = (texts: readonly string[], { paragraph, start, end }: Passage) =>
  joined(texts.slice(paragraph)).slice(start, end);
const passageOf = (texts: readonly string[], quote: string): Passage => {
  const paragraph = texts.findIndex((text) => text.includes(quote));
  const start = texts[paragraph]?.indexOf(quote) ?? -1;
  return { paragraph, start, end: start + quote.length };
};
const anchored = (texts: readonly string[], passage: Passage) => {
  const anchor = anchorOf(texts, passage);
  if (!anchor) throw new Error('Nothing to anchor');
  return anchor;
};

describe('an anchored passage', () => {
  const quote = 'It is the mean of four readings.';
  const anchor = anchored(TEXTS, passageOf(TEXTS, quote));

  it('keeps its words and what stands around them', () => {
    expect(anchor).toMatchObject({ quote, paragraph: 1, start: 51, end: 83 });
    expect(anchor.prefix.endsWith('into the ledger. ')).toBe(true);
    expect(anchor.suffix.startsWith('\n\nThe water')).toBe(true);
  });

  it('loses the white space at its ends', () => {
    expect(anchored(TEXTS, { paragraph: 0, start: 9, end: 17 }).quote).toBe('stands');
    expect(anchorOf(['a   b'], { paragraph: 0, start: 1, end: 4 })).toBeUndefined();
  });

  it('may run over several paragraphs', () => {
    const long = anchored(TEXTS, { paragraph: 1, start: 51, end: 83 + 2 + 9 });
    expect(long.quote).toBe(`${quote}\n\nThe water`);
    expect(locate(TEXTS, long)).toEqual({ paragraph: 1, start: 51, end: 94 });
  });

  it.each([
    ['a paragraph before it is new', ['New.', ...TEXTS], 2],
    ['the paragraph before it is gone', TEXTS.slice(1), 0],
    ['its paragraph was split', [TEXTS[0], TEXTS[1]?.slice(0, 50), quote, TEXTS[2]], 2],
    ['everything around it is new', ['One.', quote, 'Two.'], 1],
  ])('is found when %s', (_, texts, paragraph) => {
    const now = texts as string[];
    const found = locate(now, anchor);
    expect(found?.paragraph).toBe(paragraph);
    expect(found && quoteAt(now, found)).toBe(quote);
  });

  it.each([
    ['a word is another', 'It is the mean of five readings.'],
    ['a word is new', 'It is the mean of the four readings.'],
    ['case and quotation marks changed', 'it is the mean of four readings.'],
  ])('is found when %s', (_, edited) => {
    const now = TEXTS.map((text) => text.replace(quote, edited));
    const found = locate(now, anchor);
    expect(found && quoteAt(now, found)).toBe(edited);
  });

  it('is an orphan when it is gone, however like it other sentences are', () => {
    expect(locate(TEXTS.toSpliced(1, 1), anchor)).toBeUndefined();
    expect(locate(['It is the end of four evenings.', 'Nothing else.'], anchor)).toBeUndefined();
    expect(locate([], anchor)).toBeUndefined();
  });

  it('of one short word is believed only where it stood', () => {
    const word = anchored(TEXTS, passageOf(TEXTS, 'ledger'));
    expect(locate(TEXTS, word)).toMatchObject({ paragraph: 1 });
    expect(locate(TEXTS.toSpliced(1, 1), word)).toBeUndefined();
    expect(locate(['The ledger.'], word)).toBeUndefined();
  });

  it('among its own repetitions stays where it was, and is an orphan where that is gone', () => {
    const same = Array.from(
      { length: 9 },
      () => 'The same words stand in every paragraph of this text, word for word.',
    );
    const fourth = anchored(same, { paragraph: 4, start: 4, end: 14 });
    expect(locate(same, fourth)).toEqual({ paragraph: 4, start: 4, end: 14 });
    expect(locate(same.slice(0, 4), fourth)).toBeUndefined();
  });
});

describe('whatever happens to the text', () => {
  const word = fc.stringMatching(/^[a-zäöß]{2,9}$/);
  const paragraph = fc.array(word, { minLength: 6, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
  const article = fc.array(paragraph, { minLength: 2, maxLength: 8 });
  const marked = article.chain((texts) =>
    fc.nat(texts.length - 1).chain((at) => {
      const length = texts[at]?.length ?? 0;
      return fc
        .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 120 }))
        .map(([start, size]) => ({ texts, passage: { paragraph: at, start, end: Math.min(length, start + size) } }));
    }),
  );

  it('an unchanged text has it where it was', () => {
    fc.assert(
      fc.property(marked, ({ texts, passage }) => {
        const anchor = anchorOf(texts, passage);
        if (!anchor) return;
        const { paragraph: at, start, end } = anchor;
        expect(locate(texts, anchor)).toEqual({ paragraph: at, start, end });
      }),
    );
  });

  it('paragraphs that come and go around it leave it, or make it an orphan, and never put it on other words', () => {
    const change = fc.array(fc.tuple(fc.nat(8), fc.boolean(), paragraph), { maxLength: 6 });
    fc.assert(
      fc.property(marked, change, ({ texts, passage }, changes) => {
        const anchor = anchorOf(texts, passage);
        if (!anchor) return;
        const now = changes.reduce((all, [at, isNew, text]) => all.toSpliced(at, isNew ? 0 : 1, text), texts);
        const found = locate(now, anchor);
        if (found && now.includes(texts[passage.paragraph] ?? '')) expect(quoteAt(now, found)).toBe(anchor.quote);
      }),
    );
  });

  it('a long passage is found again wherever its paragraph went', () => {
    fc.assert(
      fc.property(article, paragraph, fc.nat(8), (texts, own, at) => {
        fc.pre(own.length > 40 && !joined(texts).includes(own));
        const anchor = anchored([...texts, own], { paragraph: texts.length, start: 0, end: own.length });
        const now = texts.toSpliced(at, 0, own);
        const found = locate(now, anchor);
        expect(found && quoteAt(now, found)).toBe(own);
      }),
    );
  });

  it('one unit that changed inside a long passage does not lose it', () => {
    fc.assert(
      fc.property(article, paragraph, fc.nat(), (texts, own, where) => {
        fc.pre(own.length > 60 && !joined(texts).includes(own));
        const anchor = anchored([...texts, own], { paragraph: texts.length, start: 0, end: own.length });
        const at = 1 + (where % (own.length - 2));
        const edited = `${own.slice(0, at)}#${own.slice(at + 1)}`;
        const found = locate([...texts, edited], anchor);
        expect(found && quoteAt([...texts, edited], found)).toBe(edited);
      }),
    );
  });
});
