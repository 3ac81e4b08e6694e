import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/utils/digest/sentences';

const split = (text: string, lang = 'en') => sentencesOf(text, lang).map((sentence) => sentence.text);

describe('sentences that belong together stay together', () => {
  it.each([
    ['en', 'Dr. Weaver met Gen. Holt at 5 p.m. on Friday.'],
    ['en', 'The U.S. Senate voted.'],
    ['en', 'J. K. Marlow and George W. Field wrote it.'],
    ['en', 'See p. 12 and No. 7 of the report.'],
    ['en', '“Will it rain?” she asked the keeper.'],
    ['en', 'Write to anna.reed@post.example before noon.'],
    ['en', 'It fell … than anyone thought.'],
    ['de', 'Am 3. Oktober kam Prof. Lang, z. B. mit dem Zug.'],
    ['de', '„Geht doch endlich!“, rief der Wirt.'],
    ['fr', 'M. Petit et Mme Roche arrivent vers 8 h.'],
    ['es', 'El Sr. Gil y la Dra. Mora viven en EE. UU. desde enero.'],
    ['ru', 'В 1990 г. он жил на ул. Мира.'],
    ['ja', '「明日は晴れる。」と市長は話した。'],
    ['zh', '“明天会下雨。”市长昨天说。'],
    ['ar', 'وقف في مركز جون إف. كينيدي للفنون المسرحية مساء الثلاثاء.'],
    ['ar', 'قال د. سامي إن الجسر مفتوح.'],
    ['th', 'เมื่อวันที่ 21 ม.ค.2561 เวลาประมาณ 12.00 น. ผู้สื่อข่าวได้รับแจ้งจากนาย ต. ว่าสะพานเปิดแล้ว'],
    ['en', 'The bridge of 1931 was measured again by the county.[2][13]'],
    // As its author broke it, for its length.
    ['en', 'The harbour office keeps a ledger of every ferry that came\nlate since the war.'],
    ['en', 'It is over, according to a new report by E! News on Monday.'],
    ['en', '“They sail,” said Rep. Ann Reed, R-St. Peter, who has a boat.'],
    ['en', 'See the appendix in chap. 15 below, and approx. 20 others.'],
  ])('%s: %s', (lang, text) => {
    expect(split(text, lang)).toEqual([text]);
  });
});

describe('sentences that are two come apart', () => {
  it.each([
    ['en', ['We live in the city.', 'It is loud.']],
    ['en', ['The firm is Hale & Co.', 'It makes bells.']],
    ['en', ['He went home…', 'Nobody saw him.']],
    // The quotation was opened a sentence earlier.
    ['fr', ['Il a dit : "Le port ferme.', 'La mer attend. "', 'Le maire sourit.']],
    ['fr', ['« La pluie revient. »', 'Le maire sourit.']],
    ['fr', ['Elle a dit : " Il pleut. "', 'Puis rien.']],
    ['zh', ['桥今天开放。', '市长来了。']],
    ['ja', ['橋が開いた。', '市長が来た。']],
    ['ja', ['市長は話した。', '「橋は開いている」と。']],
    ['ja', ['橋が開いた。', '（笑）それは冗談だ。']],
    ['zh', ['桥今天开放！', '（记者 王海）']],
    ['zh', ['市长来了。', '“桥开放了。”', '人们鼓掌。']],
    ['es', ['Piden menos ruido y más control del tráfico.', '"15 días de fiesta son muchos", dice una vecina.']],
    ['id', ['Itu terjadi di tahun Hijriyah.', '26 tahun kemudian jembatan dibuka.']],
    ['en', ['It was measured by the county.[2]', 'Nobody knows why.']],
    ['ar', ['فُتح الجسر أمس.', 'ولم يعبر أحد.']],
  ])('%s: %j', (lang, sentences) => {
    const text = sentences.join(lang === 'zh' || lang === 'ja' ? '' : ' ');
    expect(split(text, lang)).toEqual(sentences);
  });

  it('that a lost space glued together', () => {
    expect(split('They reached the harbour.“We have time,” he said on Monday.Later it rained.')).toEqual([
      'They reached the harbour.',
      '“We have time,” he said on Monday.',
      'Later it rained.',
    ]);
  });

  it('in Thai at a space, where it would be endless', () => {
    const clause = 'นายกเทศมนตรีเปิดสะพานแห่งใหม่เมื่อวานนี้ท่ามกลางสายฝนและชาวบ้านจำนวนมาก';
    expect(split(Array(4).fill(clause).join(' '), 'th')).toEqual(Array(4).fill(clause));
  });

  it('before an address on a line of its own', () => {
    const line = 'All times of the ferry are in the new table of the harbour office';
    expect(split(`${line}\nhttps://ferry.example/times`)).toEqual([line, 'https://ferry.example/times']);
  });

  it('at each line of a list', () => {
    expect(split('milk\neggs and butter\nbread', 'en')).toEqual(['milk', 'eggs and butter', 'bread']);
  });

  it('but no address is cut', () => {
    expect(split('Ask at www.harbour.Example or at Shop.Com today.')).toHaveLength(1);
  });
});

it('gives each sentence as it stands, where it stands, and loses nothing but space', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('en', 'de', 'tr', 'zh'),
      (text, lang) => {
        const sentences = sentencesOf(text, lang);
        for (const { text: sentence, start } of sentences) {
          expect(text.slice(start, start + sentence.length)).toBe(sentence);
          expect(sentence.trim()).toBe(sentence);
        }
        const solid = (part: string) => part.replace(/\s/g, '');
        expect(sentences.map((sentence) => solid(sentence.text)).join('')).toBe(solid(text));
      },
    ),
  );
});
