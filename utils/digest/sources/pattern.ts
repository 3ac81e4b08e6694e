/**
 * Letters and capitals of the scripts that the lexicons are written in, as ranges. `\p{L}` says it better, but an
 * engine needs milliseconds to compile each pattern that holds one, and there are dozens here.
 */
const LETTER =
  'a-zA-Z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0300-\\u036f\\u0370-\\u1fff\\u3040-\\u9fff\\uac00-\\ud7af';
const CAPITAL =
  'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ\\u0391-\\u03a9\\u0400-\\u042fҐ';

/** A regular expression written with `\p{L}`, `\p{Lu}` and `\p{N}`, made of plain ranges. No `u` flag: BMP only. */
export function pattern(source: string, flags = ''): RegExp {
  let inClass = false;
  const plain = source.replace(/\\p\{(Lu|L|N)\}|\\.|[[\]]/gs, (piece, name: string | undefined) => {
    if (piece === '[') inClass = true;
    if (piece === ']') inClass = false;
    if (name === undefined) return piece;
    const range = name === 'Lu' ? CAPITAL : name === 'L' ? LETTER : '0-9';
    return inClass ? range : `[${range}]`;
  });
  return new RegExp(plain, flags);
}

/** Matches where the next character is part of a word. */
const INSIDE_WORD = pattern('[\\p{L}\\p{N}]', 'y');

/** Whether the word that ends at `at` goes on there. */
export function goesOn(text: string, at: number): boolean {
  INSIDE_WORD.lastIndex = at;
  return INSIDE_WORD.test(text);
}
