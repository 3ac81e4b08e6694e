import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { ROOT } from '@/tests/tools/program';
import { textFaults } from '@/tests/tools/screens/faults';
import { resized } from '@/tests/tools/screens/resized';
import { CLOSE, OPEN, pseudoLanguage, textsOf, withTexts } from '@/tests/tools/screens/texts';
import { type Screen, walkScreens } from '@/tests/tools/screens/walk';
import { inChromiumInTurn, stage } from './harness';

/**
 * What is the same in every language and in no text: names of keys, typefaces, formats, permissions, libraries and their licences,
 * programs that articles are sent to, parts of addresses and hours, the sign for type; and what the specimen's page says of its article.
 */
const SAME_EVERYWHERE = `lectern alt shift ctrl esc escape enter space html epub csv json markdown pocket kb mb px aa am pm
  activeTab alarms contextMenus scripting sidePanel storage unlimitedStorage downloads https couch example
  literata atkinson hyperlegible next mit isc apache ofl bsd clause mpl
  karakeep linkwarden obsidian readeck wallabag cloud
  dompurify fflate highlight idb jsdiff papa parse preact readability streamparser temml
  noaa the keepers of the tide tables harbour quarterly`;

const sampling = inject('sampling');

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];

function knownWords(): string[] {
  const pages = ['sample/article.html', 'specimen/article.html'].map((file) =>
    readFileSync(join(ROOT, 'tests/fixtures', file), 'utf8'),
  );
  // Names of months and days come from the browser.
  const twelve = Array.from({ length: 12 }, (_, at) => at);
  const dates = [
    ...twelve.map((at) => new Date(2024, at, 1).toLocaleString('en', { month: 'long' })),
    ...twelve.map((at) => new Date(2024, 0, 1 + at).toLocaleString('en', { weekday: 'long' })),
    ...twelve.map((at) => new Date(2024, 0, 1 + at).toLocaleString('en', { weekday: 'short' })),
  ];
  return [...pages.flatMap(wordsIn), ...dates.flatMap(wordsIn), ...wordsIn(SAME_EVERYWHERE)];
}

inChromiumInTurn('pseudo-language', 'the pseudo-language', () => {
  let folder = '';
  // Before the stage, so that it is called after the stage's own.
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const on = stage({
    extension: async () => {
      folder = withTexts(inject('builds').chromium, pseudoLanguage(textsOf('en')));
      return folder;
    },
  });

  it('finds no text outside the texts, nothing cut off and nothing over the edge, 320 px wide and wide', async () => {
    const known = knownWords();
    const found: string[] = [];
    const look = async ({ name, surface }: Screen) => {
      for (const width of [320, 1200]) {
        await resized(surface, width);
        const faults = await surface.run(textFaults, [OPEN, CLOSE], known);
        found.push(...faults.map((fault) => `${name}, ${width} px: ${fault}`));
      }
    };
    await walkScreens(on.browser, on.server.origin, look, sampling.isWhole);
    expect(found).toEqual([]);
  }, 240_000);
});
