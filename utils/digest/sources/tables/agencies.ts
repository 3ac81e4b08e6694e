/**
 * News agencies and picture agencies, one row a line: name | other names | domains | kind | language | country.
 * Kinds: a agency, p pictures. "~" at the end of a word stands for any ending (declension). Facts only, our own work.
 */
export const AGENCIES = `
Reuters|reuters;Thomson Reuters;Reuters News;Reuter~;Рейтер~;رويترز;路透社;路透;ロイター|reuters.com|a|en|gb
AP|Associated Press;The Associated Press;A.P.;ap;AP News;Ассошиэйтед Пресс;أسوشيتد برس;أسوشييتد برس;美联社;美聯社;AP通信|apnews.com ap.org|a|en|us
AFP|Agence France-Presse;Agence France Presse;France-Presse;France Presse;France Press;afp;Франс Пресс;فرانس برس;法新社;AFP通信|afp.com afpbb.com|a|fr|fr
dpa|DPA;Deutsche Presse-Agentur;Deutschen Presse-Agentur;dpa-AFX;德新社|dpa.com|a|de|de
EFE|Agencia EFE;Efe|efe.com|a|es|es
Europa Press||europapress.es|a|es|es
ANSA|Ansa|ansa.it|a|it|it
Adnkronos|AdnKronos|adnkronos.com|a|it|it
LaPresse||lapresse.it|a|it|it
AGI|Agenzia Italia|agi.it|a|it|it
Lusa|LUSA;Agência Lusa|lusa.pt|a|pt|pt
Agência Brasil||agenciabrasil.ebc.com.br|a|pt|br
Estadão Conteúdo||estadaoconteudo.com.br|a|pt|br
Folhapress|FolhaPress|folhapress.com.br|a|pt|br
TASS|Tass;TASS~;ITAR-TASS;ТАСС;تاس;塔斯社|tass.com tass.ru|a|ru|ru
RIA Novosti|RIA;РИА Новости;РИА Новостям;نوفوستي;俄新社|ria.ru|a|ru|ru
Interfax|Интерфакс~;Interfaks~|interfax.com interfax.ru|a|ru|ru
Interfax-Ukraine|Interfax Ukraine;Интерфакс-Украина;Интерфакс-Україна|interfax.com.ua|a|ru|ua
Ukrinform|Укринформ~;Укрінформ~|ukrinform.net ukrinform.ua|a|uk|ua
UNIAN|УНИАН|unian.net unian.ua|a|uk|ua
BelTA|БелТА|belta.by|a|ru|by
Xinhua|Xinhua News Agency;新华社;新華社;新华网;Синьхуа;شينخوا|xinhuanet.com news.cn|a|zh|cn
China News Service|中新社;中国新闻社;中新网|chinanews.com chinanews.com.cn|a|zh|cn
CNA|Central News Agency;中央社|cna.com.tw focustaiwan.tw|a|zh|tw
Kyodo|Kyodo News;共同通信;共同社|kyodonews.net kyodo.co.jp|a|ja|jp
Jiji|Jiji Press;時事通信;時事|jiji.com|a|ja|jp
Yonhap|Yonhap News Agency;Yonhap News;聯合ニュース;韩联社|yna.co.kr|a|ko|kr
KCNA|Korean Central News Agency;朝中社;朝鮮中央通信|kcna.kp|a|ko|kp
PTI|Press Trust of India|ptinews.com|a|en|in
IANS|Indo-Asian News Service|ians.in|a|en|in
ANI|Asian News International|aninews.in|a|en|in
UNI|United News of India|uniindia.com|a|en|in
UPI|United Press International|upi.com|a|en|us
PA Media|Press Association;PA;PA Images;PA Wire;PA Archive;PA News Agency;PA news agency|pamediagroup.com pa.media paimages.co.uk|a|en|gb
Anadolu|Anadolu Agency;Anadolu Ajansı~;AA;الأناضول|aa.com.tr|a|tr|tr
DHA|Demirören Haber Ajansı~|dha.com.tr|a|tr|tr
İHA|İhlas Haber Ajansı~;IHA|iha.com.tr|a|tr|tr
APA|apa;Austria Presse Agentur|apa.at|a|de|at
Keystone-SDA|sda;SDA;Keystone-ATS;ATS;Keystone|keystone-sda.ch|a|de|ch
Belga|belga|belga.be belganewsagency.eu|a|nl|be
ANP||anp.nl|a|nl|nl
Novum||novum.nl|a|nl|nl
TT|TT Nyhetsbyrån|tt.se|a|sv|se
NTB||ntb.no|a|no|no
Ritzau|ritzau|ritzau.dk|a|da|dk
STT||stt.fi|a|fi|fi
PAP|Polska Agencja Prasowa;Polskiej Agencji Prasowej;Polskiej Agencji Prasow~|pap.pl|a|pl|pl
IAR||iar.polskieradio.pl|a|pl|pl
ČTK|CTK|ctk.cz ceskenoviny.cz|a|cs|cz
TASR||tasr.sk|a|sk|sk
MTI||mti.hu|a|hu|hu
Agerpres||agerpres.ro|a|ro|ro
BTA||bta.bg|a|bg|bg
Tanjug|Танјуг|tanjug.rs|a|sr|rs
HINA|Hina|hina.hr|a|hr|hr
ANA-MPA|AMNA|amna.gr|a|el|gr
Bernama||bernama.com|a|ms|my
Antara||antaranews.com|a|id|id
AAP|Australian Associated Press|aap.com.au|a|en|au
The Canadian Press|Canadian Press;La Presse Canadienne|thecanadianpress.com|a|en|ca
Notimex||notimex.com|a|es|mx
Télam|Telam|telam.com.ar|a|es|ar
Prensa Latina||prensa-latina.cu|a|es|cu
epd|Evangelischer Pressedienst;Evangelischen Pressedienst|epd.de|a|de|de
KNA|Katholische Nachrichten-Agentur|kna.de|a|de|de
SID|sid;Sport-Informations-Dienst|sid.de|a|de|de
Dow Jones Newswires|Dow Jones News|dowjones.com|a|en|us
WAM|وام;وكالة أنباء الإمارات|wam.ae|a|ar|ae
SANA|سانا|sana.sy|a|ar|sy
SPA|واس|spa.gov.sa|a|ar|sa
MENA|أ ش أ;وكالة أنباء الشرق الأوسط|mena.org.eg|a|ar|eg
Petra|بترا|petra.gov.jo|a|ar|jo
IRNA|إرنا;ИРНА|irna.ir|a|fa|ir
ISNA||isna.ir|a|fa|ir
Fars|Fars News Agency;Fars News|farsnews.ir|a|fa|ir
Tasnim|Tasnim News Agency;تسنيم|tasnimnews.com|a|fa|ir
Mehr News|Mehr News Agency|mehrnews.com|a|fa|ir
Getty Images|Getty;getty;Getty Image;gettyimages;Gettyimages|gettyimages.com|p|en|us
iStock|iStockphoto;istock|istockphoto.com|p|en|us
EPA|European Pressphoto Agency;EPA-EFE;epa-efe;epa|epa.eu|p|en|de
Shutterstock|shutterstock|shutterstock.com|p|en|us
Science Photo Library|Science Source|sciencephoto.com|p|en|gb
Alamy|alamy;Alamy Stock Photo;Alamy Live News|alamy.com|p|en|gb
ZUMA Press|ZUMA;Zuma Press;Zuma;ZUMAPRESS.com;ZUMA Wire|zumapress.com|p|en|us
Imago|imago;IMAGO;imago images;IMAGO Images|imago-images.de imago-images.com|p|de|de
Picture Alliance|picture alliance;picture-alliance;Picture-Alliance|picture-alliance.com|p|de|de
SIPA|Sipa;Sipa USA;Sipa Press|sipa.com|p|fr|fr
Abaca|ABACA;Abaca Press;ABACAPRESS|abacapress.com|p|fr|fr
Rex Features|REX;Rex;Rex/Shutterstock;REX FEATURES|rexfeatures.com|p|en|gb
WENN||wenn.com|p|en|gb
Backgrid|BACKGRID|backgrid.com|p|en|us
Splash News|Splash|splashnews.com|p|en|us
NurPhoto|Nurphoto||p|en|it
Anadolu Images|||p|tr|tr
Unsplash|unsplash|unsplash.com|p|en|ca
Pixabay|pixabay|pixabay.com|p|en|de
Pexels|pexels|pexels.com|p|en|de
Adobe Stock|stock.adobe.com;AdobeStock|stock.adobe.com|p|en|us
Depositphotos|depositphotos|depositphotos.com|p|en|us
Dreamstime|dreamstime|dreamstime.com|p|en|us
Bridgeman Images|Bridgeman|bridgemanimages.com|p|en|gb
Magnum Photos|Magnum|magnumphotos.com|p|en|fr
Visual China Group|VCG;视觉中国|vcg.com|p|zh|cn
Contacto||contactophoto.com|p|es|es
Scanpix|NTB Scanpix;TT Scanpix|scanpix.no|p|no|no
Bildbyrån|||p|sv|se
East News|||p|pl|pl
Agencja Wyborcza.pl|Agencja Gazeta||p|pl|pl
Ruptly||ruptly.tv|a|en|de
Storyful||storyful.com|a|en|ie
`;
