import type { Lexicon } from './lexicon';
import { pattern } from './pattern';
import { GERMAN_ROLE, type NameRun } from './person-names';
import { isSpeechVerb } from './speech';

const LONGEST = 90;
/** Nouns that name what somebody is, in the languages with people; the last word of a role before a name, or its first after one. */
const ROLE_NOUN =
  'spokes(?:man|woman|person)|minister|president|director|professor|analyst|lawyer|attorney|chief|secretary|mayor|governor|senator|ambassador|leader|head|officer|coach|manager|researcher|author|economist|judge|actor|actress|chair(?:man|woman)?|CEO|founder|owner|expert|historian|scholar|correspondent|founder|creator|director|pollster|prosecutor|detective|inspector|veteran|survivor|scientist|sociologist|strategist|fellow|executive|commander|general|commissioner|resident|adviser|advisor|editor|writer|student|teacher|doctor|host|singer|partner|envoy|negotiator|premier|chancellor|king|queen|prince|princess|partner|member|representative|journalist|reporter|activist|star|witness|epidemiologist|physicist|critic|engineer|consultant|specialist|candidate|deputy|mother|father|wife|husband|daughter|brother|sister|ministro|ministra|presidente|presidenta|portavoz|director|directora|alcalde|alcaldesa|fiscal|juez|jefe|jefa|abogado|abogada|catedrátic[oa]|profesora?|secretari[oa]|experto|experta|investigador[a]?|ministre|président|présidente|directeur|directrice|porte-parole|maire|avocate?|professeure?|chercheur|chercheuse|chef|cheffe|secrétaire|députée?|sénateur|sénatrice|capitaine|second|sottosegretari[oa]|sindaco|direttore|direttrice|portavoce|premier|avvocato|senatore|deputato|segretario|imprenditore|professore|professoressa|ambasciatore|secretário|diretora?|prefeit[oa]|governador|deputad[oa]|senador|porta-voz|woordvoerder|burgemeester|directeur|hoogleraar|onderzoeker|voorzitter|szef|rzecznik|prezydent|prezes|dyrektor|socjolog|profesor|ekspert|министр|президент|директор|глава|губернатор|эксперт|помощник|министра|başkan|bakan|bakanı|başkanı|müdürü|genel müdürü|sözcüsü|milletvekili|valisi|cumhurbaşkanı|başbakan|uzmanı|öğretim üyesi|avukatı|doktoru|antrenörü|yöneticisi|kurucusu|президента|депутат|спикер|секретарь|руководитель|представитель|аналитик|адвокат|журналист|политолог|экономист|тренер|сенатор|посол|актер|врач|statsminister|minister|ordfører|borgmester|borgmästare|talsperson|talskvinna|forsker|forskare|leder|ledare|trener|tränare|advokat|chef|sjef|premierminister|premier|wiceminister|poseł|posłanka|senator|trener|prokurator|rzeczniczka|dyrektorka|politolog|ekonomista|advogad[oa]|pesquisadora?|especialista|economista|técnico|treinador|jornalista|porta-voz|ministr[oa]|vereadora?|delegad[oa]|coordenadora?|médic[oa]|procuradora?|consejer[oa]|concejal|concejala|diputad[oa]|senadora?|médic[oa]|entrenadora?|gerente|inspectora?|coordinadora?|analista|periodista|vocer[oa]|canciller|gobernadora?|rectora?|allenatore|ricercat(?:ore|rice)|procuratore|giornalista|economista|analista|responsabile|assessore|governatore|vicepremier|coordinat(?:ore|rice)|présidente?|économiste|avocat|analyste|chercheuse|médecin|entraîneur|préfète?|procureure?|sociologue|historienne?|politologue|journaliste|responsable|fondat(?:eur|rice)|coordinat(?:eur|rice)|patron(?:ne)?';
