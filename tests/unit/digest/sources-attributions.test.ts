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
    ['en', 'Reuters on Sunday reported that the bridge will close.', 'Reuters'],
    ['en', 'He wrote so in a study published Monday in the journal Quayside Letters.', 'Quayside Letters'],
    ['en', 'The port’s Defense Ministry on Sunday confirmed the closure.', 'Defense Ministry'],
    ['en', 'Ten boats were lost, according to Ruritania’s Coast Guard.', 'Ruritania’s Coast Guard'],
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

describe('speech, its speaker, and the outlet that heard it', () => {
  test.each([
    ['en', '“The bridge is safe,” she said Tuesday on CNN.', 'CNN'],
    ['en', 'The mayor was quoted as saying by the AFP news agency.', 'AFP'],
    ['en', 'Asked by Reuters, the owner shrugged.', 'Reuters'],
    ['en', 'The BBC has seen the letter.', 'BBC'],
    ['en', 'The harbour master sat down with NPR last week.', 'NPR'],
    ['es', '“El puente es seguro”, ha asegurado este martes la alcaldesa en Onda Cero.', 'Onda Cero'],
    ['es', 'El puente cerrará, según ha podido saber Europa Press.', 'Europa Press'],
    ['es', 'La noticia la avanzó este lunes El Confidencial.', 'El Confidencial'],
    ['fr', 'Elle a dénoncé jeudi 8 février sur BFMTV des rumeurs.', 'BFMTV'],
    ['fr', '« Le pont est sûr », s’agace le maire à l’antenne de France Bleu.', 'France Inter'],
    ['fr', 'Le pont fermera, rapporte mardi 12 mars Le Figaro.', 'Le Figaro'],
    ['fr', 'La maire a prévenu, samedi 11 avril sur CNews, que le pont fermerait.', 'CNews'],
    ['fr', '“Le pont est sûr”, a assuré M. Exemple lundi matin sur CNews.', 'CNews'],
    ['fr', '“Le pont est sûr”, confie au Monde Anne Exemple, la maire.', 'Le Monde'],
    ['fr', 'Le plan a été dévoilé dimanche 5 juillet par Le Figaro.', 'Le Figaro'],
    ['en', 'The Swiss magazine Blick said the bridge was safe.', 'Blick'],
    ['en', 'The bridge is safe, according to an account in Politico.', 'Politico'],
    ['de', 'Die Brücke sei sicher, heißt es mit Bezug auf den „Spiegel“.', 'Der Spiegel'],
    ['fr', 'Le pont fermera, confirmant une information de Mediapart.', 'Mediapart'],
    ['fr', 'Un courrier que l’AFP s’est procuré le dit.', 'AFP'],
    ['de', 'Das räumte die Ministerin am Montag im ZDF ein.', 'ZDF'],
    ['de', 'Die Brücke wird gesperrt, erfuhr die APA aus der Behörde.', 'APA'],
    ['de', 'Auf Anfrage des SWR schwieg die Behörde.', 'SWR'],
    ['pt', '“A ponte é segura”, garantiu nesta terça-feira a prefeita à Folha de S.Paulo.', 'Folha de S.Paulo'],
    ['pt', 'A ponte fecha, conforme noticiado pelo Estadão.', 'Estadão'],
    ['it', '«Il ponte è sicuro», ribadisce la sindaca ai microfoni di Radio 24.', 'Radio 24'],
    ['it', 'Raggiunto dall’ANSA, il sindaco tace.', 'ANSA'],
    ['nl', 'De brug is veilig, benadrukte de burgemeester en zei dat gisteren in de Volkskrant.', 'de Volkskrant'],
    ['nl', 'De brug gaat dicht, zo meldt de NOS.', 'NOS'],
    ['pl', 'Most jest bezpieczny, zapewniła burmistrz w rozmowie z TVN24.', 'TVN24'],
    ['pl', 'Jak dowiedziało się RMF FM, most będzie zamknięty.', 'RMF FM'],
    ['tr', 'Başkan, NTV canlı yayınında soruları yanıtladı.', 'NTV'],
    ['tr', "Reuters'ın aktardığına göre köprü kapanacak.", 'Reuters'],
    ['ru', 'Мост безопасен, рассказала в эфире телеканала РЕН ТВ мэр города.', 'REN TV'],
    ['ru', 'Слова мэра приводит «Интерфакс».', 'Interfax'],
    ['ar', 'وقال رئيس البلدية في حديث لقناة الجزيرة إن الجسر آمن.', 'Al Jazeera'],
    ['ar', 'وفق ما نقلته وكالة رويترز فإن الجسر سيغلق.', 'Reuters'],
    ['zh', '市长接受路透社专访时说，大桥是安全的。', 'Reuters'],
    ['zh', '《纽约时报》网站10月6日刊文说，大桥将关闭。', 'The New York Times'],
    ['ja', '市長はNHKの単独インタビューに応じた。', 'NHK'],
    ['ja', '橋は閉鎖されると、ブルームバーグなどが報じた。', 'Bloomberg'],
    ['sv', 'Bron stängs, har Expressen avslöjat.', 'Expressen'],
    ['no', 'Broen er trygg, svarte ordføreren overfor NRK.', 'NRK'],
    ['da', 'Broen er sikker, fortalte borgmesteren i går til Politiken.', 'Politiken'],
  ])('%s: %s', (lang, text, name) => {
    expect(named(text, lang)).toContain(name);
  });

  test.each([
    ['fr', 'Le maire a dit que le projet irait à la BBC.', 'what a clause of its own says'],
    ['fr', '« Le Pont », diffusée sur France 2, est une série.', 'what is broadcast'],
    ['en', 'She says she noticed the crowds on CNN.', 'what somebody saw'],
    ['en', 'The mayor wrote to the European Court of Human Rights.', 'a court that was written to'],
    ['de', 'Die Brücke ist sicher“, sagte Ann Beispiel, die seit Jahren für den SWR arbeitet.', 'where somebody works'],
    ['it', 'Il presidente della Repubblica ha detto che è tardi.', 'a name that is an ordinary word'],
    ['en', 'De’Aaron Fox said the road was icy.', 'a surname'],
    ['en', 'An article in Life Science explains it.', 'the end of another name'],
  ])('%s: %s (%s)', (lang, text) => {
    expect(named(text, lang)).toEqual([]);
  });
});

