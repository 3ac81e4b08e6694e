/** An error as it is kept for the person: what happened, where in our own files, and nothing of what was read. */
export interface ErrorNote {
  /** In which of our pages, or in the background. */
  where: string;
  /** Kind and message of the error and of its causes, in English as browsers write them. */
  what: string;
  /** Places in the package, innermost first ("chunks/library.js:1:2345"). */
  places: string[];
  /** When it happened last, in milliseconds since 1970. */
  at: number;
  /** How often in a row. */
  times: number;
}

/** So many are kept; the oldest go. */
export const MOST_NOTES = 50;
/** The longest message of one error, in characters; so much of it is looked at. */
const LONGEST = 160;
const LOOKED_AT = 1000;
const MOST_PLACES = 6;
const MOST_CAUSES = 3;

/** What the console was told (an error, or words and an error), without addresses and text. */
export function noteOf(said: readonly unknown[], where: string, at: number): ErrorNote {
  const error = said.find((one) => one instanceof Error);
  const words = said.filter((one) => typeof one === 'string').map(withoutText);
  const what = [...words, ...(error ? namesOf(error) : [])].join(' < ') || 'something that is no error';
  return { where, what, places: error ? placesOf(error) : [], at, times: 1 };
}

/** The notes with one more, newest first; the same as the newest only counts up. */
export function withNote(notes: readonly ErrorNote[], note: ErrorNote): ErrorNote[] {
  const [newest, ...rest] = notes;
  const isSame = newest && idOf(newest) === idOf(note);
  return [isSame ? { ...note, times: newest.times + note.times } : note, ...(isSame ? rest : notes)].slice(
    0,
    MOST_NOTES,
  );
}

/** What a person copies into a report: which Lectern, which browser, which language, and the notes. */
export function reportOf(
  notes: readonly ErrorNote[],
  { version, browser, language }: { version: string; browser: string; language: string },
): string {
  const lines = notes.map(({ where, what, places, at, times }) =>
    [`${new Date(at).toISOString().slice(0, 16)}Z ${where} ×${times}: ${what}`, ...places].join('\n  '),
  );
  return [`Lectern ${version}`, browser, language, '', ...lines].join('\n');
}

function idOf({ where, what, places }: ErrorNote): string {
  return [where, what, ...places].join('\n');
}

/** Kind and message of an error, then of what caused it. */
function namesOf(error: Error): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Error && names.length <= MOST_CAUSES; at = at.cause) {
    names.push([at.name, at.message].filter(Boolean).map(withoutText).join(': '));
  }
  return names;
}

/** Engines name the call that failed between quotes: no text of anybody's. */
const FAILED_CALL =
  /^Failed to (?:execute|construct|read|set)(?: the)? '\w{1,40}'(?: property)?(?: (?:on|from) '\w{1,40}')?/;
/**
 * What may be an address or somebody's text, in this order: between quotes, from the first to the last, as what is quoted
 * may hold quotes; with a scheme; a mail address; a name with dots, or a path; letters that no message of ours or of a
 * browser is written in; numbers and ids. A word too many goes rather than one too few.
 */
const KEPT_BACK: readonly RegExp[] = [
  /(?<!\w)['"`‘’‚‛“”„«»‹›].*['"`‘’‚‛“”„«»‹›](?!\w)|(?<!\w)['‘’‚‛‹›].*|["`“”„«»].*/s,
  /\S*:\S+/g,
  /\S*@\S+/g,
  /\S*[\w-]\.[\w-]\S*|\S*[\\/]\S+/g,
  /\S*(?!…)[^ -~\s]\S*/g,
  /\b(?=\w*\d)\w{6,}(?:-\w+)*|\b[a-p]{32}\b/gi,
];

function withoutText(message: string): string {
  const call = FAILED_CALL.exec(message)?.[0] ?? '';
  const after = message.slice(call.length, LOOKED_AT);
  const rest = KEPT_BACK.reduce((text, pattern) => text.replace(pattern, '…'), after);
  return (call + rest).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** Where in our own files: the package's address holds an id that differs from person to person in Firefox. */
function placesOf({ stack = '', message }: Error): string[] {
  const places = stack
    .replace(message, '')
    .matchAll(/(?:chrome|moz|safari-web)-extension:\/\/[^/\s]+\/([\w./-]+\.(?:js|html):\d+:\d+)/g);
  return Array.from(places, ([, place = '']) => place).slice(0, MOST_PLACES);
}
