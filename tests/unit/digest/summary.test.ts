import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '@/utils/article/article';
import type { SummarySentence } from '@/utils/digest/digest';
import { candidatesOf } from '@/utils/digest/summary/candidates';
import { viewOf } from '@/utils/digest/summary/features';
import { opensDangling } from '@/utils/digest/summary/openings';
import { summarise } from '@/utils/digest/summary/summarise';
import { chancesOf, thingsOf, WORD_FEATURES } from '@/utils/digest/summary/word-chances';
import { WORD_WEIGHTS } from '@/utils/digest/summary/word-weights';

const block = (text: string, kind: BlockKind = 'paragraph'): Block => ({ kind, text });

const HARBOUR = [
  'The harbour of Elm Point will close for two years so that its northern wall can be rebuilt, the town council decided on Monday.',
  'The vote was nine to four. Was it counted twice? However, two members asked for a third count of all the hands.',
  '“This wall has stood for a century and it will not stand another winter,” said Ada Brook, the harbour master of Elm Point.',
  'He was not convinced. The rebuilding of the wall costs 14 million crowns, most of which the province pays.',
  '“Nobody asked us.” Fishing boats move to Saltby, eleven miles to the south, where forty berths are being prepared for them.',
  'What will become of the market? The fish market of Elm Point stays open and is supplied by road until the harbour opens again.',
  'Engineers found cracks in the northern wall after the storms of last spring, and divers counted more than two hundred of them.',
].map((text) => block(text));

const TITLE = 'Harbour closes for two years';
const texts = (sentences: readonly SummarySentence[]) => sentences.map(({ text }) => text);
const textsOf = (blocks: Block[], options = {}) => texts(summarise({ title: TITLE, blocks }, 'en', options).summary);
const longTextsOf = (blocks: Block[]) => texts(summarise({ title: TITLE, blocks }, 'en').otherSummaries.long);

