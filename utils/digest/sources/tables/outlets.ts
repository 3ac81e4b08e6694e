/**
 * Newspapers, broadcasters, magazines and sites, one row a line: name | other names | domains | kind | language |
 * country. Kinds: n newspaper, b broadcaster, m magazine, w site. "!" before a name: an ordinary word as well, so it
 * counts only as it is written here and beside a strong cue. Facts only, our own work.
 */
export const OUTLETS = `
The New York Times|New York Times;NYT;N.Y. Times;NY Times;Нью-Йорк таймс;نيويورك تايمز;纽约时报;紐約時報|nytimes.com|n|en|us
The Washington Post|Washington Post;WaPo;واشنطن بوست;华盛顿邮报|washingtonpost.com|n|en|us
The Wall Street Journal|Wall Street Journal;WSJ;وول ستريت جورنال;华尔街日报|wsj.com|n|en|us
USA Today|USA TODAY|usatoday.com|n|en|us
Los Angeles Times|LA Times;L.A. Times|latimes.com|n|en|us
Chicago Tribune||chicagotribune.com|n|en|us
Chicago Sun-Times||chicago.suntimes.com suntimes.com|n|en|us
The Boston Globe|Boston Globe|bostonglobe.com|n|en|us
New York Post|NY Post|nypost.com|n|en|us
New York Daily News|NY Daily News|nydailynews.com|n|en|us
San Francisco Chronicle||sfchronicle.com|n|en|us
SFGATE|SFGate|sfgate.com|w|en|us
The Mercury News|Mercury News|mercurynews.com|n|en|us
Sacramento Bee||sacbee.com|n|en|us
Houston Chronicle||chron.com houstonchronicle.com|n|en|us
Dallas Morning News||dallasnews.com|n|en|us
Miami Herald||miamiherald.com|n|en|us
Tampa Bay Times||tampabay.com|n|en|us
Philadelphia Inquirer||inquirer.com|n|en|us
Seattle Times||seattletimes.com|n|en|us
Denver Post||denverpost.com|n|en|us
Star Tribune|Minnesota Star Tribune|startribune.com|n|en|us
Detroit Free Press||freep.com|n|en|us
Detroit News||detroitnews.com|n|en|us
Baltimore Sun||baltimoresun.com|n|en|us
Arizona Republic||azcentral.com|n|en|us
Atlanta Journal-Constitution|AJC|ajc.com|n|en|us
Des Moines Register||desmoinesregister.com|n|en|us
Kansas City Star||kansascity.com|n|en|us
Las Vegas Review-Journal|Review-Journal|reviewjournal.com|n|en|us
Sioux Falls Argus Leader|Argus Leader|argusleader.com|n|en|us
The Spokesman-Review|Spokesman-Review|spokesman.com|n|en|us
Newsday||newsday.com|n|en|us
!The Hill||thehill.com|w|en|us
Politico|POLITICO|politico.com politico.eu|w|en|us
Axios|アクシオス|axios.com|w|en|us
Semafor||semafor.com|w|en|us
The Intercept||theintercept.com|w|en|us
ProPublica||propublica.org|w|en|us
The Texas Tribune|Texas Tribune|texastribune.org|w|en|us
HuffPost|Huffington Post;The Huffington Post|huffpost.com huffingtonpost.com|w|en|us
BuzzFeed News|BuzzFeed;Buzzfeed|buzzfeednews.com buzzfeed.com|w|en|us
!Vox||vox.com|w|en|us
Vice|VICE;Vice News;VICE News;Motherboard|vice.com|w|en|us
!Slate||slate.com|w|en|us
!Salon||salon.com|w|en|us
The Daily Beast|Daily Beast|thedailybeast.com|w|en|us
The Daily Caller|Daily Caller|dailycaller.com|w|en|us
Breitbart|Breitbart News|breitbart.com|w|en|us
Newsmax||newsmax.com|b|en|us
Business Insider||businessinsider.com businessinsider.de|w|en|us
Fast Company||fastcompany.com|m|en|us
Forbes|《福布斯》;Форбс|forbes.com forbes.ru|m|en|us
!Fortune||fortune.com|m|en|us
Bloomberg|Bloomberg News;Bloomberg.com;bloomberg;Блумберг;بلومبرغ;بلومبرج;彭博社;彭博;ブルームバーグ|bloomberg.com|a|en|us
CNBC||cnbc.com|b|en|us
MarketWatch||marketwatch.com|w|en|us
Barron's|Barron’s|barrons.com|m|en|us
!Time|TIME;Time magazine;TIME magazine;Time Magazine;《时代》|time.com|m|en|us
Newsweek||newsweek.com|m|en|us
U.S. News & World Report|US News & World Report;U.S. News|usnews.com|m|en|us
The New Yorker|New Yorker|newyorker.com|m|en|us
!The Atlantic||theatlantic.com|m|en|us
New York Magazine|New York magazine;Vulture;The Cut|nymag.com vulture.com thecut.com|m|en|us
!The Nation||thenation.com|m|en|us
National Review||nationalreview.com|m|en|us
Mother Jones||motherjones.com|m|en|us
Foreign Policy||foreignpolicy.com|m|en|us
!Foreign Affairs||foreignaffairs.com|m|en|us
Washington Examiner||washingtonexaminer.com|n|en|us
Washington Times||washingtontimes.com|n|en|us
Christian Science Monitor||csmonitor.com|n|en|us
CNN|CNN International;CNN Business;CNN en Español;Си-эн-эн;سي إن إن;سي ان ان|cnn.com cnnespanol.cnn.com|b|en|us
CNN Türk|CNN TÜRK|cnnturk.com|b|tr|tr
CNN Brasil||cnnbrasil.com.br|b|pt|br
Fox News|FOX News;Fox News Digital;Fox;فوكس نيوز|foxnews.com|b|en|us
Fox Business||foxbusiness.com|b|en|us
MSNBC|MS NOW|msnbc.com|b|en|us
NBC News|NBC;NBC's|nbcnews.com nbc.com|b|en|us
CBS News|CBS|cbsnews.com cbs.com|b|en|us
ABC|ABC News;ABC's;Australian Broadcasting Corporation;ABC America|abcnews.go.com abcnews.com abc.net.au|b|en|us
ABC (Spain)|ABC de Sevilla;Diario ABC|abc.es|n|es|es
NPR|National Public Radio|npr.org|b|en|us
PBS|PBS NewsHour;PBS News|pbs.org|b|en|us
C-SPAN||c-span.org|b|en|us
Voice of America|VOA;VOA News;VOA's;Голос Америки|voanews.com|b|en|us
Radio Free Europe|Radio Free Europe/Radio Liberty;RFE/RL;Радио Свобода|rferl.org svoboda.org|b|en|us
Radio Free Asia|RFA|rfa.org|b|en|us
Univision||univision.com|b|es|us
Telemundo||telemundo.com|b|es|us
The Verge||theverge.com|w|en|us
!Wired|WIRED|wired.com|m|en|us
TechCrunch||techcrunch.com|w|en|us
Engadget||engadget.com|w|en|us
Gizmodo||gizmodo.com|w|en|us
Ars Technica||arstechnica.com|w|en|us
!The Information||theinformation.com|w|en|us
!The Register||theregister.com theregister.co.uk|w|en|gb
CNET|Cnet|cnet.com|w|en|us
ZDNet|ZDNET|zdnet.com|w|en|us
VentureBeat||venturebeat.com|w|en|us
SamMobile|Sammobile|sammobile.com|w|en|nl
9to5Mac||9to5mac.com|w|en|us
9to5Google||9to5google.com|w|en|us
MacRumors||macrumors.com|w|en|us
AppleInsider||appleinsider.com|w|en|us
404 Media||404media.co|w|en|us
Rest of World||restofworld.org|w|en|us
Kotaku||kotaku.com|w|en|us
IGN||ign.com|w|en|us
Polygon||polygon.com|w|en|us
Eurogamer||eurogamer.net eurogamer.de|w|en|gb
GamesRadar|GamesRadar+|gamesradar.com|w|en|gb
The Hollywood Reporter|Hollywood Reporter;THR|hollywoodreporter.com|m|en|us
!Variety||variety.com|m|en|us
Deadline|Deadline Hollywood|deadline.com|w|en|us
TheWrap|The Wrap|thewrap.com|w|en|us
IndieWire||indiewire.com|w|en|us
Rolling Stone||rollingstone.com|m|en|us
!Billboard||billboard.com|m|en|us
Pitchfork||pitchfork.com|w|en|us
!People|People magazine;PEOPLE;People Magazine|people.com|m|en|us
Us Weekly||usmagazine.com|m|en|us
TMZ||tmz.com|w|en|us
E! News|E! Online;E! Entertainment|eonline.com|b|en|us
Entertainment Tonight||etonline.com|b|en|us
Entertainment Weekly||ew.com|m|en|us
Page Six||pagesix.com|w|en|us
Vanity Fair||vanityfair.com|m|en|us
!Vogue|British Vogue;Vogue Business|vogue.com vogue.co.uk|m|en|us
GQ||gq.com|m|en|us
Esquire||esquire.com|m|en|us
Cosmopolitan||cosmopolitan.com|m|en|us
National Geographic|NatGeo|nationalgeographic.com|m|en|us
Smithsonian Magazine|Smithsonian magazine|smithsonianmag.com|m|en|us
Scientific American||scientificamerican.com|m|en|us
New Scientist||newscientist.com|m|en|gb
Live Science|LiveScience|livescience.com|w|en|us
Space.com||space.com|w|en|us
SpaceNews||spacenews.com|w|en|us
Popular Mechanics||popularmechanics.com|m|en|us
Quanta Magazine|Quanta|quantamagazine.org|m|en|us
STAT|STAT News|statnews.com|w|en|us
ESPN||espn.com espn.co.uk|b|en|us
Sports Illustrated||si.com|m|en|us
The Athletic||theathletic.com|w|en|us
Bleacher Report||bleacherreport.com|w|en|us
Yahoo News|Yahoo Finance;Yahoo Sports;Yahoo!;Yahoo|yahoo.com news.yahoo.com|w|en|us
MSN||msn.com|w|en|us
Snopes||snopes.com|w|en|us
Media Matters||mediamatters.org|w|en|us
The Real Deal||therealdeal.com|w|en|us
CRN||crn.com|w|en|us
The Conversation||theconversation.com|w|en|au
BBC|BBC News;BBC World;BBC Sport;BBC Radio;BBC Radio 4;BBC Newsnight;BBC Panorama;Би-би-си;Би-Би-Си;بي بي سي;英国广播公司;BBC中文|bbc.com bbc.co.uk bbci.co.uk|b|en|gb
ITV|ITV News;ITV1|itv.com|b|en|gb
Channel 4|Channel 4 News|channel4.com|b|en|gb
Channel 5|||b|en|gb
Sky News||news.sky.com|b|en|gb
Sky Sports||skysports.com|b|en|gb
!Sky|Sky Deutschland;Sky Italia|sky.com sky.de|b|en|gb
LBC||lbc.co.uk|b|en|gb
talkSPORT||talksport.com|b|en|gb
GB News||gbnews.com|b|en|gb
The Guardian|Guardian newspaper;Guardian;Guardian Australia;الغارديان;الجارديان;卫报|theguardian.com guardian.co.uk|n|en|gb
!The Observer|||n|en|gb
!The Times|Times of London;The Times of London;التايمز|thetimes.co.uk thetimes.com|n|en|gb
The Sunday Times|Sunday Times||n|en|gb
The Telegraph|Daily Telegraph;The Daily Telegraph;Sunday Telegraph;الديلي تلغراف|telegraph.co.uk|n|en|gb
!The Independent||independent.co.uk|n|en|gb
Financial Times|The FT;Файнэншл таймс;فايننشال تايمز;金融时报|ft.com|n|en|gb
!FT|||n|en|gb
The Economist|经济学人|economist.com|m|en|gb
!The Sun|The Sun on Sunday;The Sun Online|thesun.co.uk the-sun.com|n|en|gb
!The Mirror|Daily Mirror;Sunday Mirror|mirror.co.uk|n|en|gb
Daily Mail|The Mail on Sunday;Mail on Sunday;MailOnline;Mail Online;DailyMail.com;ديلي ميل|dailymail.co.uk|n|en|gb
Daily Express|The Express;Express.co.uk|express.co.uk|n|en|gb
Daily Star||dailystar.co.uk|n|en|gb
!Metro|Metro.co.uk|metro.co.uk|n|en|gb
Evening Standard|The Standard|standard.co.uk|n|en|gb
!The i|i newspaper|inews.co.uk|n|en|gb
City A.M.|City AM|cityam.com|n|en|gb
The Scotsman||scotsman.com|n|en|gb
Belfast Telegraph||belfasttelegraph.co.uk|n|en|gb
Manchester Evening News||manchestereveningnews.co.uk|n|en|gb
New Statesman||newstatesman.com|m|en|gb
The Spectator||spectator.co.uk|m|en|gb
Private Eye||private-eye.co.uk|m|en|gb
Bellingcat||bellingcat.com|w|en|nl
openDemocracy||opendemocracy.net|w|en|gb
Middle East Eye||middleeasteye.net|w|en|gb
The Irish Times|Irish Times|irishtimes.com|n|en|ie
Irish Independent||independent.ie|n|en|ie
RTÉ|RTE|rte.ie|b|en|ie
CBC|CBC News;CBC/Radio-Canada|cbc.ca|b|en|ca
Radio-Canada|ICI Radio-Canada|radio-canada.ca|b|fr|ca
CTV News|CTV|ctvnews.ca|b|en|ca
Global News||globalnews.ca|b|en|ca
The Globe and Mail|Globe and Mail|theglobeandmail.com|n|en|ca
Toronto Star||thestar.com|n|en|ca
National Post||nationalpost.com|n|en|ca
Postmedia|Postmedia News|postmedia.com|n|en|ca
Ottawa Citizen||ottawacitizen.com|n|en|ca
Montreal Gazette||montrealgazette.com|n|en|ca
La Presse (Montréal)|La Presse|lapresse.ca|n|fr|ca
Le Devoir||ledevoir.com|n|fr|ca
Sportsnet||sportsnet.ca|b|en|ca
Sydney Morning Herald||smh.com.au|n|en|au
!The Age||theage.com.au|n|en|au
!The Australian||theaustralian.com.au|n|en|au
Nine News|9News;9news;Nine|9news.com.au|b|en|au
SBS||sbs.com.au|b|en|au
news.com.au||news.com.au|w|en|au
New Zealand Herald|NZ Herald|nzherald.co.nz|n|en|nz
RNZ||rnz.co.nz|b|en|nz
The Times of India|Times of India;TOI|timesofindia.indiatimes.com|n|en|in
The Economic Times|Economic Times|economictimes.indiatimes.com|n|en|in
The Hindu||thehindu.com|n|en|in
The Indian Express|Indian Express|indianexpress.com|n|en|in
Hindustan Times||hindustantimes.com|n|en|in
NDTV||ndtv.com|b|en|in
India Today||indiatoday.in|m|en|in
Deccan Herald||deccanherald.com|n|en|in
Dainik Bhaskar|दैनिक भास्कर|bhaskar.com|n|hi|in
!The Wire|||w|en|in
Dawn|Dawn newspaper|dawn.com|n|en|pk
Geo News|Geo TV|geo.tv|b|en|pk
The Express Tribune||tribune.com.pk|n|en|pk
Daily Star (Bangladesh)||thedailystar.net|n|en|bd
South China Morning Post|SCMP;南华早报;南華早報|scmp.com|n|en|hk
China Daily|中国日报|chinadaily.com.cn|n|en|cn
Global Times|环球时报;環球時報;《环球时报》|globaltimes.cn huanqiu.com|n|en|cn
People's Daily|人民日报;人民網;人民网|people.com.cn|n|zh|cn
CCTV|央视;央视新闻;中央电视台|cctv.com|b|zh|cn
CGTN||cgtn.com|b|en|cn
Caixin|财新|caixin.com|m|zh|cn
The Paper|澎湃新闻|thepaper.cn|w|zh|cn
Phoenix TV|凤凰卫视;凤凰网|ifeng.com|b|zh|hk
Apple Daily|苹果日报;蘋果日報|appledaily.com|n|zh|hk
Liberty Times|自由時報|ltn.com.tw|n|zh|tw
United Daily News|聯合報|udn.com|n|zh|tw
China Times|中國時報|chinatimes.com|n|zh|tw
Taipei Times||taipeitimes.com|n|en|tw
NHK|NHK World|nhk.or.jp|b|ja|jp
Asahi Shimbun|朝日新聞;Asahi|asahi.com|n|ja|jp
Mainichi Shimbun|毎日新聞;Mainichi|mainichi.jp|n|ja|jp
Yomiuri Shimbun|読売新聞;Yomiuri|yomiuri.co.jp|n|ja|jp
Nikkei Asia|日本経済新聞;日経新聞;Nikkei Asian Review|nikkei.com|n|ja|jp
Sankei Shimbun|産経新聞|sankei.com|n|ja|jp
The Japan Times|Japan Times|japantimes.co.jp|n|en|jp
Tokyo Sports|東京スポーツ|tokyo-sports.co.jp|n|ja|jp
Nikkan Gendai|日刊ゲンダイ|nikkan-gendai.com|n|ja|jp
Shukan Bunshun|週刊文春;文春オンライン|bunshun.jp|m|ja|jp
The Korea Herald|Korea Herald|koreaherald.com|n|en|kr
Chosun Ilbo||chosun.com|n|ko|kr
JoongAng Ilbo||joongang.co.kr|n|ko|kr
The Straits Times|Straits Times;海峡时报|straitstimes.com|n|en|sg
Channel NewsAsia||channelnewsasia.com|b|en|sg
Malay Mail||malaymail.com|n|en|my
Malaysiakini||malaysiakini.com|w|en|my
Bangkok Post||bangkokpost.com|n|en|th
Prachatai|ประชาไท|prachatai.com|w|th|th
Rappler||rappler.com|w|en|ph
Al Jazeera|Aljazeera;Al-Jazeera;Al Jazeera English;الجزيرة;Аль-Джазира;半岛电视台|aljazeera.com aljazeera.net|b|ar|qa
Al Arabiya|Al-Arabiya;العربية نت;Аль-Арабия|alarabiya.net|b|ar|ae
Asharq Al-Awsat|الشرق الأوسط;Asharq al-Awsat|aawsat.com|n|ar|gb
Al-Monitor|Al Monitor|al-monitor.com|w|en|us
The New Arab|TheNewArab;العربي الجديد|alaraby.co.uk newarab.com|w|en|gb
!The National|||n|en|ae
Al Bawaba||albawaba.com|w|en|jo
LBCI|LBCI Lebanon|lbcgroup.tv|b|ar|lb
Al-Ahram|Al Ahram;الأهرام|ahram.org.eg|n|ar|eg
Sky News Arabia|سكاي نيوز عربية|skynewsarabia.com|b|ar|ae
Al Mayadeen|الميادين|almayadeen.net|b|ar|lb
Haaretz|Ha'aretz;هآرتس|haaretz.com|n|en|il
The Jerusalem Post|Jerusalem Post|jpost.com|n|en|il
The Times of Israel|Times of Israel|timesofisrael.com|w|en|il
Ynet|Yedioth Ahronoth|ynet.co.il ynetnews.com|n|he|il
Channel 12|||b|he|il
IRIB|||b|fa|ir
Press TV||presstv.ir|b|en|ir
RT|RT en Español;Russia Today|rt.com|b|en|ru
Sputnik|Sputnik News;Спутник|sputniknews.com|a|en|ru
Kommersant|Коммерсант~;Kommiersant~;«Ъ»|kommersant.ru|n|ru|ru
Vedomosti|Ведомост~|vedomosti.ru|n|ru|ru
RBC|РБК;RBK|rbc.ru|w|ru|ru
Izvestia|Известия;Известиям;Известий|iz.ru|n|ru|ru
Rossiyskaya Gazeta|Российск~ газет~|rg.ru|n|ru|ru
Komsomolskaya Pravda|Комсомольск~ правд~|kp.ru|n|ru|ru
Novaya Gazeta|Нов~ газет~;Новая газета Европа;Nowaja Gaseta|novayagazeta.ru novayagazeta.eu|n|ru|ru
Meduza|Медуз~|meduza.io|w|ru|lv
!The Insider|Insider.ru||w|ru|lv
Dozhd|TV Rain;Дожд~|tvrain.tv|b|ru|nl
Lenta.ru|Лента.ру|lenta.ru|w|ru|ru
Gazeta.ru|Газета.Ru|gazeta.ru|w|ru|ru
Fontanka|Фонтанк~|fontanka.ru|w|ru|ru
Mash||mash.ru|w|ru|ru
The Moscow Times|Moscow Times|themoscowtimes.com|n|en|ru
Kyiv Independent|The Kyiv Independent|kyivindependent.com|w|en|ua
Ukrainska Pravda|Ukrayinska Pravda;Украинск~ правд~;Українськ~ правд~|pravda.com.ua|w|uk|ua
Suspilne|Суспільне|suspilne.media|b|uk|ua
RBC-Ukraine|РБК-Украина|rbc.ua|w|ru|ua
Der Spiegel|Spiegel;SPIEGEL;Spiegel Online|spiegel.de|m|de|de
!Bild|BILD;Bild-Zeitung;Bild am Sonntag;BamS|bild.de|n|de|de
Die Zeit|Zeit Online;ZEIT ONLINE|zeit.de|n|de|de
FAZ|F.A.Z.;Frankfurter Allgemeine;Frankfurter Allgemeine Zeitung;Frankfurter Allgemeinen Zeitung;Frankfurter Allgemeine Sonntagszeitung|faz.net|n|de|de
Süddeutsche Zeitung|Süddeutschen Zeitung;SZ;Süddeutsche|sueddeutsche.de|n|de|de
Die Welt|Welt am Sonntag;WELT|welt.de|n|de|de
Handelsblatt|Handelsblatts|handelsblatt.com|n|de|de
Der Tagesspiegel|Tagesspiegel;Tagesspiegels|tagesspiegel.de|n|de|de
taz|Taz;Tageszeitung taz|taz.de|n|de|de
Berliner Zeitung||berliner-zeitung.de|n|de|de
!Focus|Focus Online;FOCUS|focus.de|m|de|de
!Stern|||m|de|de
Stuttgarter Zeitung||stuttgarter-zeitung.de|n|de|de
Stuttgarter Nachrichten||stuttgarter-nachrichten.de|n|de|de
Rheinische Post||rp-online.de|n|de|de
Kölner Stadt-Anzeiger||ksta.de|n|de|de
Augsburger Allgemeine|Augsburger Allgemeinen|augsburger-allgemeine.de|n|de|de
Freie Presse|Freien Presse|freiepresse.de|n|de|de
Mitteldeutsche Zeitung|Mitteldeutschen Zeitung|mz.de|n|de|de
Münchner Merkur||merkur.de|n|de|de
RND|Redaktionsnetzwerk Deutschland|rnd.de|a|de|de
Funke Mediengruppe|Zeitungen der Funke Mediengruppe;Funke-Zeitungen|funkemedien.de|n|de|de
ARD|Tagesschau;tagesschau.de;ARD-Hauptstadtstudio|ard.de tagesschau.de|b|de|de
ZDF|ZDFheute|zdf.de|b|de|de
Deutschlandfunk|Dlf|deutschlandfunk.de|b|de|de
WDR||wdr.de|b|de|de
NDR||ndr.de|b|de|de
BR|Bayerischer Rundfunk;Bayerischen Rundfunk|br.de|b|de|de
SWR||swr.de|b|de|de
MDR||mdr.de|b|de|de
hr|Hessischer Rundfunk;Hessenschau|hessenschau.de hr.de|b|de|de
RBB|rbb|rbb24.de|b|de|de
RTL|RTL/ntv;RTL+|rtl.de|b|de|de
n-tv|ntv|n-tv.de|b|de|de
ProSieben||prosieben.de|b|de|de
Sport1||sport1.de|b|de|de
kicker|Kicker|kicker.de|m|de|de
Sportschau||sportschau.de|b|de|de
Deutsche Welle|DW|dw.com|b|de|de
Correctiv||correctiv.org|w|de|de
Netzpolitik.org|netzpolitik.org|netzpolitik.org|w|de|de
Heise|heise online|heise.de|w|de|de
Golem||golem.de|w|de|de
WinFuture||winfuture.de|w|de|de
GameStar||gamestar.de|m|de|de
LTO|Legal Tribune Online|lto.de|w|de|de
NZZ|Neue Zürcher Zeitung;Neuen Zürcher Zeitung;NZZ am Sonntag|nzz.ch|n|de|ch
Tages-Anzeiger||tagesanzeiger.ch|n|de|ch
!Blick|||n|de|ch
SRF||srf.ch|b|de|ch
RTS||rts.ch|b|fr|ch
Le Temps||letemps.ch|n|fr|ch
Der Standard||derstandard.at|n|de|at
Die Presse||diepresse.com|n|de|at
Salzburger Nachrichten||sn.at|n|de|at
!Kurier|||n|de|at
Kronen Zeitung|Krone|krone.at|n|de|at
Kleine Zeitung||kleinezeitung.at|n|de|at
!profil|Profil||m|de|at
ORF||orf.at|b|de|at
Tageblatt||tageblatt.lu|n|de|lu
Luxemburger Wort||wort.lu|n|de|lu
Le Monde||lemonde.fr|n|fr|fr
Le Figaro||lefigaro.fr|n|fr|fr
Libération||liberation.fr|n|fr|fr
Le Parisien|Aujourd'hui en France|leparisien.fr|n|fr|fr
Les Echos|Les Échos|lesechos.fr|n|fr|fr
La Croix||la-croix.com|n|fr|fr
L'Humanité|L’Humanité|humanite.fr|n|fr|fr
L'Équipe|L’Équipe|lequipe.fr|n|fr|fr
Ouest-France||ouest-france.fr|n|fr|fr
Sud Ouest||sudouest.fr|n|fr|fr
La Dépêche||ladepeche.fr|n|fr|fr
Le Point||lepoint.fr|m|fr|fr
L'Express|L’Express|lexpress.fr|m|fr|fr
L'Obs|L’Obs|nouvelobs.com|m|fr|fr
!Marianne|||m|fr|fr
Le Canard enchaîné|Canard enchaîné|lecanardenchaine.fr|n|fr|fr
Mediapart||mediapart.fr|w|fr|fr
BFMTV|BFM TV;BFM;RMC;BFMTV-RMC;BFM Business|bfmtv.com|b|fr|fr
TF1|LCI|tf1info.fr|b|fr|fr
France Télévisions|France 2;France 3;France Info;Franceinfo;franceinfo|francetvinfo.fr|b|fr|fr
France 24||france24.com|b|fr|fr
France Inter|France Bleu;Radio France|radiofrance.fr|b|fr|fr
RFI|Radio France Internationale|rfi.fr|b|fr|fr
Europe 1||europe1.fr|b|fr|fr
CNews|CNEWS|cnews.fr|b|fr|fr
TV5Monde||tv5monde.com|b|fr|fr
Brut||brut.media|w|fr|fr
Courrier international||courrierinternational.com|m|fr|fr
Le Soir|||n|fr|be
RTBF||rtbf.be|b|fr|be
La Libre Belgique||lalibre.be|n|fr|be
El País|El Pais;EL PAÍS|elpais.com|n|es|es
El Mundo|EL MUNDO|elmundo.es|n|es|es
La Vanguardia||lavanguardia.com|n|es|es
El Confidencial||elconfidencial.com|w|es|es
elDiario.es|eldiario.es|eldiario.es|w|es|es
El Periódico||elperiodico.com|n|es|es
!Público|||n|es|es
La Razón||larazon.es|n|es|es
!Marca|||n|es|es
Diario AS||as.com|n|es|es
Mundo Deportivo||mundodeportivo.com|n|es|es
Cadena SER|SER|cadenaser.com|b|es|es
Onda Cero||ondacero.es|b|es|es
RTVE|TVE;RNE|rtve.es|b|es|es
Antena 3||antena3.com|b|es|es
Telecinco||telecinco.es|b|es|es
La Sexta|laSexta|lasexta.com|b|es|es
TV3||ccma.cat|b|ca|es
Diario de Mallorca|Última Hora;Ultima Hora|diariodemallorca.es ultimahora.es|n|es|es
Mallorca Magazin||mallorcamagazin.com|n|de|es
Clarín||clarin.com|n|es|ar
La Nación|La Nacion|lanacion.com.ar|n|es|ar
Infobae||infobae.com|w|es|ar
El Universal|||n|es|mx
!Reforma|||n|es|mx
!Milenio|||n|es|mx
El Economista|||n|es|mx
El Financiero|||n|es|mx
La Jornada||jornada.com.mx|n|es|mx
Mexico News Daily||mexiconewsdaily.com|w|en|mx
El Tiempo|||n|es|co
El Mercurio||emol.com|n|es|cl
El Comercio|||n|es|pe
Folha de S.Paulo|Folha de S. Paulo;Folha de São Paulo;Folha|folha.uol.com.br|n|pt|br
O Globo|Globo|oglobo.globo.com|n|pt|br
G1|g1|g1.globo.com|w|pt|br
TV Globo|GloboNews|globo.com|b|pt|br
Estadão|O Estado de S. Paulo;O Estado de S.Paulo|estadao.com.br|n|pt|br
UOL||uol.com.br|w|pt|br
Valor Econômico||valor.globo.com|n|pt|br
!Veja||veja.abril.com.br|m|pt|br
!Expresso|||n|pt|pt
Correio da Manhã||cmjornal.pt|n|pt|pt
Jornal de Notícias||jn.pt|n|pt|pt
Diário de Notícias||dn.pt|n|pt|pt
RTP||rtp.pt|b|pt|pt
SIC Notícias|SIC|sicnoticias.pt|b|pt|pt
The Portugal News|Portugal News|theportugalnews.com|n|en|pt
Corriere della Sera|Corriere|corriere.it|n|it|it
La Repubblica|Repubblica|repubblica.it|n|it|it
La Stampa||lastampa.it|n|it|it
Il Sole 24 Ore|Sole 24 Ore|ilsole24ore.com|n|it|it
Il Giornale||ilgiornale.it|n|it|it
Il Fatto Quotidiano|Fatto Quotidiano|ilfattoquotidiano.it|n|it|it
Il Messaggero||ilmessaggero.it|n|it|it
Il Foglio||ilfoglio.it|n|it|it
La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it|n|it|it
Rai|RAI;RaiNews;Rai News;Rai1;Tg1|rainews.it rai.it|b|it|it
La7||la7.it|b|it|it
Sky TG24|SkyTg24;Sky Tg24|tg24.sky.it|b|it|it
Mediaset|Tg5|mediaset.it|b|it|it
Fanpage|Fanpage.it|fanpage.it|w|it|it
De Telegraaf|Telegraaf|telegraaf.nl|n|nl|nl
de Volkskrant|De Volkskrant;Volkskrant|volkskrant.nl|n|nl|nl
NRC|NRC Handelsblad|nrc.nl|n|nl|nl
AD|Algemeen Dagblad|ad.nl|n|nl|nl
Trouw||trouw.nl|n|nl|nl
NOS||nos.nl|b|nl|nl
RTL Nieuws||rtlnieuws.nl|b|nl|nl
NU.nl||nu.nl|w|nl|nl
De Standaard||standaard.be|n|nl|be
De Morgen||demorgen.be|n|nl|be
Het Laatste Nieuws|HLN|hln.be|n|nl|be
VRT|VRT NWS|vrt.be|b|nl|be
Gazeta Wyborcza|Gazet~ Wyborcz~;Wyborcza.pl|wyborcza.pl|n|pl|pl
Rzeczpospolita|„Rzeczpospolit~;Rzeczpospolit~|rp.pl|n|pl|pl
Onet|Onet.pl;Oneci~|onet.pl|w|pl|pl
Wirtualna Polska|WP|wp.pl|w|pl|pl
TVN24|TVN|tvn24.pl|b|pl|pl
Polsat News|Polsat|polsatnews.pl|b|pl|pl
RMF FM||rmf24.pl|b|pl|pl
Polskie Radio|Polskim Radi~;Polskieg~ Radi~|polskieradio.pl|b|pl|pl
TVP|TVP Info|tvp.pl tvp.info|b|pl|pl
Hürriyet||hurriyet.com.tr|n|tr|tr
Milliyet||milliyet.com.tr|n|tr|tr
Sabah||sabah.com.tr|n|tr|tr
Cumhuriyet Gazetesi||cumhuriyet.com.tr|n|tr|tr
Sözcü||sozcu.com.tr|n|tr|tr
NTV||ntv.com.tr|b|tr|tr
Habertürk||haberturk.com|b|tr|tr
TRT|TRT Haber;TRT World|trthaber.com trtworld.com|b|tr|tr
Euronews|euronews|euronews.com|b|en|fr
Politico Europe|||w|en|be
EUobserver||euobserver.com|w|en|be
Euractiv|EURACTIV|euractiv.com|w|en|be
NRK||nrk.no|b|no|no
VG|Verdens Gang|vg.no|n|no|no
Aftenposten||aftenposten.no|n|no|no
Dagbladet||dagbladet.no|n|no|no
TV 2|||b|no|no
Nettavisen||nettavisen.no|w|no|no
SVT||svt.se|b|sv|se
Sveriges Radio||sverigesradio.se|b|sv|se
Aftonbladet||aftonbladet.se|n|sv|se
Expressen||expressen.se|n|sv|se
Dagens Nyheter|DN|dn.se|n|sv|se
Svenska Dagbladet|SvD|svd.se|n|sv|se
DR|||b|da|dk
Politiken||politiken.dk|n|da|dk
Yle|YLE|yle.fi|b|fi|fi
Helsingin Sanomat||hs.fi|n|fi|fi
RÚV||ruv.is|b|is|is
Morgunblaðið|mbl.is|mbl.is|n|is|is
ERR|||b|et|ee
Kathimerini|Ekathimerini|kathimerini.gr ekathimerini.com|n|el|gr
News24||news24.com|w|en|za
SABC|SABC News|sabcnews.com|b|en|za
eNCA||enca.com|b|en|za
Daily Maverick||dailymaverick.co.za|w|en|za
Mail & Guardian||mg.co.za|n|en|za
!The Citizen|||n|en|za
IOL||iol.co.za|w|en|za
Daily Nation|||n|en|ke
Premium Times||premiumtimesng.com|n|en|ng
!The Punch|||n|en|ng
`;
