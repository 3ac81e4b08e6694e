import type { Lexicon } from '../lexicon';

/** Dutch. */
export const nl: Lexicon = {
  before:
    'volgens|meldt|melden|meldde|schrijft|schrijven|schreef|bericht|berichtte|tegenover|tegen|aan|in gesprek met|in een (?:\\p{L}+ )?interview met|interview met|zegt (?:tegen|in)|zei (?:tegen|in)|vertelt? (?:aan|in)|vertelde (?:aan|in)|geciteerd door|onder verwijzing naar|op basis van|gepubliceerd (?:in|door)|onderzoek (?:van|door|in)|cijfers van|rapport van|blijkt uit',
  saying:
    'zegt|zei|zeggen|vertelt|vertelde|stelt|stelde|verklaart|verklaarde|meldt|meldde|bevestigt|bevestigde|liet|laat|schrijft|schreef|aldus|waarschuwt|waarschuwde|reageert|reageerde|erkent|erkende|noemt|noemde|licht|legt',
  to: 'tegen|tegenover|aan|in|bij|op|met|voor|in gesprek met|weten aan',
  outletBefore:
    '(?:meldt|meldde|schrijft|schreef|bericht|berichtte|melden|schrijven|berichten|onthult|onthulde|citeert|ontdekte)(?: (?:vandaag|gisteren|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ook|onder meer))*|zo (?:meldt|schrijft|bericht|melden|blijkt uit)|aldus|(?:zegt|zei|vertelt|vertelde|laat|liet|verklaart|verklaarde|bevestigt|bevestigde) (?:[^ .!?:;]+ ){0,4}(?:tegen|aan|in|bij|weten aan)|(?:in|na) (?:een|het|dit) (?:\\p{L}+ )?(?:interview|gesprek|artikel|bericht|reportage|podcast|uitzending|opiniestuk) (?:met|in|van|op|bij|aan)|(?:geciteerd|geïnterviewd|gepubliceerd|ondervraagd|benaderd|onthuld|ingezien|gevraagd|uitgevoerd) (?:door|in|op|bij)|op basis van (?:informatie|cijfers|gegevens) van|informatie van|bronnen (?:van|bij)|peiling van|onderzoek door|reactie (?:op vragen van|aan|tegenover)|te gast bij|in handen van',
  outletAfter:
    '(?:heeft |hebben |ook |eerder |zelf |al |als eerste )*(?:melden|schrijven|berichten|onthulden|citeren|gemeld|geschreven|bericht|onthuld|gesproken|ingezien|vernomen|weet te melden|sprak met|spreekt van|vroeg|ondervroeg|peilde|publiceert|noemt|bevestigt)|in handen (?:heeft|kreeg)',
  fillers:
    'de|het|een|van|in|door|krant|dagblad|tijdschrift|weekblad|persbureau|nieuwsagentschap|omroep|zender|nieuwssite|website|site|Russische|Belgische|onderzoek|cijfers|bronnen|staatspersbureau|staatsmedia|vandaag|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|avond|ochtend|op|aan|tegen|bij|met|ook|onder meer|onder andere|sportkrant|zakenkrant|kwaliteitskrant|staatszender|publieke|commerciële|regionale|lokale|Israëlische|programma|talkshow|podcast|actualiteitenprogramma|radioprogramma|nieuwsprogramma|nieuwszender|nieuwsdienst|vakblad|artikel|interview|uitzending|\\p{L}+se',
  after: '(?:heeft |ook )*(?:meldt|meldde|schrijft|schreef|bericht|berichtte|onthulde|onthult|citeert|publiceerde)',
  said: 'zegt|zei|stelt|meldden|bevestigt',
  credit:
    'met medewerking van|eerder verschenen (?:in|op|bij)|oorspronkelijk (?:verschenen|gepubliceerd) (?:in|op|door)|©|copyright',
  sourceLabel: 'bron|bronnen',
  photoLabel: "foto|foto's|foto’s|beeld|afbeelding|illustratie|archieffoto|video|bron",
  outletNouns: 'krant|dagblad|tijdschrift|weekblad|persbureau|omroep|zender|nieuwssite',
  mediaWords: 'Dagblad|Courant|Nieuws|Nieuwsblad|Radio|TV|Times|Post|News|Omroep|Krant|Gazet',
  institutionWords:
    'Ministerie|Universiteit|Instituut|Politie|Raad|Commissie|Bank|Vereniging|Stichting|Rijksdienst|Bureau|Autoriteit|Dienst|Rechtbank|Centrum|Gemeente',
  verbs:
    'zegt|zei|vertelt|vertelde|stelt|stelde|verklaart|verklaarde|schrijft|schreef|waarschuwt|waarschuwde|benadrukt|benadrukte|denkt|meent|legt|voegt|vindt|vond|reageert|reageerde|erkent|erkende|bevestigt|bevestigde|meldt|meldde|concludeert|concludeerde|noemt|noemde|hoopt|betoogt|betoogde|antwoordt|antwoordde|herhaalt|herhaalde|verzekert|verzekerde|constateert|voorspelt|vreest|licht|beaamt|vervolgt|verzucht|klinkt|laat weten|liet weten|geeft toe|gaf toe|stipt|wijst',
  verbsBefore: 'volgens|aldus',
  roles: 'De|Het|Een|In|Maar|En|Volgens|Minister|President|Premier|Directeur|Burgemeester|Professor|Dr|Mevrouw|Meneer',
  journalNouns: 'vakblad|tijdschrift|wetenschappelijk tijdschrift',
  articles: 'de|het',
  conjunctions: 'en|of',
  clauses: 'dat',
  shown: 'uitgezonden',
  employs: 'van|voor',
  within: 'van',
  leads: 'De|Het|Een|Volgens',
  titles: { written: /^[Dd]e /, bent: /(?:^|[\s'"“«(])de (?:["“«'])?$/ },
  roleNouns:
    'woordvoerder|burgemeester|directeur|hoogleraar|onderzoeker|voorzitter|minister|premier|advocaat|leider|trainer|wethouder|woordvoerster|staatssecretaris|gedeputeerde|commissaris|fractievoorzitter|fractieleider|lijsttrekker|Kamerlid|Tweede Kamerlid|raadslid|europarlementariër|president|vicepresident|vicepremier|kanselier|ambassadeur|gezant|bestuurder|bestuursvoorzitter|topman|topvrouw|oprichter|mede-oprichter|medeoprichter|eigenaar|eigenaresse|ondernemer|manager|hoofd|hoofdredacteur|redacteur|journalist|verslaggever|correspondent|presentator|presentatrice|columnist|schrijver|schrijfster|auteur|dichter|regisseur|acteur|actrice|zanger|zangeres|muzikant|kunstenaar|fotograaf|professor|docent|leraar|lerares|rector|wetenschapper|econoom|socioloog|politicoloog|psycholoog|psychiater|viroloog|epidemioloog|bioloog|natuurkundige|scheikundige|historicus|historica|filosoof|jurist|strafrechtadvocaat|rechter|officier van justitie|arts|huisarts|verpleegkundige|chirurg|kinderarts|dierenarts|apotheker|expert|deskundige|specialist|analist|adviseur|consultant|coördinator|projectleider|teamleider|coach|bondscoach|aanvoerder|speler|spits|verdediger|keeper|renner|wielrenner|schaatser|schaatsster|agent|politieagent|politiechef|brandweerman|generaal|kolonel|kapitein|boer|boerin|teler|winkelier|bakker|kok|bewoner|bewoonster|buurman|buurvrouw|moeder|vader|zoon|dochter|broer|zus|weduwe|vriend|vriendin|collega|getuige|slachtoffer|vrijwilliger|activist|vakbondsbestuurder|vertegenwoordiger|secretaris|penningmeester|bisschop|pastoor|dominee|student|studente|leerling|promovendus|onderzoekster|onderzoeksleider|weerman|weervrouw|ingenieur|architect|CEO|CFO|CTO',
  particles: 'van der|van den|van|de|ten|ter',
  viewers: 'Voor',
  roleArticles: 'de',
  inverts: true,
  officeOf: 'van|de',
  besides: 'aan|van|met|tegen',
  noVerbs: 'voor',
  surnameStarts: 'Van|De',
  by: 'door|van',
  accordingTo: 'volgens|(?:cijfers|onderzoek|rapport) van',
  years: 'jaar',
  agent: 'door',
  viewVerbs: 'is|was|blijft',
};
