import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DigestInput } from '@/utils/digest/digest';
import { LANGUAGES } from '@/utils/digest/sources/lexicon';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

const PIECES = [
  'Reuters reported that the bridge was closed.',
  'Ann Example, a spokeswoman, told the BBC and AFP so.',
  'According to the World Health Organization, it is rare.',
  'The study was published in the journal Nature.',
  'Berlin (dpa) - Es regnet, wie die „Bild“ berichtet.',
  'Image copyright EPA',
  'said The Guardian\u00a0’s Jane Doe',
  '据路透社报道，大桥将关闭。',
  'сообщает ТАСС',
  '((((«»““ // © (AP',
];
const paragraph = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join(' ')),
);
const input = fc
  .record({
    paragraphs: fc.array(paragraph, { maxLength: 6 }),
    caption: paragraph,
    credit: paragraph,
    byline: paragraph,
  })
  .map(({ paragraphs, caption, credit, byline }) =>
    inputOf(paragraphs, { captions: [{ text: caption }], credits: [{ text: credit }], byline: [byline] }),
  );
const lang = fc.constantFrom(...LANGUAGES);

function placesOf(article: DigestInput, where: string, at: number | undefined): string[] {
  if (where === 'caption') return article.captions.map((one) => one.text);
  if (where === 'credit') return article.credits.map((one) => one.text);
  if (where === 'byline') return article.byline;
  return [article.blocks[at ?? -1]?.text ?? ''];
}

/** The patterns of sixteen languages are compiled here: under load the usual five seconds do not do. */
const PATIENCE = 60_000;

test(
  'every evidence is a verbatim piece of the place it names, its cue inside it',
  () => {
    fc.assert(
      fc.property(input, lang, (article, language) => {
        const { sources, people } = findSources(article, language);
        for (const { text, where, paragraph: at, cue } of [...sources, ...people].flatMap((one) => one.evidence)) {
          expect(placesOf(article, where, at).some((place) => place.includes(text))).toBe(true);
          if (!cue) continue;
          expect(cue[0]).toBeGreaterThanOrEqual(0);
          expect(cue[1]).toBeGreaterThan(cue[0]);
          expect(cue[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  },
  PATIENCE,
);

test(
  'the same input gives the same output',
  () => {
    fc.assert(
      fc.property(input, lang, (article, language) => {
        expect(findSources(article, language)).toEqual(findSources(article, language));
      }),
    );
  },
  PATIENCE,
);

test(
  'a paragraph more never removes a source’s evidence in another paragraph',
  () => {
    const evidenceIn = (article: DigestInput, upTo: number) =>
      findSources(article, 'en').sources.flatMap(({ name, evidence }) =>
        evidence
          .filter((one) => one.kind === 'attribution' && (one.paragraph ?? 0) < upTo)
          .map((one) => `${name} ${one.paragraph} ${one.cue?.[0]}`),
      );
    fc.assert(
      fc.property(input, paragraph, (article, added) => {
        const count = article.blocks.length;
        const longer = { ...article, blocks: [...article.blocks, { kind: 'paragraph' as const, text: added }] };
        expect(evidenceIn(longer, count)).toEqual(expect.arrayContaining(evidenceIn(article, count)));
      }),
    );
  },
  PATIENCE,
);
