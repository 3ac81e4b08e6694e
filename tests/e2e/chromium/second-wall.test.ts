import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { attacks } from '@/tests/tools/attacks';
import { eventually } from '@/tests/tools/browser/surface';
import { type Deed, watch } from '@/tests/tools/browser/watch';
import { buildUnguarded } from '@/tests/tools/build';
import { fillLibrary } from '../hostile/model';
import { poke } from '../hostile/poke';
import { recordsOf, writeRecords } from '../hostile/records';
import { inChromium, stage } from './harness';

const sampling = inject('sampling');
const chosen = attacks(120, sampling).map(({ payload }) => payload);
/** So many go into one article, and about so many into the library at once. */
const IN_BODY = 4;
const AT_ONCE = 400;
// Each round has some of every kind.
const count = Math.ceil(chosen.length / AT_ONCE);
const rounds = Array.from({ length: count }, (_, round) => chosen.filter((_, at) => at % count === round));

inChromium(`the second wall: the sanitiser switched off (${chosen.length} attacks, seed ${sampling.seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-unguarded-'));
  // Before the stage, so that it is called after the stage's own.
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  // What the wall holds back it tells of.
  const on = stage({ extension: () => buildUnguarded(folder), foreseen: /./ });
  let deeds: Deed[];
  beforeAll(async () => {
    await fillLibrary(on);
    deeds = await watch(on.browser, (url) => /^(?:chrome-extension:|data:|blob:|about:)/.test(url));
  });

  it.each(rounds.map((payloads, at) => [at + 1, payloads] as const))(
    'round %i: the article page runs nothing and asks nobody but for pictures',
    async (_, payloads) => {
      const page = await on.open(on.browser.url('options.html'));
      const records = recordsOf(payloads, IN_BODY);
      await writeRecords(page, records);
      await page.goto(on.browser.url('article.html'));
      let shown = 0;
      for (const [at, { id }] of records.entries()) {
        await page.run((_, hash) => location.replace(hash), `#${id}`);
        const elements = await eventually(
          'the article',
          page.reader,
          (root, title) =>
            root.querySelector('dialog[open] h1')?.textContent?.startsWith(title) &&
            root.querySelectorAll(
              'article script, article svg, article [onerror], article [onclick], article iframe, article style',
            ).length + 1,
          `Hostile ${at} `,
        );
        shown += elements - 1;
        await poke(page.reader);
      }
      // The markup was really there, as it came. Of a day's attacks, half of them live, more hold these than of all.
      expect(shown).toBeGreaterThan(records.length / 2);
      const seen = deeds.splice(0);
      expect(seen.filter(({ kind }) => kind === 'call' || kind === 'script')).toEqual([]);
      expect(seen.filter(({ kind, what }) => kind === 'request' && !/^Image https:/.test(what))).toEqual([]);
      // A frame's own first address is told before the policy refuses it: that it was not sent for is what the line above says.
      const isFrames = (what: string) => what.includes('a frame with') || what.startsWith('initialFrameNavigation ');
      expect(seen.filter(({ kind, what }) => kind === 'navigation' && !isFrames(what))).toEqual([]);
      expect(seen.some(({ kind }) => kind === 'policy')).toBe(true);
    },
    240_000,
  );

  it('is built from the same manifest', () => {
    const manifest = (path: string) =>
      JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as { content_security_policy: object };
    expect(manifest(join(folder, 'chrome-mv3')).content_security_policy).toEqual(
      manifest(inject('builds').chromium).content_security_policy,
    );
  });
});
