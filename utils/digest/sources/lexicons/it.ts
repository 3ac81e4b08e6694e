import type { Lexicon } from '../lexicon';

/** Italian. */
export const it: Lexicon = {
  before:
    "secondo(?: quanto (?:riferisce|riporta|riferito da|riportato da|scrive|apprende))?|stando a|a quanto (?:riferisce|riporta|apprende|scrive)|come (?:riferisce|riporta|scrive|rivela)|riferisce|riferito (?:da|dal|dall['’])|riporta|riportat[oaei] (?:da|dal|dalla|dall['’]|dai)|scrive|rivela|racconta|in un['’]intervista (?:a|al|alla|all['’]|con)|intervist[ao] (?:a|al|alla|all['’]|da|dal|con)|(?:ha )?(?:detto|dichiarato|spiegato|raccontato|confermato) (?:a|al|alla|all['’]|ai)|intervistat[oa] (?:da|dal|dalla)|citat[oaei] (?:da|dal|dalla|dall['’])|citando|pubblicat[oaei] (?:su|sul|sulla|da|dal|dalla)|dati (?:di|del|della|dell['’])|studio (?:di|del|della)|rapporto (?:di|del|della)|sentit[oa] (?:da|dall['’])|ai microfoni di|(?:dice|detto|dichiarato|spiega|spiegato|racconta|raccontato)(?: [^ .!?:;]+){1,6} (?:a|al|alla|all['’])|analisi (?:di|del|della|dell['’])|apprende",
  fillers:
    "il|lo|la|i|gli|le|l['’]|un|una|di|del|dello|della|dell['’]|dei|da|dal|dalla|dall['’]|dai|su|sul|sulla|al|allo|alla|all['’]|quotidiano|quotidiani|giornale|giornali|settimanale|rivista|agenzia|agenzia di stampa|agenzie|emittente|canale|televisione|tv|radio|sito|media|testata|stampa|rapporto|studio|sondaggio|dati|americano|americana|britannico|britannica|tedesco|francese|russo|russa|statunitense|di stato|statale|locale",
  after:
    '(?:ha |hanno )?(?:riporta|riportato|riferisce|riferito|rivela|rivelato|scrive|scritto|pubblica|pubblicato|racconta|raccontato|anticipa|cita)|(?:, citando|, che cita)',
  said: '(?:ha )?(?:detto|dice|conferma|confermato|spiega|annuncia|annunciato)',
  credit:
    'pubblicato originariamente (?:su|da)|originariamente pubblicato (?:su|da)|©|copyright|per gentile concessione di|riproduzione riservata ©',
  sourceLabel: 'fonti|fonte',
  photoLabel: 'foto|fotografia|immagine|immagini|crediti|credit|video|archivio|frame',
  outletNouns: 'quotidiano|giornale|settimanale|rivista|agenzia di stampa|agenzia|emittente|radio',
  mediaWords: 'Corriere|Gazzetta|Giornale|Messaggero|Radio|TV|Times|Post|News|Tribuna|Herald|Tribune|Notizie',
  institutionWords:
    'Ministero|Istituto|Università|Governo|Polizia|Carabinieri|Procura|Tribunale|Agenzia|Commissione|Consiglio|Banca|Organizzazione|Associazione|Fondazione|Federazione|Regione|Comune|Questura|Prefettura|Centro|Autorità|Corte|Unione',
  verbs:
    'ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha scritto|ha raccontato|ha sottolineato|ha ricordato|ha commentato|ha annunciato|dice|dichiara|spiega|afferma|aggiunge|scrive|racconta|sottolinea|ricorda|commenta|sostiene|assicura|osserva|conclude|avverte|replica',
  verbsBefore:
    'ha detto|ha dichiarato|ha spiegato|ha affermato|ha aggiunto|ha scritto|ha commentato|dice|dichiara|spiega|afferma|aggiunge|scrive|racconta|sottolinea|ricorda|commenta|secondo|sostiene|conclude|osserva',
  roles:
    'Il|La|Lo|Gli|Le|I|Un|Una|In|Ma|E|Per|Con|Presidente|Ministro|Ministra|Direttore|Direttrice|Signor|Signora|Dottor|Professor|Generale|Sindaco|Governatore|Senatore|Onorevole|Premier|Papa|Re|Regina|Governo|Esteri|Interni|Difesa',
  links: "di|del|della|dello|dell['’]|dei|delle|e|per|la|il",
  journalNouns: 'rivista scientifica',
};
