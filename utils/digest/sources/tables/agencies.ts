/**
 * News agencies and picture agencies, one row a line: name | other names | domains | kind,
 * under the language and the country that a line with "@" names for the rows after it.
 * Kinds: a agency, p pictures. "~" at the end of a word stands for any ending (declension). Facts only, our own work.
 */
export const AGENCIES = `
@en gb
Reuters|reuters;Thomson Reuters;Reuters News;Reutera;Reuterowi;Reuterem;Рейтер~;رويترز;路透社;路透;ロイター|reuters.com|a
PA Media|Press Association;PA;PA Images;PA Wire;PA Archive;PA News Agency;PA news agency|pamediagroup.com pa.media paimages.co.uk|a
Science Photo Library|Science Source|sciencephoto.com|p
Alamy|alamy;Alamy Stock Photo;Alamy Live News|alamy.com|p
Rex Features|REX;!Rex;Rex/Shutterstock;REX FEATURES|rexfeatures.com|p
WENN||wenn.com|p
Bridgeman Images|Bridgeman|bridgemanimages.com|p
@en us
AP|Associated Press;The Associated Press;A.P.;ap;AP News;Ассошиэйтед Пресс;أسوشيتد برس;أسوشييتد برس;美联社;美聯社;AP通信|apnews.com ap.org|a
UPI|United Press International|upi.com|a
Dow Jones Newswires|Dow Jones News|dowjones.com|a
Getty Images|Getty;getty;Getty Image;gettyimages;Gettyimages|gettyimages.com|p
iStock|iStockphoto;istock|istockphoto.com|p
Shutterstock|shutterstock|shutterstock.com|p
ZUMA Press|ZUMA;Zuma Press;Zuma;ZUMAPRESS.com;ZUMA Wire|zumapress.com|p
Backgrid|BACKGRID|backgrid.com|p
Splash News|!Splash|splashnews.com|p
Adobe Stock|stock.adobe.com;AdobeStock|stock.adobe.com|p
Depositphotos|depositphotos|depositphotos.com|p
Dreamstime|dreamstime|dreamstime.com|p
@fr fr
AFP|Agence France-Presse;Agence France Presse;France-Presse;France Presse;France Press;afp;Франс Пресс;فرانس برس;法新社;AFP通信|afp.com afpbb.com|a
SIPA|Sipa;Sipa USA;Sipa Press|sipa.com|p
Abaca|ABACA;Abaca Press;ABACAPRESS|abacapress.com|p
@de de
dpa|DPA;Deutsche Presse-Agentur;Deutschen Presse-Agentur;dpa-AFX;德新社|dpa.com|a
epd|Evangelischer Pressedienst;Evangelischen Pressedienst|epd.de|a
KNA|Katholische Nachrichten-Agentur|kna.de|a
SID|sid;Sport-Informations-Dienst|sid.de|a
Imago|imago;IMAGO;imago images;IMAGO Images|imago-images.de imago-images.com|p
Picture Alliance|picture alliance;picture-alliance;Picture-Alliance|picture-alliance.com|p
@es es
EFE|Agencia EFE;Efe|efe.com|a
Europa Press||europapress.es|a
Contacto||contactophoto.com|p
@it it
ANSA|Ansa|ansa.it|a
Adnkronos|AdnKronos|adnkronos.com|a
LaPresse||lapresse.it|a
AGI|Agenzia Italia|agi.it|a
@pt pt
Lusa|LUSA;Agência Lusa|lusa.pt|a
@pt br
Agência Brasil||agenciabrasil.ebc.com.br|a
Estadão Conteúdo||estadaoconteudo.com.br|a
Folhapress|FolhaPress|folhapress.com.br|a
@ru ru
TASS|Tass;TASS~;ITAR-TASS;ТАСС;تاس;塔斯社|tass.com tass.ru|a
RIA Novosti|RIA;РИА Новости;РИА Новостям;نوفوستي;俄新社|ria.ru|a
Interfax|Интерфакс~;Interfaks~|interfax.com interfax.ru|a
@ru ua
Interfax-Ukraine|Interfax Ukraine;Интерфакс-Украина;Интерфакс-Україна|interfax.com.ua|a
@uk ua
Ukrinform|Укринформ~;Укрінформ~|ukrinform.net ukrinform.ua|a
UNIAN|УНИАН|unian.net unian.ua|a
@ru by
BelTA|БелТА|belta.by|a
@zh cn
Xinhua|Xinhua News Agency;新华社;新華社;新华网;Синьхуа;شينخوا|xinhuanet.com news.cn|a
China News Service|中新社;中国新闻社;中新网|chinanews.com chinanews.com.cn|a
Visual China Group|VCG;视觉中国|vcg.com|p
@zh tw
CNA|Central News Agency;中央社|cna.com.tw focustaiwan.tw|a
@ja jp
Kyodo|Kyodo News;共同通信;共同社|kyodonews.net kyodo.co.jp|a
Jiji|Jiji Press;時事通信;時事|jiji.com|a
@ko kr
Yonhap|Yonhap News Agency;Yonhap News;聯合ニュース;韩联社|yna.co.kr|a
@ko kp
KCNA|Korean Central News Agency;朝中社;朝鮮中央通信|kcna.kp|a
@en in
PTI|Press Trust of India|ptinews.com|a
IANS|Indo-Asian News Service|ians.in|a
ANI|Asian News International|aninews.in|a
UNI|United News of India|uniindia.com|a
@tr tr
Anadolu|Anadolu Agency;Anadolu Ajansı~;AA;الأناضول|aa.com.tr|a
DHA|Demirören Haber Ajansı~|dha.com.tr|a
İHA|İhlas Haber Ajansı~;IHA|iha.com.tr|a
@de at
APA|apa;Austria Presse Agentur|apa.at|a
@de ch
Keystone-SDA|sda;SDA;Keystone-ATS;ATS;!Keystone|keystone-sda.ch|a
@nl be
Belga|belga|belga.be belganewsagency.eu|a
@nl nl
ANP||anp.nl|a
Novum||novum.nl|a
@sv se
TT|TT Nyhetsbyrån|tt.se|a
@no no
NTB||ntb.no|a
Scanpix|NTB Scanpix;TT Scanpix|scanpix.no|p
@da dk
Ritzau|ritzau|ritzau.dk|a
@fi fi
STT||stt.fi|a
@pl pl
PAP|Polska Agencja Prasowa;Polskiej Agencji Prasowej;Polskiej Agencji Prasow~|pap.pl|a
IAR||iar.polskieradio.pl|a
Agencja Wyborcza.pl|Agencja Gazeta||p
@cs cz
ČTK|CTK|ctk.cz ceskenoviny.cz|a
@sk sk
TASR||tasr.sk|a
@hu hu
MTI||mti.hu|a
@ro ro
Agerpres||agerpres.ro|a
@bg bg
BTA||bta.bg|a
@sr rs
Tanjug|Танјуг|tanjug.rs|a
@hr hr
HINA|Hina|hina.hr|a
@el gr
ANA-MPA|AMNA|amna.gr|a
@ms my
Bernama||bernama.com|a
@id id
Antara||antaranews.com|a
@en au
AAP|Australian Associated Press|aap.com.au|a
@en ca
The Canadian Press|Canadian Press;La Presse Canadienne|thecanadianpress.com|a
Unsplash|unsplash|unsplash.com|p
@es mx
Notimex||notimex.com|a
@es ar
Télam|Telam|telam.com.ar|a
@es cu
Prensa Latina||prensa-latina.cu|a
@ar ae
WAM|وام;وكالة أنباء الإمارات|wam.ae|a
@ar sy
SANA|سانا|sana.sy|a
@ar sa
!SPA|واس|spa.gov.sa|a
@ar eg
!MENA|أ ش أ;وكالة أنباء الشرق الأوسط|mena.org.eg|a
@ar jo
!Petra|بترا|petra.gov.jo|a
@fa ir
IRNA|إرنا;ИРНА|irna.ir|a
ISNA||isna.ir|a
Fars|Fars News Agency;Fars News|farsnews.ir|a
Tasnim|Tasnim News Agency;تسنيم|tasnimnews.com|a
Mehr News|Mehr News Agency|mehrnews.com|a
@en de
EPA|European Pressphoto Agency;EPA-EFE;epa-efe;epa|epa.eu|p
Pixabay|pixabay|pixabay.com|p
Pexels|pexels|pexels.com|p
Ruptly||ruptly.tv|a
@en it
NurPhoto|Nurphoto||p
@en fr
Magnum Photos|!Magnum|magnumphotos.com|p
@en ie
Storyful||storyful.com|a
`;
