/**
 * Newspapers, broadcasters, magazines and sites, one row a line: name | other names | domains | kind, under the
 * language and the country that a line with "@" names for the rows after it. Kinds: n newspaper, b broadcaster,
 * m magazine, w site. "!" before a name: an ordinary word as well, so it counts only as it is written here and beside
 * a strong cue; before another name: that one alone. Facts only, our own work.
 */
export const OUTLETS = `
@en us
The New York Times|New York Times;NYT;N.Y. Times;NY Times;Нью-Йорк таймс;نيويورك تايمز;纽约时报;紐約時報|nytimes.com|n
The Washington Post|Washington Post;WaPo;واشنطن بوست;华盛顿邮报|washingtonpost.com|n
The Wall Street Journal|Wall Street Journal;WSJ;وول ستريت جورنال;华尔街日报|wsj.com|n
USA Today|USA TODAY|usatoday.com|n
Los Angeles Times|LA Times;L.A. Times|latimes.com|n
Chicago Tribune||chicagotribune.com|n
Chicago Sun-Times||chicago.suntimes.com suntimes.com|n
The Boston Globe|Boston Globe|bostonglobe.com|n
New York Post|NY Post|nypost.com|n
New York Daily News|NY Daily News|nydailynews.com|n
San Francisco Chronicle||sfchronicle.com|n
SFGATE|SFGate|sfgate.com|w
The Mercury News|Mercury News|mercurynews.com|n
Sacramento Bee||sacbee.com|n
Houston Chronicle||chron.com houstonchronicle.com|n
Dallas Morning News||dallasnews.com|n
Miami Herald||miamiherald.com|n
Tampa Bay Times||tampabay.com|n
Philadelphia Inquirer||inquirer.com|n
Seattle Times||seattletimes.com|n
Denver Post||denverpost.com|n
Star Tribune|Minnesota Star Tribune|startribune.com|n
Detroit Free Press||freep.com|n
Detroit News||detroitnews.com|n
Baltimore Sun||baltimoresun.com|n
Arizona Republic||azcentral.com|n
Atlanta Journal-Constitution|AJC|ajc.com|n
Des Moines Register||desmoinesregister.com|n
Kansas City Star||kansascity.com|n
Las Vegas Review-Journal|Review-Journal|reviewjournal.com|n
Sioux Falls Argus Leader|Argus Leader|argusleader.com|n
The Spokesman-Review|Spokesman-Review|spokesman.com|n
Newsday||newsday.com|n
!The Hill||thehill.com|w
Politico|POLITICO|politico.com politico.eu|w
Axios|アクシオス|axios.com|w
Semafor||semafor.com|w
The Intercept||theintercept.com|w
ProPublica||propublica.org|w
The Texas Tribune|Texas Tribune|texastribune.org|w
HuffPost|Huffington Post;The Huffington Post|huffpost.com huffingtonpost.com|w
BuzzFeed News|BuzzFeed;Buzzfeed|buzzfeednews.com buzzfeed.com|w
!Vox||vox.com|w
!Vice|VICE;Vice News;VICE News;!Motherboard|vice.com|w
!Slate||slate.com|w
!Salon||salon.com|w
The Daily Beast|Daily Beast|thedailybeast.com|w
The Daily Caller|Daily Caller|dailycaller.com|w
Breitbart|Breitbart News|breitbart.com|w
Newsmax||newsmax.com|b
Business Insider||businessinsider.com businessinsider.de|w
Fast Company||fastcompany.com|m
Forbes|《福布斯》;Форбс|forbes.com forbes.ru|m
!Fortune||fortune.com|m
Bloomberg|Bloomberg News;Bloomberg.com;bloomberg;Блумберг;بلومبرغ;بلومبرج;彭博社;彭博;ブルームバーグ|bloomberg.com|a
CNBC||cnbc.com|b
MarketWatch||marketwatch.com|w
Barron's|Barron’s|barrons.com|m
!Time|TIME;Time magazine;TIME magazine;Time Magazine;《时代》|time.com|m
Newsweek||newsweek.com|m
U.S. News & World Report|US News & World Report;U.S. News|usnews.com|m
The New Yorker|New Yorker|newyorker.com|m
!The Atlantic||theatlantic.com|m
New York Magazine|New York magazine;Vulture;The Cut|nymag.com vulture.com thecut.com|m
!The Nation||thenation.com|m
National Review||nationalreview.com|m
Mother Jones||motherjones.com|m
Foreign Policy||foreignpolicy.com|m
!Foreign Affairs||foreignaffairs.com|m
Washington Examiner||washingtonexaminer.com|n
Washington Times||washingtontimes.com|n
Christian Science Monitor||csmonitor.com|n
CNN|CNN International;CNN Business;CNN en Español;Си-эн-эн;سي إن إن;سي ان ان|cnn.com cnnespanol.cnn.com|b
Fox News|FOX News;Fox News Digital;!Fox;فوكس نيوز|foxnews.com|b
Fox Business||foxbusiness.com|b
MSNBC|MS NOW|msnbc.com|b
NBC News|NBC;NBC's|nbcnews.com nbc.com|b
CBS News|CBS|cbsnews.com cbs.com|b
ABC|ABC News;ABC's;Australian Broadcasting Corporation;ABC America|abcnews.go.com abcnews.com abc.net.au|b
NPR|National Public Radio|npr.org|b
PBS|PBS NewsHour;PBS News|pbs.org|b
C-SPAN||c-span.org|b
Voice of America|VOA;VOA News;VOA's;Голос Америки|voanews.com|b
Radio Free Europe|Radio Free Europe/Radio Liberty;RFE/RL;Радио Свобода|rferl.org svoboda.org|b
Radio Free Asia|RFA|rfa.org|b
The Verge||theverge.com|w
!Wired|WIRED|wired.com|m
TechCrunch||techcrunch.com|w
Engadget||engadget.com|w
Gizmodo||gizmodo.com|w
Ars Technica||arstechnica.com|w
!The Information||theinformation.com|w
CNET|Cnet|cnet.com|w
ZDNet|ZDNET|zdnet.com|w
VentureBeat||venturebeat.com|w
9to5Mac||9to5mac.com|w
MacRumors||macrumors.com|w
AppleInsider||appleinsider.com|w
404 Media||404media.co|w
Rest of World||restofworld.org|w
Kotaku||kotaku.com|w
IGN||ign.com|w
!Polygon||polygon.com|w
The Hollywood Reporter|Hollywood Reporter;THR|hollywoodreporter.com|m
!Variety||variety.com|m
Deadline|Deadline Hollywood|deadline.com|w
TheWrap|The Wrap|thewrap.com|w
IndieWire||indiewire.com|w
Rolling Stone||rollingstone.com|m
!Billboard||billboard.com|m
!People|People magazine;PEOPLE;People Magazine|people.com|m
TMZ||tmz.com|w
E! News|E! Online;E! Entertainment|eonline.com|b
Entertainment Tonight||etonline.com|b
Entertainment Weekly||ew.com|m
Vanity Fair||vanityfair.com|m
!Vogue|British Vogue;Vogue Business|vogue.com vogue.co.uk|m
National Geographic|NatGeo|nationalgeographic.com|m
Smithsonian Magazine|Smithsonian magazine|smithsonianmag.com|m
Scientific American||scientificamerican.com|m
Live Science|LiveScience|livescience.com|w
Space.com||space.com|w
SpaceNews||spacenews.com|w
Quanta Magazine|Quanta|quantamagazine.org|m
STAT|STAT News|statnews.com|w
ESPN||espn.com espn.co.uk|b
Sports Illustrated||si.com|m
The Athletic||theathletic.com|w
Yahoo News|Yahoo Finance;Yahoo Sports;Yahoo!;Yahoo|yahoo.com news.yahoo.com|w
MSN||msn.com|w
Snopes||snopes.com|w
Media Matters||mediamatters.org|w
Al-Monitor|Al Monitor|al-monitor.com|w
TheGrio|The Grio;theGrio|thegrio.com|w
WWD|Women's Wear Daily|wwd.com|n
!Quartz||qz.com|w
The Oregonian|Oregonian|oregonlive.com|n
Hartford Courant||courant.com|n
Orange County Register||ocregister.com|n
San Diego Union-Tribune||sandiegouniontribune.com|n
Cleveland Plain Dealer|Plain Dealer;Cleveland.com|cleveland.com|n
Salt Lake Tribune||sltrib.com|n
Indianapolis Star|IndyStar|indystar.com|n
Pittsburgh Post-Gazette|Post-Gazette|post-gazette.com|n
St. Louis Post-Dispatch|Post-Dispatch|stltoday.com|n
NJ.com|NJ Advance Media|nj.com|w
MassLive||masslive.com|w
Boston.com||boston.com|w
The Marshall Project|Marshall Project|themarshallproject.org|w
!The Markup||themarkup.org|w
Gothamist||gothamist.com|w
!The Dispatch||thedispatch.com|w
!The Bulwark||thebulwark.com|w
!Puck||puck.news|w
!The Free Press||thefp.com|w
Punchbowl News||punchbowl.news|w
Roll Call||rollcall.com|n
Stars and Stripes||stripes.com|n
Defense News||defensenews.com|w
Military Times||militarytimes.com|n
Bleacher Report||bleacherreport.com|w
Good Morning America|GMA||b
The Daily Wire|Daily Wire|dailywire.com|w
!Reason||reason.com|m
Cosmopolitan||cosmopolitan.com|m
Teen Vogue||teenvogue.com|m
Us Weekly||usmagazine.com|m
Page Six||pagesix.com|w
Access Hollywood||accessonline.com|b
!Pitchfork||pitchfork.com|w
Men's Health||menshealth.com|m
Healthline||healthline.com|w
Medscape||medscape.com|w
Popular Science||popsci.com|m
Popular Mechanics||popularmechanics.com|m
!The Drive||thedrive.com|w
Car and Driver||caranddriver.com|m
Electrek||electrek.co|w
Mashable||mashable.com|w
PCMag|PC Magazine|pcmag.com|m
Tom's Hardware||tomshardware.com|w
Android Police||androidpolice.com|w
Android Authority||androidauthority.com|w
Windows Central||windowscentral.com|w
BleepingComputer||bleepingcomputer.com|w
!The Block||theblock.co|w
CoinDesk||coindesk.com|w
AdAge|Ad Age|adage.com|m
Adweek||adweek.com|m
InsideEVs||insideevs.com|w
Inside Climate News||insideclimatenews.org|w
!Grist||grist.org|w
Carbon Brief||carbonbrief.org|w
Chalkbeat||chalkbeat.org|w
KFF Health News|Kaiser Health News|kffhealthnews.org|w
MIT Technology Review|Technology Review|technologyreview.com|m
Harvard Business Review||hbr.org|m
Military.com||military.com|w
@tr tr
CNN Türk|CNN TÜRK|cnnturk.com|b
Hürriyet||hurriyet.com.tr|n
!Milliyet||milliyet.com.tr|n
!Sabah||sabah.com.tr|n
Cumhuriyet Gazetesi||cumhuriyet.com.tr|n
!Sözcü||sozcu.com.tr|n
Habertürk||haberturk.com|b
TRT|TRT Haber;TRT World|trthaber.com trtworld.com|b
NTV||ntv.com.tr|b
Yeni Şafak||yenisafak.com|n
BirGün||birgun.net|n
!Evrensel||evrensel.net|n
T24||t24.com.tr|w
Halk TV||halktv.com.tr|b
A Haber||ahaber.com.tr|b
!Fanatik||fanatik.com.tr|n
Ensonhaber||ensonhaber.com|w
Gazete Duvar||gazeteduvar.com.tr|w
@pt br
CNN Brasil||cnnbrasil.com.br|b
Folha de S.Paulo|Folha de S. Paulo;Folha de São Paulo;Folha|folha.uol.com.br|n
O Globo|Globo|oglobo.globo.com|n
G1|g1|g1.globo.com|w
TV Globo|GloboNews|globo.com|b
Estadão|O Estado de S. Paulo;O Estado de S.Paulo|estadao.com.br|n
UOL||uol.com.br|w
Valor Econômico||valor.globo.com|n
!Veja||veja.abril.com.br|m
!Metrópoles||metropoles.com|w
CartaCapital||cartacapital.com.br|m
Poder360||poder360.com.br|w
!Exame||exame.com|m
GZH|Zero Hora|gauchazh.clicrbs.com.br|n
BBC Brasil|BBC News Brasil||b
Band News|BandNews;TV Band|band.uol.com.br|b
SBT|SBT News|sbt.com.br|b
R7||r7.com|w
Terra Brasil||terra.com.br|w
@es es
ABC (Spain)|ABC de Sevilla;Diario ABC|abc.es|n
El País|El Pais;EL PAÍS|elpais.com|n
El Mundo|EL MUNDO|elmundo.es|n
La Vanguardia||lavanguardia.com|n
El Confidencial||elconfidencial.com|w
elDiario.es|eldiario.es|eldiario.es|w
El Periódico||elperiodico.com|n
La Razón||larazon.es|n
Diario AS||as.com|n
Mundo Deportivo||mundodeportivo.com|n
Cadena SER|SER|cadenaser.com|b
RTVE|TVE;RNE|rtve.es|b
La Sexta|laSexta|lasexta.com|b
Diario de Mallorca|Última Hora;Ultima Hora|diariodemallorca.es ultimahora.es|n
!Marca||marca.com|n
20minutos|20 Minutos|20minutos.es|n
El Español||elespanol.com|w
Antena 3||antena3.com|b
Telecinco|Mediaset España|telecinco.es|b
Onda Cero||ondacero.es|b
COPE|Cadena COPE|cope.es|b
El Correo||elcorreo.com|n
La Voz de Galicia||lavozdegalicia.es|n
Heraldo de Aragón||heraldo.es|n
!Expansión||expansion.com|n
Cinco Días||cincodias.elpais.com|n
OKdiario|OKDIARIO|okdiario.com|w
!Público||publico.es|w
infoLibre|InfoLibre|infolibre.es|w
Vozpópuli||vozpopuli.com|w
El Plural||elplural.com|w
Catalunya Ràdio|RAC1;Rac1|rac1.cat|b
@es us
Univision||univision.com|b
Telemundo||telemundo.com|b
@en gb
!The Register||theregister.com theregister.co.uk|w
Eurogamer||eurogamer.net eurogamer.de|w
GamesRadar|GamesRadar+|gamesradar.com|w
New Scientist||newscientist.com|m
BBC|BBC News;BBC World;BBC Sport;BBC Radio;BBC Radio 4;BBC Newsnight;BBC Panorama;Би-би-си;Би-Би-Си;بي بي سي;英国广播公司;BBC中文|bbc.com bbc.co.uk bbci.co.uk|b
ITV|ITV News;ITV1|itv.com|b
Channel 4|Channel 4 News|channel4.com|b
Sky News||news.sky.com|b
Sky Sports||skysports.com|b
!Sky|Sky Deutschland;Sky Italia|sky.com sky.de|b
GB News||gbnews.com|b
The Guardian|Guardian newspaper;Guardian;Guardian Australia;الغارديان;الجارديان;卫报|theguardian.com guardian.co.uk|n
!The Times|Times of London;The Times of London;التايمز|thetimes.co.uk thetimes.com|n
The Sunday Times|Sunday Times||n
The Telegraph|Daily Telegraph;The Daily Telegraph;Sunday Telegraph;الديلي تلغراف|telegraph.co.uk|n
!The Independent||independent.co.uk|n
Financial Times|The FT;Файнэншл таймс;فايننشال تايمز;金融时报|ft.com|n
The Economist|经济学人|economist.com|m
!The Sun|The Sun on Sunday;The Sun Online|thesun.co.uk the-sun.com|n
!The Mirror|Daily Mirror;Sunday Mirror|mirror.co.uk|n
Daily Mail|The Mail on Sunday;Mail on Sunday;MailOnline;Mail Online;DailyMail.com;ديلي ميل|dailymail.co.uk|n
Daily Express|The Express;Express.co.uk|express.co.uk|n
Daily Star||dailystar.co.uk|n
!Metro|Metro.co.uk|metro.co.uk|n
Evening Standard|The Standard|standard.co.uk|n
!The i|i newspaper|inews.co.uk|n
City A.M.|City AM|cityam.com|n
The Scotsman||scotsman.com|n
Belfast Telegraph||belfasttelegraph.co.uk|n
Manchester Evening News||manchestereveningnews.co.uk|n
New Statesman||newstatesman.com|m
The Spectator||spectator.co.uk|m
openDemocracy||opendemocracy.net|w
Middle East Eye||middleeasteye.net|w
The New Arab|TheNewArab;العربي الجديد|alaraby.co.uk newarab.com|w
Radio Times||radiotimes.com|m
Press Gazette||pressgazette.co.uk|w
!The Grocer||thegrocer.co.uk|m
!Time Out||timeout.com|m
Hello!|HELLO!|hellomagazine.com|m
!OK!||ok.co.uk|m
LBC||lbc.co.uk|b
talkSPORT|TalkSport|talksport.com|b
TNT Sports||tntsports.co.uk|b
Autosport||autosport.com|m
NME||nme.com|m
Wales Online|WalesOnline|walesonline.co.uk|w
Liverpool Echo||liverpoolecho.co.uk|n
Yorkshire Post||yorkshirepost.co.uk|n
!The Herald|Herald Scotland|heraldscotland.com|n
Daily Record||dailyrecord.co.uk|n
STV|STV News|stv.tv|b
Novara Media||novaramedia.com|w
The Bookseller||thebookseller.com|m
The Art Newspaper||theartnewspaper.com|n
@en nl
SamMobile|Sammobile|sammobile.com|w
Bellingcat||bellingcat.com|w
@en au
The Conversation||theconversation.com|w
Sydney Morning Herald||smh.com.au|n
!The Age||theage.com.au|n
!The Australian||theaustralian.com.au|n
Nine News|9News;9news;!Nine|9news.com.au|b
SBS||sbs.com.au|b
news.com.au||news.com.au|w
7News|Seven News|7news.com.au|b
Australian Financial Review|AFR|afr.com|n
Herald Sun||heraldsun.com.au|n
Daily Telegraph (Sydney)||dailytelegraph.com.au|n
@en ie
The Irish Times|Irish Times|irishtimes.com|n
Irish Independent||independent.ie|n
RTÉ|RTE|rte.ie|b
@en ca
CBC|CBC News;CBC/Radio-Canada|cbc.ca|b
CTV News|CTV|ctvnews.ca|b
Global News||globalnews.ca|b
The Globe and Mail|Globe and Mail|theglobeandmail.com|n
Toronto Star||thestar.com|n
National Post||nationalpost.com|n
Postmedia|Postmedia News|postmedia.com|n
Ottawa Citizen||ottawacitizen.com|n
Montreal Gazette||montrealgazette.com|n
TVA Nouvelles|TVA|tvanouvelles.ca|b
Winnipeg Free Press||winnipegfreepress.com|n
@fr ca
Radio-Canada|ICI Radio-Canada|radio-canada.ca|b
La Presse (Montréal)|La Presse|lapresse.ca|n
Le Devoir||ledevoir.com|n
Journal de Montréal|Le Journal de Montréal|journaldemontreal.com|n
@en nz
New Zealand Herald|NZ Herald|nzherald.co.nz|n
RNZ|Radio New Zealand|rnz.co.nz|b
!Stuff||stuff.co.nz|w
@en in
The Times of India|Times of India;TOI|timesofindia.indiatimes.com|n
The Economic Times|Economic Times|economictimes.indiatimes.com|n
The Hindu||thehindu.com|n
The Indian Express|Indian Express|indianexpress.com|n
Hindustan Times||hindustantimes.com|n
NDTV||ndtv.com|b
India Today||indiatoday.in|m
Deccan Herald||deccanherald.com|n
!Mint|LiveMint|livemint.com|n
!The Wire||thewire.in|w
News18|CNN-News18|news18.com|b
Business Standard||business-standard.com|n
Scroll.in||scroll.in|w
Zee News||zeenews.india.com|b
Moneycontrol||moneycontrol.com|w
Telegraph India||telegraphindia.com|n
@hi in
Dainik Bhaskar|दैनिक भास्कर|bhaskar.com|n
@en pk
!Dawn|Dawn newspaper|dawn.com|n
Geo News|Geo TV|geo.tv|b
The Express Tribune|Express Tribune|tribune.com.pk|n
@en bd
Daily Star (Bangladesh)||thedailystar.net|n
@en hk
South China Morning Post|SCMP;南华早报;南華早報|scmp.com|n
@en cn
China Daily|中国日报|chinadaily.com.cn|n
Global Times|环球时报;環球時報;《环球时报》|globaltimes.cn huanqiu.com|n
CGTN||cgtn.com|b
@zh cn
People's Daily|人民日报;人民網;人民网|people.com.cn|n
CCTV|央视;央视新闻;中央电视台|cctv.com|b
Caixin|财新|caixin.com|m
The Paper|澎湃新闻|thepaper.cn|w
The Beijing News|新京报|bjnews.com.cn|n
Yicai|第一财经;第一財經|yicai.com|w
National Business Daily|每日经济新闻|nbd.com.cn|n
Jiemian|界面新闻|jiemian.com|w
Guancha|观察者网|guancha.cn|w
Red Star News|红星新闻||w
Southern Weekly|南方周末|infzm.com|n
Southern Metropolis Daily|南方都市报|nandu.com|n
China Youth Daily|中国青年报;中青报|cyol.com|n
Economic Observer|经济观察报|eeo.com.cn|n
36Kr|36氪|36kr.com|w
Guangming Daily|光明日报;光明网|gmw.cn|n
Science and Technology Daily|科技日报|stdaily.com|n
Sina|新浪财经;新浪网|sina.com.cn|w
Tencent News|腾讯新闻|news.qq.com|w
@zh hk
Phoenix TV|凤凰卫视;凤凰网|ifeng.com|b
Apple Daily|苹果日报;蘋果日報|appledaily.com|n
Ming Pao|明報;明报|mingpao.com|n
HK01|香港01|hk01.com|w
RTHK|香港電台|rthk.hk|b
Sing Tao Daily|星島日報|stheadline.com|n
@zh tw
Liberty Times|自由時報|ltn.com.tw|n
United Daily News|聯合報|udn.com|n
China Times|中國時報|chinatimes.com|n
@en tw
Taipei Times||taipeitimes.com|n
@ja jp
NHK|NHK World|nhk.or.jp|b
Asahi Shimbun|朝日新聞;Asahi|asahi.com|n
Mainichi Shimbun|毎日新聞;Mainichi|mainichi.jp|n
Yomiuri Shimbun|読売新聞;Yomiuri|yomiuri.co.jp|n
Nikkei Asia|日本経済新聞;日経新聞;Nikkei Asian Review|nikkei.com|n
Sankei Shimbun|産経新聞|sankei.com|n
Shukan Bunshun|週刊文春;文春オンライン|bunshun.jp|m
Tokyo Shimbun|東京新聞|tokyo-np.co.jp|n
Chunichi Shimbun|中日新聞|chunichi.co.jp|n
Hokkaido Shimbun|北海道新聞|hokkaido-np.co.jp|n
Fuji TV|フジテレビ;FNN|fnn.jp|b
TBS|TBSテレビ;TBS NEWS DIG|newsdig.tbs.co.jp|b
Nippon TV|日本テレビ;日テレ|ntv.co.jp|b
TV Asahi|テレビ朝日;テレ朝|tv-asahi.co.jp|b
TV Tokyo|テレビ東京;テレ東|tv-tokyo.co.jp|b
Nikkan Sports|日刊スポーツ|nikkansports.com|n
Sports Hochi|スポーツ報知|hochi.news|n
Sponichi|スポニチ;スポーツニッポン|sponichi.co.jp|n
Toyo Keizai|東洋経済|toyokeizai.net|m
Shukan Shincho|週刊新潮;デイリー新潮|dailyshincho.jp|m
@en jp
The Japan Times|Japan Times|japantimes.co.jp|n
@ko kr
Chosun Ilbo||chosun.com|n
JoongAng Ilbo||joongang.co.kr|n
KBS||kbs.co.kr|b
!MBC|||b
Hankyoreh||hani.co.kr|n
Korea Herald||koreaherald.com|n
Korea Times||koreatimes.co.kr|n
Dong-A Ilbo||donga.com|n
@en sg
The Straits Times|Straits Times;海峡时报|straitstimes.com|n
@en my
Malay Mail||malaymail.com|n
@en th
Bangkok Post||bangkokpost.com|n
@en ph
Rappler||rappler.com|w
@ar qa
Al Jazeera|Aljazeera;Al-Jazeera;Al Jazeera English;الجزيرة;Аль-Джазира;半岛电视台|aljazeera.com aljazeera.net|b
@ar ae
Al Arabiya|Al-Arabiya;العربية نت;Аль-Арабия|alarabiya.net|b
Sky News Arabia|سكاي نيوز عربية|skynewsarabia.com|b
@ar gb
Asharq Al-Awsat|الشرق الأوسط;Asharq al-Awsat|aawsat.com|n
Al-Quds Al-Arabi|القدس العربي|alquds.co.uk|n
@ar lb
LBCI|LBCI Lebanon|lbcgroup.tv|b
Al Mayadeen|الميادين|almayadeen.net|b
An-Nahar|النهار|annahar.com|n
Al-Akhbar|الأخبار اللبنانية|al-akhbar.com|n
Al-Manar|المنار|almanar.com.lb|b
@ar eg
Al-Ahram|Al Ahram;الأهرام|ahram.org.eg|n
Youm7|اليوم السابع|youm7.com|n
Al-Masry Al-Youm|المصري اليوم|almasryalyoum.com|n
Al Qahera News|القاهرة الإخبارية||b
@en il
Haaretz|Ha'aretz;هآرتس|haaretz.com|n
The Jerusalem Post|Jerusalem Post|jpost.com|n
The Times of Israel|Times of Israel|timesofisrael.com|w
N12|القناة 12|mako.co.il|b
Israel Hayom|يسرائيل هيوم|israelhayom.com|n
!Kan|هيئة البث الإسرائيلية|kan.org.il|b
Maariv|معاريف|maariv.co.il|n
@he il
Ynet|Yedioth Ahronoth|ynet.co.il ynetnews.com|n
@en ir
Press TV||presstv.ir|b
Iran International|إيران إنترناشيونال|iranintl.com|b
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
@ru lv
Meduza|Медуз~|meduza.io|w
!The Insider|Insider.ru||w
@ru nl
Dozhd|TV Rain;Дожд~|tvrain.tv|b
@en ua
Kyiv Independent|The Kyiv Independent|kyivindependent.com|w
@uk ua
Ukrainska Pravda|Ukrayinska Pravda;Украинск~ правд~;Українськ~ правд~|pravda.com.ua|w
Suspilne|Суспільне|suspilne.media|b
@ru ua
RBC-Ukraine|РБК-Украина|rbc.ua|w
Strana.ua|Страна.ua|strana.today|w
Hromadske|Громадськ~|hromadske.ua|w
@de de
Der Spiegel|Spiegel;SPIEGEL;Spiegel Online|spiegel.de|m
!Bild|BILD;Bild-Zeitung;Bild am Sonntag;BamS|bild.de|n
Die Zeit|Zeit Online;ZEIT ONLINE|zeit.de|n
FAZ|F.A.Z.;Frankfurter Allgemeine;Frankfurter Allgemeine Zeitung;Frankfurter Allgemeinen Zeitung;Frankfurter Allgemeine Sonntagszeitung|faz.net|n
Süddeutsche Zeitung|Süddeutschen Zeitung;SZ;Süddeutsche|sueddeutsche.de|n
Die Welt|Welt am Sonntag;WELT|welt.de|n
Handelsblatt|Handelsblatts|handelsblatt.com|n
Der Tagesspiegel|Tagesspiegel;Tagesspiegels|tagesspiegel.de|n
taz|Taz;Tageszeitung taz|taz.de|n
Berliner Zeitung||berliner-zeitung.de|n
!Focus|Focus Online;FOCUS|focus.de|m
!Stern|||m
Stuttgarter Zeitung||stuttgarter-zeitung.de|n
Stuttgarter Nachrichten||stuttgarter-nachrichten.de|n
Rheinische Post||rp-online.de|n
Kölner Stadt-Anzeiger||ksta.de|n
Augsburger Allgemeine|Augsburger Allgemeinen|augsburger-allgemeine.de|n
Freie Presse|Freien Presse|freiepresse.de|n
Mitteldeutsche Zeitung|Mitteldeutschen Zeitung|mz.de|n
Münchner Merkur||merkur.de|n
RND|Redaktionsnetzwerk Deutschland|rnd.de|a
Funke Mediengruppe|Zeitungen der Funke Mediengruppe;Funke-Zeitungen|funkemedien.de|n
ARD|Tagesschau;tagesschau.de;ARD-Hauptstadtstudio|ard.de tagesschau.de|b
ZDF|ZDFheute|zdf.de|b
Deutschlandfunk|Dlf|deutschlandfunk.de|b
WDR||wdr.de|b
NDR||ndr.de|b
BR|Bayerischer Rundfunk;Bayerischen Rundfunk|br.de|b
SWR||swr.de|b
MDR||mdr.de|b
hr|Hessischer Rundfunk;Hessenschau|hessenschau.de hr.de|b
RBB|rbb|rbb24.de|b
RTL|RTL/ntv;RTL+|rtl.de|b
n-tv|ntv|n-tv.de|b
Sport1||sport1.de|b
!kicker|Kicker|kicker.de|m
Sportschau||sportschau.de|b
Deutsche Welle|DW|dw.com|b
Correctiv||correctiv.org|w
Wirtschaftswoche|WirtschaftsWoche|wiwo.de|m
manager magazin|Manager Magazin|manager-magazin.de|m
!Capital|||m
Heise|heise online|heise.de|w
Golem.de||golem.de|w
t3n||t3n.de|w
t-online|T-Online|t-online.de|w
Frankfurter Rundschau|Frankfurter Rundschau|fr.de|n
WAZ|Westdeutsche Allgemeine;Westdeutschen Allgemeinen|waz.de|n
NOZ|Neue Osnabrücker Zeitung;Neuen Osnabrücker Zeitung|noz.de|n
HAZ|Hannoversche Allgemeine;Hannoverschen Allgemeinen|haz.de|n
Hamburger Abendblatt||abendblatt.de|n
Berliner Morgenpost||morgenpost.de|n
Leipziger Volkszeitung|LVZ|lvz.de|n
Sächsische Zeitung|Sächsischen Zeitung|saechsische.de|n
!tz||tz.de|n
B.Z.||bz-berlin.de|n
Weser-Kurier||weser-kurier.de|n
General-Anzeiger|General-Anzeiger Bonn|ga.de|n
Nordwest-Zeitung||nwzonline.de|n
Table.Briefings|Table.Media|table.media|w
!The Pioneer||thepioneer.de|w
Sat.1|SAT.1|sat1.de|b
ProSieben||prosieben.de|b
Welt TV|WELT TV||b
DAZN||dazn.com|b
Eurosport||eurosport.com eurosport.de|b
!Bunte||bunte.de|m
!Gala||gala.de|m
Promiflash||promiflash.de|w
!Transfermarkt||transfermarkt.de|w
Netzpolitik.org|netzpolitik.org|netzpolitik.org|w
Der Freitag||freitag.de|n
!Cicero||cicero.de|m
Apotheken Umschau||apotheken-umschau.de|m
Deutsches Ärzteblatt|Ärzteblatt|aerzteblatt.de|m
auto motor und sport||auto-motor-und-sport.de|m
Radio Bremen||radiobremen.de|b
Bayern 2|BR24;Bayern 3|br24.de|b
Deutschlandfunk Kultur|DLF Kultur|deutschlandfunkkultur.de|b
!Phoenix|||b
@de ch
NZZ|Neue Zürcher Zeitung;Neuen Zürcher Zeitung;NZZ am Sonntag|nzz.ch|n
Tages-Anzeiger||tagesanzeiger.ch|n
!Blick|||n
SRF||srf.ch|b
20 Minuten||20min.ch|n
Basler Zeitung|BaZ|bazonline.ch|n
Aargauer Zeitung||aargauerzeitung.ch|n
CH Media|Tamedia||n
WOZ|Wochenzeitung WOZ|woz.ch|n
Weltwoche||weltwoche.ch|m
SonntagsZeitung|Sonntagszeitung|sonntagszeitung.ch|n
@fr ch
RTS||rts.ch|b
Le Temps||letemps.ch|n
Tribune de Genève||tdg.ch|n
24 heures||24heures.ch|n
@de at
Der Standard||derstandard.at|n
Die Presse||diepresse.com|n
Salzburger Nachrichten||sn.at|n
Kronen Zeitung|Krone|krone.at|n
!profil|Profil||m
ORF||orf.at|b
Kleine Zeitung|Kleinen Zeitung|kleinezeitung.at|n
!Kurier||kurier.at|n
OÖN|Oberösterreichische Nachrichten|nachrichten.at|n
Puls 24|PULS 24|puls24.at|b
ServusTV|Servus TV|servustv.com|b
!Falter||falter.at|n
Tiroler Tageszeitung||tt.com|n
Ö1|Ö1-Mittagsjournal|oe1.orf.at|b
@de lu
Tageblatt||tageblatt.lu|n
Luxemburger Wort||wort.lu|n
@fr fr
Le Monde||lemonde.fr|n
Le Figaro||lefigaro.fr|n
Libération||liberation.fr|n
Le Parisien|Aujourd'hui en France|leparisien.fr|n
Les Echos|Les Échos|lesechos.fr|n
La Croix||la-croix.com|n
L'Humanité|L’Humanité|humanite.fr|n
L'Équipe|L’Équipe;L'Equipe|lequipe.fr|n
Ouest-France||ouest-france.fr|n
Le Point||lepoint.fr|m
L'Express|L’Express|lexpress.fr|m
L'Obs|L’Obs|nouvelobs.com|m
Le Canard enchaîné|Canard enchaîné|lecanardenchaine.fr|n
Mediapart||mediapart.fr|w
BFMTV|BFM TV;BFM;RMC;BFMTV-RMC;BFM Business|bfmtv.com|b
TF1|LCI|tf1info.fr|b
France Télévisions|France 2;France 3;France Info;Franceinfo;franceinfo|francetvinfo.fr|b
France 24||france24.com|b
France Inter|France Bleu;Radio France|radiofrance.fr|b
RFI|Radio France Internationale|rfi.fr|b
Europe 1||europe1.fr|b
CNews|CNEWS|cnews.fr|b
TV5Monde||tv5monde.com|b
Courrier international||courrierinternational.com|m
20 Minutes||20minutes.fr|n
!Sud Ouest|Sud-Ouest|sudouest.fr|n
La Voix du Nord|Voix du Nord|lavoixdunord.fr|n
Le Progrès||leprogres.fr|n
La Dépêche du Midi|La Dépêche|ladepeche.fr|n
Le Dauphiné Libéré|Dauphiné libéré|ledauphine.com|n
Le Télégramme||letelegramme.fr|n
Nice-Matin|Nice Matin|nicematin.com|n
!La Provence||laprovence.com|n
Midi Libre||midilibre.fr|n
Le JDD|Journal du dimanche;Journal du Dimanche;JDD|lejdd.fr|n
Paris Match||parismatch.com|m
!Marianne||marianne.net|m
Télérama||telerama.fr|m
Valeurs actuelles|Valeurs Actuelles|valeursactuelles.com|m
!Closer|magazine Closer|closermag.fr|m
!Gala (France)|||m
!Voici|magazine Voici|voici.fr|m
Télé-Loisirs|Télé Loisirs|programme-tv.net|m
Le HuffPost|HuffPost France;Huff Post|huffingtonpost.fr|w
Konbini||konbini.com|w
!C8|Canal+;CStar|canalplus.com|b
!M6||6play.fr|b
!Arte|ARTE|arte.tv|b
Public Sénat||publicsenat.fr|b
Sud Radio||sudradio.fr|b
France Culture|||b
Radio Classique||radioclassique.fr|b
La Tribune||latribune.fr|n
!L'Opinion||lopinion.fr|n
!Challenges||challenges.fr|m
Numerama||numerama.com|w
Reporterre||reporterre.net|w
StreetPress||streetpress.com|w
L'Usine nouvelle||usinenouvelle.com|m
RMC Sport||rmcsport.bfmtv.com|b
France Football||francefootball.fr|m
Le Monde diplomatique||monde-diplomatique.fr|n
Les Inrockuptibles|Les Inrocks|lesinrocks.com|m
Actu.fr|actu.fr|actu.fr|w
@fr be
RTBF||rtbf.be|b
La Libre Belgique||lalibre.be|n
Le Soir||lesoir.be|n
La Dernière Heure||dhnet.be|n
Sudinfo||sudinfo.be|n
@ca es
TV3||ccma.cat|b
@es ar
Clarín||clarin.com|n
La Nación|La Nacion|lanacion.com.ar|n
Infobae||infobae.com|w
Página/12|Página 12|pagina12.com.ar|n
Todo Noticias||tn.com.ar|b
Ámbito Financiero||ambito.com|n
@es mx
La Jornada||jornada.com.mx|n
El Universal||eluniversal.com.mx|n
!Reforma||reforma.com|n
!Milenio||milenio.com|n
Excélsior||excelsior.com.mx|n
!Proceso||proceso.com.mx|m
Televisa|N+|nmas.com.mx|b
Aristegui Noticias||aristeguinoticias.com|w
Animal Político||animalpolitico.com|w
@es cl
El Mercurio||emol.com|n
La Tercera||latercera.com|n
BioBioChile|Radio Bío Bío|biobiochile.cl|b
@pt pt
Correio da Manhã||cmjornal.pt|n
Jornal de Notícias||jn.pt|n
Diário de Notícias||dn.pt|n
RTP||rtp.pt|b
SIC Notícias|SIC|sicnoticias.pt|b
!Expresso||expresso.pt|n
!Público (Portugal)||publico.pt|n
!Observador||observador.pt|w
TVI|CNN Portugal|tvi.pt|b
Rádio Renascença|Renascença|rr.sapo.pt|b
A Bola||abola.pt|n
TSF|Rádio TSF|tsf.pt|b
Jornal de Negócios||jornaldenegocios.pt|n
!Sábado|||m
@it it
Corriere della Sera|Corriere|corriere.it|n
La Repubblica||repubblica.it|n
La Stampa||lastampa.it|n
Il Sole 24 Ore|Sole 24 Ore|ilsole24ore.com|n
Il Giornale||ilgiornale.it|n
Il Fatto Quotidiano|Fatto Quotidiano|ilfattoquotidiano.it|n
Il Messaggero||ilmessaggero.it|n
Il Foglio||ilfoglio.it|n
La Gazzetta dello Sport|Gazzetta dello Sport|gazzetta.it|n
Rai|RAI;RaiNews;Rai News;Rai1;Tg1|rainews.it rai.it|b
La7||la7.it|b
Sky TG24|SkyTg24;Sky Tg24|tg24.sky.it|b
Mediaset|Tg5|mediaset.it|b
Il Mattino||ilmattino.it|n
!Avvenire||avvenire.it|n
Libero Quotidiano|Libero quotidiano|liberoquotidiano.it|n
Il Tempo||iltempo.it|n
Il Resto del Carlino|Quotidiano Nazionale|ilrestodelcarlino.it|n
La Nazione||lanazione.it|n
Il Manifesto||ilmanifesto.it|n
Tuttosport||tuttosport.com|n
Corriere dello Sport|Corriere dello Sport-Stadio|corrieredellosport.it|n
Fanpage|Fanpage.it|fanpage.it|w
!Open|Open.online|open.online|w
L'Espresso|L’Espresso|lespresso.it|m
!Panorama||panorama.it|m
Dagospia||dagospia.com|w
Il Post||ilpost.it|w
Sky Sport|Sky Sport 24|sport.sky.it|b
Radio 24|Radio24|radio24.ilsole24ore.com|b
Rtl 102.5|RTL 102.5|rtl.it|b
L'Osservatore Romano|Vatican News|vaticannews.va|n
Askanews|askanews|askanews.it|a
!Chi||chimagazine.it|m
Il Secolo XIX|Secolo XIX|ilsecoloxix.it|n
Il Gazzettino||ilgazzettino.it|n
@nl nl
De Telegraaf|Telegraaf|telegraaf.nl|n
de Volkskrant|De Volkskrant;Volkskrant|volkskrant.nl|n
NRC|NRC Handelsblad|nrc.nl|n
AD|Algemeen Dagblad|ad.nl|n
Trouw||trouw.nl|n
NOS||nos.nl|b
RTL Nieuws||rtlnieuws.nl|b
NU.nl||nu.nl|w
Het Parool|Parool|parool.nl|n
Het Financieele Dagblad|FD;Financieele Dagblad|fd.nl|n
Nieuwsuur||nieuwsuur.nl|b
EenVandaag||eenvandaag.nl|b
De Gelderlander||gelderlander.nl|n
BNR|BNR Nieuwsradio|bnr.nl|b
Follow the Money||ftm.nl|w
Omroep Brabant||omroepbrabant.nl|b
Omroep West||omroepwest.nl|b
Nederlands Dagblad||nd.nl|n
De Limburger||limburger.nl|n
Tweakers||tweakers.net|w
GeenStijl||geenstijl.nl|w
SBS6|Hart van Nederland|hartvannederland.nl|b
Voetbal International||vi.nl|m
@nl be
De Standaard||standaard.be|n
De Morgen||demorgen.be|n
Het Laatste Nieuws|HLN|hln.be|n
VRT|VRT NWS|vrt.be|b
Het Nieuwsblad||nieuwsblad.be|n
De Tijd||tijd.be|n
Gazet van Antwerpen|GVA|gva.be|n
!Knack||knack.be|m
VTM|VTM Nieuws|vtm.be|b
Het Belang van Limburg||hbvl.be|n
Sporza||sporza.be|b
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
@en fr
Euronews|euronews|euronews.com|b
@en be
Euractiv|EURACTIV|euractiv.com|w
@no no
NRK||nrk.no|b
VG|Verdens Gang|vg.no|n
Aftenposten||aftenposten.no|n
Dagbladet||dagbladet.no|n
TV 2|TV2|tv2.no|b
E24||e24.no|w
Nettavisen||nettavisen.no|w
Bergens Tidende||bt.no|n
Dagens Næringsliv||dn.no|n
Klassekampen||klassekampen.no|n
Adresseavisen|Adressa|adressa.no|n
@sv se
SVT||svt.se|b
Sveriges Radio||sverigesradio.se|b
Aftonbladet||aftonbladet.se|n
Expressen||expressen.se|n
Dagens Nyheter|DN|dn.se|n
Svenska Dagbladet|SvD|svd.se|n
TV4|TV4 Nyheterna|tv4.se|b
Göteborgs-Posten||gp.se|n
Sydsvenskan||sydsvenskan.se|n
Dagens Industri|Dagens industri|di.se|n
@da dk
Politiken||politiken.dk|n
!DR|DR Nyheder;Danmarks Radio|dr.dk|b
Berlingske||berlingske.dk|n
Jyllands-Posten||jyllands-posten.dk|n
Ekstra Bladet||ekstrabladet.dk|n
B.T.||bt.dk|n
TV 2 (Danmark)|TV 2 Nord|tv2.dk|b
@fi fi
Yle|YLE|yle.fi|b
Helsingin Sanomat||hs.fi|n
Iltalehti||iltalehti.fi|n
Ilta-Sanomat||is.fi|n
Hufvudstadsbladet||hbl.fi|n
@is is
RÚV||ruv.is|b
Morgunblaðið|mbl.is|mbl.is|n
!Vísir||visir.is|w
@el gr
Kathimerini|Ekathimerini|kathimerini.gr ekathimerini.com|n
ERT||ert.gr|b
@en za
News24||news24.com|w
SABC|SABC News|sabcnews.com|b
eNCA||enca.com|b
Daily Maverick||dailymaverick.co.za|w
Mail & Guardian||mg.co.za|n
IOL||iol.co.za|w
TimesLIVE|TimesLive|timeslive.co.za|w
@es co
El Tiempo||eltiempo.com|n
El Espectador||elespectador.com|n
Caracol Radio|Noticias Caracol;Caracol Televisión|caracol.com.co|b
RCN Radio|Noticias RCN|rcnradio.com|b
Blu Radio|BLU Radio|bluradio.com|b
@es pe
RPP|RPP Noticias|rpp.pe|b
El Comercio||elcomercio.pe|n
@es ve
El Nacional||elnacional.com|n
teleSUR|Telesur|telesurtv.net|b
@en ng
Premium Times||premiumtimesng.com|w
!The Punch|Punch Newspapers|punchng.com|n
@en ke
Daily Nation||nation.africa|n
@zh sg
Lianhe Zaobao|联合早报;聯合早報|zaobao.com.sg|n
@ar us
Alhurra|الحرة|alhurra.com|b
CNN Arabic|CNN بالعربية|arabic.cnn.com|b
@ar sa
Okaz|عكاظ|okaz.com.sa|n
Al-Hadath|الحدث||b
@ar ps
WAFA|وفا;Wafa|wafa.ps|a
Ma'an|وكالة معا|maannews.net|a
@ar ru
RT Arabic|روسيا اليوم;آر تي|arabic.rt.com|b
@ar ma
Hespress|هسبريس|hespress.com|w
@fr sn
Jeune Afrique||jeuneafrique.com|m
@hu hu
!Telex.hu|Telex|telex.hu|w
Index.hu||index.hu|w
@id id
!Kompas|Kompas.com|kompas.com|n
Detik|detikcom;detik.com|detik.com|w
!Tempo||tempo.co|m
`;
