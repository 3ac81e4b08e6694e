import { describe, expect, it } from 'vitest';
import { phrasesOf } from '@/components/reader/aids/aloud/phrases';
import { type Voice, voicesFor } from '@/components/reader/aids/aloud/voices';
import type { Block } from '@/utils/article/article';

const none = () => [];
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('what is said', () => {
  it('is the sentences in order, each with its place', () => {
    const phrases = phrasesOf([{ kind: 'heading', text: 'Tides' }, paragraph('It rises. It falls.')], 'en', 1, none);
    expect(phrases).toEqual([
      { paragraph: 0, start: 0, end: 5, text: 'Tides' },
      { paragraph: 1, start: 0, end: 9, text: 'It rises.' },
      { paragraph: 1, start: 10, end: 19, text: 'It falls.' },
    ]);
  });

  it('leaves out code, tables, formulas and notes, and lines without a word', () => {
    const kinds = ['code', 'table', 'math', 'footnote'] as const;
    const silent = kinds.map((kind): Block => ({ kind, text: 'x = 1' }));
    expect(phrasesOf([...silent, paragraph('* * *')], 'en', 1, none)).toEqual([]);
  });

  it('passes over footnote marks, and every other place stays what it is', () => {
    const text = 'The moon is among them.12 It never broke.';
    const [first, second] = phrasesOf([paragraph(text)], 'en', 1, () => [{ start: 23, end: 25 }]);
    expect(first?.text).toBe('The moon is among them.');
    expect(text.slice(second?.start, second?.end)).toBe('It never broke.');
  });

  it('parts a long sentence where one breathes, and loses nothing of it', () => {
    const long = `${'The gauge stands in the basin, and the water is a thumb too high, '.repeat(12)}and nobody is woken.`;
    const phrases = phrasesOf([paragraph(long)], 'en', 1, none);
    expect(phrases.length).toBeGreaterThan(3);
    expect(phrases.map(({ text }) => text).join('')).toBe(long);
    expect(phrases.every(({ text }) => text.length <= 180 && /(?:, |\.)$/.test(text))).toBe(true);
    const unbroken = phrasesOf([paragraph('長'.repeat(900))], 'ja', 1, none);
    expect(unbroken.map(({ text }) => text).join('')).toBe('長'.repeat(900));
    expect(Math.max(...unbroken.map(({ text }) => text.length))).toBeLessThanOrEqual(72);
  });

  it('is parted shorter for a slow voice, which the browser cuts off after as many seconds', () => {
    const long = paragraph('The gauge stands in the basin, and the water is a thumb too high, '.repeat(12));
    const longest = (rate: number) => Math.max(...phrasesOf([long], 'en', rate, none).map(({ text }) => text.length));
    expect(longest(0.5)).toBeLessThanOrEqual(longest(1) / 2 + 1);
    expect(longest(3)).toBe(longest(1));
  });
});

describe('the voice', () => {
  const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
    voiceURI: name,
    name,
    lang,
    localService: false,
    default: false,
    ...more,
  });
  const names = (voices: Voice[]) => voices.map(({ name }) => name);

  it('speaks the language, from the device if it can, of the region if there is one', () => {
    const voices = [
      voice('far', 'en-GB'),
      voice('other', 'de-DE', { localService: true }),
      voice('near', 'en_US', { localService: true }),
      voice('nearest', 'en-GB', { localService: true }),
    ];
    expect(names(voicesFor(voices, 'en-GB'))).toEqual(['nearest', 'near', 'far']);
    expect(names(voicesFor(voices, 'de'))).toEqual(['other']);
    expect(voicesFor(voices, 'fi')).toEqual([]);
  });
});
