import type { Lexicon } from '../lexicon';

/** Norwegian, Bokmål. */
export const no: Lexicon = {
  before:
    'ifølge|i følge|skriver|skrev|melder|meldte|rapporterer|rapporterte|i et intervju (?:med|i)|intervju (?:med|i)|intervjuet (?:av|i)|sitert (?:av|i)|siterer|med henvisning til|viser til|publisert (?:i|av)|får opplyst av|tall fra|data fra|en rapport fra|en studie fra|undersøkelse fra|kommentar til|e-post til|pressemelding til|omtalt (?:av|i)|avslører',
  saying:
    'sier|sa|forteller|fortalte|skriver|skrev|opplyser|opplyste|bekrefter|bekreftet|forklarer|forklarte|uttaler|uttalte|mener|mente|svarer|svarte|innrømmer|kommenterer',
  to: 'til|i|overfor|på|hos',
  outletBefore:
    '(?:melder|skriver|rapporterer|opplyser|avslører|forteller|skrev|meldte|rapporterte|omtalte|viser)(?: (?:på |i )?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dag|går))?|ifølge (?:kilder|opplysninger|tall|informasjon) (?:til|i|fra|hos)|opplysninger (?:til|i|fra)|i (?:en|et) (?:artikkel|intervju|kronikk|kommentar|epost|e-post|sms|innlegg|dokumentar|podkast|program|reportasje|uttalelse)(?: [^ .,;:!?]+){0,2} (?:i|til|med|på|for|av|fra)|(?:sitert|intervjuet|publisert|avslørt|omtalt|referert|gjengitt|kontaktet)(?:e|s)? (?:av|i|på|fra)|kilder til|gjest (?:i|hos)|måling (?:for|fra|av)|journalist i|reporter i|korrespondent',
  fillers:
    'den|det|de|en|et|i|av|fra|til|for|på|avisen|avisa|nettavisen|magasinet|nyhetsbyrået|nyhetsnettstedet|nettstedet|tv-kanalen|kanalen|kringkasteren|medier|mediene|tidsskriftet|statlige|lokale|lokalavisen|en artikkel i|\\p{L}+ske',
  after:
    '(?:har |hadde |først |tidligere |også )*(?:rapporterer|rapporterte|rapportert|skriver|skrev|skrevet|melder|meldte|meldt|avslører|avslørte|avslørt|omtalte|omtalt|viser til|siterer|får opplyst|fikk opplyst|var i kontakt med|har vært i kontakt med|erfarer|kjenner til)',
  said: 'sier|sa|opplyser|opplyste|bekrefter|bekreftet',
  credit: 'opprinnelig publisert (?:i|av|på)|først publisert (?:i|av|på)|©|copyright',
  sourceLabel: 'kilde|kilder|kilden',
  photoLabel: 'foto|bilde|bilder|fotograf|illustrasjon|grafikk|video|arkivfoto|skjermdump',
  outletNouns: 'avisen|avisa|nettavisen|nyhetsbyrået|magasinet|tidsskriftet|tv-kanalen|kanalen',
  mediaWords: 'Avis|Avisen|Tidende|Bladet|Posten|Nytt|Radio|TV|Times|News|Post|Blad',
  institutionWords:
    'Departementet|Utenriksdepartementet|Forsvaret|Politiet|Direktoratet|Instituttet|Universitetet|Høgskolen|Kommisjonen|Bank|Domstolen|Tingretten|Regjeringen|Stortinget|Forbundet|Foreningen|Senter|Rådet|Tilsynet|Sentralbyrå',
  verbs:
    'sier|sa|forteller|fortalte|skriver|skrev|mener|mente|forklarer|forklarte|hevder|hevdet|opplyser|opplyste|legger til|understreker|understreket|advarer|svarer|svarte|tror|uttaler|uttalte|påpeker|advarte|bekrefter|bekreftet|legger|håper|innrømmer|konstaterer|poengterer',
  verbsBefore: 'ifølge',
  roles:
    'Den|Det|De|En|Et|Han|Hun|Vi|Jeg|Men|Og|I|På|For|Med|Til|Fra|Av|Ifølge|Når|Etter|Før|Under|Om|Så|Der|Her|Nå|Da|Norge|Norges|USA|EU|FN|Nato|Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Statsminister|President|Justisminister|Utenriksminister|Pressetalsmann|Professor|Doktor|Kong|Dronning',
  conjunctions: 'og|eller',
  clauses: 'som|at',
  employs: 'fra|hos|i',
  within: 'for',
  roleNouns:
    'statsminister|minister|ordfører|talsperson|talskvinne|forsker|leder|trener|advokat|sjef|premierminister|kommentator|lege|politiker|president|professor|ministeren|statsministeren|statsråd|utenriksminister|utenriksministeren|finansminister|finansministeren|justisminister|ordføreren|varaordfører|byrådsleder|talspersonen|talsmann|pressetalsperson|pressesjef|kommunikasjonssjef|forskeren|forskar|lederen|partileder|nestleder|treneren|landslagssjef|landslagstrener|advokaten|bistandsadvokat|forsvarer|sjefen|legen|overlege|overlegen|presidenten|professoren|førsteamanuensis|direktør|direktøren|administrerende direktør|daglig leder|styreleder|gründer|gründeren|eier|eieren|ekspert|eksperten|analytiker|økonom|økonomen|sjeføkonom|sjeføkonomen|historiker|historikeren|forfatter|forfatteren|journalist|journalisten|korrespondent|redaktør|redaktøren|sjefredaktør|regissør|regissøren|skuespiller|skuespilleren|artist|artisten|sanger|sangeren|kunstner|kunstneren|fotograf|fotografen|psykolog|psykologen|sykepleier|sykepleieren|lærer|læreren|rektor|rektoren|student|studenten|operasjonsleder|operasjonslederen|innsatsleder|politioverbetjent|politiinspektør|politimester|politimesteren|politiadvokat|statsadvokat|påtaleansvarlig|aktor|dommer|dommeren|jurist|juristen|stortingsrepresentant|stortingsrepresentanten|ambassadør|ambassadøren|general|generalen|oberst|kaptein|kapteinen|spiller|spilleren|keeper|spiss|spissen|sportssjef|sportssjefen|bonde|bonden|kokk|biskop|biskopen|prest|presten|nabo|naboen|vitne|prosjektleder|prosjektlederen|rådgiver|seniorforsker|sjefforsker|ingeniør|arkitekt|meteorolog|statsmeteorolog|vakthavende meteorolog|biolog|fylkesleder|fylkesordfører|generalsekretær|generalsekretæren|seksjonssjef|avdelingsdirektør|avdelingsleder|fagsjef|CEO|CFO|CTO|manager|coach',
  particles: 'av',
  who: 'som',
  inverts: true,
  officeOf: 'av',
  besides: 'av|med|til|om|fra',
  accordingTo: 'ifølge|(?:tall|opplysninger) fra',
  agent: 'av',
};
