import type { Lexicon } from '../lexicon';

/** Polish. */
export const pl: Lexicon = {
  before:
    'według|zdaniem|jak (?:podaje|podała|podał|podają|donosi|poinformowała|poinformował|informuje|pisze|przekazała|przekazał|wynika z|ustaliła|ustalił|ustalili)|podaje|podała|podał|donosi|informuje|poinformowała|poinformował|pisze|w rozmowie z|w wywiadzie (?:dla|z)|rozmowie z|wywiadzie dla|powiedział(?:a)? (?:w|na antenie)?|powołując się na|za|cytowan[yae] przez|cytuje|opublikowan[yae] (?:w|przez|na)|w depeszy|na łamach|dla|raport(?:u)?|badania|dane|danych|sondaż',
  saying:
    'powiedział[aoi]?|powiedzieli|mówi|mówił[aoi]?|stwierdził[ao]?|dodał[ao]?|podkreślił[ao]?|ocenił[ao]?|przekazał[aoi]?|poinformował[aoi]?|wyjaśnił[ao]?|wyjaśnia|tłumaczy|tłumaczył[ao]?|zapewnił[ao]?|przyznał[ao]?|przyznaje|zapowiedział[ao]?|oświadczył[ao]?|zaznaczył[ao]?|komentuje|skomentował[ao]?|opowiada|opowiedział[ao]?|potwierdził[ao]?|relacjonuje',
  to: 'w|we|na|na antenie|na łamach|dla|z|portalowi|agencji|gazecie|dziennikowi|stacji|w rozmowie z|w wywiadzie dla|w studiu|w programie',
  outletBefore:
    '(?:podaje|podają|podała|podał|podało|donosi|donoszą|doniosł[ao]?|doniósł|informuje|informują|poinformowała|poinformował|poinformowało|pisze|piszą|napisał[ao]?|przekazał[ao]?|przekazuje|ujawnił[ao]?|ujawnia|cytuje|zauważa|zauważył[ao]?|relacjonuje|ocenia|przypomina|wskazuje|ustalił[aoi]?|ustalili|opisuje|opisał[ao]?|opublikował[ao]?|zacytował[ao]?)(?: (?:w |we )?(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|dziś|dzisiaj|wczoraj))?|jak (?:czytamy (?:w|na)|wynika z (?:informacji|ustaleń|danych|badania|sondażu)|dowiedział[ao]? się|dowiedzieli się|nieoficjalnie dowiedział[ao]? się|relacjonuje|opisuje|zauważa|przypomina|twierdzi|nieoficjalnie ustalił[ao]?)|(?:z )?(?:informacji|ustaleń|doniesień|danych|raportu|sondażu|badania|komunikatu|materiału|tekstu|artykułu)|zdaniem|(?:na )?antenie|(?:na )?łamach|rozmowie z|rozmowy z|wywiadzie dla|wywiadu dla|wywiadu udzielonego|komentarzu dla|oświadczeniu dla|(?:cytowan|opublikowan|przytaczan|zapytan|pytan|przeprowadzon|ujawnion|emitowan)[yaeio]m? (?:przez|w|na|dla)|gość|gościem|gościni|w programie|w studiu|cytowany|powiedział[ao]? (?:w rozmowie z|w wywiadzie dla|dla)|powołuje się na|powołując się na|za pośrednictwem',
  outletAfter:
    '(?:już |także |również |jako pierwszy |jako pierwsza |nieoficjalnie )*(?:podają|podało|doniósł|donoszą|informują|poinformowało|piszą|ujawnia|ujawnili|zacytował|zacytowała|cytują|ustaliła|ustaliło|ustalili|dowiedział się|dowiedziała się|dowiedziało się|dotarł|dotarła|dotarli|opisał|opisała|opisuje|opublikował|opublikowała|przypomina|zauważa|relacjonuje|wskazuje|przekazuje|przekazało|rozmawiał|rozmawiała|zapytał|zapytała|zapytaliśmy)',
  fillers:
    'agencja|agencji|agencję|agencja prasowa|agencji prasowej|dziennik|dziennika|dziennikiem|gazeta|gazety|gazecie|tygodnik|tygodnika|magazyn|stacja|stacji|portal|portalu|portalowi|telewizja|telewizji|radio|radia|media|serwis|serwisu|brytyjski|brytyjskiego|amerykański|amerykańskiego|niemiecki|niemieckiego|rosyjska|rosyjskiej|państwowa|przez|w|z|na|telewizją|dziennikowi|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę|dziś|wczoraj|także|również|m\\.in\\.|też|dla|od|do|dziennikarze|dziennikarzami|dziennikarzom|dziennikarzy|dziennikarka|niemiecka|niemieckiej|amerykańska|amerykańskiej|brytyjska|brytyjskiej|francuski|francuskiego|ukraiński|ukraińskiego|ukraińska|rosyjski|rosyjskiego|białoruski|opozycyjny|niezależny|niezależna|publiczny|lokalny|lokalna|tabloid|tabloidu|dzienniki|tygodniki|stacje|portale|redakcja|redakcji|wydanie|serwisowi|gazetą|agencją|informacyjna|informacyjnej|prasowa|prasowej|prywatna|prywatnej|telewizyjna|telewizyjnej|radiowa|radiowej|programie|podcaście|wywiadzie|rozmowie|raport|badanie',
  after:
    '(?:już |także )?(?:podaje|podała|podał|donosi|doniosła|informuje|poinformowała|poinformował|pisze|napisał|napisała|ujawnił|ujawniła|cytuje|ustaliła|ustalił)',
  said: 'twierdzi|przekazała|przekazał|potwierdziła|potwierdził',
  credit: 'źródło informacji|artykuł pierwotnie ukazał się w|©|copyright',
  sourceLabel: 'źródł[oa]',
  photoLabel: 'foto|fot\\.?|zdjęcie|zdjęcia|autor zdjęcia|wideo|ilustracja',
  outletNouns:
    'dziennik|dziennika|gazeta|gazety|tygodnik|tygodnika|magazyn|stacja|stacji|telewizja|telewizji|agencja|agencji',
  mediaWords: 'Gazeta|Dziennik|Radio|TV|Times|Post|News|Kurier|Głos|Tygodnik|Telewizja',
  institutionWords:
    'Ministerstwo|Ministerstwa|Instytut|Instytutu|Uniwersytet|Uniwersytetu|Policja|Prokuratura|Agencja|Komisja|Rada|Bank|Organizacja|Fundacja|Urząd|Urzędu|Sąd|Centrum',
  verbs:
    'powiedział|powiedziała|mówi|mówił|mówiła|stwierdził|stwierdziła|dodał|dodała|podkreślił|podkreśliła|zaznaczył|zaznaczyła|oświadczył|oświadczyła|napisał|napisała|ocenił|oceniła|zapewnił|tłumaczy|wyjaśnił|wyjaśniła|przekazał|przekazała|zapowiedział|powiedziano|uważa|uważał|uważała|przyznał|przyznała|przyznaje|twierdzi|twierdził|twierdziła|poinformował|poinformowała|informuje|ogłosił|ogłosiła|zauważył|zauważyła|zauważa|wskazał|wskazała|wskazuje|podkreśla|dodaje|zapewniła|zapewnia|zapowiedziała|zapowiada|ostrzegł|ostrzegła|ostrzega|przypomniał|przypomniała|odpowiedział|odpowiedziała|argumentował|argumentowała|argumentuje|relacjonował|relacjonuje|opowiada|opowiedział|opowiedziała|potwierdził|potwierdziła|potwierdza|skomentował|skomentowała|komentuje|ocenia|stwierdza|zaznacza|zaapelował|zaapelowała|apeluje|tłumaczył|tłumaczyła|wyjaśnia|skrytykował|skrytykowała|kontynuował|kontynuowała|alarmuje|deklaruje|prognozuje|zadeklarował|zadeklarowała|przekonywał|udowadniał|uznał|uznała',
  verbsBefore: 'zdaniem|według|zakończył',
  roles:
    'W|Na|Z|Do|Po|Jak|Ale|Prezydent|Premier|Minister|Dyrektor|Prezes|Profesor|Prof|Dr|Generał|Gen|Poseł|Senator|Pan|Pani',
  journalNouns: 'czasopiśmie|czasopismo|czasopiśmie naukowym',
  conjunctions: 'i|oraz|lub',
  clauses: 'że|który|która',
  employs: 'z|ze',
  asides: 'także|też|również',
  roleNouns:
    'szef|rzecznik|rzeczniczka|prezydent|prezes|dyrektor|dyrektorka|socjolog|profesor|ekspert|wiceminister|minister|poseł|posłanka|senator|trener|prokurator|politolog|ekonomista|premier|ambasador|burmistrz|kanclerz|lekarz|lider|wiceprezes|wicepremier|wiceprezydent|wiceprzewodniczący|przewodniczący|przewodnicząca|sekretarz|podsekretarz|marszałek|wicemarszałek|radny|radna|wójt|starosta|wojewoda|komendant|generał|pułkownik|kapitan|policjant|policjantka|strażak|rektor|dziekan|wykładowca|naukowiec|badacz|badaczka|historyk|historyczka|psycholog|psychiatra|socjolożka|filozof|prawnik|prawniczka|adwokat|radca|sędzia|lekarka|pielęgniarka|chirurg|wirusolog|epidemiolog|biolog|fizyk|chemik|geolog|archeolog|ekspertka|analityk|analityczka|doradca|doradczyni|specjalista|specjalistka|kierownik|kierowniczka|menedżer|założyciel|założycielka|współzałożyciel|właściciel|właścicielka|przedsiębiorca|rolnik|dziennikarz|dziennikarka|redaktor|redaktorka|publicysta|publicystka|pisarz|pisarka|poeta|reżyser|reżyserka|aktor|aktorka|piosenkarz|piosenkarka|muzyk|artysta|artystka|fotograf|piłkarz|bramkarz|napastnik|obrońca|selekcjoner|zawodnik|zawodniczka|mistrz|mistrzyni|kandydat|kandydatka|europoseł|eurodeputowany|działacz|działaczka|aktywista|aktywistka|wolontariusz|biskup|arcybiskup|kardynał|ksiądz|proboszcz|matka|ojciec|syn|córka|brat|siostra|żona|mąż|sąsiad|sąsiadka|świadek|przedstawiciel|przedstawicielka|pełnomocnik|koordynator|koordynatorka|nauczyciel|nauczycielka|student|studentka|współautor|autor|autorka|inżynier|architekt|komisarz|negocjator|dyplomata|CEO|CFO|CTO|manager|coach',
  who: 'który|która',
  inverts: true,
  officeOf: 'z|ze|w',
  besides: 'z|ze|dla|od|o',
  noVerbs: 'przez',
  accordingTo: 'według|zdaniem|dane|danych|raport|raportu|badania',
  years: 'lat|lata',
  agent: 'przez',
};
