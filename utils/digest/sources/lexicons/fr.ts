import type { Lexicon } from '../lexicon';

/** French. */
export const fr: Lexicon = {
  before:
    "selon|d['’]après|a (?:indiqué|déclaré|affirmé|expliqué|confié|annoncé|précisé|assuré|rapporté|dit) (?:à|au|aux)|(?:indique|rapporte|révèle|écrit|souligne|relate|raconte|précise|explique|annonce|affirme|note)(?:nt)?|(?:indiquait|rapportait|révélait|écrivait)|a (?:indiqué|rapporté|révélé|écrit|annoncé)|au micro (?:de|d['’])|dans (?:une|un) (?:interview|entretien)(?: accordée?)? (?:à|au|avec|de|dans)|interrogée?s? par|interviewée?s? par|invitée?s? (?:de|sur|d['’])|citée?s? par|citant|contactée?s? par|sollicitée?s? par|consultée?s? par|obtenue?s? par|sondée?s? par|compilée?s? par|(?:dit|déclaré|expliqué|affirmé|indiqué|assuré|estimé|confié|annoncé|précisé|déclare|explique|affirme|indique|assure|estime|confie|précise|raconte|souligne)(?: [^ .!?:;]+){1,8} (?:sur|à|au|dans)|publiée?s? (?:[^ .!?]+ )?(?:dans|par|sur)|paru(?:e|s|es)? dans|relayée?s? par|sur (?:le plateau|l['’]antenne) (?:de|d['’])|étude (?:de|du)|enquête (?:de|du)|rapport (?:de|du)|données (?:de|du)|auprès de|à l['’]agence|de source|joint(?:e|s)? par|s['’]est confiée? à|tribune (?:dans|au|à)",
  fillers:
    "le|la|les|l['’]|un|une|des|du|de|d['’]|au|aux|à|dans|par|sur|journal|journaux|quotidien|hebdomadaire|magazine|chaîne|chaîne de télévision|radio|agence|agence de presse|site|site d['’]information|média|médias|presse|télévision|public|publique|locale?|régionale?|britannique|américaine?|allemande?|italienne?|espagnole?|russe|étude|rapport|enquête|informations|chiffres|données|revue|récente?|derniers?|dernières?|nos confrères|nos confrères (?:de|du|d['’])",
  after:
    '(?:a |avait |ont |également )*(?:rapporté|rapporte|rapportait|révélé|révèle|indiqué|indique|écrit|écrivait|publié|publie|annoncé|précise|précisé|cite|raconte|relate)',
  said: '(?:a )?(?:affirme|affirmé|explique|expliqué|souligne|confirme|confirmé|estime)',
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
    'a dit|a déclaré|a affirmé|a indiqué|a expliqué|a annoncé|a ajouté|a précisé|a assuré|a souligné|a estimé|a confié|a écrit|a réagi|déclare|affirme|indique|explique|ajoute|précise|assure|souligne|estime|confie|raconte|dit|regrette|rappelle|note|analyse|témoigne|avertit|a prévenu|a averti|a dénoncé|a martelé|a promis|a rappelé',
  verbsBefore:
    "a dit|a déclaré|a affirmé|a indiqué|a expliqué|a annoncé|a ajouté|a précisé|a assuré|a souligné|a estimé|a confié|a écrit|a réagi|déclare|affirme|indique|explique|ajoute|précise|assure|souligne|estime|confie|raconte|selon|d['’]après|regrette|rappelle|note|analyse|témoigne|a prévenu|a averti|a dénoncé|s['’]est félicitée?|a martelé|a rappelé",
  roles:
    'Depuis|Après|Avant|Avec|Sans|Sur|Sous|Chez|Vers|Quand|Si|Comme|Ce|Cette|Ces|Il|Elle|Ils|En|Au|Aux|Du|Des|De|Par|Le|La|Les|Un|Une|Selon|Mais|Et|Pour|Dans|Président|Présidente|Ministre|Premier|Première|Directeur|Directrice|Monsieur|Madame|M|Mme|Mlle|Dr|Pr|Maître|Me|Général|Maire|Sénateur|Député|Affaires|Intérieur|Défense',
  links: "de|du|des|la|le|les|et|à|aux|d['’]|l['’]",
  journalNouns: 'revue|revue scientifique|revue médicale',
};
