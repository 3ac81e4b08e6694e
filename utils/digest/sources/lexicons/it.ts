import type { Lexicon } from '../lexicon';

/** Italian. */
export const it: Lexicon = {
  before:
    "secondo(?: quanto (?:riferisce|riporta|riferito da|riportato da|scrive|apprende))?|stando a|a quanto (?:riferisce|riporta|apprende|scrive)|come (?:riferisce|riporta|scrive|rivela)|riferisce|riferito (?:da|dal|dall['’])|riporta|riportat[oaei] (?:da|dal|dalla|dall['’]|dai)|scrive|rivela|racconta|in un['’]intervista (?:a|al|alla|all['’]|con)|intervist[ao] (?:a|al|alla|all['’]|da|dal|con)|(?:ha )?(?:detto|dichiarato|spiegato|raccontato|confermato) (?:a|al|alla|all['’]|ai)|intervistat[oa] (?:da|dal|dalla)|citat[oaei] (?:da|dal|dalla|dall['’])|citando|pubblicat[oaei] (?:su|sul|sulla|da|dal|dalla)|dati (?:di|del|della|dell['’])|studio (?:di|del|della)|rapporto (?:di|del|della)|sentit[oa] (?:da|dall['’])|ai microfoni di|analisi (?:di|del|della|dell['’])|apprende",
  saying:
    'dice|detto|disse|dichiara|dichiarato|spiega|spiegato|racconta|raccontato|afferma|affermato|commenta|commentato|conferma|confermato|rivela|rivelato|ammette|ammesso|sottolinea|sottolineato|ribadisce|ribadito|aggiunge|aggiunto|sostiene|sostenuto|ricorda|ricordato|annuncia|annunciato|avverte|avvertito|osserva|osservato|assicura|assicurato|risponde|risposto|parlando|parlato|ospite|intervenuto|intervenuta|scrive|scritto|attacca|attaccato|replica|replicato|confida|confidato|intervistat[oa]',
  to: "a|al|allo|alla|ai|all['’]|su|sul|sulla|sulle pagine di|in|in un['’]intervista a|ai microfoni di|con|nel|nella|di|da|dal|dalla",
  outletBefore:
    "(?:riferiscono|riportano|scrivono|rivelano|raccontano|anticipa|anticipano|spiega|spiegano|sottolinea|svela|informa|informano|rilancia|rilanciano|pubblica|pubblicano|segnala|nota|aggiunge|titola|conferma|confermano|fa sapere|cita|citato|ricorda|ipotizza)|ha (?:riferito|riportato|scritto|rivelato|raccontato|anticipato|spiegato|pubblicato|svelato|appreso|citato|confermato|ricostruito)|hanno (?:riferito|riportato|scritto|rivelato|pubblicato)|come (?:ha )?(?:riferito|riportato|scritto|rivelato|anticipato|raccontato|riferiscono|riportano|scrivono|raccontano|racconta|anticipa|spiega|si legge (?:su|sul|sulla|sulle pagine)|ricostruito)(?: (?:da|dal|dalla|dall['’]|dallo))?|(?:secondo|stando a|in base a) (?:quanto |le |i |gli |alcune )?(?:informazioni|indiscrezioni|dati|fonti|notizie|anticipazioni|riporta|riportano|riportato|scrive|scrivono|raccontato|racconta|rivela|rivelato|appreso|si legge|ricostruito|pubblicato|emerso|trapelato|riferisce|riferiscono|riferito)(?: [^ .,;:!?]+){0,2} (?:di|del|della|dell['’]|da|dal|dalla|dall['’]|dallo|su|sul|sulla|dai)|(?:in|nel corso di|durante) (?:un|una|un['’]|questa|questo|la|l['’])? ?(?:intervista|colloquio|conversazione|dichiarazione|intervento|collegamento)(?: [^ .,;:!?]+){0,2} (?:a|al|alla|all['’]|allo|con|su|sul|sulla|di|da)|(?:riferit|riportat|pubblicat|intervistat|raggiunt|citat|contattat|interpellat|anticipat|rivelat|diffus|ripres|rilanciat|realizzat|raccolt|condott|ottenut|visionat|consultat|trasmess)[oaei] (?:da|dal|dallo|dalla|dall['’]|dai|dalle|su|sul|sulla|per|a|all['’]|al|alla)|ospite (?:di|del|della|a|su)|intervenut[oa] (?:a|su|ai microfoni)|in diretta (?:a|su|al|alla)|sulle (?:pagine|colonne) (?:di|del|della|dell['’])|sondaggio (?:di|del|della|dell['’]|per|condotto da)|inchiesta (?:di|del|della|dell['’])|articolo (?:di|del|della|dell['’]|su|pubblicato (?:da|su|sul))|notizia (?:di|del|della|dell['’])|(?:l['’]|un['’])?indiscrezione (?:di|del|della|dell['’])|lanci[oa] (?:di|del|della|dell['’])|fonti (?:di|del|della|dell['’])",
  outletAfter:
    '(?:ha |hanno |aveva |anche |già |in esclusiva )*(?:riportano|riferiscono|rivelano|scrivono|pubblicano|raccontano|anticipato|spiega|spiegato|svela|svelato|appreso|apprende|cita|citato|titola|rilancia|intervistato|raggiunto|visionato|potuto (?:vedere|leggere|visionare)|potuto verificare|conferma|confermato|ricostruisce|ricostruito|precisa|aggiunge|sottolinea|ricorda)',
  fillers:
    "il|lo|la|i|gli|le|l['’]|un|una|di|del|dello|della|dell['’]|dei|da|dal|dalla|dall['’]|dai|su|sul|sulla|al|allo|alla|all['’]|quotidiano|quotidiani|giornale|giornali|settimanale|rivista|agenzia|agenzia di stampa|agenzie|emittente|canale|televisione|tv|radio|sito|media|testata|stampa|rapporto|studio|sondaggio|dati|americano|americana|britannico|britannica|tedesco|francese|russo|russa|statunitense|di stato|statale|locale|oggi|ieri|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|stamattina|stamani|questa|mattina|sera|esclusiva|esclusivo|delle|degli|dagli|dalle|sulle|sui|nel|nella|nell['’]|ad|con|per|anche|quotidiano sportivo|sportivo|economico|online|on line|portale|tedesca|inglese|inglesi|spagnolo|spagnola|svizzero|israeliano|cinese|turco|turca|ucraino|ucraina|argentino|programma|trasmissione|edizione|intervista|articolo|inchiesta|giornalista|inviato|pagine|colonne|microfoni|redazione|news",
  after:
    '(?:ha |hanno )?(?:riporta|riportato|riferisce|riferito|rivela|rivelato|scrive|scritto|pubblica|pubblicato|racconta|raccontato|anticipa|cita)|(?:, citando|, che cita)',
  said: '(?:ha )?(?:detto|dice|conferma|confermato|spiega|annuncia|annunciato)',
  contributed: '(?:ha|hanno) contribuito a questo (?:articolo|servizio)',
  credit:
    'pubblicato originariamente (?:su|da)|originariamente pubblicato (?:su|da)|©|copyright|per gentile concessione di|riproduzione riservata ©',
  sourceLabel: 'fonti|fonte',
  photoLabel: 'foto|fotografia|immagine|immagini|crediti|credit|video|archivio|frame',
  outletNouns: 'quotidiano|giornale|settimanale|rivista|agenzia di stampa|agenzia|emittente|radio',
  mediaWords: 'Corriere|Gazzetta|Giornale|Messaggero|Radio|TV|Times|Post|News|Tribuna|Herald|Tribune|Notizie',
  institutionWords:
    'Ministero|Istituto|Università|Governo|Polizia|Carabinieri|Procura|Tribunale|Agenzia|Commissione|Consiglio|Banca|Organizzazione|Associazione|Fondazione|Federazione|Regione|Comune|Questura|Prefettura|Centro|Autorità|Corte|Unione',
  verbs:
    'si è detto|si è detta|ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha scritto|ha raccontato|ha sottolineato|ha ricordato|ha commentato|ha annunciato|dice|dichiara|spiega|afferma|aggiunge|scrive|racconta|sottolinea|ricorda|commenta|sostiene|assicura|osserva|conclude|avverte|replica|ha ribadito|ha confermato|ha precisato|ha osservato|ha concluso|ha replicato|ha risposto|ha avvertito|ha rivelato|ha ammesso|ha proseguito|ha continuato|ha insistito|ha denunciato|ha criticato|ha assicurato|ha sostenuto|ha evidenziato|ha rimarcato|ha chiarito|ha riferito|ha promesso|ha tuonato|ha attaccato|ha chiesto|ribadisce|conferma|precisa|prosegue|continua|ammette|denuncia|evidenzia|rimarca|chiarisce|riferisce|rivela|risponde|annuncia|confida|aggiungeva|spiegava|diceva|insiste|osservava|disse|aggiunse|rispose|scherza|ha definito|ha twittato|si è detto',
  verbsBefore: 'secondo|a detta di',
  roles:
    'Il|La|Lo|Gli|Le|I|Un|Una|In|Ma|E|Per|Con|Presidente|Ministro|Ministra|Direttore|Direttrice|Signor|Signora|Dottor|Professor|Generale|Sindaco|Governatore|Senatore|Onorevole|Premier|Papa|Re|Regina|Governo|Esteri|Interni|Difesa',
  journalNouns: 'rivista scientifica',
  articles: 'il|lo|la|alla|dal|sulla',
  conjunctions: 'e|o',
  clauses: 'che',
  shown: 'trasmess',
  employs: 'di|del|della',
  of: 'del|della|dello',
  within: 'di|della',
  leads: 'Il|Lo|La|Le|Gli|I|Un|Una|Secondo',
  asides: 'anche',
  titles: {
    written: /^(?:Il|La) /,
    bent: /(?:^|[\s'"“«(])(?:il|lo|la|al|del|dal|sul|nel|alla|della|dalla|sulla|nella) (?:["“«])?$/,
  },
  roleNouns:
    'sottosegretario|sottosegretaria|sindaco|direttore|direttrice|portavoce|premier|avvocato|senatore|deputato|segretario|imprenditore|professore|professoressa|ambasciatore|presidente|ministro|ministra|allenatore|ricercatore|ricercatrice|procuratore|giornalista|economista|analista|responsabile|assessore|governatore|vicepremier|coordinatore|coordinatrice|consigliere|esperto|esperta|giudice|leader|medico|scrittore|scrittrice|attore|attrice|cantante|cantautore|cantautrice|regista|musicista|artista|produttore|produttrice|fondatore|fondatrice|vicepresidente|viceministro|viceministra|commissario|commissaria|comandante|generale|colonnello|capitano|maresciallo|questore|prefetto|agente|poliziotto|carabiniere|diplomatico|storico|storica|sociologo|sociologa|politologo|politologa|psicologo|psicologa|psichiatra|epidemiologo|epidemiologa|virologo|virologa|infettivologo|infettivologa|immunologo|immunologa|biologo|biologa|fisico|fisica|chimico|chimica|geologo|geologa|meteorologo|meteorologa|climatologo|climatologa|archeologo|archeologa|antropologo|antropologa|filosofo|filosofa|matematico|matematica|ingegnere|architetto|scienziato|scienziata|dottore|dottoressa|infermiere|infermiera|chirurgo|chirurga|pediatra|cardiologo|cardiologa|farmacista|veterinario|veterinaria|maestro|maestra|insegnante|docente|preside|rettore|rettrice|studente|studentessa|calciatore|calciatrice|portiere|attaccante|difensore|centrocampista|tennista|pilota|ciclista|atleta|tecnico|mister|ct|arbitro|agricoltore|allevatore|commerciante|ristoratore|ristoratrice|proprietario|proprietaria|titolare|socio|operaio|operaia|sindacalista|attivista|volontario|volontaria|dirigente|candidato|candidata|eurodeputato|eurodeputata|europarlamentare|capogruppo|onorevole|vescovo|arcivescovo|cardinale|parroco|sacerdote|don|madre|padre|figlio|figlia|fratello|sorella|moglie|marito|vedovo|vedova|cugino|cugina|amico|amica|collega|testimone|consulente|rappresentante|amministratore|amministratrice|ad|numero uno|manager|capo|autore|autrice|editore|poeta|poetessa|fotografo|fotografa|conduttore|conduttrice|opinionista|chef|influencer|magistrato|magistrata|pm|gip|pubblico ministero|legale|notaio|CEO|CFO|CTO|coach',
  particles: 'di|de|da|del|della|la',
  plurals: 'gli',
  notPeople: 'Italia|SpA',
  noRole: 'che',
  beforeRole: 'il|lo|gli|la|l|un',
  viewers: 'Per',
  roleArticles: 'il|lo|la',
  roleLeads: 'Il|La|il|la',
  who: 'che',
  inverts: true,
  officeOf: "de|del|della|dello|dell['’]|di|da",
  besides: 'a|alla|di|da|del|con|contro',
  noVerbs: 'come|della|quando',
  surnameStarts: 'De|Del|Di|Da|La',
  by: 'di|per',
  auxiliaries: 'ha',
  accordingTo: 'secondo|(?:dati|studio|rapporto|sondaggio|stime) (?:di|del|della)',
  outletKinds:
    '\\p{L}+(?:ese|an[oa]|in[oa]|ic[oa]|ale)|russ[oa]|turc[oa]|grec[oa]|svizzer[oa]|belga|tedesc[oa]|spagnol[oa]|francese',
  years: 'anni',
  agent: 'da',
};
