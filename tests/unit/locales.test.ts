import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '@/package.json';
import english from '@/public/_locales/en/messages.json';

type Messages = Record<string, { message: string; description?: string }>;

const FOLDER = 'public/_locales';
const ENGLISH: Messages = english;
const LOCALES = readdirSync(FOLDER).filter((name) => name !== 'en');
/** What every store and browser calls them; `en` is the one that the others fall back to. */
const PROMISED = 'ar de es fa fr he hi it ja ko nl pl pt_BR ru tr uk zh_CN zh_TW'.split(' ');

/**
 * What would be another voice than a language's own here (how it speaks to the person), a second word for one thing (highlight, tag,
 * library, picture), or another way to write.
 */
const NOT_SAID: Readonly<Record<string, RegExp>> = {
  de: /\b[Dd](?:u|ein\w*|ich|ir)\b/,
  es: /\busted\b|\bsu (?:biblioteca|navegador|propia)|\bsus (?:otros )?dispositivos|\ble pregunta|\b(?:Haga|Ponga|Revise|revise|Desactive)\b|subrayad/,
  fa: /برجسته/,
  fr: /(?<!\p{L})(?:tu|ton|tes)(?!\p{L})/iu,
  hi: /चित्र/,
  it: /libreri/i,
  // Latin letters stand without a space in Japanese.
  ja: /[\u3040-\u30ff\u4e00-\u9fff] [A-Za-z]|[A-Za-z] [\u3040-\u30ff\u4e00-\u9fff]/,
  ko: /니다|십시오|이미지/,
  nl: /\b[Uu]w?\b/,
  pl: /etykiet|wyróżni/i,
  ru: /(?<![а-яё])метк|картинк/i,
  tr: /\b[Ss]en(?:in)?\b/,
  uk: /(?<![а-яєіїґ])мітк/i,
  zh_CN: /你|资料库/,
  zh_TW: /你|醒目/,
};

const placeholders = (text: string) => (text.match(/\$\d/g) ?? []).sort();
const stemOf = (key: string) => /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
const STEMS = new Set(Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : [])));

it('is there in every promised language', () => {
  expect(LOCALES).toEqual(expect.arrayContaining(PROMISED));
});

/** Its description says of which version it tells, so that none goes out with the news of the one before. */
it.each(['en', ...LOCALES])('tells what is new in the version that is built: %s', (locale) => {
  const { optionsNew } = JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;
  expect(optionsNew?.description).toBe(version);
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

  it.runIf(NOT_SAID[locale])('speaks with one voice, and has one word for a thing', () => {
    for (const [key, { message }] of Object.entries(messages))
      if (key !== 'importWords') expect(message, `${locale} ${key}`).not.toMatch(NOT_SAID[locale] ?? '');
  });

  it('describes the extension within the 132 characters that stores show', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('says something in every text', () => {
    for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), key).not.toBe('');
  });
});
