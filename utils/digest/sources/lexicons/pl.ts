import type { Lexicon } from '../lexicon';

/** Polish. */
export const pl: Lexicon = {
  before:
    'według|zdaniem|jak (?:podaje|podała|podał|podają|donosi|poinformowała|poinformował|informuje|pisze|przekazała|przekazał|wynika z|ustaliła|ustalił|ustalili)|podaje|podała|podał|donosi|informuje|poinformowała|poinformował|pisze|w rozmowie z|w wywiadzie (?:dla|z)|rozmowie z|wywiadzie dla|powiedział(?:a)? (?:w|na antenie)?|powołując się na|za|cytowan[yae] przez|cytuje|opublikowan[yae] (?:w|przez|na)|w depeszy|na łamach|dla|raport(?:u)?|badania|dane|danych|sondaż',
  fillers:
    'agencja|agencji|agencję|agencja prasowa|agencji prasowej|dziennik|dziennika|dziennikiem|gazeta|gazety|gazecie|tygodnik|tygodnika|magazyn|stacja|stacji|portal|portalu|portalowi|telewizja|telewizji|radio|radia|media|serwis|serwisu|brytyjski|brytyjskiego|amerykański|amerykańskiego|niemiecki|niemieckiego|rosyjska|rosyjskiej|państwowa|przez|w|z|na|telewizją|dziennikowi',
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
    'powiedział|powiedziała|mówi|mówił|mówiła|stwierdził|stwierdziła|dodał|dodała|podkreślił|podkreśliła|zaznaczył|zaznaczyła|oświadczył|oświadczyła|napisał|napisała|ocenił|oceniła|zapewnił|tłumaczy|wyjaśnił|wyjaśniła|przekazał|przekazała|zapowiedział',
  verbsBefore:
    'powiedział|powiedziała|mówi|mówił|stwierdził|stwierdziła|dodał|dodała|podkreślił|podkreśliła|zaznaczył|oświadczył|napisał|ocenił|tłumaczy|wyjaśnił',
  roles:
    'W|Na|Z|Do|Po|Jak|Ale|Prezydent|Premier|Minister|Dyrektor|Prezes|Profesor|Prof|Dr|Generał|Gen|Poseł|Senator|Pan|Pani',
  links: 'i|ds|do|spraw',
  journalNouns: 'czasopiśmie|czasopismo|czasopiśmie naukowym',
};