const BEFORE = pattern(
  `((?:(?:(?:\\p{L}\\.)+|[\\p{L}](?:[\\p{L}’'&-]|:(?=\\p{L}))*) ){0,6}(?:${ROLE_NOUN})(?: [а-яё-]+){0,4} )$`,
  'i',
);
/** "El inspector general de la Policía, " before a name that a comma follows. */
const APPOSED = pattern(`(?:^|[.!?…—,] )((?:[\\p{L}’'-]+ ){0,3}(?:${ROLE_NOUN})(?: [^,.;:!?"«»“”()]{1,60})?), $`, 'i');
const AFTER = pattern(
  `^\\s?,\\s(?!and |but |who |which |und |der |die )((?:[^,;:.!?“”"«»()]|\\.(?=\\p{L})){3,${LONGEST}})(?=[,.;]|\\s[-–—]\\s|$)`,
);
const HAS_NOUN = pattern(`(?<![\\p{L}])(?:\\p{L}*-)?(?:ex-)?(?:${ROLE_NOUN})s?(?![\\p{L}])`, 'i');
/** A clause about the person, not what the person is. */
const NO_ROLE =
  /^(?:is|was|are|were|has|had|said|says|say|who|how|when|which|whose|qui|que|dont|que|quien|che|e\.|not|then|now|the first|at|in|on)\b/;
const TITLE = pattern(
  '(?<![\\p{L}])(?:President|Minister|Secretary|Senator|Sen|Rep|Gov|Governor|Mayor|Judge|Justice|Professor|Dr|Gen|General|Ambassador)(?![\\p{L}])',
);
/** Words that begin a clause, not a role. */
const CLAUSE =
  /^.*\b(?:that|said|says|told|of|by|with|when|while|after|before|as|because|if|whether|where|and|or|but|also|then|according|to|how|what|was|were|is|are|in|new|his|her|their|its|our|my|visited|met|the|an?|du|les?|la|une?|el|los|las|il|lo|gli|l|der|die|das|dem|den|des|os|o|[a-z]+é)(?:\s+|['’])(?=\S+\s)/i;

/**
 * What the text says a person is: the capitalised words before the name ("US President"), the words up to a role
 * noun before it ("National Security Council spokesman"), or the apposition after it (", a sociologist at …,").
 */
export function roleOf(run: NameRun, before: string, after: string, lexicon: Lexicon): string | undefined {
  if (!run.name.includes(' ')) return undefined;
  const apposition = AFTER.exec(after)?.[1]?.trim();
  if (apposition && isRole(apposition, lexicon))
    return apposition.replace(/^(?:an?|the|el|la|le|il|lo|o|a|de|der|die)\s/i, '');
  const apposed = /^,/.test(after) ? APPOSED.exec(before)?.[1] : undefined;
  const spoken = [extended(before, run.lead, lexicon), run.lead, apposed ?? '']
    .map((one) => one.trim())
    .find((one) => isRole(one, lexicon));
  return spoken?.replace(
    /^(?:(?:The|the|An?|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|El|La|Le|Il|O|el|la|le|il|o|a|Auch|Der|Die|der|die|When|But|And|As)\s|[Ll]['’])/,
    '',
  );
}

// "Under Secretary of Defense for" + "Policy"; "National Security Council spokesman" + ""
function extended(before: string, lead: string, lexicon: Lexicon): string {
  const found = BEFORE.exec(before);
  // "14 мая президент", "am 3. Mai Präsident": the month is no part of the role.
  const isDated = found ? /\d\.? $/.test(before.slice(0, found.index)) : false;
  const words = (found?.[1] ?? '').replace(isDated ? /^\S+ / : /^$/, '');
  // "przyznał minister": the verb is no part of it either.
  const clean = words.replace(CLAUSE, '').replace(/^\S+ /, (word) => (isSpeechVerb(word.trim(), lexicon) ? '' : word));
  const joined = lead ? /((?:[A-Z][\w’'-]*\s(?:(?:of|for|and)\s)?){1,6})$/.exec(before)?.[1] : undefined;
  return joined && lead ? joined + lead : clean + lead;
}

function isRole(text: string, lexicon: Lexicon): boolean {
  if (text.length < 3 || text.length > LONGEST || NO_ROLE.test(text)) return false;
  if (HAS_NOUN.test(text) || TITLE.test(text)) return true;
  return lexicon.capitalisedNouns === true && text.split(' ').some((word) => GERMAN_ROLE.test(word));
}
