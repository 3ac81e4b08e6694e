import type { Lexicon } from '../lexicon';

/** French. */
export const fr: Lexicon = {
  before:
    "selon|d['’]après|a (?:indiqué|déclaré|affirmé|expliqué|confié|annoncé|précisé|assuré|rapporté|dit) (?:à|au|aux)|(?:indique|rapporte|révèle|écrit|souligne|relate|raconte|précise|explique|annonce|affirme|note)(?:nt)?|(?:indiquait|rapportait|révélait|écrivait)|a (?:indiqué|rapporté|révélé|écrit|annoncé)|au micro (?:de|d['’])|dans (?:une|un) (?:interview|entretien)(?: accordée?)? (?:à|au|avec|de|dans)|interrogée?s? par|interviewée?s? par|invitée?s? (?:de|sur|d['’])|citée?s? par|citant|contactée?s? par|sollicitée?s? par|consultée?s? par|obtenue?s? par|sondée?s? par|compilée?s? par|publiée?s? (?:[^ .!?]+ )?(?:dans|par|sur)|paru(?:e|s|es)? dans|relayée?s? par|sur (?:le plateau|l['’]antenne) (?:de|d['’])|étude (?:de|du)|enquête (?:de|du)|rapport (?:de|du)|données (?:de|du)|auprès d(?:e|u|['’])|à l['’]agence|de source|joint(?:e|s)? par|s['’]est confiée? à|tribune (?:dans|au|à)",
  saying:
    "dit|dits?|déclaré|expliqué|affirmé|indiqué|assuré|estimé|confié|annoncé|précisé|raconté|ajouté|souligné|insisté|détaillé|dénoncé|critiqué|réagi|lancé|prévenu|averti|répondu|rappelé|regretté|salué|vanté|plaidé|promis|martelé|balayé|justifié|jugé|reconnu|admis|témoigné|révélé|confirmé|évoqué|glissé|exprimé|défendu?e?|commenté|analysé|argumenté|tempêté|ironisé|déploré|appelé|déclare|explique|affirme|indique|assure|estime|confie|précise|raconte|souligne|détaille|dénonce|critique|réagit|lance|prévient|avertit|répond|rappelle|regrette|salue|plaide|justifie|juge|reconnaît|admet|témoigne|révèle|confirme|évoque|insiste|ajoute|se souvient|s['’]amuse|s['’]inquiète|fait valoir|commente|analyse|déplore|invitée?s?|interrogée?s?",
  to: "sur|à|au|aux|dans|chez|devant les caméras|au micro|à l['’]antenne|dans les colonnes|auprès",
  outletBefore:
    "a (?:appris|constaté|relevé|détaillé|dévoilé|souligné|affirmé|raconté|confirmé|expliqué|relaté|noté|rappelé|précisé|publié|calculé|recensé)|ont (?:rapporté|révélé|indiqué|annoncé|appris|publié|confirmé)|appren(?:d|ait)|relève(?:nt)?|rappelle(?:nt)?|détaille(?:nt)?|dévoile(?:nt)?|constate(?:nt)?|pointe(?:nt)?|résume(?:nt)?|décrit|confirme(?:nt)?|croit savoir|croient savoir|assure(?:nt)?|titre|évoque(?:nt)?|avance(?:nt)?|ajoute(?:nt)?|explique(?:nt)?|selon (?:les |des |ces )?(?:informations|sources|journalistes|données|chiffres|révélations|confidences|images)(?: [^ .,;:!?]+){0,2} (?:de|du|d['’]|des|par)|(?:une|des|les|l['’]|ces|cette) (?:information|informations|révélations?|enquête|enquêtes|reportage|article|dépêche|bilan|sondage|comptage|décompte|interview|exclusivité|éditorial|tribune|vidéo|images?)(?: [^ .,;:!?]+){0,2} (?:de|du|d['’]|des|dans|au|pour|par)|(?:un|le|ce) (?:article|reportage|bilan|sondage|comptage|décompte|entretien|éditorial|billet|portrait|documentaire|dossier|numéro)(?: [^ .,;:!?]+){0,2} (?:de|du|d['’]|des|dans|au|pour|par|sur)|(?:diffusée?s?|recueillie?s?|repérée?s?|relevée?s?|repris|reprises?|rapportée?s?|révélée?s?|filmée?s?|mis en cause|mise en cause|épinglée?s?|établie?s?|réalisée?s?|menée?s?|dévoilée?s?|transmise?s?|envoyée?s?|adressée?s?|accordée?s?|rencontrée?s?|entendue?s?|questionnée?s?|cités?|vue?s?|consultée?s?) (?:par|dans|à|au|pour)|(?:interrogée?s?|invitée?s?|interviewée?s?|passage|antenne|plateau|colonnes|micro)(?:,? (?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)(?: [^ .,;:!?]+){0,3},?)? (?:sur|de|du|d['’]|dans|par|à|au)|(?:selon|constaté|rapporté?|auprès)(?: [^ .,;:!?]+){0,3} journalistes? (?:de|du|d['’])|dans (?:les colonnes|un article|une tribune|une chronique|un entretien|une interview|les pages) (?:de|du|d['’]|des|au|à)|(?:révélée?s?|dévoilée?s?|publiée?s?|diffusée?s?|relayée?s?|rapportée?s?)(?: (?:ce |hier |dès )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: \\d{1,2}(?:er)? \\p{L}+)?)? par|(?:interview|entretien|tribune)(?: accordée?)? à|à en croire|comme le (?:révèle|rapporte|raconte|souligne|note|relève|précise|rappelle|relate)(?: en effet| notamment| aussi)?",
  outletAfter:
    "(?:a |avait |ont |également |aussi |par ailleurs |de son côté |lui-même |déjà )*(?:rappelle|rappelé|relève|relevé|détaille|détaillé|dévoile|dévoilé|constate|constaté|appris|confirme|consulté|recensé|calculé|interrogé|interviewé|rencontré|filmé|diffusé|pu consulter|pu vérifier|eu accès|obtenu|croit savoir|assure|titre|évoque|avance|affirment|rapportent|indiquent|révèlent|publient|annoncent|écrivent|s['’]est procurée?|s['’]était procurée?)",
  fillers:
    "le|la|les|l['’]|un|une|des|du|de|d['’]|au|aux|à|dans|par|sur|journal|journaux|quotidien|hebdomadaire|magazine|chaîne|chaîne de télévision|radio|agence|agence de presse|site|site d['’]information|média|médias|presse|télévision|public|publique|locale?|régionale?|britannique|américaine?|allemande?|italienne?|espagnole?|russe|étude|rapport|enquête|informations|chiffres|données|revue|récente?|derniers?|dernières?|nos confrères|nos confrères (?:de|du|d['’])|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|hier|aujourd['’]hui|\\d{1,2}(?:er)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|notamment|également|ainsi|aussi|encore|pour|à|de nos confrères|confrères|de son côté|en ligne|spécialisé|spécialisée|économique|régional|sportif|satirique|people|japonais|chinois|chinoise|suisse|belge|canadien|canadienne|américain|allemand|italien|espagnol|israélien|télévisée|anglais|anglaise|européen|d['’]information en continu|site web|site internet|très|célèbre|article|interview|entretien|dépêche|journaliste|journalistes|édition|numéro|podcast|émission|matinale|plateau|antenne|caméras|colonnes|micro",
  after:
    '(?:a |avait |ont |également )*(?:rapporté|rapporte|rapportait|révélé|révèle|indiqué|indique|écrit|écrivait|publié|publie|annoncé|précise|précisé|cite|raconte|relate)',
  said: '(?:a )?(?:affirme|affirmé|explique|expliqué|souligne|confirme|confirmé|estime)',
  contributed: '(?:a|ont) contribué à (?:cet article|ce reportage)',
  credit:
    "avec (?:l['’])?|avec agences? et|initialement (?:publié|paru) (?:dans|par|sur)|publié initialement (?:dans|par|sur)|en partenariat avec|©|copyright",
  sourceLabel: 'sources?\\s?',
  photoLabel: 'photos?|photographie|crédits?|crédit photo|crédits photo|image|images|illustration|vidéo|capture',
  outletNouns: 'journal|quotidien|hebdomadaire|magazine|chaîne|chaîne de télévision|radio|agence de presse|agence',
  mediaWords:
    'Journal|Presse|Radio|Télévision|TV|Times|Post|News|Herald|Tribune|Gazette|Dépêche|Courrier|Dauphiné|Voix|Télégramme',
  institutionWords:
    'Ministère|Institut|Université|Préfecture|Parquet|Police|Gendarmerie|Agence|Commission|Conseil|Banque|Organisation|Association|Fondation|Fédération|Mairie|Observatoire|Cour|Tribunal|Autorité|Élysée|Matignon|Syndicat|Centre|Haut-Commissariat',
  verbs:
    'a dit|a déclaré|a affirmé|a indiqué|a expliqué|a annoncé|a ajouté|a précisé|a assuré|a souligné|a estimé|a confié|a écrit|a réagi|déclare|affirme|indique|explique|ajoute|précise|assure|souligne|estime|confie|raconte|dit|regrette|rappelle|note|analyse|témoigne|avertit|a prévenu|a averti|a dénoncé|a martelé|a promis|a rappelé|a lancé|a insisté|a répondu|a regretté|a critiqué|a plaidé|a jugé|a reconnu|a admis|a témoigné|a confirmé|a raconté|a salué|a détaillé|a conclu|a répété|a réaffirmé|a argué|a commenté|a prédit|a nié|a reproché|a ironisé|a glissé|a tweeté|avait déclaré|avait indiqué|avait affirmé|avait assuré|avait expliqué|a-t-il déclaré|insiste|répond|dénonce|plaide|juge|reconnaît|admet|confirme|conclut|lance|détaille|commente|résume|nuance|observe|constate|poursuit|renchérit|justifie|décrit|avoue|soupire|glisse|s’inquiète|s’amuse|se réjouit|se félicite|se souvient|s’indigne|s’interroge|prévient|promet|tranche|tempère|abonde|martèle|ironise|déplore|souffle|sourit|rapporte|développe|argumente|défend|recommande|estimait|expliquait|affirmait|indiquait|assurait|déclarait|confiait|racontait|soulignait|a-t-elle déclaré|a avoué|a fustigé|a noté|a pointé|a rapporté|a relevé|a résumé|a rétorqué|a souhaité|a soutenu|ajoutait|complète|fustige|pense|pointe|précisait|rassure|rétorque|soutient|s’est dit|s’est félicité|écrit|s’est exclamé|s’est exclamée|s’est réjoui|s’est réjouie|s’est félicitée|s’est indigné|s’est indignée|s’est interrogé|s’est interrogée|s’est défendu|s’est défendue|s’est agacé|s’est inquiété|s’est inquiétée|s’est étonné|s’est étonnée|s’est emporté|s’agace|s’exclame|s’étonne|se défend|s’emporte|se désole|a poursuivi|a avancé|a répliqué|réplique|a balayé|a tonné|a asséné|assène|a fait valoir|fait valoir|a fait savoir|fait savoir|a exhorté|a appelé|a tenu à|a mis en garde|met en garde',
  verbsBefore: "selon|d['’]après|s['’]est félicitée?|aux yeux de",
  roles:
    'Depuis|Après|Avant|Avec|Sans|Sur|Sous|Chez|Vers|Quand|Si|Comme|Ce|Cette|Ces|Il|Elle|Ils|En|Au|Aux|Du|Des|De|Par|Le|La|Les|Un|Une|Selon|Mais|Et|Pour|Dans|Président|Présidente|Ministre|Premier|Première|Directeur|Directrice|Monsieur|Madame|M|Mme|Mlle|Dr|Pr|Maître|Me|Général|Maire|Sénateur|Député|Affaires|Intérieur|Défense',
  journalNouns: 'revue|revue scientifique|revue médicale',
  articles: "le|la|les|l['’]|au|du",
  conjunctions: 'et|ou',
  clauses: "que|qui|dont|où|qu['’]",
  shown: 'diffus|retransm',
  employs: 'de|du|des',
  of: 'du|des',
  within: 'de|de la|du|des',
  leads: 'Le|La|Les|Un|Une|Selon',
  titles: { written: /^(?:Le|La|Les) /, bent: /(?:^|[\s'"“«(])(?:(?:[Ll]e|[Ll]a|[Ll]es|au|aux|du|des) (?:["“«] ?)?)$/ },
  roleNouns:
    'ministre|président|présidente|directeur|directrice|porte-parole|maire|avocate|avocat|professeure|professeur|chercheur|chercheuse|chef|cheffe|secrétaire|députée|député|sénateur|sénatrice|capitaine|second|économiste|analyste|médecin|entraîneur|préfète|préfèt|procureure|procureur|sociologue|historienne|historienn|politologue|journaliste|responsable|fondateur|fondatrice|coordinateur|coordinatrice|patronne|patron|PDG|adjointe|adjoint|colonel|dirigeante|dirigeant|infirmière|infirmièr|juge|épidémiologiste|virologue|infectiologue|psychologue|psychiatre|anthropologue|climatologue|constitutionnaliste|spécialiste|consultante|consultant|experte|expert|écrivaine|écrivain|romancier|romancière|réalisateur|réalisatrice|acteur|actrice|chanteur|chanteuse|animateur|animatrice|agriculteur|agricultrice|propriétaire|commerçante|commerçant|syndicaliste|élue|élu|conseiller|conseillère|militante|militant|enseignante|enseignant|restaurateur|restauratrice|eurodéputée|eurodéputé|candidate|candidat|corapporteure|corapporteur|rapporteure|rapporteur|vice-présidente|vice-président|biologiste|géographe|philosophe|cardiologue|pédiatre|étudiante|étudiant|mère|frère|sœur|veuve|habitante|habitant|riveraine|riverain|gérante|gérant|délégué|déléguée|urgentiste|conservateur|conservatrice|prévisionniste|astronome|physicienne|physicien|ambassadeur|ambassadrice|commissaire|recteur|rectrice|présentateur|présentatrice|humoriste|comédienne|comédien|photographe|musicienne|musicien|compositeur|compositrice|danseur|danseuse|chorégraphe|architecte|ingénieure|ingénieur|chimiste|mathématicienne|mathématicien|géologue|écologue|archéologue|sociolinguiste|linguiste|juriste|notaire|magistrate|magistrat|policier|policière|gendarme|pompier|pompière|militaire|général|amiral|lieutenant|commandant|curé|prêtre|évêque|pasteur|imam|rabbin|maraîcher|maraîchère|éleveur|éleveuse|vigneronne|vigneron|viticulteur|viticultrice|boulanger|boulangère|cuisinier|cuisinière|artisane|artisan|entrepreneur|entrepreneuse|chercheure|doctorante|doctorant|lycéenne|lycéen|élève|maître|maîtresse|instituteur|institutrice|proviseure|proviseur|bénévole|organisateur|organisatrice|créateur|créatrice|producteur|productrice|éditeur|éditrice|libraire|auteure|auteur|autrice|poète|scénariste|peintre|sculpteur|sculptrice|plasticienne|plasticien|championne|champion|joueur|joueuse|gardien|attaquante|attaquant|défenseur|défenseuse|pilote|navigateur|navigatrice|sélectionneur|sélectionneuse|témoin|voisine|voisin|ami|amie|collègue|père|fils|fille|épouse|mari|compagne|compagnon|cousine|cousin|oncle|tante|trésorier|trésorière|chargée|chargé|cofondateur|cofondatrice|codirecteur|codirectrice|coprésidente|coprésident|ex-ministre|ancien ministre|premier ministre|numéro deux|gouverneure|gouverneur|chancelier|chancelière|négociateur|négociatrice|diplomate|envoyée|envoyé|représentante|représentant|pédopsychiatre|gériatre|généraliste|chirurgienne|chirurgien|pharmacienne|pharmacien|vétérinaire|sage-femme|aide-soignante|aide-soignant|ostéopathe|nutritionniste|neurologue|immunologiste|oncologue|dermatologue|océanographe|glaciologue|météorologue|hydrologue|botaniste|ornithologue|vulcanologue|sismologue|paléontologue|ethnologue|démographe|criminologue|statisticienne|statisticien|urbaniste|paysagiste|designer|styliste|CEO|CFO|CTO|manager|coach',
  particles: 'du|la|le|de',
  plurals: 'les',
  notPeople: 'Infos?|France|SA|Ballon|Quai|quai',
  noRole: 'qui|que|dont',
  beforeRole: 'du|des|les?|la|une?|l|[a-z]+é',
  viewers: 'Pour',
  roleArticles: 'la|le|une?',
  roleLeads: 'La|Le|la|le',
  who: 'qui',
  inverts: true,
  officeOf: 'de|du|des',
  besides: 'à|de|du|avec|contre',
  noVerbs: 'pour|avec|dans|comme',
  surnameStarts: 'De|Du|Le|La',
  by: 'par|pour|de',
  together: 'avec',
  auxiliaries: 'a',
  accordingTo: "selon|d['’]après|(?:données|chiffres|étude|rapport|sondage|enquête|décompte) (?:de|du)",
  outletKinds:
    '\\p{L}+(?:aise?|oise?|ien|ienne|ain|aine|ande?|ole?|ique|al|ale|el|elle)|suisse|belge|russe|turc|turque|grec|grecque|danois|privée?',
  years: 'ans',
  agent: 'par',
};
