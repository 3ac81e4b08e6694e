import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Display, openDisplay } from '@/tests/tools/browser/display';
import { type Firefox, launchFirefox } from '@/tests/tools/browser/firefox';
import { eventually } from '@/tests/tools/browser/surface';
import { lookForFirefox, onPath } from '@/tests/tools/find-browser';
import { importFile } from '../surfaces/options';
import { listShows } from '../surfaces/panel';

const canRun = Boolean(lookForFirefox() && onPath(['Xvfb']) && onPath(['xdotool']));
const FILE = JSON.stringify([
  {
    is_archived: 0,
    url: 'https://paper.example/fog',
    title: 'A bicycle in fog',
    created_at: '2026-01-02T08:00:00Z',
    content: '<p>The council forgot, and nobody minded.</p>',
    annotations: [{ quote: 'nobody minded', text: 'For the talk.' }],
  },
]);

describe.skipIf(!canRun)(
  `Firefox: the library as a page${canRun ? '' : ' (skipped: needs Firefox, Xvfb, xdotool)'}`,
  () => {
    let display: Display;
    let firefox: Firefox;
    const profile = mkdtempSync(join(tmpdir(), 'lectern-firefox-'));

    beforeAll(async () => {
      display = await openDisplay();
      firefox = await launchFirefox({ display, profile });
      await firefox.install(inject('builds').xpi);
    });
    afterAll(async () => {
      await firefox?.close();
      display?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    it('imports a file, shows it beside the list, and collects its highlights', async () => {
      const options = await firefox.open(await firefox.url('options.html#import'));
      expect(await importFile(options, FILE)).toMatch(/Imported1.*Skipped0/);

      const page = await firefox.open(await firefox.url('library.html'));
      await listShows(page, ['A bicycle in fog']);
      await page.click('link', 'A bicycle in fog');
      await eventually('what is known', page, (root) => root.querySelector('.saved-facts')?.textContent);
      // What is known of it needs no text, and may stand there before the text does.
      await eventually('the article', page, (root) => root.querySelector('.library-pane-box lectern-reader') !== null);
      await page.click('link', 'Highlights');
      const marked = await eventually(
        'the highlights',
        page,
        (root) => root.querySelector('.highlights-article')?.textContent,
      );
      expect(marked).toMatch(/A bicycle in fog.*nobody minded.*For the talk\./);
    });
  },
);
