import { inEveryLanguage } from './lexicon';
import type { NameRun } from './person-names';

/**
 * What a name in the text stands for: a surname, or else a first name, for the full name that ends or begins with it and
 * that is used much more than any other that does; words before a name that was given before for that name alone
 * ("Asamblea Juan Ejemplo").
 */
export function fullNamesOf(runs: readonly NameRun[]): (name: string) => string | undefined {
  const counts = new Map<string, number>();
  const whole = new Map<string, string>();
  for (const run of runs) {
    if (!run.name.includes(' ')) continue;
    const name =
      whole.get(run.name) ??
      shortFormsOf(run.name).find((one) => one.includes(' ') && counts.has(one) && !JOINS.test(one)) ??
      run.name;
    whole.set(run.name, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [longer, byFirstName] = [new Map<string, Counted[]>(), new Map<string, Counted[]>()];
  for (const counted of counts) {
    const [name] = counted;
    for (const short of shortFormsOf(name)) longer.set(short, [...(longer.get(short) ?? []), counted]);
    const first = name.slice(0, name.indexOf(' '));
    byFirstName.set(first, [...(byFirstName.get(first) ?? []), counted]);
  }
  return (name) => {
    const known = whole.get(name) ?? name;
    const [first, second] = (longer.get(known) ?? byFirstName.get(known) ?? []).sort(([, a], [, b]) => b - a);
    if (!first) return known.includes(' ') ? known : undefined;
    if (second && first[1] < 2 * second[1]) return known.includes(' ') ? known : undefined;
    return first[0];
  };
}

type Counted = [name: string, count: number];

const JOINS = new RegExp(`^(?:${inEveryLanguage('surnameStarts')}) `);

/** "von der Leyen" and "Leyen", "García Ortiz" and "Ortiz". */
function shortFormsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
}
