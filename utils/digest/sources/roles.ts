import { inEveryLanguage, type Lexicon } from './lexicon';
import { pattern } from './pattern';
import { type NameRun, ROLE_ENDING } from './person-names';
import { isSpeechVerb } from './speech';

const LONGEST = 90;
const ROLE_NOUN = inEveryLanguage('roleNouns');
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
  return lexicon.capitalisedNouns === true && text.split(' ').some((word) => ROLE_ENDING.test(word));
}