describe('a summary', () => {
  it('is of sentences as they stand, in the order of the text, each with its paragraph', () => {
    const { summary } = summarise({ title: TITLE, blocks: HARBOUR }, 'en');
    expect(summary).toHaveLength(3);
    for (const { text, paragraph } of summary) expect(HARBOUR[paragraph]?.text).toContain(text);
    const places = summary.map(({ paragraph }) => paragraph);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('comes in three lengths', () => {
    const { summary, otherSummaries } = summarise({ title: TITLE, blocks: HARBOUR }, 'en');
    expect([otherSummaries.short, summary, otherSummaries.long].map((list) => list.length)).toEqual([2, 3, 5]);
    // Whoever asks for more finds what was there.
    expect(texts(summary)).toEqual(expect.arrayContaining(texts(otherSummaries.short)));
    expect(texts(otherSummaries.long)).toEqual(expect.arrayContaining(texts(summary)));
  });

  it('has no question, no bare quotation, and nothing that points at a sentence left out', () => {
    for (const text of textsOf(HARBOUR)) {
      expect(text).not.toMatch(/\?|^However|Nobody asked us/);
    }
  });

  it('may have a Chinese sentence with an address in it, or a stroke', () => {
    const lines = [
      '在最新版本（https://example.org/bridge）中，旧桥的资料已经更新到了今年秋天。',
      '旧桥/新桥的资料已经更新到了今年秋天，市长昨天对记者说。',
    ];
    const found = candidatesOf(
      lines.map((line) => block(line)),
      TITLE,
      'zh',
    );
    expect(found.map(({ unfit }) => unfit)).toEqual([false, false]);
  });

  it('has no line without a full stop where all sentences have theirs', () => {
    const label = block('Northern wall of the harbour at Elm Point, spring');
    const heading = block('The wall', 'heading');
    const unfit = (blocks: Block[], ...before: Block[]) =>
      candidatesOf([...before, ...blocks], TITLE, 'en').flatMap((one) => (one.text === label.text ? one.unfit : []));
    expect(unfit([label, ...HARBOUR], heading)).toEqual([true]);
    // Where no heading is marked it may be one.
    expect(unfit([label, ...HARBOUR])).toEqual([false]);
    // A text that has none has nothing else.
    expect(unfit([label, ...HARBOUR.map(({ text }) => block(text.replace(/\.$/, '')))], heading)).toEqual([false]);
    // As long as a sentence.
    const lead = block('The harbour of Elm Point closes so that its northern wall can be rebuilt before next winter');
    expect(candidatesOf([lead, heading, ...HARBOUR], TITLE, 'en')[0]?.unfit).toBe(false);
  });

  it.each([
    ['an address', 'http://example.org/harbour/wall-and-berths'],
    ['an address of mail', 'harbour.office@elm-point.example'],
    ['what leads to an address', 'More of it in the office of the harbour: https://example.org/harbour'],
    ['the number of a figure', 'Figure 2: The northern wall of the harbour after the storms.'],
    ['a line of a program', 'wall + theme(axis.text = element_text(size = 20)) # Axis text size'],
    ['a line in capitals', 'THE HARBOUR OF ELM POINT CLOSES FOR TWO YEARS IN ALL'],
    ['a remark whose speaker is in another sentence', '— Господин министр, у меня к вам большая просьба о гавани.'],
  ])('has not %s', (_what, line) => {
    expect(candidatesOf([block(line)], TITLE, 'ru').map(({ unfit }) => unfit)).toEqual([true]);
  });

  it.each([
    ['en', 'CLICK HERE to see all the pictures of the harbour at Elm Point.'],
    ['en', 'Sign up here to get the news of the harbour every Friday.'],
    ['en', 'Recommended Articles about the harbour and its northern wall'],
    ['en', 'LIVE UPDATES FROM Elm Point AS THE HARBOUR CLOSES'],
    ['de', 'Link zum Video-Inhalt über den Hafen und seine nördliche Mauer'],
    ['de', 'Klicken Sie für die Bilder des Hafens auf das Zeichen.'],
    ['fr', 'Cliquez ici pour voir toutes les images du port et du mur.'],
    ['zh', '作者：李小明，王大海，港口大桥研究所的研究员'],
    ['th', 'ข่าวแนะนำเกี่ยวกับท่าเรือและกำแพงด้านเหนือของเมือง'],
  ])('has not what calls to act or leads elsewhere, in %s: %s', (lang, line) => {
    expect(candidatesOf([block(line)], TITLE, lang).map(({ unfit }) => unfit)).toEqual([true]);
  });

  it.each([
    ['en', 'UNESCO and NATO said that the harbour of Elm Point closes for two years.'],
    ['en', 'The clerks click through two hundred pages of tables every day.'],
    ['en', 'Follow-up work on the northern wall of the harbour begins in May.'],
    ['de', 'Zum Hafen gehören vierzig Liegeplätze, die alle belegt sind.'],
    ['zh', '作者李小明在新书里写道，港口的大桥已经关闭两年。'],
  ])('has sentences that only look so, in %s: %s', (lang, line) => {
    expect(candidatesOf([block(line)], TITLE, lang).map(({ unfit }) => unfit)).toEqual([false]);
  });

  it.each([
    ['sv', '– Hamnen stängs i två år, säger Ada Brook på kommunen.'],
    ['ru', '— Гавань закроют на два года, — сказала Ада Брук на совете.'],
  ])('has a remark with its speaker, in %s', (lang, line) => {
    expect(candidatesOf([block(line)], TITLE, lang).map(({ unfit }) => unfit)).toEqual([false]);
  });

  it('is none where the text is too short to need one, unless asked for always', () => {
    const short = HARBOUR.slice(0, 2);
    expect(textsOf(short)).toEqual([]);
    expect(textsOf(short, { summariseAlways: true })).toHaveLength(3);
    expect(textsOf([], { summariseAlways: true })).toEqual([]);
    expect(textsOf([block('One sentence only.')], { summariseAlways: true })).toEqual(['One sentence only.']);
  });

  it('starts with the standfirst where the author wrote one', () => {
    const standfirst = 'Fishermen move away while a wall of 1910 is made new';
    expect(textsOf([block(standfirst, 'standfirst'), ...HARBOUR])[0]).toBe(standfirst);
  });

  it('has nothing of headings, code, tables, formulas, footnotes', () => {
    const kinds: BlockKind[] = ['heading', 'code', 'table', 'math', 'footnote'];
    const others = kinds.map((kind) =>
      block(`The harbour of Elm Point closes for two years, says the ${kind} here.`, kind),
    );
    for (const text of longTextsOf([...others, ...HARBOUR])) expect(text).not.toContain('says the');
  });

  it('leaves the dateline out', () => {
    const [first] = candidatesOf([block('ELM POINT, March 3 (Coastwire) — The harbour closes on Monday.')], '', 'en');
    expect(first?.text).toBe('The harbour closes on Monday.');
  });
});

it.each([
  ['what stands there twice', 'The wall closes in May.', 'The wall closes in May.', [false, true]],
  [
    'the introduction of a quotation that names nobody',
    'The harbour master of Elm Point, in a letter on Sunday. “No wall of ours will stand another winter.”',
    '',
    [true, true],
  ],
  [
    'not what a quotation with its speaker follows',
    'The council approved the new wall on Monday. “It will stand,” said Ada Brook, the harbour master.',
    '',
    [false, false],
  ],
])('leaves out %s', (_, first, second, unfit) => {
  const blocks = [first, second].filter(Boolean).map((text) => block(text));
  expect(candidatesOf(blocks, TITLE, 'en').map((candidate) => candidate.unfit)).toEqual(unfit);
});

it('leaves out what only leads to a list', () => {
  const blocks = [block('The basic premise of the wall is:'), block('It keeps the sea out.', 'item')];
  expect(candidatesOf(blocks, TITLE, 'en').map(({ unfit }) => unfit)).toEqual([true, false]);
});

it('does not give the title again, nor items that are no sentences', () => {
  const blocks = [block(`${TITLE}.`), block('Saltby, berths and harbour closes for two years', 'item'), ...HARBOUR];
  for (const text of longTextsOf(blocks)) {
    expect(text).not.toMatch(/^Harbour closes|^Saltby/);
  }
});

it.each([
  ['en', 'She left the town.', true],
  ['en', '“However, we go,” he said.', true],
  ['en', 'Shelley left the town.', false],
  ['en', 'This week the harbour closes.', false],
  ['en', 'It is made of stone.', true],
  ['en', 'It is possible to walk there.', false],
  ['en', 'This guide shows how walls are built.', false],
  ['fr', 'Cependant, le port ferme.', true],
  ['fr', 'Cette semaine, le port ferme.', false],
  ['de', 'Er ging nach Hause.', true],
  ['de', 'Erika ging nach Hause.', false],
  ['de', 'Das Haus ist alt.', false],
  ['es', 'Sin embargo, el puerto cierra.', true],
  ['tr', 'Bu sabah liman kapandı.', false],
  ['zh', '但是港口关闭了。', true],
  ['fr', 'Alors que la pluie tombe, le port ferme.', false],
  ['fr', 'Alors, le port ferme.', true],
  ['de', 'Es gibt einen Hafen.', false],
  ['xx', 'He left.', false],
  ['es', 'Con esa frase respondió la alcaldesa.', true],
  ['de', 'Sollte das stimmen, ist der Hafen zu.', true],
  ['pt', 'Com isso, o porto fecha.', true],
  ['it', 'Da allora il porto è chiuso.', true],
])('%s: “%s” points back: %s', (lang, text, points) => {
  expect(opensDangling(text, lang)).toBe(points);
});

it.each([
  'Read more: The harbour of Elm Point closes for two years, says the council.',
  'A spokesman for the harbour of Elm Point declined to comment on Monday.',
  'This post about the harbour of Elm Point may contain affiliate links.',
  'If you buy through our harbour, we may earn a small commission.',
  'Dieser Beitrag enthält unbezahlte Werbung für den Hafen von Elm Point.',
  'The harbour of Elm Point did not respond to a request for comment.',
])('leaves out what says nothing: %s', (text) => {
  expect(longTextsOf([...HARBOUR, block(text)])).not.toContain(text);
});

it.each([
  ['th', 'อ่านเพิ่มเติม: สะพานท่าเรือปิดสองปี สภาเมืองแจ้งชาวบ้านแล้ว', true],
  ['th', 'ข่าวที่เกี่ยวข้อง สะพานท่าเรือปิดสองปี สภาเมืองแจ้งชาวบ้านแล้ว', true],
  ['th', 'ข่าวที่เกี่ยวข้องกับสะพานท่าเรือมีมากขึ้นทุกวัน สภาเมืองแจ้งชาวบ้านแล้ว', false],
  ['ko', '관련기사: 항구 다리가 두 해 동안 닫힌다고 시의회가 말했다.', true],
  ['id', 'Baca juga: Jembatan pelabuhan ditutup selama dua tahun, kata dewan kota.', true],
  ['id', 'Jembatan pelabuhan ditutup selama dua tahun, kata dewan kota.', false],
])('%s: “%s” leads elsewhere: %s', (lang, text, leads) => {
  expect(candidatesOf([block(text)], '', lang)[0]?.unfit).toBe(leads);
});

it.each([
  ['zh', '港务局上个月用AI计算了所有渡轮的班次，并公布了结果。', false],
  ['ja', '港湾局は先月、AIで渡し船の便をすべて数え、結果を公表した。', false],
  ['th', 'ผลการตรวจ DNA ของเรือข้ามฟากทุกลำเผยแพร่เมื่อวันจันทร์ที่ผ่านมา', false],
  ['en', 'HARBOUR CLEARED FOR ALL GUESTS AMID FERRY ROW: REPORT', true],
])('%s: “%s” is a line in capitals: %s', (lang, text, isShouted) => {
  expect(candidatesOf([block(text)], '', lang)[0]?.unfit).toBe(isShouted);
});

it('may open with the first sentence of the article, which nothing comes before', () => {
  const opening = 'It is the harbour of Elm Point, closed for two years, that the town talks about.';
  expect(textsOf([block(opening), ...HARBOUR.slice(1)])).toContain(opening);
});

describe('words as a summary sees them', () => {
  const view = viewOf(
    candidatesOf([block('The wall of Elm Point is a wall. Ships wait.'), block('Elm Point waits.')], 'A wall', 'en'),
    'A wall',
    'en',
  );
  const [words, pairs] = thingsOf(view, [0, 2]);

  it('are numbered for the sentences asked for, a word said twice as two', () => {
    expect(words.lists[0]).toHaveLength(8);
    expect(new Set(words.lists[0]).size).toBe(8);
    expect(words.lists[1]).toBeUndefined();
    // "Elm" and "Point" are the same things in both.
    expect(words.lists[2]?.slice(0, 2)).toEqual(words.lists[0]?.slice(3, 5));
    expect(pairs.lists[2]?.[0]).toBe(pairs.lists[0]?.[3]);
  });

  it('have the figures that their names promise', () => {
    const figure = (thing: number, name: (typeof WORD_FEATURES)[number]) =>
      words.features[thing * WORD_FEATURES.length + WORD_FEATURES.indexOf(name)];
    const [the = 0, wall = 0, , elm = 0] = words.lists[0] ?? [];
    expect(figure(the, 'small')).toBe(1);
    expect(figure(wall, 'inTitle')).toBe(1);
    expect(figure(wall, 'times')).toBeCloseTo(Math.log(2));
    expect(figure(elm, 'name')).toBe(0.5);
    expect(words.count * WORD_FEATURES.length).toBe(words.features.length);
  });

  it('have chances between 0 and 1', () => {
    for (const chance of chancesOf(words, WORD_WEIGHTS.words, view.size, view.hasTitle)) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThan(1);
    }
  });
});

describe('always', () => {
  const paragraphsOf = fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), { maxLength: 12 });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(paragraphsOf, fc.lorem(), (paragraphs, title) => {
        const input = { title, blocks: paragraphs.map((text) => block(text)) };
        expect(summarise(input, 'en')).toEqual(summarise(structuredClone(input), 'en'));
      }),
      { numRuns: 20 },
    );
  });

  it('gives sentences that occur in their paragraphs, none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 8 }), (paragraphs) => {
        const blocks = paragraphs.map((text) => block(text));
        const { summary } = summarise({ title: null, blocks }, 'en', { summariseAlways: true });
        expect(summary.length).toBeLessThanOrEqual(3);
        for (const { text, paragraph } of summary) expect(blocks[paragraph]?.text).toContain(text);
      }),
      { numRuns: 50 },
    );
  });
});

it('takes no more than it is worth on a very long text', () => {
  const long = Array.from({ length: 3000 }, (_, i) =>
    block(`Stone ${i} of the long wall was laid by mason number ${i % 97}.`),
  );
  const from = performance.now();
  expect(textsOf(long)).toHaveLength(3);
  expect(performance.now() - from).toBeLessThan(2_000);
});
