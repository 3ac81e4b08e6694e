import { expect, it } from 'vitest';
import { dropClones } from '@/utils/article/clones';
import { readTree } from '@/utils/article/page-tree';

function kept(markup: string): string[] {
  const body = document.createElement('body');
  body.innerHTML = markup;
  const tree = readTree(body);
  const keep = tree.runs.map(() => true);
  dropClones(tree, keep);
  return tree.runs.filter((_, index) => keep[index]).map(({ text }) => text);
}

const slide = (name: string, more = '') =>
  `<div class="slide ${more}"><img src="${name}.jpg"><div>${name}</div><div>What the ${name} is for</div></div>`;
const said = (...names: string[]) => names.flatMap((name) => [name, `What the ${name} is for`]);

it('shows the slides of a slider once, whose clones go before and after them', () => {
  const slides = ['Gauge', 'Ledger', 'Bell'].map((name) => slide(name)).join('');
  const clones = slides.replaceAll('slide ', 'slide clone');
  expect(kept(`<p>One.</p><div>${clones}${slides}${clones}</div>`)).toEqual([
    'One.',
    ...said('Gauge', 'Ledger', 'Bell'),
  ]);
  expect(kept(`<div><ul><li>${slides}</li></ul><ul><li>${slides}</li></ul></div>`)).toEqual(
    said('Gauge', 'Ledger', 'Bell'),
  );
});

it('says once what a running band repeats', () => {
  expect(kept(`<div>${'<div class="item">Free ferries all summer</div>'.repeat(12)}</div>`)).toEqual([
    'Free ferries all summer',
  ]);
});

it.each([
  [
    'a refrain',
    '<p>Row, row, row</p><p>So far the shore</p><p>Row, row, row</p><p>Row, row, row</p><p>Row, row, row</p>',
  ],
  [
    'a refrain of stanzas',
    `<div><div>Row the boat</div><div>Home to the shore</div></div><div><div>It is late</div></div>`.repeat(3),
  ],
  ['a list of figures', '<ul><li>12 of 40</li><li>12 of 40</li><li>11 of 40</li><li>12 of 40</li></ul>'],
  ['results', '<div>0 : 0</div><div>0 : 0</div><div>0 : 0</div><div>0 : 0</div>'],
  [
    'links of a list',
    '<ul><li><a href="/a">The gauge in town</a></li><li>One</li><li><a href="/b">The gauge in town</a></li></ul>',
  ],
  ['an offer after each part', `${'<p>A part.</p><div><a href="/a">Where to get a gauge</a></div>'.repeat(2)}`],
  ['what tabs say', '<div role="tabpanel"><a href="/a">Read what gauges are</a></div>'.repeat(2)],
  ['a table', `<table>${'<tr><td><a href="/a">The same in both</a></td></tr>'.repeat(5)}</table>`],
])('leaves %s', (_, markup) => {
  const body = document.createElement('body');
  body.innerHTML = markup;
  expect(kept(markup)).toEqual(readTree(body).runs.map(({ text }) => text));
});

it('says a line once that a page holds thousands of times, and leaves two parts that only begin alike', () => {
  const rows = Array.from({ length: 900 }, (_, at) => `<div>The gauge at ${at}</div>`).join('');
  expect(kept(`<div>${'<div>The same line again</div>'.repeat(5000)}</div>`)).toHaveLength(1);
  expect(kept(`<section>${rows}</section><section>${rows}<div>One more</div></section>`)).toHaveLength(1801);
});
