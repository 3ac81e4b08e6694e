import { expect, it } from 'vitest';
import { t } from '@/utils/texts';

it('gives the English text of a key', () => {
  expect(t('extensionName')).toBe('Lectern');
});
