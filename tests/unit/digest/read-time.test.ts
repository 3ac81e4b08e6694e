import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '@/utils/article/article';
import { wholeMinutes } from '@/utils/digest/duration';
import { readTime, readTimeInPieces } from '@/utils/digest/read-time';
import { readingRate } from '@/utils/digest/reading-rates';

const article = (text: string, over: { kind?: BlockKind; images?: number; declaredSeconds?: number | null } = {}) => ({
  blocks: [{ kind: over.kind ?? 'paragraph', text }] as Block[],
  images: over.images ?? 0,
  declaredSeconds: over.declaredSeconds ?? null,
});

it('is the same in pieces, with a pause before each', async () => {
  const block = { kind: 'paragraph', text: 'A word or two. '.repeat(900) } as const;
  const book = { blocks: Array.from({ length: 9 }, () => block), images: 3, declaredSeconds: 12 };
  let pauses = 0;
  const counted = await readTimeInPieces(book, 'en', 250, async () => {
    pauses += 1;
  });
  expect(counted).toEqual(readTime(book, 'en', 250));
  expect(pauses).toBe(5);
});

describe('words and seconds a language', () => {
  // A sentence, how many words (or characters) it has, and the rate of its language.
  it.each([
    ['en', 'The old bridge opens again today.', 6, 238],
    ['de', 'Die alte Brücke öffnet heute wieder.', 6, 187],
    ['fr', 'Le vieux pont rouvre aujourd’hui.', 5, 204],
    ['es', 'El viejo puente abre hoy otra vez.', 7, 228],
    ['pt', 'A velha ponte abre hoje outra vez.', 7, 189],
    ['it', 'Il vecchio ponte riapre oggi.', 5, 196],
    ['nl', 'De oude brug gaat vandaag weer open.', 7, 211],
    ['pl', 'Stary most dziś znów się otwiera.', 6, 173],
    ['sv', 'Den gamla bron öppnar i dag igen.', 7, 208],
    ['fi', 'Vanha silta avautuu tänään taas.', 5, 168],
    ['sl', 'Stari most se danes spet odpre.', 6, 188],
    ['tr', 'Eski köprü bugün yeniden açılıyor.', 5, 173],
    ['ru', 'Старый мост сегодня снова открывается.', 5, 192],
    ['ar', 'يفتح الجسر القديم اليوم من جديد.', 6, 144],
    ['he', 'הגשר הישן נפתח היום שוב.', 5, 195],
    ['ko', '오래된 다리가 오늘 다시 열린다.', 5, 226],
    ['zh', '旧桥今天重新开放。', 8, 380],
    ['ja', '古い橋が今日また開く。', 10, 400],
    ['uk', 'Старий міст сьогодні знову відкривається.', 5, 192],
    ['da', 'Den gamle bro åbner igen i dag.', 7, 208],
    ['xx', 'Six words of no known language.', 6, 192],
  ])('%s: %s', (lang, sentence, words, wpm) => {
    const result = readTime(article(`${sentence} `.repeat(100)), lang);
    expect(result).toEqual({ words: words * 100, wpm, seconds: Math.round((words * 100 * 60) / wpm) });
  });

  it('counts Thai by its words, which no space parts', () => {
    expect(readTime(article('สะพานเก่าเปิดวันนี้'), 'th').words).toBeGreaterThanOrEqual(3);
  });

  it('counts each script of a mixed text in its own unit', () => {
    const { words, seconds } = readTime(article('桥叫 Golden Gate Bridge。'.repeat(100)), 'zh');
    expect(words).toBe(500);
    expect(seconds).toBe(Math.round((200 * 60) / 380 + (300 * 60) / 238));
  });
});

describe('what is not prose', () => {
  it('takes no time for nothing', () => {
    expect(readTime({ blocks: [], images: 0, declaredSeconds: null }, 'en')).toEqual({
      words: 0,
      seconds: 0,
      wpm: 238,
    });
  });

  it('reads code at half the speed', () => {
    const line = 'const bridge = open(river, today);\n'.repeat(40);
    const code = readTime(article(line, { kind: 'code' }), 'en');
    const prose = readTime(article(line), 'en');
    expect(code.words).toBe(prose.words);
    expect(code.seconds).toBe(Math.round((code.words * 2 * 60) / 238));
  });

  it('gives a table no more than two seconds a cell', () => {
    const long = 'word '.repeat(50).trim();
    expect(readTime(article(`${long}\t${long}\n1\t2`, { kind: 'table' }), 'en').seconds).toBe(5);
  });

  it.each([
    [1, 12],
    [2, 23],
    [10, 75],
    [12, 81],
  ])('%i pictures take %i seconds', (images, seconds) => {
    expect(readTime(article('', { images }), 'en').seconds).toBe(seconds);
  });

  it('keeps what the page claims apart', () => {
    expect(readTime(article('', { declaredSeconds: 258 }), 'en')).toMatchObject({ seconds: 0, declaredSeconds: 258 });
  });
});

it('goes by the person’s own speed, characters in proportion', () => {
  expect(readTime(article('one two three four '.repeat(100)), 'en', 400)).toMatchObject({ seconds: 60, wpm: 400 });
  expect(readTime(article('桥'.repeat(380)), 'zh', 119)).toMatchObject({ seconds: 120, wpm: 190 });
});

it('knows at least 17 languages, all within what people read', () => {
  const langs = 'en ar de es fi fr he it ja ko nl pl pt ru sl sv tr zh uk cs da no'.split(' ');
  for (const { perMinute, unit } of langs.map(readingRate)) {
    expect(perMinute).toBeGreaterThan(unit === 'words' ? 130 : 260);
    expect(perMinute).toBeLessThan(unit === 'words' ? 300 : 510);
  }
});

it('never gets shorter when a paragraph is added', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem(), { maxLength: 5 }), fc.lorem(), (texts, more) => {
      const timeOf = (all: string[]) =>
        readTime({ ...article(''), blocks: all.map((text) => ({ kind: 'paragraph', text })) }, 'en').seconds;
      expect(timeOf([...texts, more])).toBeGreaterThanOrEqual(timeOf(texts));
    }),
  );
});

it.each([
  [0, 1],
  [29, 1],
  [60, 1],
  [61, 2],
  [208, 4],
  [5400, 90],
])('%i seconds are shown as %i min, on every screen', (seconds, minutes) => {
  expect(wholeMinutes(seconds)).toBe(minutes);
});
