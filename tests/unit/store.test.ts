// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsOf } from '@/tests/tools/screens/texts';
import config from '@/wxt.config';

const STORE = '.github/store';
const LOCALES = readdirSync('public/_locales');
const description = (locale: string) => readFileSync(join(STORE, 'descriptions', `${locale}.txt`), 'utf8').trim();

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
}

function manifestFor(browser: string): Manifest {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function of the browser.');
  return config.manifest({ browser } as Parameters<typeof config.manifest>[0]) as unknown as Manifest;
}

describe('what the stores show', () => {
  it('is there in every language of the interface, and in no other', () => {
    expect(readdirSync(join(STORE, 'descriptions')).sort()).toEqual(LOCALES.map((locale) => `${locale}.txt`).sort());
  });

  // The narrowest of the three: Edge's name, Chrome's summary, Edge's description (which has a least length, too).
  it.each(LOCALES)('fits all three: %s', (locale) => {
    const { extensionName, extensionDescription } = textsOf(locale);
    expect(extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(description(locale).length).toBeGreaterThanOrEqual(250);
    expect(description(locale).length).toBeLessThanOrEqual(10_000);
  });

  it.each(LOCALES)('says the same in the same order, without markup: %s', (locale) => {
    const text = description(locale);
    expect(text.split('\n\n')).toHaveLength(6);
    expect(text).not.toMatch(/<\w|https?:|\*\*|`/);
    for (const name of ['Lectern', 'Pocket', 'wallabag', 'Markdown', 'EPUB', 'CSV']) expect(text).toContain(name);
  });
});

it('gives the reviewers a reason for every permission, and for none that is not asked for', () => {
  const [chrome, firefox] = [manifestFor('chrome'), manifestFor('firefox')];
  const asked = new Set([chrome, firefox].flatMap((one) => Object.values(asksFor(one)).flat()));
  const review = readFileSync(join(STORE, 'REVIEW.md'), 'utf8');
  const explained = [...review.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual([...asked].sort());
});

function asksFor({ permissions, optional_permissions, optional_host_permissions }: Manifest) {
  return { permissions, optional_permissions, optional_host_permissions };
}
