import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../program';

/** The texts of one language, as `public/_locales/<language>/messages.json` has them. */
export type Messages = Record<string, { message: string }>;

/** Around every text of the pseudo-language: what stands outside was never looked up. */
export const [OPEN, CLOSE] = ['⟦', '⟧'] as const;

/** How much longer than English the pseudo-language is, as German and Finnish are in short texts. */
const LONGER = 1.4;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzACDEGHIKLNORSTUWYZ';
const ACCENTED = 'áƀçđéƒğĥíĵķĺɱñóƥʠŕšťúṽŵẋýžÁÇĐÉĞĤÍĶĹÑÓŔŠŤÚŴÝŽ';

export function textsOf(locale: string): Messages {
  return JSON.parse(readFileSync(join(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8')) as Messages;
}

/**
 * English that shows what translations will suffer: accented, so that a text that was never looked up stands out; two
 * fifths longer, its words too; in brackets, so that what is cut off shows. Places to fill in are kept.
 */
export function pseudoLanguage(english: Messages): Messages {
  const strange = Object.entries(english).map(([key, { message }]) => [key, { message: strangeOf(message) }]);
  // Read by the code, and by nobody: which language's numbers and plurals are meant.
  return { ...Object.fromEntries(strange), textsLanguage: { message: 'en' } };
}

function strangeOf(message: string): string {
  const wanted = Math.ceil(message.length * LONGER);
  let room = wanted - message.length;
  const words = message.replace(/\$\d|[aeiou]|./gis, (piece) => {
    const accented = ACCENTED[PLAIN.indexOf(piece)] ?? piece;
    const isVowel = /^[aeiou]$/i.test(piece);
    if (!isVowel || room <= 0) return accented;
    room -= 1;
    return accented + accented.toLowerCase();
  });
  return OPEN + words + '·'.repeat(room) + CLOSE;
}

/** A copy of a built extension that knows these texts alone, whatever language the browser speaks; for tests and pictures. */
export function withTexts(built: string, messages: Messages): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-texts-'));
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, '_locales'), { recursive: true });
  mkdirSync(join(folder, '_locales/en'), { recursive: true });
  writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(messages));
  return folder;
}
