import type { Evidence, Person } from '../digest';
import type { SpeakerWords } from './lexicon';
import type { Reading } from './reading';

/**
 * People quoted in Arabic. There are no capitals to know a name by, so it must stand after a verb of speech and either
 * what the person is ("قال وزير الخارجية سامح شكري إن") or before it ("قال سامح شكري، وزير الخارجية، إن"). Once known, a
 * name counts again where its last word alone follows such a verb. Names without either are not found.
 */
export function findPeopleArabic(
  reading: Reading,
  { words, prefixes }: { words: SpeakerWords; prefixes: string },
): Person[] {
  const signs = signsOf(words, prefixes);
  const people = new Map<string, Person>();
  const places = reading.blocks.flatMap(({ kind }, paragraph) =>
    /^(?:paragraph|item|quote|standfirst)$/.test(kind) ? [paragraph] : [],
  );
  for (const paragraph of places) {
    const text = reading.textOf(paragraph);
    for (const match of text.matchAll(signs.says)) {
      const found = speakerIn(text.slice(match.index + match[0].length), signs);
      if (!found) continue;
      const start = match.index;
      const nameStart = start + match[0].length + found.start;
      note(people, reading, paragraph, found, [start, nameStart + found.name.length]);
    }
  }
  for (const paragraph of places) again(people, reading, paragraph, signs);
  return [...people.values()];
}

interface Speaker {
  name: string;
  role?: string;
  /** Where the name begins after the verb. */
  start: number;
}

/** Letters of one word of a name, none of a word for something else. */
const NAME_WORD = /^[\u0621-\u064a]{2,12}$/;

type Signs = ReturnType<typeof signsOf>;

/** The words that tell a speaker, each as a pattern of one word. */
function signsOf(
  { says, roles, roleGoesOn, bodies, kinds, ends, joins, that, ...words }: SpeakerWords,
  prefixes: string,
) {
  const word = (list: string) => new RegExp(`^(?:${list})$`);
  return {
    says: new RegExp(`(?<![\\u0621-\\u064a])${prefixes}(?:${says}) `, 'g'),
    role: word(roles),
    roleGoesOn: word(roleGoesOn),
    body: word(bodies),
    kind: word(kinds),
    end: word(ends),
    join: word(joins),
    article: new RegExp(`^(?:${words.articles})`),
    bodyArticle: new RegExp(`^(?:${words.bodyArticles})`),
    /** Between commas, or from a comma to what is said. */
    apposition: new RegExp(`^،\\s?([^،.!؟:"“”«»()\\n]{3,80})(?=،|\\s(?:${that})\\s|[.:])`, 'u'),
  };
}

/** The speaker after a verb: role and name, or name and role. */
function speakerIn(after: string, signs: Signs): Speaker | undefined {
  const head = /^[^.!؟:"“”«»()،,\n]{3,110}/u.exec(after)?.[0] ?? '';
  const words = head.trim().split(/\s+/);
  const first = words[0] ?? '';
  return signs.role.test(first) ? afterRole(after, words, signs) : beforeRole(after, words, head, signs);
}

function afterRole(after: string, words: string[], signs: Signs): Speaker | undefined {
  const { body } = signs;
  let at = 1;
  while (at < words.length && at < 9) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (body.test(word)) at += signs.bodyArticle.test(next) || body.test(next) ? 1 : 2;
    else if (signs.roleGoesOn.test(word) || signs.role.test(word) || signs.kind.test(word)) at++;
    else break;
  }
  const name = nameFrom(words, at, signs);
  if (!name) return undefined;
  const role = words.slice(0, at).join(' ');
  const start = after.indexOf(name, role.length);
  return start < 0 ? undefined : { name, role, start };
}

function beforeRole(after: string, words: string[], head: string, signs: Signs): Speaker | undefined {
  const name = nameFrom(words, 0, signs);
  if (!name || name.length !== head.trim().length) return undefined;
  const role = signs.apposition.exec(after.slice(head.length))?.[1]?.trim();
  const start = after.indexOf(name);
  return role && signs.role.test(role.split(/\s+/)[0] ?? '') ? { name, role, start } : undefined;
}

/** Two words or more, up to four, that end where a name ends. */
function nameFrom(
  words: readonly string[],
  from: number,
  { role, body, kind, end, join, article }: Signs,
): string | undefined {
  const name: string[] = [];
  for (const word of words.slice(from)) {
    if (end.test(word)) break;
    // "قال الدكتور ممدوح رشوان الأمين العام": the name is over where another role begins.
    if (name.length >= 2 && (role.test(word) || kind.test(word))) break;
    const isBent = name.length === 0 && article.test(word);
    if (!NAME_WORD.test(word) || isBent || role.test(word) || body.test(word) || kind.test(word)) return undefined;
    name.push(word);
  }
  const length = name.filter((word) => !join.test(word)).length;
  return length >= 2 && name.length <= 5 && length <= 4 ? name.join(' ') : undefined;
}

/** Evidence for people who are known already, where their last name alone says something. */
function again(people: Map<string, Person>, reading: Reading, paragraph: number, signs: Signs): void {
  const text = reading.textOf(paragraph);
  for (const match of text.matchAll(signs.says)) {
    const word = /^[\u0621-\u064a]+(?=[\s،:])/.exec(text.slice(match.index + match[0].length))?.[0];
    const known = word ? [...people.values()].filter(({ name }) => name.endsWith(` ${word}`)) : [];
    if (word && known.length === 1 && known[0])
      note(people, reading, paragraph, known[0], [match.index, match.index + match[0].length + word.length]);
  }
}

function note(
  people: Map<string, Person>,
  reading: Reading,
  paragraph: number,
  { name, role }: { name: string; role?: string },
  [start, end]: readonly [number, number],
): void {
  const sentence = reading.sentenceAt(paragraph, start);
  if (!sentence) return;
  const person = people.get(name) ?? { name, evidence: [] };
  people.set(name, person);
  if (role && !person.role) person.role = role;
  const cue: [number, number] = [start - sentence.start, Math.min(end - sentence.start, sentence.text.length)];
  const evidence: Evidence = { kind: 'quote', text: sentence.text, where: 'paragraph', paragraph, cue };
  if (
    !person.evidence.some((one) => one.paragraph === paragraph && one.cue?.[0] === cue[0] && one.text === sentence.text)
  )
    person.evidence.push(evidence);
}
