/** What a key asks of the aids. */
export type AidKey =
  | 'highlight'
  | 'notes'
  | 'tools'
  | 'listen'
  | 'focus'
  | 'scroll'
  | 'nextHeading'
  | 'previousHeading'
  | 'top';

const LETTERS: Readonly<Record<string, AidKey>> = {
  h: 'highlight',
  n: 'notes',
  ']': 'nextHeading',
  '[': 'previousHeading',
  g: 'top',
  p: 'listen',
  f: 'focus',
  a: 'scroll',
  o: 'tools',
};

/** Keys as the help lists them, in its order. */
export const AID_KEY_LIST: readonly (readonly [key: string, action: AidKey])[] = [
  [']', 'nextHeading'],
  ['[', 'previousHeading'],
  ['g', 'top'],
  ['h', 'highlight'],
  ['n', 'notes'],
  ['p', 'listen'],
  ['f', 'focus'],
  ['a', 'scroll'],
  ['o', 'tools'],
];

/** What a single key without modifiers means to the aids. */
export function aidKeyOf(key: string): AidKey | undefined {
  const letter = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined;
}
