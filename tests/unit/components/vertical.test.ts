import { expect, it } from 'vitest';
import { isSetVertically } from '@/components/reader/vertical';

it.each(['ja', 'ja-JP', 'zh', 'zh-TW', 'zh-Hant-HK', 'yue', 'lzh', 'JA'])('%s is set vertically, too', (lang) => {
  expect(isSetVertically(lang)).toBe(true);
});

it.each(['en', 'ko', 'jav', 'zha', '', null])('%s is not', (lang) => {
  expect(isSetVertically(lang)).toBe(false);
});
