import type { Evidence, Person } from '../digest';
import type { DensePeople } from './lexicon';
import type { Reading } from './reading';

/**
 * People quoted in Chinese and Japanese. There are no capitals to know a name by, so it must stand between what the
 * person is and what the person does: "外交部发言人毛宁表示", "岸田文雄首相は…と述べた". A Chinese name without an office counts
 * where it begins a clause, speaks, and comes back in the text.
 */
export function findPeopleDense(reading: Reading, words: DensePeople): Person[] {
  const spoken = new RegExp(words.spoken, 'g');
  const alone = words.alone === undefined ? undefined : new RegExp(words.alone, 'g');
  const noName = whole(words.noName);
  const noNameAlone = whole(words.noNameAlone ?? '');
  const courtesy = whole(words.courtesies);
  const isName = (name: string) => isOften(name, reading) && !noNameAlone.test(name);
  const people = new Map<string, Person>();
  for (const [paragraph, { kind }] of reading.blocks.entries()) {
    if (!/^(?:paragraph|item|quote|standfirst)$/.test(kind)) continue;
    const text = reading.textOf(paragraph);
    const named = alone ? [...text.matchAll(alone)].filter(({ groups }) => isName(groups?.name ?? '')) : [];
    for (const match of [...text.matchAll(spoken), ...named]) {
      const { foreign = '', name = foreign, role = '' } = match.groups ?? {};
      if (noName.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      const evidence = evidenceOf(reading, paragraph, start, match.index + match[0].length);
      if (!evidence) continue;
      const person = people.get(name) ?? { name, evidence: [] };
      if (role && !person.role && !courtesy.test(role)) person.role = role;
      person.evidence.push(evidence);
      people.set(name, person);
    }
  }
  return [...people.values()];
}

/** How often a text about somebody writes the name, at least. */
const FEW = 3;

function isOften(name: string, { blocks }: Reading): boolean {
  return blocks.reduce((sum, { text }) => sum + text.split(name).length - 1, 0) >= FEW;
}

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}

function evidenceOf(reading: Reading, paragraph: number, start: number, end: number): Evidence | undefined {
  const sentence = reading.sentenceAt(paragraph, start);
  if (!sentence) return undefined;
  const last = Math.min(end - sentence.start, sentence.text.length);
  return { kind: 'quote', text: sentence.text, where: 'paragraph', paragraph, cue: [start - sentence.start, last] };
}
