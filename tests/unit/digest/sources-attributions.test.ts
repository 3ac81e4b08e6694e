import { describe, expect, test } from 'vitest';
import { findSources } from '@/utils/digest/sources/sources';
import { inputOf } from './sources-input';

/** Names of a kind that one sentence gives. */
function named(text: string, lang: string, kind = 'attribution'): string[] {
  const { sources } = findSources(inputOf([text], { lang }), lang);
  return sources.filter((one) => one.kinds.some((found) => found === kind)).map((one) => one.name);
}

describe('cues of sixteen languages', () => {
  test.each([
    ['en', 'The bridge will close, Reuters reported on Monday.', 'Reuters'],
    ['en', 'According to a new report in the German newspaper Handelsblatt, sales fell.', 'Handelsblatt'],
    ['en', 'She said so in an interview with ABC.', 'ABC'],
    ['en', 'The memo, seen by the Financial Times, names four ports.', 'Financial Times'],
    ['en', 'The ferry was late again, according to the Harwich Gazette.', 'Harwich Gazette'],
    ['en', 'He told the newspaper Dagens Industri that the mill would close.', 'Dagens Industri'],
    ['en', 'He will not resign, as reported by the Independent newspaper.', 'The Independent'],
    ['en', 'He had, according to Ann Example of the Washington Post, eaten a rabbit.', 'The Washington Post'],
    ['de', 'Das sagte sie dem Sender RPP.', 'RPP'],
    ['en', 'The pharmacist told WXIA-TV that he had seen it.', 'WXIA-TV'],
    ['en', 'The bridge was sold, according to the investigative news site Seeking Bridges.', 'Seeking Bridges'],
    ['de', 'Das sagte die Meteorologin dem Portal hafenblick.de.', 'hafenblick.de'],
    ['sv', 'I fredags sa ministern till Financial Times att bron stängs.', 'Financial Times'],
    ['sv', 'Bron stängs, enligt Washington Post.', 'The Washington Post'],
    ['no', 'Broen stenges, sier ordføreren til NRK.', 'NRK'],
    ['da', 'Broen lukker, skriver Reuters.', 'Reuters'],
    ['es', 'El puente cerrará, según informó la agencia EFE.', 'EFE'],
    ['es', 'La alcaldesa lo confirmó en declaraciones a El País.', 'El País'],
    ['fr', 'Le pont sera fermé, a indiqué le préfet à l’AFP.', 'AFP'],
    ['fr', 'Selon le quotidien économique Les Echos, les ventes baissent.', 'Les Echos'],
    ['de', 'Die Brücke wird gesperrt, wie die dpa meldet.', 'dpa'],
    ['de', 'Das sagte der Minister der „Süddeutschen Zeitung“.', 'Süddeutsche Zeitung'],
    ['pt', 'A ponte vai fechar, segundo a agência Lusa.', 'Lusa'],
    ['it', "Il ponte chiuderà, secondo quanto riferito dall'ANSA.", 'ANSA'],
    ['nl', 'De brug gaat dicht, meldt persbureau ANP.', 'ANP'],
    ['pl', 'Most będzie zamknięty, jak podaje agencja Reutera.', 'Reuters'],
    ['tr', "Köprü kapanacak, Reuters'a göre.", 'Reuters'],
    ['ru', 'Мост закроют, сообщает ТАСС.', 'TASS'],
    ['ru', 'Об этом пишет «Коммерсантъ».', 'Kommersant'],
    ['ar', 'وذكرت وكالة رويترز أن الجسر سيغلق.', 'Reuters'],
    ['zh', '据路透社报道，大桥将关闭。', 'Reuters'],
    ['ja', 'ロイター通信によると、橋は閉鎖される。', 'Reuters'],
  ])('%s: %s', (lang, text, name) => {
    expect(named(text, lang)).toContain(name);
  });
});

describe('what is no attribution', () => {
  test.each([
    ['a name without a cue', 'The merger of Gannett and the Chicago Tribune went ahead.'],
    ['an outlet as somebody’s employer', 'Fox News host Ann Example said the road was icy.'],
    ['an outlet that speaks about itself', 'CNN said it would close its office.'],
    ['an ordinary word', 'Time will tell, according to his mother.'],
    ['an ordinary word with a cue far off', 'According to the people in the street, the sun rose.'],
    ['an index', 'Nikkei futures lost 0.6 percent.'],
    ['another, longer name', 'The deal was reported to Time Warner.'],
    ['a body’s name', 'According to the National Weather Service, rain is near.'],
  ])('%s', (_what, text) => {
    expect(findSources(inputOf([text]), 'en').sources.filter((one) => one.tier === 'outlet')).toEqual([]);
  });

  test.each([
    ['by the host', { url: 'https://www.bbc.com/news/1' }],
    ['by the site’s name', { siteName: 'BBC News' }],
  ])('the page’s own outlet, %s', (_what, more) => {
    expect(findSources(inputOf(['An official told the BBC that the road was closed.'], more), 'en').sources).toEqual(
      [],
    );
  });

  test('a supplier named as the site on somebody else’s host is a source', () => {
    const more = { url: 'https://www.chron.com/a', siteName: 'Associated Press' };
    const { sources } = findSources(inputOf(['HANOI, Vietnam (AP) — The port opened.'], more), 'en');
    expect(sources.map((one) => one.name)).toEqual(['AP']);
  });
});

test('aliases are one source, with each mention counted', () => {
  const text = 'The AP reported it first. The Associated Press said so again. A.P. reported more.';
  const { sources } = findSources(inputOf([text]), 'en');
  expect(sources.map(({ name, mentions }) => [name, mentions])).toEqual([['AP', 3]]);
});

test('one cue holds for every name of a list', () => {
  expect(named('Officials told Reuters, AFP and the BBC that it was over.', 'en')).toEqual(['Reuters', 'AFP', 'BBC']);
  expect(named('CNN and CBS News reported the fire.', 'en')).toEqual(['CNN', 'CBS News']);
});

test.each([
  ['The study was published in the journal Annals of Example Medicine.', 'Annals of Example Medicine', 'journal'],
  ['The results were published in Nature.', 'Nature', 'journal'],
  ['According to the World Health Organization, it is rare.', 'World Health Organization', 'institution'],
  ['The Ministry of Fisheries said the catch was small.', 'Ministry of Fisheries', 'institution'],
])('%s', (text, name, tier) => {
  const found = findSources(inputOf([text]), 'en').sources;
  expect(found.map((one) => [one.name, one.tier])).toContainEqual([name, tier]);
});
