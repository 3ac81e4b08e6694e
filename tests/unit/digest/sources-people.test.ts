import { describe, expect, test } from 'vitest';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

const people = (text: string, lang = 'en') =>
  findSources(inputOf(text.split('\n')), lang).people.map(({ name, role }) => [name, role]);

describe('people quoted, with their role', () => {
  test.each([
    [
      'en',
      'Under Secretary of Ports for Policy Ann Example said it was over.',
      'Ann Example',
      'Under Secretary of Ports for Policy',
    ],
    ['en', 'US President Ben Sample told CNN so.', 'Ben Sample', 'US President'],
    [
      'en',
      'National Harbour Board spokesman Carl Muster acknowledged that.',
      'Carl Muster',
      'National Harbour Board spokesman',
    ],
    [
      'en',
      '“It is late,” said Dora Specimen, a sociologist at the University of Hull.',
      'Dora Specimen',
      'sociologist at the University of Hull',
    ],
    [
      'en',
      'The Secretary of State Ann Betty Example said that the bridge was closed.',
      'Ann Betty Example',
      'Secretary of State',
    ],
    [
      'es',
      '“Es tarde”, apunta el presidente de la Organización Portuaria Comarcal, Juan Ejemplo, muy preocupado.',
      'Juan Ejemplo',
      'presidente de la Organización Portuaria Comarcal',
    ],
    ['de', '„Es ist spät“, sagte Außenministerin Eva Muster.', 'Eva Muster', 'Außenministerin'],
    ['fr', 'Le pont est fermé, a déclaré le maire Paul Exemple.', 'Paul Exemple', 'maire'],
    ['es', '“Es tarde”, explica Ana Ejemplo, portavoz de la asociación.', 'Ana Ejemplo', 'portavoz de la asociación'],
    ['zh', '外交部发言人李小明今天表示，大桥已经关闭。', '李小明', '外交部发言人'],
    ['ja', '山田太郎知事は6日、橋を閉鎖すると述べた。', '山田太郎', '知事'],
    ['ja', 'ジョン・スミス大統領は「橋は閉じている」と語った。', 'ジョン・スミス', '大統領'],
    ['en', 'Ben Sample, a spokesman for the port tweeted that it was closed.', 'Ben Sample', 'spokesman for the port'],
    ['fr', '“Le pont est fermé”, explique à l’AFP le médecin Paul Exemple.', 'Paul Exemple', 'médecin'],
    [
      'fr',
      'Le procureur d’Ajaccio Paul Exemple a déclaré que le pont est fermé.',
      'Paul Exemple',
      'procureur d’Ajaccio',
    ],
    ['it', 'L’imprenditore Mario Esempio ha detto che è tardi.', 'Mario Esempio', 'imprenditore'],
    ['en', '“It was loud,” said Hull resident Ann Example, 55, who was there.', 'Ann Example', 'Hull resident'],
    ['en', 'Ben Sample, 74, a Hull resident who saw it, said he ran.', 'Ben Sample', 'Hull resident'],
    [
      'en',
      'Carl Muster, the port’s harbour minister, reported that a quay was hit.',
      'Carl Muster',
      'port’s harbour minister',
    ],
    [
      'en',
      'On Thursday port spokesman Dan Sample issued a statement saying that it was over.',
      'Dan Sample',
      'port spokesman',
    ],
    ['en', '“They sail,” asserted state Rep. Eve Example, R-St. Peter.', 'Eve Example', 'Rep.'],
    [
      'en',
      '“It is late,” Fay Sample, founder of the harbour museum told us.',
      'Fay Sample',
      'founder of the harbour museum',
    ],
    [
      'en',
      'The Lighthouse’s editor-in-chief Guy Muster said it was late.',
      'Guy Muster',
      'Lighthouse’s editor-in-chief',
    ],
    ['en', 'Mayor Kim Sample went to the port. Kim said it was open.', 'Kim Sample', 'Mayor'],
    [
      'de',
      'Die Prüfung sei 2019 gewesen, sagt der Präsident des Hafenrats, Paul Muster.',
      'Paul Muster',
      'Präsident des Hafenrats',
    ],
  ])('%s: %s', (lang, text, name, role) => {
    expect(people(text, lang)).toEqual([[name, role]]);
  });

  test.each([
    ['ar', 'وقال وزير الموانئ المصري سامح مثال إن الجسر مغلق.', 'سامح مثال', 'وزير الموانئ المصري'],
    ['ar', 'وأضاف المتحدث باسم الشرطة حيدر النموذجي في بيان أن الجسر مغلق.', 'حيدر النموذجي', 'المتحدث باسم الشرطة'],
    ['ar', 'قالت سلمى مثال، رئيسة البلدية، إن الجسر مغلق.', 'سلمى مثال', 'رئيسة البلدية'],
    ['ar', 'وأوضح الدكتور ممدوح عبد الله الأمين العام للاتحاد أن الجسر مغلق.', 'ممدوح عبد الله', 'الدكتور'],
    ['tr', 'Liman Bakanı Ayşe Örnek, köprünün kapandığını belirtti.', 'Ayşe Örnek', 'Liman Bakanı'],
    ['tr', 'Başkan Ali Örnek, "Köprü kapalı" dedi.', 'Ali Örnek', 'Başkan'],
    ['tr', 'Köprünün kapandığını söyleyen Prof. Dr. Can Örnek gülümsedi.', 'Can Örnek', 'Prof. Dr.'],
    ['zh', '法国总统马克龙说，大桥已经关闭。', '马克龙', '法国总统'],
    [
      'es',
      'El inspector general del Puerto, Álvaro Ejemplo, anunció que el puente cerrará.',
      'Álvaro Ejemplo',
      'inspector general del Puerto',
    ],
    ['pt', '“É tarde”, ressaltou a ministra Ana Exemplo.', 'Ana Exemplo', 'ministra'],
    ['pl', '– Jest późno – przyznał minister Jan Przykład.', 'Jan Przykład', 'minister'],
    ['de', '„Es ist spät“, so Ministerin Eva Muster.', 'Eva Muster', 'Ministerin'],
    ['ru', '14 мая президент порта Иван Примеров сообщил, что мост закрыт.', 'Иван Примеров', 'президент порта'],
  ])('%s: %s', (lang, text, name, role) => {
    const [first] = people(text, lang);
    expect(first?.[0]).toBe(name);
    expect(first?.[1]).toBe(role);
  });

  test.each([
    ['en', '“It is late,” said Dora Specimen, who owns the bridge.', 'Dora Specimen'],
    ['de', 'Läuft Piotr Beispiel weg? „Es ist spät“, sagte Beispiel.', 'Piotr Beispiel'],
    ['is', 'Eydís Dæmi kom. „Það er seint,“ segir Eydís Dæmi. „Brúin er lokuð,“ segir Eydís Dæmi.', 'Eydís Dæmi'],
    ['en', '“It is late,” Example shared. Ann Example had come.', 'Ann Example'],
    ['en', 'Ann Example, a captain who sailed for the Navy and never came back, said it was late.', 'Ann Example'],
    ['en', 'According to Ann Example, a lawyer, it was late.', 'Ann Example'],
    ['en', 'Hull Tribune editor Bill Example has said it was late.', 'Bill Example'],
    ['en', 'Queen Ann said it was late.', 'Queen Ann'],
    ['en', 'The mayor, Ann Example, was glad: “The bridge is open at last.”', 'Ann Example'],
    ['en', 'Ann Example met Ben Example. Ann Example, a pilot, left.\nExample said it was late.', 'Ann Example'],
    ['de', '„Es ist spät“, ruft Eva Muster. Muster lacht.', 'Eva Muster'],
    ['de', '„Es ist spät“, sagte Eva Muster von der Universität Hull.', 'Eva Muster'],
    ['de', 'Eva Muster (48) wundert es nicht: „Die Brücke ist eben alt.“', 'Eva Muster'],
    ['de', '„Es ist spät“, sagte Meteorologe Christian Muster.', 'Christian Muster'],
    ['sv', '– Bron är stängd, säger Eva Exempel från polisen.', 'Eva Exempel'],
    ['no', '– Broen er stengt, utbryter Eva Eksempel (30).', 'Eva Eksempel'],
    ['fr', 'Le pont est fermé, a affirmé jeudi le ministre de la Mer, Paul Exemple, devant la presse.', 'Paul Exemple'],
    ['es', 'Vino el director del puente, Luis Ejemplo, quien aseguró que es tarde.', 'Luis Ejemplo'],
    ['es', 'Llegó el juez Luis Ejemplo. Según Ejemplo, “es tarde”.', 'Luis Ejemplo'],
    ['en', '“It is late,” Ann Example told reporters.', 'Ann Example'],
    ['en', '“It is late,” play-by-play man Ben Sample quipped.', 'Ben Sample'],
    ['en', 'It is, as Ann Example, who owns the bridge, put it, late.', 'Ann Example'],
    ['fr', "« Il est tard », s'est exclamée Anne Exemple, 48 ans, sur le pont.", 'Anne Exemple'],
    ['fr', 'Le fils d’Anne Exemple est venu. « Il est tard », s’étonne Mme Exemple.', 'Anne Exemple'],
    ['it', 'Il senatore della Florida Mario Esempio ha confermato che è tardi.', 'Mario Esempio'],
    ['ja', '山田太郎財務相は、橋を閉鎖する方針を示した。', '山田太郎'],
    ['zh', '李小明来了。李小明看着大桥。\n“太晚了。”李小明告诉记者。', '李小明'],
  ])('%s, by what stands beside the name: %s', (lang, text, name) => {
    expect(people(text, lang).map(([found]) => found)).toEqual([name]);
  });

  test('in Arabic the last name alone counts for somebody who is known', () => {
    const text = 'وقال وزير الموانئ سامح مثال إن الجسر مغلق.\nوأضاف مثال أن العمل مستمر.';
    const [one] = findSources(inputOf(text.split('\n')), 'ar').people;
    expect(one?.evidence.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  test('a lead that the page sets as a heading names people too', () => {
    const heading = {
      kind: 'heading' as const,
      text: 'Liman Bakanı Ayşe Örnek, köprünün kapandığını belirtti.',
      level: 2,
    };
    const text = { kind: 'paragraph' as const, text: 'Örnek, köprünün güvenli olduğunu ifade etti.' };
    const { people: found } = findSources(inputOf([], { blocks: [heading, text] }), 'tr');
    expect(found.map(({ name }) => name)).toEqual(['Ayşe Örnek']);
  });

  test('a clause behind a name is no role', () => {
    const text = 'Hired by Ben Sample, he told his boss that it was late. Sample said so.';
    expect(people(text)).toEqual([['Ben Sample', undefined]]);
  });

  test('who is spoken for by somebody else is not who speaks', () => {
    const text = 'Ann Example built bridges. According to Example’s engineer, Carl Muster, it was late.';
    expect(people(text)).toEqual([['Carl Muster', 'Example’s engineer']]);
  });

  test('a surname leads back to the full name', () => {
    expect(people('Fay Beispiel arrived on Monday.\nBeispiel said the road was closed.')).toEqual([
      ['Fay Beispiel', undefined],
    ]);
  });
});

describe('a word for what somebody is, at the head of a sentence', () => {
  test('is no part of the name where the text has it in small letters elsewhere', () => {
    const text =
      'Every lampwinder of Hull came.\nLampwinder Ann Example said it was late.\nExample said the lamp was lit.';
    expect(people(text).map(([name]) => name)).toEqual(['Ann Example']);
  });

  test('is a name where a sentence has it with a capital inside', () => {
    const text = 'The rush of the tide was late.\nRush Ann Example said so.\n“It was late,” said Rush Ann Example.';
    expect(people(text).map(([name]) => name)).toEqual(['Rush Ann Example']);
  });

  test('is a name where it is a first name', () => {
    const text = 'She was frank.\nFrank Ann Example said it was late.';
    expect(people(text).map(([name]) => name)).toEqual(['Frank Ann Example']);
  });
});

test('a surname leads back in a language that joined later', () => {
  expect(people('Eva Exempel kom på måndagen.\n– Bron är stängd, säger Exempel.', 'sv')).toEqual([
    ['Eva Exempel', undefined],
  ]);
});

describe('speakers, wherever their words and their offices stand', () => {
  test.each([
    [
      'en',
      'It was a threat, said Harbour Board spokesperson Vera Patelli.',
      'Vera Patelli',
      'Harbour Board spokesperson',
    ],
    [
      'en',
      'HullFirst global manager of advanced moorings Zed Sample told Axios that quays were full.',
      'Zed Sample',
      'HullFirst global manager of advanced moorings',
    ],
    [
      'en',
      '“It was late,” noted Hull-based harbour lawyer Zed Sample in an interview.',
      'Zed Sample',
      'Hull-based harbour lawyer',
    ],
    [
      'en',
      'Zed Sample, a Hull port board member, but one of the two new ones, told the council that it was late.',
      'Zed Sample',
      'Hull port board member',
    ],
    ['en', 'Promoter Zed Sample said he would come.', 'Zed Sample', 'Promoter'],
    ['en', 'Port police Detective Zed Sample said it was late.', 'Zed Sample', 'Detective'],
    ['en', '“It was huge,” said Zelda Lake, a harbour pollster.', 'Zelda Lake', 'harbour pollster'],
    ['en', '“It is a pity.” Zed Sample, founder of a lamp firm told us.', 'Zed Sample', 'founder of a lamp firm'],
    ['en', '“We will not stop,” vowed union leader Zelda Muster at the gates.', 'Zelda Muster', 'union leader'],
    ['en', 'Harbour minister-elect Zed Sample told the council it was late.', 'Zed Sample', 'Harbour minister-elect'],
    ['en', 'For Zed Sample, a driver from Hull, “nothing has changed”.', 'Zed Sample', 'driver from Hull'],
    ['de', '„Es ist spät“, sagt der Hafen- und Brückenexperte Zeno Muster.', 'Zeno Muster', 'Brückenexperte'],
    [
      'de',
      '„Es ist spät“, so der stellvertretende Hafenleiter und Projektleiter Zeno Muster.',
      'Zeno Muster',
      'Projektleiter',
    ],
    [
      'de',
      'Zeno Muster, der Vorsitzende des Beirats Hafen & Brücke, sagte: „Es ist sehr spät.“',
      'Zeno Muster',
      'Vorsitzende des Beirats Hafen & Brücke',
    ],
    ['de', 'Nach Ansicht von Ökonom Zeno Muster ist es spät.', 'Zeno Muster', 'Ökonom'],
    ['de', 'Für den Historiker Zeno Muster ist das „ein Rückschritt“.', 'Zeno Muster', 'Historiker'],
    ['de', 'Laut der Soziologin Zita Muster ist es spät.', 'Zita Muster', 'Soziologin'],
    ['fr', 'Selon le sociologue Zéphyr Exemple, il est tard.', 'Zéphyr Exemple', 'sociologue'],
    ['fr', 'Pour le sociologue Zéphyr Exemple, « il est tard ».', 'Zéphyr Exemple', 'sociologue'],
    ['fr', 'Le président allemand Zéphyr Exemple a déclaré qu’il est tard.', 'Zéphyr Exemple', 'président allemand'],
    [
      'fr',
      'Zéphyr Exemple, un président de conseil a assuré que le pont est fermé.',
      'Zéphyr Exemple',
      'président de conseil',
    ],
    ['es', 'Según la economista Zoraida Ejemplo, es tarde.', 'Zoraida Ejemplo', 'economista'],
    ['it', 'Secondo l’economista Zeno Esempio, è tardi.', 'Zeno Esempio', 'economista'],
    [
      'nl',
      'Volgens onderzoeker Zeger Voorbeeld van de Universiteit Oberhafen is het laat.',
      'Zeger Voorbeeld',
      'onderzoeker',
    ],
    ['sv', '– Det är sent, säger forskaren Zara Exempel.', 'Zara Exempel', 'forskaren'],
    ['da', '– Det er sent, siger direktør Zita Eksempel.', 'Zita Eksempel', 'direktør'],
    ['no', 'Ifølge førsteamanuensis Zita Eksempel er det sent.', 'Zita Eksempel', 'førsteamanuensis'],
    ['pl', '– Jest późno – mówi „Gazecie Portowej” Zenon Stadt, socjolog z Hull.', 'Zenon Stadt', 'socjolog z Hull'],
  ])('%s: %s', (lang, text, name, role) => {
    expect(people(text, lang)).toEqual([[name, role]]);
  });

  test.each([
    ['en', 'In an email, Tom Sample wrote that nothing was wrong.', 'Tom Sample'],
    ['en', 'Bridges could help, says Zed Sample, who builds them in Hull.', 'Zed Sample'],
    ['fr', 'Interrogé jeudi, Jean-Paul Exemple a estimé que le pont devait fermer.', 'Jean-Paul Exemple'],
    [
      'de',
      '„Den Gong hört er nicht!“, so Zeno Muster Jr. jüngst. Muster Jr. lachte. „Ja“, so Zeno Muster Jr.',
      'Zeno Muster Jr.',
    ],
    ['de', '„Es ist spät“, sagt Zita Muster von Greenpeace.', 'Zita Muster'],
    ['de', 'Zeno Muster vom Institut für Brücken sprach von einem Weckruf.', 'Zeno Muster'],
  ])('%s, without a role: %s', (lang, text, name) => {
    expect(people(text, lang)).toEqual([[name, undefined]]);
  });

  test.each([
    ['en', 'But World Lantern said the bridge was closed.'],
    ['en', 'For World Lantern, “nothing has changed”.'],
    ['de', 'Für World Lantern ist das „ein Rückschritt“.'],
    ['en', 'I think of them as Lantern Passages, after the novelist Zed Sample explained bridges.'],
    ['en', 'Hull Lake was closed. Green Lake said it was late.'],
    ['en', 'Carl Lantern wrote from London. Ann Lantern wrote the story in Hull.'],
    ['fr', 'Le scénario, écrit par Jean Lantern, parle du port.'],
  ])('%s, nobody: %s', (lang, text) => {
    expect(people(text, lang).map(([name]) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/Lantern|Lake/)]),
    );
  });
});

describe('who is no person quoted', () => {
  test.each([
    ['a company', 'Goldman Sachs said sales fell.'],
    ['a country', 'Mountainous Nepal said the road was closed.'],
    ['somebody who says nothing', 'President Ann Example opened the bridge.'],
    ['an office alone', 'The Prime Minister said it was late.'],
    ['an outlet', 'Fox News said the road was closed.'],
    [
      'somebody near whom another speaks',
      'One adviser close to President Ann Example and of Ben Sample said it was late.',
    ],
    ['somebody who gets a letter', 'Mayor Ben Sample came. The letter to Sample said it was late.'],
    ['a surname of two people', 'Ann Example met Ben Example.\nExample said it was late.'],
  ])('%s', (_what, text) => {
    expect(people(text)).toEqual([]);
  });

  test.each([
    ['en', 'An official says Prime Minister Ben Sample watched the bridge.'],
    ['ar', 'وقال مسؤول أمريكي كبير إن الجسر مغلق.'],
    ['ar', 'وقالت وزارة الموانئ إن الجسر مغلق.'],
    ['ar', 'وقال رئيس البلدية إن الجسر مغلق.'],
    ['ar', 'وقال الجيش إن الجسر مغلق.'],
    ['en', 'Long before Ben Sample wrote A Song of Hull, it was late. Sample wrote The Bridge.'],
    ['en', 'Radio Hull says the bridge was closed.'],
    ['en', 'Ann Example built bridges. According to Example’s engineer, it was late.'],
    ['en', 'Soon Lighthouse Ltd was late. Lighthouse added two bridges.'],
    ['en', 'Why Choose New Sample:\n- It is cheap.'],
    ['en', '“It is late.” Hull City continued its march.'],
    ['en', 'The clerk said that Ben Sample, a lawyer, would come.'],
    ['en', 'It was about Lighthouse Bridge, a challenge that quickly revealed the strengths of all.'],
    ['fr', 'Le maire, dit-on, s’inquiète d’un Paul Exemple trop sûr de lui.'],
    ['en', 'Many praised Ben Sample for it: “The bridge is open at last.”'],
    ['en', 'The Hull Sports Hall of Fame announced that it was late.'],
    ['fr', 'Dans le bureau du président Paul Exemple, a-t-on dit, il est tard.'],
    ['it', 'Il caso Anna Esempio: «Il ponte è chiuso da ieri».'],
    ['en', 'Google Trends says that it was late. Google Trends added that it was later.'],
    ['en', 'Big Machine said in a statement that it was late. Big Machine added that it would go on.'],
    ['is', 'Hún kom. Kveðst Eydís hafa séð brúna. „Það er seint,“ segir Eydís.'],
    ['de', 'Läuft Beispiel weg? „Es ist spät“, sagte Beispiel.'],
    ['de', 'Die Seite von Montauk gefällt. Der Ort ist so schön wie Montauk.'],
    ['de', 'Wir sahen die Schule Möwen. „Die Möwen sind laut“, sagten Möwen.'],
    ['de', 'Es geht um das Verhalten von Hafen. „Es ist spät“, sagte Hafen.'],
    ['de', 'Auch die Länder Oberhafen und Unterhafen kamen. „Es ist spät“, berichtet Oberhafen.'],
    ['de', '„Es ist spät“, so die Oberhafener Brückenwartin.'],
    ['it', 'A Oberhafen spunta lo striscione: «È tardi». Oberhafen dice: «È vero».'],
    ['de', 'Das Thema Nachhaltigkeit zählt. Hier findet Nachhaltigkeit statt.'],
    ['de', 'Die IG Hafen kam. „Es ist spät“, sagte Hafen.'],
    ['es', 'El ministro destacó la gestión de Ana Ejemplo, fiscal general.'],
    ['es', 'Vinieron los Hermanos Franciscanos Capuchinos. Según los Capuchinos, es tarde.'],
    ['zh', '外交部发言人随后说，大桥已经关闭。'],
    ['zh', '记者表示，大桥已经关闭。'],
    ['zh', '李小明表示，大桥已经关闭。'],
    ['zh', '高管们来了，高管们看了，高管们表示，大桥已经关闭。'],
    ['zh', '外交部发言人表示，大桥已经关闭。'],
    ['ja', '現職大統領は橋を閉鎖すると述べた。'],
    ['ja', '山田太郎知事は橋を渡った。'],
  ])('%s: %s', (lang, text) => {
    expect(people(text, lang)).toEqual([]);
  });
});

describe('who is meant, and who is nobody', () => {
  test('only a person is spoken of by "who"', () => {
    expect(people('Towns were hit, according to Dora Sample, who heads the county.')).toEqual([
      ['Dora Sample', undefined],
    ]);
  });

  test('where somebody works is no part of a German name', () => {
    expect(people('„Es ist spät“, sagt Olga Muster von Hafen Hilfe.', 'de')).toEqual([['Olga Muster', undefined]]);
  });

  test('a letter and a hyphen begin no surname', () => {
    const text = 'Beim Wörtchen D-Day denken viele nach. Zur „D-Day“-Formel hatte er betont: „Das stimmt so nicht.“';
    expect(people(text, 'de')).toEqual([]);
  });

  test('a first name is that of somebody with a role, not the first word of a thing', () => {
    expect(people('The Kim Papers lie here. Kim said so. “Late,” Kim said.')).toEqual([]);
  });
});
