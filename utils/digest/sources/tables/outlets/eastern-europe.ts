/** Outlets of the east of Europe, and Russia, in the form that `outlets.ts` describes. */
export const EASTERN_EUROPE = `
@en ru
RT|RT en Español;Russia Today|rt.com|b
Sputnik|Sputnik News;Спутник|sputniknews.com|a
The Moscow Times|Moscow Times|themoscowtimes.com|n
@ru ru
Kommersant|Коммерсант~;Kommiersant~;«Ъ»|kommersant.ru|n
Vedomosti|Ведомост~|vedomosti.ru|n
RBC|РБК;RBK|rbc.ru|w
Izvestia|Известия;Известиям;Известий|iz.ru|n
Rossiyskaya Gazeta|Российск~ газет~|rg.ru|n
Komsomolskaya Pravda|Комсомольск~ правд~|kp.ru|n
Novaya Gazeta|Нов~ газет~;Новая газета Европа;Nowaja Gaseta|novayagazeta.ru novayagazeta.eu|n
Lenta.ru|Лента.ру|lenta.ru|w
Gazeta.ru|Газета.Ru|gazeta.ru|w
Fontanka|Фонтанк~|fontanka.ru|w
Mash||mash.ru|w
Moskovsky Komsomolets|Московск~ комсомолец;Московск~ комсомольц~;МК|mk.ru|n
Argumenty i Fakty|Аргументы и факты;АиФ|aif.ru|n
Nezavisimaya Gazeta|Независим~ газет~|ng.ru|n
Channel One|Первый канал;Первого канала;Первому каналу;Первом канале|1tv.ru|b
Rossiya 24|Россия 24;Россия 1;Россия-24|smotrim.ru|b
REN TV|РЕН ТВ|ren.tv|b
NTV (Russia)|НТВ|ntv.ru|b
Mediazona|Медиазон~|zona.media|w
!The Bell|The Bell|thebell.io|w
Baza||baza.io|w
URA.RU|URA.Ru|ura.news|w
!Regnum|Регнум|regnum.ru|a
Vzglyad|Газета «Взгляд»|vz.ru|w
Sport Express|Спорт-Экспресс~|sport-express.ru|n
Championat|Чемпионат~;Чемпионат.com|championat.com|w
Match TV|Матч ТВ|matchtv.ru|b
Agentstvo|«Агентство»|agents.media|w
Novye Izvestia|Новы~ Извест~|newizv.ru|n
Ekho Moskvy|Эхо Москвы|echofm.online|b
Прайм|агентство «Прайм»;ПРАЙМ|1prime.ru|a
@ar ru
RT Arabic|روسيا اليوم;آر تي|arabic.rt.com|b
@ru lv
Meduza|Медуз~|meduza.io|w
!The Insider|Insider.ru||w
@en ua
Kyiv Independent|The Kyiv Independent|kyivindependent.com|w
@uk ua
Ukrainska Pravda|Ukrayinska Pravda;Украинск~ правд~;Українськ~ правд~|pravda.com.ua|w
Suspilne|Суспільне|suspilne.media|b
@ru ua
RBC-Ukraine|РБК-Украина|rbc.ua|w
Strana.ua|Страна.ua|strana.today|w
Hromadske|Громадськ~|hromadske.ua|w
@pl pl
Gazeta Wyborcza|Gazet~ Wyborcz~;Wyborcza.pl|wyborcza.pl|n
Rzeczpospolita|„Rzeczpospolit~;Rzeczpospolit~|rp.pl|n
Onet|Onet.pl;Oneci~|onet.pl|w
Wirtualna Polska|WP|wp.pl|w
TVN24|TVN|tvn24.pl|b
Polsat News|Polsat|polsatnews.pl|b
RMF FM||rmf24.pl|b
Polskie Radio|Polskim Radi~;Polskieg~ Radi~|polskieradio.pl|b
TVP|TVP Info|tvp.pl tvp.info|b
Interia||interia.pl|w
!Fakt||fakt.pl|n
Super Express|„Super Express~|se.pl|n
Radio ZET|Radia ZET;Radiu ZET|radiozet.pl|b
TOK FM||tok.fm|b
!Polityka|„Polity~|polityka.pl|m
Wprost||wprost.pl|m
Do Rzeczy||dorzeczy.pl|m
Dziennik Gazeta Prawna|DGP|gazetaprawna.pl|n
Puls Biznesu||pb.pl|n
Przegląd Sportowy|Przeglądu Sportowego;Przeglądowi Sportowemu|przegladsportowy.onet.pl|n
Biełsat|Biełsatu|belsat.eu|b
money.pl|Money.pl|money.pl|w
OKO.press||oko.press|w
Gazeta.pl|gazeta.pl|gazeta.pl|w
TV Republika|Telewizja Republika|tvrepublika.pl|b
@hu hu
!Telex.hu|Telex|telex.hu|w
Index.hu||index.hu|w
`;
