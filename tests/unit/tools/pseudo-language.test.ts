// @vitest-environment node
import { expect, it } from 'vitest';
import { CLOSE, OPEN, pseudoLanguage, textsOf } from '@/tests/tools/screens/texts';

const english = textsOf('en');
const pseudo = Object.entries(pseudoLanguage(english)).filter(([key]) => key !== 'textsLanguage');
const placesIn = (text = '') => text.match(/\$\d/g) ?? [];

it('has every text, in brackets, two fifths longer, with its places', () => {
  expect(pseudo.map(([key]) => key)).toEqual(Object.keys(english).filter((key) => key !== 'textsLanguage'));
  for (const [key, { message }] of pseudo) {
    const plain = english[key]?.message ?? '';
    const inside = message.slice(OPEN.length, -CLOSE.length);
    expect(message, key).toBe(OPEN + inside + CLOSE);
    expect(inside.length, key).toBe(Math.ceil(plain.length * 1.4));
    expect(placesIn(message), key).toEqual(placesIn(plain));
  }
});

it('says in which language numbers and plurals are', () => {
  expect(pseudoLanguage(english).textsLanguage).toEqual({ message: 'en' });
});
