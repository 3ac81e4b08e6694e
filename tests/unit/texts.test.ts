import { expect, it } from 'vitest';
import { provideTexts, t } from '@/utils/texts';

it('gives the English text of a key', () => {
  expect(t('extensionName')).toBe('Lectern');
});

it('keeps what is filled in apart where the interface runs from right to left, so that marks stay beside it', () => {
  const said = (lang: string) => {
    provideTexts((key, values) => (key === 'textsLanguage' ? lang : `«${values.join('» «')}»`));
    return t('importComplete', 'shelf.json', '42', 42);
  };
  expect(said('ar')).toBe(
    '«\u2068shelf.json\u2069» «42» «42»'.replace(/42»$/, `${new Intl.NumberFormat('ar').format(42)}»`),
  );
  expect(said('de')).toBe('«shelf.json» «42» «42»');
});
