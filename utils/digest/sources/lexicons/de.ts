import type { Lexicon } from '../lexicon';

/** German. */
export const de: Lexicon = {
  before:
    'laut|nach Angaben|nach Informationen|nach einem Bericht|gemäss|gemäß|zufolge|berichtet(?:e|en)?|berichten|meldet(?:e|en)?|melden|schreibt|schrieb|schreiben|zitiert(?:e)?|gegenüber|sagte(?:n)?|sagt|erklärte|teilte|im (?:\\p{L}+ )?Interview mit|im Gespräch mit|in einem Interview mit|Interview mit|unter Berufung auf|beruft sich auf|mit Verweis auf|verwies auf|veröffentlicht in|in der Fachzeitschrift|im Fachjournal|im Fachmagazin|im Fachblatt|Studie (?:der|des|von)|Bericht (?:der|des|von)|Berichten (?:der|des|von)|Umfrage (?:der|des|von)|Recherchen (?:der|des|von)|Daten (?:der|des|von)|heißt es (?:bei|in)|erschien in|Interview (?:bei|in|im|der|des|auf)|Recherchen? (?:der|des|von)|Artikel (?:der|des|von|in|im)|Gespräch mit|Angaben (?:der|des|von)|Informationen (?:der|des|von)',
  saying:
    'sagt|sagte|sagten|erklärt|erklärte|äußerte|betont|betonte|schreibt|schrieb|berichtet|berichtete|verriet|verrät|kritisiert|kritisierte|meinte|meint|bestätigte|bestätigt|erzählt|erzählte|warnt|warnte|forderte|fordert|teilte|räumte|gab|gestand|gesteht|erläuterte|erläutert|ergänzte|begründete|kündigte|beklagte|lobte|verteidigte|plauderte|schilderte|schildert|versicherte|spricht|sprach|antwortete|hieß es|äußert',
  to: 'bei|beim|dem|der|den|im|auf|in|in der|gegenüber|gegenüber der|gegenüber dem|mit|mit der|mit dem|im Interview mit|im Gespräch mit',
  outletBefore:
    '(?:berichtet(?:e|en)?|meldet(?:e|en)?|schreibt|schrieb(?:en)?|zitiert(?:e|en)?|melden|berichten|schreiben|zitieren|enthüllt(?:e|en)?|erfuhr|verbreitet(?:e)?|titelt(?:e)?|spekuliert(?:e)?|recherchierte(?:n)?)(?: (?:am|an|zuerst|zunächst|zuletzt|nun|auch|zudem|etwa|unter anderem|beispielsweise|heute|gestern|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|[^ .,;:!?]+abend|[^ .,;:!?]+morgen|früh))*|(?:ein|eine|einer|eines|dem|den|der|das|die|diesem|dieser|mehrere|mehreren|einen) (?:\\p{L}+en |\\p{L}+er )?(?:Bericht|Berichte|Berichten|Artikel|Beitrag|Gastbeitrag|Kommentar|Interview|Gespräch|Meldung|Recherche|Recherchen|Analyse|Auswertung|Umfrage|Studie|Reportage|Informationen|Angaben|Zählung)s? (?:der|des|von|vom|im|in|in der|bei|mit|mit der|mit dem|für|für die|für den|aus der|auf)|(?:Anfrage|Nachfrage) (?:der|des|von|vom)|(?:Informationen|Angaben|Daten|Zahlen|Recherchen|Schätzungen|Berechnungen|Berichten?) (?:der|des|von|vom)|in der (?:ARD|ZDF)-\\p{L}+|(?:zitiert|interviewt|veröffentlicht|befragt|vorliegend|gefragt|kontaktiert|enthüllt|publik gemacht|verbreitet|ausgewertet|gesammelt|erhoben|eingesehen|recherchiert) (?:von|vom|durch|in|im|bei)|(?:vorlag|vorliegt|vorliegen) |(?:liegt|liegen|lag|lagen) (?:der|dem|den)|im (?:ZDF|ARD)-|bestätigte(?:n)? (?:der|dem|gegenüber)|(?:mit|unter) (?:Bezug|Verweis|Berufung) auf|erschienen(?: \\d{4})? (?:in|bei|im|auf)|aufgedeckt (?:von|durch)',
  outletAfter:
    '(?:am \\p{L}+ |zuerst |zudem |nun |bereits |auch |ebenfalls |exklusiv |online |weiter |hatte |haben |hat )*(?:enthüllt|enthüllten|berichteten|meldeten|schrieben|zitierten|erfuhr|erfahren|titelt|titelte|spekuliert|spekulierte|vorliegt|vorliegen|vorlag|vorlagen|veröffentlicht|veröffentlichten|recherchiert|ausgewertet|befragt|gefragt|errechnet|gezählt|gegenüber|auf Anfrage|liegt vor|verweist|beruft sich|berufen sich|hervorgeht|mitteilte|gemeldet)|(?:-Bericht|-Berichts|-Reporter|-Reporterin|-Korrespondent|-Korrespondentin|-Umfragen?|-Politbarometer|-Deutschlandtrend)|verkündet|verkündete|verkündeten|kommentiert|kommentierte',
  fillers:
    '[\\p{L}-]+(?:er|ische|ischen|isches)|der|die|das|dem|den|des|dpa-|einem|einer|eines|von|vom|bei|in|im|aus|am|an|auf|zuletzt|zunächst|zuerst|auch|Zeitung|Zeitungen|Tageszeitung|Wochenzeitung|Sonntagszeitung|Boulevardzeitung|Boulevardblatt|Blatt|Magazin|Nachrichtenmagazin|Wirtschaftsmagazin|Nachrichtenagentur|Nachrichtenagenturen|Nachrichtenportal|Nachrichtensender|Agentur|Deutschen|Presse-Agentur|Sender|Fernsehsender|TV-Sender|TV-Senders|Senders|Radiosender|Rundfunk|Portal|Onlineportal|Online-Portal|Newsportal|Medium|Medien|Fachmagazin|Fachzeitschrift|Branchendienst|staatlichen?|staatliche|US-Zeitung|US-Sender|US-Medium|US-Magazin|Bericht|Berichten|Bericht der|Studie|Informationen|Angaben|Plattform|Website|Webseite|Zahlen|Daten|Statistik|heute|gestern|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Montagabend|Dienstagabend|Mittwochabend|Donnerstagabend|Freitagabend|Samstagabend|Sonntagabend|unter anderem|etwa|nun|zudem|Sonntag|Online-Ausgabe|Ausgabe|Wochenendausgabe|Samstagsausgabe|Montagsausgabe|mit|für|zu|Journalisten|Reporter|Interview|Gespräch|Artikel|Beitrag|Podcast|Sendung|Morgenmagazin|Redaktion|Recherchen|Umfrage|Mediengruppe|Verlag|Sonntagsblatt|Nachrichtenseite|Nachrichtensenders|Nachrichtenmagazins|Magazins|Blattes|Portals|Wirtschaftszeitung|Sportmagazin|Boulevardmagazin|Sportsender|Klatschportal|Promiportal|Technikportal|Tech-Portal|Pay-TV-Sender|Privatsender|Radiosenders|Fernsehsenders|Staatsagentur|Staatsfernsehen|Staatssender|oppositionelle|oppositionellen|regierungsnahe|regierungsnahen|unabhängige|unabhängigen|renommierte|renommierten|konservative|konservativen|linke|rechte|Heidelberger|Münchner|Berliner|Londoner',
  after:
    '(?:[^ .!?]+ ){0,4}(?:erzählt|gesagt|mitgeteilt|bestätigt)|(?:am \\p{L}+ |zuerst |zudem |nun |bereits )*(?:berichtet|berichtete|berichten|berichteten|meldet|meldete|schreibt|schrieb|zitiert|zitierte|zitieren|zufolge|hatten? (?:\\p{L}+ ){0,3}(?:berichtet|gemeldet|erfahren)|hat (?:\\p{L}+ ){0,3}(?:erfahren|herausgefunden|berichtet)|will (?:\\p{L}+ ){0,3}(?:erfahren|herausgefunden)|geht davon aus|weiter schrieb|(?:[^ .!?]+ ){1,8}berichtet hatte|enthüllte|veröffentlichte|recherchierte)|(?:am \\p{L}+ |unter Berufung|mit Verweis)|(?:-Informationen|-Bericht|-Recherchen|-Interview|-Umfrage|-Angaben)',
  said: 'sagte|teilte|erklärte|warnt|warnte|heißt es|hatte (?:zuerst |zuvor )?(?:berichtet|gemeldet)',
  contributed: '(?:trug|trugen|hat|haben) zu diesem (?:Bericht|Artikel|Text) (?:bei|beigetragen)',
  credit:
    'zuerst erschienen (?:in|bei|auf)|erschien zuerst (?:in|bei|auf|im)|ursprünglich (?:erschienen|veröffentlicht) (?:in|bei|auf)|mit Material von|mit Material der|mit Agenturmaterial von|mit Informationen von|©|Copyright|Text',
  sourceLabel: 'quellen?',
  photoLabel:
    'fotos?|bild|bilder|bildquelle|bildnachweis|bildrechte|quelle|archivbild|archivfoto|symbolbild|symbolfoto|screenshot|grafik|video|copyright',
  outletNouns:
    'Zeitung|Tageszeitung|Wochenzeitung|Boulevardzeitung|Boulevardblatt|Magazin|Nachrichtenmagazin|Nachrichtenagentur|Nachrichtenportal|Nachrichtensender|Sender|Fernsehsender|TV-Sender|Radiosender|Onlineportal|Online-Portal|Portal|Onlinemagazin|Online-Magazin|Stadtmagazin|Branchenmagazin|Lokalzeitung|Regionalzeitung|Fachmagazin',
  mediaWords:
    'Zeitung|Nachrichten|Rundfunk|Anzeiger|Kurier|Bote|Tagblatt|Tageblatt|Abendblatt|Abendpost|Morgenpost|Allgemeine|Allgemeinen|Rundschau|Presse|Post|Stimme|Radio und Fernsehen|Radio|TV|Fernsehen|News|Times|Magazin|Zeitungen|Tageszeitung',
  institutionWords:
    'Landesregierung|Bundesregierung|Freistaat|Verbraucherzentrale|Handwerkskammer|HWK|IHK|Feuerwehr|Landkreis|Staatskanzlei|Ministerium|Bundesministerium|Innenministerium|Außenministerium|Verteidigungsministerium|Gesundheitsministerium|Wirtschaftsministerium|Bundesamt|Landesamt|Behörde|Institut|Universität|Hochschule|Staatsanwaltschaft|Polizei|Bundespolizei|Verband|Stiftung|Gericht|Landgericht|Oberlandesgericht|Bundesbank|Agentur|Kammer|Gesellschaft|Zentrum|Kommission',
  verbs:
    'sagt|sagte|erklärt|erklärte|erläutert|erläuterte|betont|betonte|meint|meinte|berichtet|berichtete|warnt|warnte|teilte|schrieb|schreibt|fordert|forderte|kritisiert|kritisierte|behauptet|ergänzt|ergänzte|bestätigte|mahnte|mahnt|kündigte|bekräftigte|bekräftigt|bestätigt|räumte|räumt|räumte ein|antwortete|antwortet|erwiderte|resümierte|resümiert|schilderte|schildert|beklagte|beklagt|versicherte|versichert|argumentierte|bilanziert|bilanzierte|twitterte|urteilt|urteilte|äußerte|äußert|konstatiert|konstatierte|befürchtet|gestand|verriet|verrät|erzählt|erzählte|plädiert|plädierte|appellierte|begründete|beteuerte|dementierte|entgegnet|entgegnete|erwartet|freut sich|fügte hinzu|gab zu bedenken|geht davon aus|gibt zu bedenken|glaubt|hofft|ist überzeugt|kommentierte|rechnet damit|rät|sprach von|spricht von|stellte klar|unterstrich|weist darauf hin|wies darauf hin|zeigt sich|zeigte sich|sprach|spricht|klagt|klagte|lobt|lobte|stellt fest|stellte fest|stellt klar|gibt sich|gab an|sagte aus|hält dagegen|hielt dagegen|fasst zusammen|fasste zusammen',
  verbsBefore:
    'sagt|sagte|erklärt|erklärte|erläutert|erläuterte|betont|betonte|meint|meinte|laut|berichtet|berichtete|schreibt|schrieb|ergänzt|ergänzte|mahnte|mahnt|warnt|warnte|bekräftigt|bekräftigte|bestätigt|bestätigte|erzählt|erzählte|schildert|schilderte|erwiderte|resümiert|resümierte|kritisiert|kritisierte|versichert|versicherte|verrät|verriet|gesteht|gestand|kommentiert|kommentierte|argumentiert|antwortet|antwortete|Angaben von|Ansicht von|beteuerte|dementierte|entgegnet|entgegnete|jubelte|nach Ansicht|schwärmte|spottete|unterstrich|urteilt|urteilte|Meinung von|Einschätzung von|Aussage von|Aussagen von|Worten von|Auffassung von',
  verbsAfterSpeech:
    'so|findet|teilte|räumte|räumt|meint|glaubt|hofft|erwartet|freut|hält|lobt|lobte|rief|ruft|sieht|sprach|spricht|stellt|stellte|wundert',
  roles:
    'Läuft|Kommt|Geht|Wird|War|Kann|Soll|Muss|Gibt|Steht|Bleibt|Macht|Spielt|Wovor|Wofür|Womit|Sämtliche|Manche|Einige|Mehrere|Beim|Vom|Ins|Ans|Durch|Ohne|Trotz|Wegen|Nachdem|Bevor|Obwohl|Sollte|Hat|Ist|Der|Die|Das|Dem|Den|Des|Ein|Eine|Einer|Einem|Auch|Doch|Und|Aber|Wir|Sie|Es|Er|Ich|In|Im|Am|An|Nach|Für|Mit|Bei|Laut|Seit|Während|Wenn|Als|Wie|Was|Warum|So|Da|Dann|Denn|Dort|Hier|Nun|Noch|Schon|Vor|Von|Zum|Zur|Zu|Auf|Aus|Um|Gegen|Unter|Über|Ex|US|EU|UN|SPD|CDU|CSU|FDP|AfD|ÖVP|FPÖ|SPÖ|Dr|Prof|Herr|Frau|Lord|Sir|König|Prinz|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Kapitän|Trainer|Titelverteidiger|Österreichs|Deutschlands|Liverpools|Besonders|Diese|Dieser|Dieses|Sein|Seine|Ihr|Ihre|Unser|Zuvor|Danach|Später|Zuletzt|Unterdessen|Derweil|Dazu|Dabei|Damit|Ob|Weil|Dass|Heute|Gestern|Morgen|Jetzt|Kein|Keine|Viele|Alle',
  journalNouns: 'Fachzeitschrift|Fachjournal|Fachmagazin|Fachblatt|Wissenschaftsmagazin|Journal|Wissenschaftsjournal',
  capitalisedNouns: true,
  articles: 'der|die|das|dem|den|im|vom',
  conjunctions: 'und|oder',
  clauses: 'dass|daß|welche[rs]?',
  relatives: 'die|der|das|den|dem|deren|dessen',
  shown: 'ausgestrahlt',
  employs: 'von|vom|bei|beim|der',
  within: 'für|van',
  leads:
    'Der|Die|Das|Dem|Den|Des|Ein|Eine|Laut|Im|In|Am|An|Auch|Doch|Und|Aber|Für|Mit|Bei|Nach|Seit|Während|Wenn|Als|Wie|Was|So|Da|Dann|Denn|Dort|Hier|Nun|Noch|Schon|Vor|Von|Zum|Zur|Zu|Auf|Aus|Um|Gegen|Unter|Über|Zuvor|Danach|Später|Zuletzt|Heute|Gestern|Jetzt|Ob|Weil|Dass',
  asides: 'auch',
  titles: { written: /^(?:Der|Die|Das) /, bent: /[„“"»']$/ },
  roleEndings:
    'CEO|CFO|CTO|minister|ministerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin|leiter|leiterin|direktor|direktorin|trainer|trainerin|kanzler|kanzlerin|experte|expertin|forscher|forscherin|professor|professorin|anwalt|anwältin|richter|richterin|kommissar|kommissarin|botschafter|botschafterin|sekretär|sekretärin|abgeordneten|abgeordneter|abgeordnete|vorsitzenden|vorsitzender|vorsitzende|meister|meisterin|kapitän|rat|rätin|vize|mitglied|kandidat|kandidatin|star|sieger|siegerin|autor|autorin|ökonom|ökonomin|analyst|analystin|manager|managerin|politiker|politikerin|beauftragten|beauftragter|beauftragte|historiker|historikerin|general|papst|könig|königin|prinz|prinzessin|herr|frau|inspekteur|kollege|kollegin|gründer|gründerin|geschäftsführer|geschäftsführerin|banker|bankerin|ministerpräsident|diplomat|diplomatin|gesandten|gesandter|gesandte|offizier|sohn|tochter|mutter|vater|bruder|schwester|fahrer|fahrerin|journalist|journalistin|jurist|juristin|künstler|künstlerin|läufer|läuferin|ologe|ologin|senator|spieler|spielerin|stürmer|vorstand|wissenschaftler|wissenschaftlerin|mediziner|medizinerin|arzt|ärztin|pfleger|pflegerin|lehrer|lehrerin|reporter|reporterin|regisseur|regisseurin|therapeut|therapeutin|chirurg|chirurgin|unternehmer|unternehmerin|besitzer|besitzerin|betreiber|betreiberin|inhaber|inhaberin|bewohner|bewohnerin|nachbar|nachbarin|aktivist|aktivistin|student|studentin|schüler|schülerin|helfer|helferin|züchter|züchterin|händler|händlerin|berater|beraterin|vertreter|vertreterin|redakteur|redakteurin|moderator|moderatorin|sänger|sängerin|schauspieler|schauspielerin|musiker|musikerin|dirigent|dirigentin|fotograf|fotografin|ingenieur|ingenieurin|physiker|physikerin|chemiker|chemikerin|mathematiker|mathematikerin|philosoph|philosophin|pfarrer|pfarrerin|bischof|bischöfin|pastor|pastorin|priester|polizist|polizistin|soldat|soldatin|pilot|pilotin|landwirt|landwirtin|gastronom|gastronomin|ermittler|ermittlerin|koordinator|koordinatorin|organisator|organisatorin|veranstalter|veranstalterin|verleger|verlegerin|schriftsteller|schriftstellerin|architekt|architektin|entwickler|entwicklerin|pädagoge|pädagogin|theologe|theologin|geologe|klimatologe|archäologe|archäologin|referent|referentin|intendant|intendantin|kurator|kuratorin|amtsleiter|obfrau|obmann|landrat|ratsherr|dezernent|dezernentin|stadtrat|stadträtin|gemeinderat|förster|försterin|jäger|jägerin|winzer|winzerin|bäcker|bäckerin|imker|imkerin|wehrführer|einsatzleiter|coach|ehemann|ehefrau|witwe|witwer|enkel|enkelin|freundin|zeuge|zeugin|investor|investorin|investmentbanker|stratege|strategin|volkswirt|volkswirtin|ethiker|ethikerin|virologe|biologe|psychologe|soziologe|politologe',
  particles: 'von der|von|[Vv]an der|zu',
  alsoPeople: 'Stadt',
  notPeople: 'IG|Zeitung|Partei|Stadt|Straße|Verein|AG|GmbH|SE',
  noApposition: 'und|der|die',
  noRole: 'e\\.',
  beforeRole: 'der|die|das|dem|den|des',
  viewers: 'Für',
  roleArticles: 'der|die',
  roleLeads: 'So auch d(?:er|ie)|Auch|Der|Die|der|die',
  royal: 'König|Königin|Prinz|Prinzessin|Papst|Kaiser|Kaiserin',
  officeOf: 'von|vom',
  besides: 'an|von|vom|mit|gegen|über',
  noVerbs: 'dass|weil|wenn|aber|nach|über|auch|oder',
  surnameStarts: 'Von',
  by: 'von|für',
  together: 'mit',
  accordingTo:
    'laut|nach Angaben|nach Informationen|nach Zahlen|nach Schätzungen|(?:Daten|Zahlen|Angaben|Schätzungen|Informationen|Umfrage|Studie|Bericht) (?:von|vom|der|des)',
  years: 'Jahre',
  viewVerbs: 'ist|sind|war|waren|wäre|gilt|bleibt|steht|geht',
};
