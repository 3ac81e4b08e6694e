import type { Lexicon } from '../lexicon';

/** Danish. */
export const da: Lexicon = {
  before:
    'ifølge|i følge|skriver|skrev|melder|meldte|rapporterer|rapporterede|i et interview (?:med|i|til)|interview (?:med|i|til)|interviewet (?:af|i)|citeret (?:af|i)|citerer|med henvisning til|henviser til|offentliggjort (?:i|af)|bragt i|tal fra|data fra|en rapport fra|en undersøgelse fra|et studie fra|kommentar til|mail til|skriftlig udtalelse til|afslører',
  saying:
    'siger|sagde|fortæller|fortalte|skriver|skrev|oplyser|oplyste|bekræfter|bekræftede|forklarer|forklarede|udtaler|udtalte|mener|mente|svarer|svarede|erkender|kommenterer',
  to: 'til|i|over for|på|hos',
  outletBefore:
    '(?:melder|skriver|rapporterer|oplyser|afslører|fortæller|skrev|meldte|rapporterede|omtalte|viser)(?: (?:på |i )?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|dag|går))?|ifølge (?:kilder|oplysninger|tal) (?:til|i|fra|hos)|oplysninger (?:til|i|fra)|i (?:en|et) (?:artikel|interview|kronik|kommentar|mail|e-mail|sms|indlæg|dokumentar|podcast|program|reportage|udtalelse)(?: [^ .,;:!?]+){0,2} (?:i|til|med|på|for|af|fra)|(?:citeret|interviewet|offentliggjort|afsløret|omtalt|refereret|gengivet|kontaktet)(?:e|s)? (?:af|i|på|fra)|kilder til|gæst (?:i|hos)|måling (?:for|fra|af)|journalist (?:på|ved)',
  fillers:
    'den|det|de|en|et|i|af|fra|til|for|på|avisen|dagbladet|netavisen|magasinet|nyhedsbureauet|nyhedsmediet|mediet|medier|tv-stationen|stationen|kanalen|tidsskriftet|statslige|lokale|en artikel i|\\p{L}+ske',
  after:
    '(?:har |havde |først |tidligere |også )*(?:rapporterer|rapporterede|rapporteret|skriver|skrev|skrevet|melder|meldte|meldt|afslører|afslørede|afsløret|omtalte|henviser til|citerer|erfarer|kan fortælle)',
  said: 'siger|sagde|oplyser|oplyste|bekræfter|bekræftede',
  credit: 'oprindeligt (?:bragt|offentliggjort) (?:i|af|på)|først (?:bragt|offentliggjort) (?:i|af|på)|©|copyright',
  sourceLabel: 'kilde|kilder|kilden',
  photoLabel: 'foto|billede|billeder|fotograf|illustration|grafik|video|arkivfoto|skærmbillede',
  outletNouns: 'avisen|dagbladet|netavisen|nyhedsbureauet|nyhedsmediet|magasinet|tidsskriftet|tv-stationen|kanalen',
  mediaWords: 'Avis|Avisen|Tidende|Bladet|Posten|Nyt|Radio|TV|Times|News|Post|Blad|Stiftstidende|Folkeblad',
  institutionWords:
    'Ministeriet|Udenrigsministeriet|Forsvaret|Politi|Politiet|Styrelsen|Instituttet|Universitet|Universitetet|Kommissionen|Nationalbanken|Retten|Byret|Regeringen|Folketinget|Forbundet|Foreningen|Center|Rådet|Tilsynet',
  verbs:
    'siger|sagde|fortæller|fortalte|skriver|skrev|mener|mente|forklarer|forklarede|hævder|hævdede|oplyser|oplyste|tilføjer|understreger|advarer|svarer|svarede|udtaler|udtalte|påpeger|advarede|bekræfter|bekræftede|tror|håber|erkender|konstaterer|pointerer|lyder',
  verbsBefore: 'ifølge',
  roles:
    'Den|Det|De|En|Et|Han|Hun|Vi|Jeg|Men|Og|I|På|For|Med|Til|Fra|Af|Ifølge|Når|Efter|Før|Under|Om|Så|Der|Her|Nu|Da|Danmark|Danmarks|USA|EU|FN|Nato|Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Statsminister|Præsident|Justitsminister|Udenrigsminister|Professor|Doktor|Kong|Dronning',
  conjunctions: 'og|eller',
  clauses: 'som|at',
  employs: 'fra|hos|i',
  within: 'for',
  roleNouns:
    'statsminister|minister|borgmester|talsperson|forsker|leder|træner|advokat|chef|politiker|president|professor|ministeren|statsministeren|udenrigsminister|udenrigsministeren|finansminister|finansministeren|borgmesteren|talsmand|talskvinde|pressechef|forskeren|lederen|partileder|partiformand|træneren|landstræner|landstræneren|advokaten|chefen|politikeren|præsident|præsidenten|professoren|lektor|lektoren|adjunkt|direktør|direktøren|administrerende direktør|formand|formanden|næstformand|stifter|stifteren|ejer|ejeren|ekspert|eksperten|analytiker|økonom|økonomen|cheføkonom|cheføkonomen|historiker|historikeren|forfatter|forfatteren|journalist|journalisten|korrespondent|redaktør|redaktøren|chefredaktør|instruktør|instruktøren|skuespiller|skuespilleren|sanger|sangeren|kunstner|kunstneren|fotograf|fotografen|psykolog|psykologen|læge|lægen|overlæge|overlægen|sygeplejerske|sygeplejersken|lærer|læreren|rektor|rektoren|studerende|politiinspektør|politikommissær|vagtchef|anklager|anklageren|dommer|dommeren|jurist|juristen|folketingsmedlem|ordfører|ordføreren|retsordfører|finansordfører|ambassadør|ambassadøren|general|generalen|oberst|kaptajn|anfører|spiller|spilleren|målmand|målmanden|angriber|angriberen|sportschef|sportschefen|sportsdirektør|landmand|landmanden|kok|biskop|biskoppen|præst|præsten|nabo|naboen|vidne|projektleder|projektlederen|konsulent|rådgiver|seniorforsker|ingeniør|arkitekt|meteorolog|biolog|virolog|CEO|CFO|CTO|manager|coach',
  particles: 'af',
  who: 'som|der',
  inverts: true,
  besides: 'med|til|om|fra',
  accordingTo: 'ifølge|(?:tal|oplysninger) fra',
  agent: 'af',
};
