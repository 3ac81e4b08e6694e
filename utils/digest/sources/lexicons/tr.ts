import type { Lexicon } from '../lexicon';

/** Turkish: the cue follows the name and its suffix ("Reuters'a göre", "AA'nın haberine göre"). */
export const tr: Lexicon = {
  before: 'kaynak:?|haberi veren|kaynağı',
  fillers: 'ajansı|gazetesi|haber|the|ABD|İngiliz|Alman|Fransız|Rus|merkezli',
  after:
    "(?:['’]?\\p{L}{1,4}|haber ajansı(?:na|nın)?|gazetesi(?:ne|nin)?|kanalı(?:na|nın)?|ajansı(?:na|nın)?|muhabiri(?:ne|nin)?|televizyonu(?:na|nun)?|dergisi(?:ne|nin)?)?\\s*(?:muhabirine|muhabirinin|kanalına|ekranlarında|canlı yayınında|haber ajansına|gazetesine)?\\s*(?:göre|(?:\\p{L}+ )?haberine göre|haberinde|aktardığına göre|bildirdiğine göre|edindiği bilgiye göre|konuştu|konuşan|açıklama(?:da)? (?:yaptı|yapan|bulundu)|konuşarak|demeç verdi|bildirdi|duyurdu|yazdı|aktardı|haberleştirdi|geçtiği|röportaj|verdiği)",
  said: 'açıkladı|belirtti|söyledi',
  credit: 'kaynak|©|telif',
  sourceLabel: 'kaynak(?:lar)?',
  photoLabel: 'fotoğraf(?:lar)?|foto|görsel|video|arşiv',
  outletNouns: '',
  mediaWords: 'Gazetesi|Haber|Ajansı|TV|Radyo|Radyosu|Times|Post|News|Televizyonu',
  institutionWords:
    'Bakanlığı|Üniversitesi|Kurumu|Müdürlüğü|Başkanlığı|Emniyeti|Başsavcılığı|Bankası|Derneği|Vakfı|Konseyi|Kurulu|Birliği|Valiliği|Belediyesi|Enstitüsü|Mahkemesi|Odası',
  verbs: 'söyledi|dedi|açıkladı|belirtti|ifade etti|kaydetti|konuştu|vurguladı|bildirdi|aktardı|anlattı',
  verbsBefore: '',
  roles:
    'Cumhurbaşkanı|Başkanı|Bakanı|Başbakan|Genel|Müdürü|Bakan|Başkan|Prof|Dr|Doç|Sayın|Yardımcısı|Valisi|Milletvekili|Sözcüsü|Parti|Partisi|AK|CHP|MHP|ABD|Türkiye|Dışişleri|İçişleri|Adalet|Milli|Eğitim|Sağlık|Hazine|Maliye|Enerji|Yönetim|Kurulu',
  links: 've',
};
