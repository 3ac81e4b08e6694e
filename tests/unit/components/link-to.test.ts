import { expect, it } from 'vitest';
import { linkTo } from '@/components/controls/link-to';

it.each([
  ['https://paper.example/a?b#c', 'https://paper.example/a?b#c'],
  ['http://paper.example', 'http://paper.example/'],
  ['file:///home/a/story.html', 'file:///home/a/story.html'],
  ['javascript:alert(1)//https://paper.example', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['blob:https://paper.example/1', undefined],
  ['chrome-extension://abc/options.html', undefined],
  ['story', undefined],
  ['', undefined],
])('%s leads to %s', (address, to) => {
  expect(linkTo(address).href).toBe(to);
});
