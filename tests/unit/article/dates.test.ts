import { describe, expect, test } from 'vitest';
import { dateIn, isoOf } from '@/utils/article/metadata/dates';

const iso = (text: string, lang: string | null = 'en') => dateIn(text, lang)?.iso;

describe('dates as readers see them', () => {
  test.each([
    ['en-US', 'September 22, 2023'],
    ['en-GB', 'Friday 22nd September 2023'],
    ['en-US', '9/22/2023'],
    ['en-GB', '22/09/2023'],
    ['de', 'Freitag, 22. September 2023'],
    ['de', '22.09.23'],
    ['fr', 'Publié le 22 septembre 2023'],
    ['es', '22 de septiembre de 2023'],
    ['pt', '22 de setembro de 2023'],
    ['it', '22 settembre 2023'],
    ['nl', '22 sept. 2023'],
    ['pl', '22 września 2023'],
    ['tr', '22 Eylül 2023 Cuma'],
    ['sv', '22 september 2023'],
    ['da', '22. september 2023'],
    ['nb', '22. sep. 2023'],
    ['fi', '22. syyskuuta 2023'],
    ['cs', '22. září 2023'],
    ['hu', '2023. szeptember 22.'],
    ['ro', '22 septembrie 2023'],
    ['hr', '22. rujna 2023.'],
    ['lv', '2023. gada 22. septembrī'],
    ['lt', '2023 m. rugsėjo 22 d.'],
    ['ru', '22 сентября 2023 г.'],
    ['uk', '22 вересня 2023'],
    ['bg', '22 септември 2023 г.'],
    ['el', '22 Σεπτεμβρίου 2023'],
    ['ar', '٢٢ سبتمبر ٢٠٢٣'],
    ['ar-LB', '22 أيلول 2023'],
    ['fa', '۲۲ سپتامبر ۲۰۲۳'],
    ['he', '22 בספטמבר 2023'],
    ['hi', '22 सितंबर 2023'],
    ['bn', '২২ সেপ্টেম্বর ২০২৩'],
    ['id', '22 September 2023'],
    ['vi', '22/09/2023'],
    ['th', '22 กันยายน 2566'],
    ['zh', '2023年9月22日'],
    ['ja', '2023年09月22日(金)'],
    ['ko', '2023년 9월 22일'],
    ['ko', '2023.09.22'],
  ])('%s: %s', (lang, text) => {
    expect(iso(text, lang)?.slice(0, 10)).toBe('2023-09-22');
  });

  test.each([
    ['September 22, 2023 at 4:45 pm', '2023-09-22T16:45:00'],
    ['22 Sep 2023, 12:05 AM', '2023-09-22T00:05:00'],
    ['2023-09-22 10:15 UTC', '2023-09-22T10:15:00Z'],
    ['22.09.2023, 07:30 Uhr', '2023-09-22T07:30:00'],
    ['2023年9月22日 下午3:05', '2023-09-22T15:05:00'],
  ])('the time belongs to it: %s', (text, expected) => {
    expect(iso(text, 'en')).toBe(expected);
  });

  test.each([
    ['Chapter 12 of 2023 pages'],
    ['31 February 2023'],
    ['99/99/2023'],
    ['Call 0800 123 456'],
    ['May the force be with you'],
    ['version 1.2.3'],
  ])('no date: %s', (text) => {
    expect(iso(text)).toBeUndefined();
  });

  test('a page in one language and a template in another', () => {
    expect(iso('3. Dezember 2021', 'en')).toBe('2021-12-03');
    expect(iso('8 февраля 2022', 'en')).toBe('2022-02-08');
  });

  test('the first of several, with its place', () => {
    const found = dateIn('Posted May 3, 2020, updated June 4, 2021', 'en');
    expect(found).toMatchObject({ iso: '2020-05-03', index: 7 });
  });
});

describe('dates as machines are told them', () => {
  test.each([
    ['2023-09-22T10:15:30+02:00', '2023-09-22T10:15:30+02:00'],
    ['2023-09-22T10:15:30.123Z', '2023-09-22T10:15:30Z'],
    ['2023-09-22T10:15+0200', '2023-09-22T10:15:00+02:00'],
    ['2023-09-22 10:15:30', '2023-09-22T10:15:30'],
    ['20230922', '2023-09-22'],
    ['20230922T101530', '2023-09-22T10:15:30'],
    ['2023/9/2', '2023-09-02'],
    ['Fri, 22 Sep 2023 10:15:30 GMT', '2023-09-22T10:15:30Z'],
    ['1695377730', '2023-09-22T10:15:30Z'],
    ['1695377730000', '2023-09-22T10:15:30Z'],
  ])('%s', (value, expected) => {
    expect(isoOf(value, 'en')).toBe(expected);
  });
});
