import { expect, it } from 'vitest';
import { isCreditLine } from '@/utils/article/credits';

it.each([
  ['Source Reuters/AFP', true],
  ['Quelle: dpa', true],
  ['Quelle dpa', true],
  ['© dpa-infocom, dpa:230428-99-483045/5', true],
  ['(© dpa-infocom, dpa:230428-99-483045/5)', true],
  ['© 2024 The Marrow Bay Post. All rights reserved.', false],
  ['Sources close to the harbour said that the ferry would stay.', false],
])('%s', (line, is) => {
  expect(isCreditLine(line, line.split(' ').length)).toBe(is);
});
