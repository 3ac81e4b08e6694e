/** Outlets of Asia, Australia and New Zealand, in the form that `outlets.ts` describes. */
export const ASIA_PACIFIC = `
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
@zh hk
Phoenix TV|凤凰卫视;凤凰网|ifeng.com|b
Apple Daily|苹果日报;蘋果日報|appledaily.com|n
Ming Pao|明報;明报|mingpao.com|n
HK01|香港01|hk01.com|w
RTHK|香港電台|rthk.hk|b
Sing Tao Daily|星島日報|stheadline.com|n
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
@zh sg
Lianhe Zaobao|联合早报;聯合早報|zaobao.com.sg|n
@en my
Malay Mail||malaymail.com|n
@en th
Bangkok Post||bangkokpost.com|n
@en ph
Rappler||rappler.com|w
@id id
!Kompas|Kompas.com|kompas.com|n
Detik|detikcom;detik.com|detik.com|w
!Tempo||tempo.co|m
`;
