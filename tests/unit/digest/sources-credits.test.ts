import { describe, expect, test } from 'vitest';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

type More = Parameters<typeof inputOf>[1];

function names(kind: string, paragraphs: string[], more: More = {}, lang = 'en'): string[] {
  const { sources } = findSources(inputOf(paragraphs, more), lang);
  return sources.filter((one) => one.kinds.some((found) => found === kind)).map((one) => one.name);
}

describe('credit', () => {
  test.each([
    ['Source Reuters/Politico/ABC', ['Reuters', 'Politico', 'ABC']],
    ['Sources: AFP, BBC and CNN', ['AFP', 'BBC', 'CNN']],
    ['Quelle: APA/sda/dpa', ['APA', 'Keystone-SDA', 'dpa']],
    ['SOURCE: Harbour Weekly', ['Harbour Weekly']],
  ])('source line: %s', (text, expected) => {
    expect(names('credit', [], { credits: [{ text }] })).toEqual(expected);
  });

  test.each([
    ['en', 'HAYWARD, Calif. (AP) — A bridge was closed.', 'AP'],
    ['en', '(Reuters) - A bridge was closed.', 'Reuters'],
    ['de', 'Berlin (dpa/lby) - Eine Brücke wurde gesperrt.', 'dpa'],
    ['es', 'Madrid, 13 ene (EFE).- Un puente cerró.', 'EFE'],
    ['ja', '【6月18日 AFP】橋が閉鎖された。', 'AFP'],
    ['fr', 'Un pont a été fermé lundi dans le nord du pays (AFP)', 'AFP'],
  ])('dateline in %s: %s', (lang, text, name) => {
    expect(names('credit', [text], {}, lang)).toEqual([name]);
  });

  test('byline, metadata and syndication', () => {
    expect(names('credit', ['Text.'], { byline: ['PTI', 'Jane Doe'] })).toEqual(['PTI']);
    const provenance = [{ name: null, url: 'https://www.nbcnews.com/a', from: 'canonical' }];
    expect(names('credit', ['Text.'], { provenance })).toEqual(['NBC News']);
    expect(names('credit', ['This story was originally published by ProPublica.'])).toEqual(['ProPublica']);
    expect(names('credit', ['With files from The Canadian Press'])).toEqual(['The Canadian Press']);
    const reporter = 'Associated Press writer Ann Example in Paris contributed to this report.';
    expect(names('credit', [`—${reporter}`])).toEqual(['AP']);
    expect(names('credit', ['Anne Exemple (AFP) a contribué à cet article.'], {}, 'fr')).toEqual(['AFP']);
  });

  test.each([
    ['https://www.nbcnews.com/%D0%BC%D0%BE%D1%81%D1%82-%e6%a9%8b?q=a%20b', 'https://www.nbcnews.com/мост-橋?q=a%20b'],
    ['https://www.nbcnews.com/%E0%A4/%E2%80%AEmoc', 'https://www.nbcnews.com/%E0%A4/%E2%80%AEmoc'],
  ])('an address in other letters is shown in them, but never what turns a line round: %s', (url, shown) => {
    const provenance = [{ name: null, url, from: 'canonical' }];
    const [one] = findSources(inputOf(['Text.'], { provenance }), 'en').sources;
    expect(one?.evidence[0]?.text).toBe(shown);
  });

  test('a source line that names an office is an institution, a person called as a magazine is none', () => {
    const { sources } = findSources(inputOf([], { credits: [{ text: 'Quelle: Landesregierung Musterland' }] }), 'de');
    expect(sources.map(({ name, tier }) => [name, tier])).toEqual([['Landesregierung Musterland', 'institution']]);
    expect(names('credit', ['Text.'], { byline: ['Nicole Forbes'] })).toEqual([]);
    expect(names('credit', ['Text.'], { byline: ['Jane Doe, Forbes'] })).toEqual(['Forbes']);
    expect(names('credit', [], { credits: [{ text: 'Quelle: Ann Muster (Text), Ben Muster (Bild)' }] }, 'de')).toEqual(
      [],
    );
  });

  test('a name that only stands between brackets in a sentence is no credit', () => {
    expect(names('credit', ['He joined the Associated Press (AP) in 1990 and stayed for years and years.'])).toEqual(
      [],
    );
  });
});

describe('photo', () => {
  test.each([
    ['The harbour at dawn © AP / Jane Doe', ['AP']],
    ['The harbour. (AP Photo/Jane Doe)', ['AP']],
    ['The harbour. Jane Doe/AFP/Getty Images', ['AFP', 'Getty Images']],
    ['The harbour [File: Reuters]', ['Reuters']],
    ['Foto: Jane Doe/dpa', ['dpa']],
    ['Image copyright EPA', ['EPA']],
    ['The harbourCredit: Getty - Contributor', ['Getty Images']],
    ['The harbour. Photo: Jane Doe', []],
    ['A reporter of CNN at the harbour on Monday', []],
    ['The horse show in Harrisburg, PA', []],
  ])('caption: %s', (text, expected) => {
    expect(names('photo', [], { captions: [{ text }] })).toEqual(expected);
  });

  test('a stray credit among the paragraphs', () => {
    expect(names('photo', ['The harbour has been closed (Image: GETTY)'])).toEqual(['Getty Images']);
  });
});
