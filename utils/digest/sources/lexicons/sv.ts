import type { Lexicon } from '../lexicon';

/** Swedish. */
export const sv: Lexicon = {
  before:
    'enligt|uppger för|säger (?:han |hon |de |[^ .!?:;]+ ){0,4}(?:till|i)|sade (?:[^ .!?:;]+ ){0,4}(?:till|i)|sa (?:[^ .!?:;]+ ){0,4}(?:till|i)|berättar (?:[^ .!?:;]+ ){0,4}(?:för|i)|berättade (?:[^ .!?:;]+ ){0,4}(?:för|i)|skriver|skrev|rapporterar|rapporterade|uppger|uppgav|meddelar|i en intervju (?:med|i)|intervju (?:med|i)|intervjuas (?:av|i)|intervjuad (?:av|i)|citeras (?:av|i)|med hänvisning till|hänvisar till|publicerad (?:i|av)|publicerades (?:i|av)|avslöjar|siffror från|data från|en rapport från|en studie från|undersökning från|granskning (?:av|i)|uttalande till|skriftlig kommentar till|kommentar till',
  fillers:
    'den|det|de|en|ett|i|av|från|till|för|på|tidningen|tidningarna|kvällstidningen|dagstidningen|affärstidningen|magasinet|nyhetsbyrån|nyhetsbyråerna|nyhetssajten|sajten|tv-kanalen|kanalen|radion|tv-bolaget|medier|medierna|mediebolaget|branschtidningen|tidskriften|statliga|brittiska|amerikanska|tyska|franska|ryska|ukrainska|norska|danska|finska|kinesiska|spanska|italienska|israeliska|turkiska|iranska|lokala|uppgifter i|uppgifter till|uppgifter från|en artikel i|rapporten',
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
    'säger|sade|sa|berättar|berättade|skriver|skrev|menar|menade|förklarar|förklarade|hävdar|hävdade|uppger|uppgav|tillägger|konstaterar|konstaterade|betonar|varnar|varnade|svarar|svarade|tror',
  verbsBefore:
    'säger|sade|sa|berättar|berättade|skriver|skrev|menar|menade|förklarar|förklarade|hävdar|hävdade|uppger|uppgav|tillägger|konstaterar|konstaterade|betonar|varnar|varnade|svarar|svarade|enligt',
  roles:
    'Den|Det|De|En|Ett|Han|Hon|Vi|Jag|Men|Och|I|På|För|Med|Till|Från|Av|Enligt|När|Efter|Innan|Under|Om|Så|Där|Här|Nu|Då|Sverige|Sveriges|USA|EU|FN|Nato|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Statsminister|President|Justitieminister|Utrikesminister|Presstalesperson|Presstalespersonen|Professor|Doktor|Kung|Drottning',
  links: 'för|på|av|i|och|vid|hos|från',
};
