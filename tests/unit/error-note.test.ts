import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErrorNote, MOST_NOTES, noteOf, reportOf, withNote } from '@/utils/error-note';

const whatOf = (...said: unknown[]) => noteOf(said, 'popup', 0).what;

it.each([
  [
    new TypeError("Cannot read properties of undefined (reading 'bridge')"),
    'TypeError: Cannot read properties of undefined (reading …)',
  ],
  [
    new DOMException("Failed to execute 'put' on 'IDBObjectStore': The transaction has finished.", 'InvalidStateError'),
    "InvalidStateError: Failed to execute 'put' on 'IDBObjectStore': The transaction has finished.",
  ],
  [
    new SyntaxError('Unexpected token \'T\', "The bridge" is not valid JSON'),
    'SyntaxError: Unexpected token … is not valid JSON',
  ],
  [new Error('No digest: failed'), 'Error: No digest: failed'],
  [new Error('', { cause: new RangeError('not a zip file') }), 'Error < RangeError: not a zip file'],
  [new Error('of https://paper.example/a?b=c#d here'), 'Error: of … here'],
  [new Error('no paper.example today'), 'Error: no … today'],
  [new Error('from mara@paper.example to /home/mara/x'), 'Error: from … to …'],
  [new Error('article 0123456789abcdef0123456789abcdef is damaged'), 'Error: article … is damaged'],
  [new Error('Der Rat vergaß die Brücke'), 'Error: Der Rat … die …'],
  ['The bridge', 'The bridge'],
  [{ title: 'The bridge' }, 'something that is no error'],
])('of %s keeps “%s”', (said, what) => {
  expect(whatOf(said)).toBe(what);
});

it('keeps the words that were told beside an error', () => {
  expect(whatOf('Lectern could not keep its settings', new Error('full'))).toBe(
    'Lectern could not keep its settings < Error: full',
  );
});

it('keeps places in the package without its id, and none elsewhere', () => {
  const error = Object.assign(new Error('failed'), {
    stack: `Error: failed
    at read (chrome-extension://abcdefghijklmnopabcdefghijklmnop/chunks/library-Bx1.js:1:2345)
    at https://paper.example/the-bridge.js:3:4
    at async moz-extension://0e6b1b1c-98a2-4a3b-9d6c-5d9b2f3f2b11/popup.html:5:6`,
  });
  expect(noteOf([error], 'popup', 0).places).toEqual(['chunks/library-Bx1.js:1:2345', 'popup.html:5:6']);
});

describe('whatever the text', () => {
  // Words that stand in no message of ours, so that finding one means that it came through.
  const secret = fc
    .array(fc.constantFrom('zebra', 'Quagga', 'okapi', 'ÉLAN', '北京', 'гну', 'q1z9', "zebra's", 'q"z', 'q‘z'), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(' '));
  const slug = fc.stringMatching(/^zebra[\w-]{0,20}$/);
  const holders = fc.oneof(
    secret.map((text) => `Unexpected token in "${text}" at the end`),
    secret.map((text) => `Failed to execute 'querySelector' on 'Document': '${text}' is not a valid selector`),
    secret.map((text) => `Could not find “${text}” there`),
    secret.map((text) => `The value \`${text}`),
    slug.map((name) => `Failed to fetch https://${name}.example/${name}?q=${name}#${name} now`),
    slug.map((name) => `no answer of ${name}.example:443`),
    slug.map((name) => `blob:null/${name} and data:text/html,${name}`),
    slug.map((name) => `cannot open /home/${name}/x or C:\\${name}\\x`),
    slug.map((name) => `mail ${name}@paper`),
  );

  it('nothing of what is quoted or an address is kept', () => {
    fc.assert(
      fc.property(holders, fc.boolean(), (message, isCause) => {
        const error = isCause ? new Error('failed', { cause: new TypeError(message) }) : new TypeError(message);
        const note = noteOf([error], 'popup', 0);
        expect(JSON.stringify(note)).not.toMatch(/zebra|quagga|okapi|élan|北京|гну|q1z9|q"z|q‘z/i);
      }),
      { numRuns: 200 },
    );
  });

  it('it is short, of letters that an error is written in, and settled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
        const { what } = noteOf([new Error(message)], 'popup', 0);
        expect(what.length).toBeLessThan(200);
        expect(what).toMatch(/^[\x20-\x7e…]*$/);
        expect(what).not.toMatch(/:\/\/|@\w/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a row of notes', () => {
  const note = (what: string, at: number): ErrorNote => ({ where: 'popup', what, places: [], at, times: 1 });

  it('counts up what happens again, and keeps the last ones', () => {
    let notes: ErrorNote[] = [];
    for (let at = 0; at < 80; at++) notes = withNote(notes, note(`Error ${at}`, at));
    notes = withNote(notes, note('Error 79', 99));
    expect(notes).toHaveLength(MOST_NOTES);
    expect(notes[0]).toEqual({ ...note('Error 79', 99), times: 2 });
    expect(notes.at(-1)?.what).toBe('Error 30');
  });

  it('is a report with version, browser and language', () => {
    const at = Date.UTC(2026, 0, 3, 8, 5);
    const one = { ...note('Error: full', at), places: ['popup.js:1:2'] };
    expect(reportOf([one], { version: '1.2.0', browser: 'Browser 3', language: 'de' })).toBe(
      'Lectern 1.2.0\nBrowser 3\nde\n\n2026-01-03T08:05Z popup ×1: Error: full\n  popup.js:1:2',
    );
  });
});
