import { expect, it } from 'vitest';
import { readTree } from '@/utils/article/page-tree';
import { dropTopLines } from '@/utils/article/top-lines';

const WITNESSES = { title: '', description: '', names: ['Eva Schmitt'], lang: 'en', url: 'https://example.org/a' };
const PARAGRAPH =
  '<p>The harbour board closed the swing bridge on Monday, and nobody in the town knows when it will be opened again.</p>';

function firstLine(markup: string): string | undefined {
  const body = document.createElement('body');
  body.innerHTML = `${markup}${PARAGRAPH}`;
  const tree = readTree(body);
  const keep = tree.runs.map(() => true);
  dropTopLines(tree, keep, WITNESSES);
  return tree.runs[keep.indexOf(true)]?.text;
}

it.each([
  '<div>By Eva Schmitt</div>',
  '<div>Published Dec 05, 2023</div>',
  '<div><span>Eva Schmitt</span><span>Dec 05, 2023</span><span>2 Shares</span></div>',
])('who wrote it and when is no line of the text: %s', (line) => {
  expect(firstLine(line)).toMatch(/^The harbour board/);
});

it.each(['<div>Eva Schmitt saw the bridge on Dec 05, 2023</div>', '<div>A bridge since 1903</div>'])(
  'leaves what says more: %s',
  (line) => expect(`<div>${firstLine(line)}</div>`).toBe(line),
);
