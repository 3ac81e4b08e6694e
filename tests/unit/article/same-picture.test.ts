import { describe, expect, it } from 'vitest';
import { isSamePicture } from '@/utils/article/same-picture';

describe('isSamePicture', () => {
  it.each([
    ['https://a.example/i/ferry-01.jpg', 'http://a.example/i/ferry-01.jpg?w=640'],
    ['https://a.example/2024/ferry-01-800x600.jpg', 'https://cdn.example/2024/ferry-01.webp'],
    [
      'https://a.example/_next/image?url=https%3A%2F%2Fa.example%2Fi%2Fferry_01.jpg&w=640',
      'https://a.example/i/ferry_01.jpg',
    ],
  ])('%s and %s', (one, other) => {
    expect(isSamePicture(one, other)).toBe(true);
  });

  it.each([
    ['https://a.example/1/image.jpg', 'https://a.example/2/image.jpg'],
    ['https://a.example/i/ferry-01.jpg', 'https://a.example/i/ferry-02.jpg'],
    ['https://a.example/i?img=%2Fp%2Fferry-01.jpg&w=9', 'https://a.example/i?img=%2Fp%2Fferry-02.jpg&w=9'],
    ['https://a.example/photo?id=41', 'https://a.example/photo?id=42'],
    ['https://a.example/a/7', 'https://a.example/b/7'],
  ])('%s and %s are two', (one, other) => {
    expect(isSamePicture(one, other)).toBe(false);
  });
});
