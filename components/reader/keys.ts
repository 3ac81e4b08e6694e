/** What a key does in the reading view. */
export type KeyAction =
  | 'escape'
  | 'next'
  | 'previous'
  | 'larger'
  | 'smaller'
  | 'theme'
  | 'save'
  | 'sources'
  | 'summary'
  | 'contents'
  | 'find'
  | 'help';

const LETTERS: Readonly<Record<string, KeyAction>> = {
  j: 'next',
  k: 'previous',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  t: 'theme',
  s: 'save',
  l: 'sources',
  m: 'summary',
  c: 'contents',
  '/': 'find',
  '?': 'help',
};

/** Keys as the help lists them, in its order. */
export const KEY_LIST: readonly (readonly [keys: string, action: KeyAction])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['+', 'larger'],
  ['-', 'smaller'],
  ['t', 'theme'],
  ['s', 'save'],
  ['l', 'sources'],
  ['m', 'summary'],
  ['c', 'contents'],
  ['/', 'find'],
  ['?', 'help'],
  ['Esc', 'escape'],
];

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing'>;

/**
 * What a key press asks for; undefined leaves it to the browser. Keys with modifiers are the browser's and the
 * person's, and while somebody types only Escape means something.
 */
export function actionOf(press: Press, where: { isTyping: boolean; singleKeys: boolean }): KeyAction | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing) return undefined;
  if (press.key === 'Escape') return 'escape';
  if (where.isTyping || !where.singleKeys) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return Object.hasOwn(LETTERS, key) ? LETTERS[key] : undefined;
}

/** Does this press write something? */
export function isLetter({ key, altKey, ctrlKey, metaKey }: Press): boolean {
  return key.length === 1 && key !== ' ' && !altKey && !ctrlKey && !metaKey;
}

/** Does the focused element take letters itself? */
export function isTyping(focused: Element | null): boolean {
  if (!focused) return false;
  if (focused.localName === 'textarea' || focused.localName === 'select') return true;
  if (focused.localName !== 'input') return (focused as HTMLElement).isContentEditable;
  return !['checkbox', 'radio', 'range', 'button'].includes((focused as HTMLInputElement).type);
}
