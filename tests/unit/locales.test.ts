import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '@/public/_locales/en/messages.json';

type Messages = Record<string, { message: string }>;

const FOLDER = 'public/_locales';
const ENGLISH: Messages = english;
const LOCALES = readdirSync(FOLDER).filter((name) => name !== 'en');
/** What every store and browser calls them; `en` is the one that the others fall back to. */
const PROMISED = 'ar de es fa fr he hi it ja ko nl pl pt_BR ru tr uk zh_CN zh_TW'.split(' ');

const placeholders = (text: string) => (text.match(/\$\d/g) ?? []).sort();
const stemOf = (key: string) => /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
const STEMS = new Set(Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : [])));

it('is there in every promised language', () => {
  expect(LOCALES.sort()).toEqual([...PROMISED].sort());
});

describe.each(LOCALES)('%s', (locale) => {
  const text = readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8');
  const messages = JSON.parse(text) as Messages;
  const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
  // "Many" is millions in Romance languages: said as the other counts, which `plural` falls back to.
  const categories = pluralCategories.filter((form) => form !== 'many' || /^(?:ar|pl|ru|uk)/.test(locale));

  it('has a text for every key, and none that nobody asks for', () => {
    const plain = Object.keys(ENGLISH).filter((key) => !STEMS.has(stemOf(key) ?? ''));
    const counted = [...STEMS].flatMap((stem) => categories.map((form) => `${stem}_${form}`));
    expect(Object.keys(messages).sort()).toEqual([...plain, ...counted].sort());
  });

  it('says which language it is', () => {
    expect(messages.textsLanguage?.message).toBe(locale.replace('_', '-'));
  });

  it('has each key once', () => {
    expect(text.match(/^ {2}"[^"]+": \{/gm)?.length).toBe(Object.keys(messages).length);
  });

  it('keeps the places of what is filled in', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const stem = stemOf(key);
      const isCounted = stem !== undefined && STEMS.has(stem);
      const model = ENGLISH[isCounted ? `${stem}_other` : key]?.message ?? '';
      const expected = [...new Set(placeholders(model))];
      const found = [...new Set(placeholders(message))];
      // None, one and two may be said in a word. ("One" is also 0 in French and 21 in Russian: no word for one fits there.)
      const mayDrop = isCounted && /_(?:zero|one|two)$/.test(key);
      if (mayDrop) expect(expected, `${locale} ${key}`).toEqual(expect.arrayContaining(found));
      else expect(found, `${locale} ${key}`).toEqual(expected);
    }
  });

  it.runIf(/^(?:ja|zh)/.test(locale))('has no space after a mark that is as wide as a letter', () => {
    for (const [key, { message }] of Object.entries(messages))
      expect(message, `${locale} ${key}`).not.toMatch(/[、，。；：！？] /);
  });

  it('describes the extension within the 132 characters that stores show', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('says something in every text', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });
});
