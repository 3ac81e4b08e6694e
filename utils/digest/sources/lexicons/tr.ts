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
    'söyledi|dedi|açıkladı|belirtti|ifade etti|kaydetti|konuştu|vurguladı|bildirdi|aktardı|anlattı|dile getirdi|hatırlattı|savundu|ekledi|sözlerine ekledi|iddia etti|uyardı|yanıtladı|cevap verdi|yanıt verdi|değerlendirmesinde bulundu|açıklamasında bulundu|paylaştı|yazdı|diye konuştu|tepki gösterdi|altını çizdi|dikkati çekti|dikkat çekti|işaret etti|duyurdu|anlatıyor|söylüyor|diyor|belirtiyor',
  verbsLast: true,
  verbsBefore:
    'söyleyen|belirten|kaydeden|vurgulayan|açıklayan|anlatan|aktaran|ifade eden|dile getiren|konuşan|değinen|dikkati çeken|dikkat çeken|paylaşan|bildiren|hatırlatan|savunan|diyen|işaret eden|söyledi|dedi',
  roles:
    'Cumhurbaşkanı|Başkanı|Bakanı|Başbakan|Genel|Müdürü|Bakan|Başkan|Prof|Dr|Doç|Sayın|Yardımcısı|Valisi|Milletvekili|Sözcüsü|Parti|Partisi|AK|CHP|MHP|ABD|Türkiye|Dışişleri|İçişleri|Adalet|Milli|Eğitim|Sağlık|Hazine|Maliye|Enerji|Yönetim|Kurulu',
  links: 've',
  conjunctions: 've',
  roleNouns:
    'başkan|bakan|bakanı|başkanı|müdürü|genel müdürü|sözcüsü|milletvekili|valisi|cumhurbaşkanı|başbakan|uzmanı|öğretim üyesi|avukatı|doktoru|antrenörü|yöneticisi|kurucusu',
};
