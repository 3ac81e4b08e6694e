import type { Lexicon } from '../lexicon';

/** Dutch. */
export const nl: Lexicon = {
  before:
    'volgens|meldt|melden|meldde|schrijft|schrijven|schreef|bericht|berichtte|tegenover|tegen|aan|in gesprek met|in een (?:\\p{L}+ )?interview met|interview met|zegt (?:tegen|in)|zei (?:tegen|in)|vertelt? (?:aan|in)|vertelde (?:aan|in)|geciteerd door|onder verwijzing naar|op basis van|gepubliceerd (?:in|door)|onderzoek (?:van|door|in)|cijfers van|rapport van|blijkt uit',
  fillers:
    'de|het|een|van|in|door|krant|dagblad|tijdschrift|weekblad|persbureau|nieuwsagentschap|omroep|zender|nieuwssite|website|site|Britse|Amerikaanse|Duitse|Franse|Russische|Vlaamse|Belgische|Nederlandse|Italiaanse|Spaanse|onderzoek|cijfers|bronnen|staatspersbureau|staatsmedia',
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
    'zegt|zei|vertelt|vertelde|stelt|stelde|verklaart|verklaarde|schrijft|schreef|waarschuwt|waarschuwde|benadrukt|benadrukte|denkt|meent|legt|voegt',
  verbsBefore:
    'zegt|zei|vertelt|vertelde|stelt|stelde|verklaart|verklaarde|volgens|aldus|schrijft|schreef|waarschuwt|denkt',
  roles: 'De|Het|Een|In|Maar|En|Volgens|Minister|President|Premier|Directeur|Burgemeester|Professor|Dr|Mevrouw|Meneer',
  links: 'van|de|der|het|voor|en',
  journalNouns: 'vakblad|tijdschrift|wetenschappelijk tijdschrift',
};
