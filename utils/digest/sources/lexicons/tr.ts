import type { Lexicon } from '../lexicon';

/** Turkish: the cue follows the name and its suffix ("Reuters'a göre", "AA'nın haberine göre"). */
export const tr: Lexicon = {
  before: 'kaynak:?|haberi veren|kaynağı',
  outletBefore: 'kaynak gösteren|kaynak göstererek|yayınlanan|yayımlanan|konuk olduğu|konuğu olduğu',
  outletAfter:
    "(?:['’]?\\p{L}{1,4}|haber ajansı(?:na|nın|nda)?|gazetesi(?:ne|nin|nde|nden)?|kanalı(?:na|nın|nda|ndan)?|ajansı(?:na|nın|nda)?|muhabiri(?:ne|nin)?|muhabirleri(?:ne|nin)?|televizyonu(?:na|nun|nda)?|dergisi(?:ne|nin|nde)?|sitesi(?:ne|nin|nde)?|radyosu(?:na|nun|nda)?)?\\s*(?:\\p{L}+ ){0,3}(?:haberinde|haberine|haberini|haberlerine|haberlerinde|habere göre|haberlere göre|aktardı|aktarıyor|aktaran|aktarılan|aktarılana göre|yazdığına göre|geçtiği habere göre|duyurduğuna göre|belirttiğine göre|bildirdiğine|bildirildi|ulaştığı|edindiği|ele geçirdiği|değerlendirmede bulun\\p{L}+|değerlendir(?:di|en|irken)|açıklama(?:lar|larda|lara|sında|larında)?(?:da)? (?:yap|bulun)\\p{L}+|demeç\\p{L}*|verdiği (?:röportaj|demeç|mülakat|bilgi|söyleşi)\\p{L}*|röportaj\\p{L}*|söyleşi\\p{L}*|mülakat\\p{L}*|sorularını (?:yanıtla|cevapla)\\p{L}+|sorusunu (?:yanıtla|cevapla)\\p{L}+|konuş(?:an|tu|urken|arak)|anlat(?:tı|an|ırken)|söyle(?:di|yen)|dedi|yazdı|yazan|yazısında|köşesinde|yayın\\p{L}* (?:programda|programına|haberde|haberine|habere)|canlı yayın\\p{L}*|konuk ol\\p{L}+|konuğu ol\\p{L}+|özel (?:haber|açıklama|röportaj)\\p{L}*|bilgisine göre|verilerine göre|anketine göre|raporuna göre|araştırmasına göre|iddiasına göre|analizine göre|paylaştı|kaynaklarına göre|yer alan|çıkan)",
  fillers: 'ajansı|gazetesi|haber|the|ABD|İngiliz|Alman|Fransız|Rus|merkezli',
  after:
    "(?:['’]?\\p{L}{1,4}|haber ajansı(?:na|nın)?|gazetesi(?:ne|nin)?|kanalı(?:na|nın)?|ajansı(?:na|nın)?|muhabiri(?:ne|nin)?|televizyonu(?:na|nun)?|dergisi(?:ne|nin)?)?\\s*(?:muhabirine|muhabirinin|kanalına|ekranlarında|canlı yayınında|haber ajansına|gazetesine)?\\s*(?:göre|(?:\\p{L}+ )?haberine göre|haberinde|aktardığına göre|bildirdiğine göre|edindiği bilgiye göre|konuştu|konuşan|açıklama(?:da)? (?:yaptı|yapan|bulundu)|konuşarak|demeç verdi|bildirdi|duyurdu|yazdı|aktardı|haberleştirdi|geçtiği|röportaj|verdiği)",
  said: 'açıkladı|belirtti|söyledi',
  credit: 'kaynak|©|telif',
  sourceLabel: 'kaynak(?:lar)?',
  photoLabel: 'fotoğraf(?:lar)?|foto|görsel|video|arşiv',
  outletNouns: '',
  nounsAfter:
    '(?:gazetesi|haber ajansı|ajansı|televizyonu|kanalı|dergisi|radyosu|haber sitesi)(?:nin|nın|nun|ne|na|nde|nda|nden|ndan)?',
  mediaWords: 'Gazetesi|Haber|Ajansı|TV|Radyo|Radyosu|Times|Post|News|Televizyonu',
  institutionWords:
    'Bakanlığı|Üniversitesi|Kurumu|Müdürlüğü|Başkanlığı|Emniyeti|Başsavcılığı|Bankası|Derneği|Vakfı|Konseyi|Kurulu|Birliği|Valiliği|Belediyesi|Enstitüsü|Mahkemesi|Odası',
  verbs:
    'aktardı|altını çizdi|anlattı|anlatıyor|açıkladı|açıklamasında bulundu|belirtiyor|belirtti|bildirdi|cevap verdi|dedi|değerlendirmesinde bulundu|dikkat çekti|dikkati çekti|dile getirdi|diye konuştu|diyor|duyurdu|ekledi|hatırlattı|iddia etti|ifade etti|işaret etti|kaydetti|konuştu|paylaştı|savundu|söyledi|söylüyor|sözlerine ekledi|tepki gösterdi|uyardı|vurguladı|yanıt verdi|yanıtladı|yazdı',
  verbsLast: true,
  verbsBefore:
    'aktaran|anlatan|açıklayan|belirten|bildiren|dedi|değinen|dikkat çeken|dikkati çeken|dile getiren|diyen|hatırlatan|ifade eden|işaret eden|kaydeden|konuşan|paylaşan|savunan|söyledi|söyleyen|vurgulayan',
  roles:
    'ABD|AK|Adalet|Bakan|Bakanı|Başbakan|Başkan|Başkanı|CHP|Cumhurbaşkanı|Doç|Dr|Dışişleri|Enerji|Eğitim|Genel|Hazine|Kurulu|MHP|Maliye|Milletvekili|Milli|Müdürü|Parti|Partisi|Prof|Sayın|Sağlık|Sözcüsü|Türkiye|Valisi|Yardımcısı|Yönetim|İçişleri',
  conjunctions: 've',
  roleNouns:
    'antrenörü|avukatı|bakan|bakanı|başbakan|başkan|başkanı|cumhurbaşkanı|doktoru|genel müdürü|kurucusu|milletvekili|müdürü|sözcüsü|uzmanı|valisi|yöneticisi|öğretim üyesi|sözcü|müdür|uzman|profesör|profesörü|doçent|akademisyen|araştırmacı|araştırmacısı|ekonomist|analist|gazeteci|gazetecisi|muhabiri|yazar|yazarı|yönetmen|yönetmeni|oyuncu|oyuncusu|şarkıcı|sanatçı|kurucu|ortağı|sahibi|işletmecisi|avukat|savcı|savcısı|hâkim|hakim|yargıç|doktor|hekim|başhekimi|cerrah|hemşire|öğretmen|öğretmeni|öğrenci|öğrencisi|rektörü|dekanı|milletvekilleri|vekili|vali|kaymakam|kaymakamı|muhtar|muhtarı|komutan|komutanı|general|albay|polis|çiftçi|esnaf|temsilcisi|temsilci|sekreteri|genel sekreteri|genel başkanı|başkan yardımcısı|bakan yardımcısı|koordinatörü|danışmanı|büyükelçi|büyükelçisi|teknik direktör|teknik direktörü|kaptanı|futbolcu|futbolcusu|annesi|babası|oğlu|kızı|kardeşi|eşi|komşusu|tanık|görgü tanığı|psikolog|psikiyatrist|sosyolog|tarihçi|mühendis|mühendisi|mimar|meteorolog|CEO|CFO|CTO|manager|coach',
  topics: 'da|de|ise',
};
