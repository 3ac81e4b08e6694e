import { describe, expect, it } from 'vitest';
import { isPhotoCredit } from '@/utils/article/photo-credits';

const wordsOf = (text: string) => text.split(/\s+/).length;

describe('isPhotoCredit', () => {
  it.each([
    '(AP Photo/Lena Orr)',
    'AP Photo/Lena Orr, File',
    'Photo: Lena Orr',
    'Photo by Lena Orr/Getty Images',
    'Image copyright Getty Images',
    '© Reuters / Lena Orr',
    'REUTERS/Lena Orr/File Photo',
    'Lena Orr, ASSOCIATED PRESS',
    'Foto: Lena Orr/dpa',
    'Symbolfoto: dpa',
    'Crédit photo : AFP',
    'Фото: РИА Новости',
    '摄影：李明',
    'Getty Images',
    '[File: Reuters]',
  ])('%s', (text) => {
    expect(isPhotoCredit(text, wordsOf(text))).toBe(true);
  });

  it.each([
    'Photographs of the harbour were shown to the council.',
    'Reuters reported on Monday that the ferry was late.',
    'The photo shows the ferry at the ramp, where cars wait.',
    'Images of the ramp: nobody has seen them. The council will look at them next week.',
    'Credit where it is due',
    'Bild der Wissenschaft wird teurer',
  ])('not: %s', (text) => {
    expect(isPhotoCredit(text, wordsOf(text))).toBe(false);
  });
});
