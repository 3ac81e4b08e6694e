import { inEveryLanguage, type Lexicon } from './lexicon';
import { pattern } from './pattern';
import { type NameRun, ROLE_ENDING } from './person-names';
import { hasRoleNoun, withRoleNouns } from './role-nouns';
import { isSpeechVerb, upToSpeech } from './speech';

/** Characters; of a long one, what makes it a role stands in its first words. */
const LONGEST = 120;
const LONG = 90;
const SOON = 35;
/** "président américain", "presidente español": where the adjective follows its noun. */
const NATIONAL =
  '[a-zà-ÿ-]{2,}(?:ain|aine|ais|aise|ienn?e?|oise?|ande?|ol|ole|ola|uss[ei]n?|ano|ana|ino|ina|és|esa|ese|eño|eña|ense|uso|usa|iego|ega|ês|turc|turque|grecque|belge|suisse|britannique)';
const roleBefore = withRoleNouns(
  (nouns) =>
    `(?<![\\p{L}-])((?:(?:(?:\\p{L}\\.)+|[\\p{L}](?:[\\p{L}’'&-]|:(?=\\p{L}))*) ){0,6}(?:\\p{L}{2,15}-){0,3}(?:${nouns})(?:-elect)?(?: [а-яё-]+){0,4}(?: ${NATIONAL})? )((?:(?:${inEveryLanguage('officeOf')}) [a-zà-ÿ-]+ (?:[a-zà-ÿ-]+ )?)?)$`,
);
/** "El inspector general de la Policía, " before a name that ends its clause. */
const APPOSED = pattern(`(?:^|[.!?…—,”"»] )([^,.;:!?"«»“”()]{3,110}), $`);
/** Words of it, the first of which say what somebody is. */
const APPOSED_FIRST = 7;
const AFTER = pattern(`^\\s?,\\s((?:[^,;:.!?“”"«»()]|\\.(?=\\p{L})){3,${LONGEST}})(?=[,.;]|\\s[-–—]\\s|$)`);
const NO_APPOSITION = new RegExp(`^(?:${inEveryLanguage('noApposition')}) `);
/** ", a lawyer who served in …": the role ends where the clause begins. */
const AFTER_WHO = pattern(
  `^\\s?,\\s((?:[^,;:.!?“”"«»()]|\\.(?=\\p{L})){3,${LONGEST}}?)\\s(?:${inEveryLanguage('who')})\\s`,
);
/** ", 48," between a name and its role. */
const AGE = pattern('^,\\s\\d{1,2}(?: \\p{L}{3,6})?(?=,)');
const CLAUSE_WHO = pattern(`\\s(?:${inEveryLanguage('whoPerson')})\\s.*`);
/** A clause about the person, not what the person is. */
const NO_ROLE = new RegExp(`^(?:${inEveryLanguage('noRole')})\\b`);
const RANK = pattern(`(?<![\\p{L}])(?:${inEveryLanguage('ranks')})(?![\\p{L}])`);
/** All up to where a role may begin. */
const CLAUSE = new RegExp(`^.*\\b(?:${inEveryLanguage('beforeRole')})(?:\\s+|['’])(?=\\S+\\s)`, 'i');
const UP_TO_ARTICLE = new RegExp(`^.*?\\s(?=(?:${inEveryLanguage('roleArticles')}) |[lL]['’])`);
const ARTICLE = new RegExp(`^(?:${inEveryLanguage('roleArticles')})\\s`, 'i');
const LEAD = new RegExp(`^(?:(?:${inEveryLanguage('roleLeads')})\\s|[Ll]['’])`);

/**
 * What the text says a person is: the capitalised words before the name ("US President"), the words up to a role
 * noun before it ("National Security Council spokesman"), or the apposition after it (", a sociologist at …,").
 */
export function roleOf(run: NameRun, before: string, after: string, lexicon: Lexicon): string | undefined {
  if (!run.name.includes(' ')) return undefined;
  const rest = after.replace(AGE, '');
  const apposition = upToSpeech(
    (apposedIn(rest, lexicon) ?? AFTER_WHO.exec(rest)?.[1])?.replace(CLAUSE_WHO, '').trim() ?? '',
    lexicon,
  );
  if (isRole(apposition, lexicon)) return apposition.replace(ARTICLE, '');
  const opened = /^[,.]/.test(after) ? APPOSED.exec(before)?.[1] : undefined;
  const isApposed = hasRoleNoun(opened?.split(' ', APPOSED_FIRST).join(' ') ?? '', lexicon);
  const apposed = isApposed ? opened : undefined;
  const spoken = [extended(before, run.lead, lexicon), run.lead, apposed ?? '']
    .map((one) => withoutVerb(one.trim(), lexicon))
    .find((one) => isRole(one, lexicon));
  return spoken?.replace(LEAD, '');
}

/** What stands behind a name and a comma; behind "der" or "die" that is a clause, where no noun for an office follows. */
function apposedIn(rest: string, lexicon: Lexicon): string | undefined {
  const apposed = AFTER.exec(rest)?.[1];
  if (apposed === undefined || !NO_APPOSITION.test(apposed)) return apposed;
  const [, ...next] = apposed.split(' ', 3);
  return ARTICLE.test(apposed) && hasRoleNoun(next.join(' '), lexicon) ? apposed : undefined;
}

/** "a déclaré le maire", "According to his aunt": without the verb of speech and what stands between it and the article. */
function withoutVerb(role: string, lexicon: Lexicon): string {
  const words = role.split(' ');
  const said = [2, 1].find((count) => isSpeechVerb(words.slice(0, count).join(' ').toLowerCase(), lexicon));
  if (said === undefined) return role;
  const rest = role.replace(UP_TO_ARTICLE, '');
  return rest === role ? words.slice(said).join(' ') : rest;
}

// "Under Secretary of Defense for" + "Policy"; "National Security Council spokesman" + ""
function extended(before: string, lead: string, lexicon: Lexicon): string {
  const found = roleBefore(lexicon).exec(before);
  // "14 мая президент", "am 3. Mai Präsident": the month is no part of the role.
  const isDated = found ? /\d\.? $/.test(before.slice(0, found.index)) : false;
  const words = (found?.[1] ?? '').replace(isDated ? /^\S+ / : /^$/, '');
  // "przyznał minister": the verb is no part of it either.
  const clean = words.replace(CLAUSE, '').replace(/^\S+ /, (word) => (isSpeechVerb(word.trim(), lexicon) ? '' : word));
  // "manager of advanced analytics": what the office is of stands behind its noun.
  const whole = clean + (found?.[2] ?? '');
  const joined = lead ? /((?:[A-Z][\w’'-]*\s(?:(?:of|for|and)\s)?){1,6})$/.exec(before)?.[1] : undefined;
  return joined && lead ? joined + lead : whole + lead;
}

function isRole(text: string, lexicon: Lexicon): boolean {
  if (text.length < 3 || text.length > LONGEST || NO_ROLE.test(text)) return false;
  if (hasRoleNoun(text.slice(0, text.length < LONG ? LONGEST : SOON), lexicon) || RANK.test(text)) return true;
  return lexicon.capitalisedNouns === true && text.split(' ').some((word) => ROLE_ENDING.test(word));
}
