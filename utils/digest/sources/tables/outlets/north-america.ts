/** Outlets of the United States and Canada, in the form that `outlets.ts` describes. */
export const NORTH_AMERICA = `
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
@es us
Univision||univision.com|b
Telemundo||telemundo.com|b
@ar us
Alhurra|الحرة|alhurra.com|b
CNN Arabic|CNN بالعربية|arabic.cnn.com|b
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
`;
