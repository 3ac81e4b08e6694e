import type { Lexicon } from '../lexicon';

/** Swedish. */
export const sv: Lexicon = {
  before:
    'enligt|uppger för|skriver|skrev|rapporterar|rapporterade|uppger|uppgav|meddelar|i en intervju (?:med|i)|intervju (?:med|i)|intervjuas (?:av|i)|intervjuad (?:av|i)|citeras (?:av|i)|med hänvisning till|hänvisar till|publicerad (?:i|av)|publicerades (?:i|av)|avslöjar|siffror från|data från|en rapport från|en studie från|undersökning från|granskning (?:av|i)|uttalande till|skriftlig kommentar till|kommentar till',
  saying:
    'säger|sade|sa|berättar|berättade|skriver|skrev|förklarar|förklarade|uppger|uppgav|bekräftar|bekräftade|menar|menade|kommenterar|kommenterade|hälsar|svarar|svarade',
  to: 'till|för|i|med|hos|på',
  outletBefore:
    '(?:rapporterar|skriver|uppger|meddelar|avslöjar|berättar|skrev|rapporterade|uppgav|meddelade|avslöjade|konstaterar|visar|erfar)(?: (?:på |i )?(?:måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|dag|går|morse))?|enligt (?:uppgifter|källor|siffror|information) (?:till|i|från|hos)|uppgifter (?:till|i|från)|i (?:en|ett) (?:artikel|intervju|debattartikel|krönika|mejl|sms|inlägg|dokumentär|podd|program|reportage|uttalande|kommentar)(?: [^ .,;:!?]+){0,2} (?:i|till|med|på|för|av|från)|(?:citerad|citeras|intervjuad|publicerad|publicerat|avslöjad|granskad|tillfrågad|beställd|framtagen|refererad)(?:e|t|s)? (?:av|i|på|från|till)|med hänvisning till|hänvisar till|säger till|sa till|sade till|berättar för|svarar i|reporter|korrespondent|källor till|gäst i|granskning från|mätning (?:av|från|i)|undersökning (?:av|från|i|gjord av)',
  outletAfter:
    '(?:har |hade |också |tidigare |själv |först )*(?:rapporterat|skrivit|uppgivit|avslöjat|granskat|berättat|publicerat|tagit del av|erfar|kunnat berätta|kunde berätta|talat med|varit i kontakt med|sökt|intervjuat|citerar|hänvisar|skriver|rapporterar)',
  fillers:
    'den|det|de|en|ett|i|av|från|till|för|på|tidningen|tidningarna|kvällstidningen|dagstidningen|affärstidningen|magasinet|nyhetsbyrån|nyhetsbyråerna|nyhetssajten|sajten|tv-kanalen|kanalen|radion|tv-bolaget|medier|medierna|mediebolaget|branschtidningen|tidskriften|statliga|lokala|uppgifter i|uppgifter till|uppgifter från|en artikel i|rapporten|\\p{L}+ska',
  after:
    '(?:har |hade |först |tidigare |också )*(?:rapporterar|rapporterade|rapporterat|skriver|skrev|skrivit|uppger|uppgav|avslöjar|avslöjade|avslöjat|hänvisar till|citerar|berättar|berättade|erfar|erfor|meddelar|meddelade)',
  said: 'säger|sade|sa|bekräftar|bekräftade',
  credit: 'ursprungligen publicerad (?:i|av|på)|först publicerad (?:i|av|på)|©|copyright|med material från',
  sourceLabel: 'källa|källor|källan',
  photoLabel: 'foto|bild|bilder|fotograf|illustration|grafik|video|arkivbild|genrebild|skärmdump',
  outletNouns:
    'tidningen|kvällstidningen|dagstidningen|nyhetsbyrån|nyhetssajten|magasinet|tidskriften|tv-kanalen|kanalen',
  mediaWords: 'Tidningen|Nyheter|Dagbladet|Dagblad|Posten|Bladet|Allehanda|Kuriren|Radio|TV|Times|News|Post',
  institutionWords:
    'Departementet|Utrikesdepartementet|Försvarsmakten|Polisen|Myndigheten|Institutet|Universitetet|Universitet|Högskola|Kommissionen|Riksbanken|Domstolen|Tingsrätten|Åklagarmyndigheten|Regeringen|Riksdagen|Förbundet|Föreningen|Centrum|Rådet',
  verbs:
    'säger|sade|sa|berättar|berättade|skriver|skrev|menar|menade|förklarar|förklarade|hävdar|hävdade|uppger|uppgav|tillägger|konstaterar|konstaterade|betonar|varnar|varnade|svarar|svarade|tror|anser|tycker|tyckte|påpekar|betonade|bekräftar|bekräftade|understryker|kommenterar|medger|hoppas',
  verbsBefore: 'enligt',
  roles:
    'Den|Det|De|En|Ett|Han|Hon|Vi|Jag|Men|Och|I|På|För|Med|Till|Från|Av|Enligt|När|Efter|Innan|Under|Om|Så|Där|Här|Nu|Då|Sverige|Sveriges|USA|EU|FN|Nato|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Statsminister|President|Justitieminister|Utrikesminister|Presstalesperson|Presstalespersonen|Professor|Doktor|Kung|Drottning',
  conjunctions: 'och|eller',
  clauses: 'som|att',
  employs: 'från|på|hos',
  roleNouns:
    'statsminister|minister|borgmästare|talesperson|talskvinna|forskare|ledare|tränare|advokat|chef|läkare|ordförande|partiledare|president|professor|ministern|statsministern|utrikesministern|finansministern|borgmästaren|talespersonen|talesmannen|talesman|presstalesperson|pressekreterare|forskaren|ledaren|tränaren|förbundskapten|förbundskaptenen|advokaten|chefen|läkaren|överläkare|överläkaren|ordföranden|partiledaren|presidenten|professorn|docent|docenten|lektor|generaldirektör|generaldirektören|direktör|direktören|vd|vd:n|grundare|grundaren|ägare|ägaren|expert|experten|analytiker|analytikern|ekonom|ekonomen|chefekonom|chefekonomen|statsvetare|statsvetaren|historiker|historikern|författare|författaren|journalist|journalisten|reporter|reportern|korrespondent|redaktör|redaktören|regissör|regissören|skådespelare|skådespelaren|artist|artisten|sångare|sångaren|sångerskan|konstnär|konstnären|fotograf|fotografen|psykolog|psykologen|psykiater|sociolog|sociologen|biolog|biologen|meteorolog|meteorologen|epidemiolog|virolog|sjuksköterska|sjuksköterskan|barnmorska|veterinär|lärare|läraren|rektor|rektorn|student|studenten|elev|eleven|polis|polisen|polisområdeschef|åklagare|åklagaren|kammaråklagare|domare|domaren|jurist|juristen|riksdagsledamot|riksdagsledamoten|kommunalråd|kommunalrådet|regionråd|oppositionsråd|landshövding|landshövdingen|ambassadör|ambassadören|general|generalen|överste|kapten|kaptenen|lagkapten|spelare|spelaren|målvakt|målvakten|anfallare|anfallaren|mittfältare|sportchef|sportchefen|klubbchef|bonde|lantbrukare|lantbrukaren|företagare|företagaren|krögare|krögaren|kock|kocken|biskop|biskopen|präst|prästen|mamma|mamman|pappa|pappan|son|sonen|dotter|dottern|bror|brodern|syster|systern|granne|grannen|vän|vännen|vittne|projektledare|projektledaren|enhetschef|enhetschefen|avdelningschef|presschef|samordnare|rådgivare|strateg|utredare|utredaren|ingenjör|arkitekt|doktorand|CEO|CFO|CTO|manager|coach',
  particles: 'af|av',
  notPeople: 'AB',
  who: 'som',
  inverts: true,
  officeOf: 'av',
  besides: 'av|med|till|för|om|från',
  noVerbs: 'från',
  accordingTo: 'enligt|(?:siffror|uppgifter) från',
  years: 'år',
  agent: 'av',
};
