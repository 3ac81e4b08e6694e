/** Outlets of Turkey and the Middle East, in the form that `outlets.ts` describes. */
export const MIDDLE_EAST = `
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
@ar qa
Al Jazeera|Aljazeera;Al-Jazeera;Al Jazeera English;الجزيرة;Аль-Джазира;半岛电视台|aljazeera.com aljazeera.net|b
@ar ae
Al Arabiya|Al-Arabiya;العربية نت;Аль-Арабия|alarabiya.net|b
Sky News Arabia|سكاي نيوز عربية|skynewsarabia.com|b
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
@ar sa
Okaz|عكاظ|okaz.com.sa|n
Al-Hadath|الحدث||b
@ar ps
WAFA|وفا;Wafa|wafa.ps|a
Ma'an|وكالة معا|maannews.net|a
`;