describe('names that no table holds', () => {
  test.each([
    ['en', 'He told The Lighthouse that the mill would close.', 'The Lighthouse'],
    ['en', 'The mill will close, she told QRSX in an interview.', 'QRSX'],
    ['en', 'She told Harbourside.com that the mill would close.', 'Harbourside.com'],
    ['en', 'The mill will close, the Harbourside news agency reported.', 'Harbourside'],
    ['tr', 'Fabrika kapanacak, Liman gazetesine göre.', 'Liman'],
    ['zh', '据《港湾晚报》报道，大桥将关闭。', '港湾晚报'],
    ['ja', '米紙「ハーバー・タイムズ」によると、橋は閉鎖される。', 'ハーバー・タイムズ'],
    ['ar', 'وذكرت صحيفة "الميناء" أن الجسر سيغلق.', 'الميناء'],
    ['fr', 'La maire l’a confié au Figaro.', 'Le Figaro'],
    ['pt', 'O ministro negou tudo em entrevista ao Globo.', 'O Globo'],
    ['de', 'Das sagte sie gegenüber dem Schweizer Radio und Fernsehen.', 'Schweizer Radio und Fernsehen'],
    ['fr', 'Le pont fermera, selon les informations du Parisien.', 'Le Parisien'],
    ['it', 'Lo ha detto la sindaca al Messaggero.', 'Il Messaggero'],
    ['de', 'Das sagte die Ministerin der „Zeit“.', 'Die Zeit'],
    ['fr', 'Dans un entretien au quotidien suisse La Lagune, la maire se tait.', 'La Lagune'],
    ['es', 'Lo dijo en una entrevista con el diario argentino La Ensenada.', 'La Ensenada'],
    ['en', 'The mill will close, she told Harbour Talk.', 'Harbour Talk'],
    ['en', 'The mill will close, an inspector told Quayside 27.', 'Quayside 27'],
  ])('%s: %s', (lang, text, name) => {
    expect(named(text, lang)).toContain(name);
  });

  test.each([
    ['The company told NATO that it was late.'],
    ['The player told the NBA and told WADA that it was late.'],
    ['The crew filmed at The Lighthouse in May.'],
    ['The report, seen by the Financial Times, says QRSX said nothing.'],
    ['The British newspaper said nothing.'],
  ])('%s', (text) => {
    expect(named(text, 'en').filter((name) => name !== 'Financial Times' && name !== 'NATO')).toEqual([]);
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
  ['Four in ten fires begin there, according to the QFPA.', 'QFPA', 'institution'],
  ['Prices fell, according to data from HarbourScan.', 'HarbourScan', 'institution'],
  ['Sales fell, a new survey from Quay & Partners finds.', 'Quay & Partners', 'institution'],
  ['Fares rose, according to figures from the Anchorline.', 'Anchorline', 'institution'],
  ['The Ministry of Fisheries said the catch was small.', 'Ministry of Fisheries', 'institution'],
])('%s', (text, name, tier) => {
  const found = findSources(inputOf([text]), 'en').sources;
  expect(found.map((one) => [one.name, one.tier])).toContainEqual([name, tier]);
});

test.each([
  ['en', 'The player told McExample that it was late, according to McExample.'],
  ['en', 'According to QFPA inspectors the mill is safe.'],
  ['en', 'The mill uses data and QFPA pumps.'],
  ['en', 'The app collects data from Anchorline.'],
  ['en', 'It was a survey by Monday.'],
])('%s: no body by its capitals: %s', (lang, text) => {
  expect(named(text, lang)).toEqual([]);
});

describe('a short form of a longer name', () => {
  test('is the longer one where the text has it', () => {
    const text = 'The mill closed, the Los Angeles Times reported. “It is over,” he told The Times.';
    const { sources } = findSources(inputOf([text]), 'en');
    expect(sources.map(({ name, mentions }) => [name, mentions])).toEqual([['Los Angeles Times', 2]]);
  });

  test('is the page’s own outlet there', () => {
    const more = { url: 'https://www.latimes.com/a' };
    expect(findSources(inputOf(['“It is over,” he told The Times.'], more), 'en').sources).toEqual([]);
  });

  test('“a business journal” is any of them', () => {
    expect(named('It was reported in a Business Journal once.', 'en')).toEqual([]);
  });
});
