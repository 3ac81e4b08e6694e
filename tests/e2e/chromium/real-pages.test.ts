import { expect, inject, it } from 'vitest';
import { eventually } from '@/tests/tools/browser/surface';
import { hasCorpora, realPages } from '../sample';
import { closedIn } from '../surfaces/reader';
import { inChromium, stage } from './harness';

// All thirty take a minute: `npm run test:full` opens them.
const pages = realPages(inject('sampling').isWhole ? 30 : 12);

inChromium(hasCorpora ? 'real pages' : 'real pages (skipped: no ../shared/corpora)', () => {
  const on = stage({ corpus: pages });

  it.skipIf(!hasCorpora).each([...pages.keys()])('opens and closes without a trace on %s', async (name) => {
    const tab = await on.open(`/page/${name}`);
    const before = await tab.run(() => {
      Object.assign(window, { marker: { kept: true } });
      scrollTo(0, 300);
      return { html: document.documentElement.outerHTML, top: scrollY };
    });
    on.browser.key('alt+shift+d');
    // An article, or the sentence that says why there is none.
    await eventually('the view', tab.reader, (root) => !!root.querySelector('dialog[open]')?.textContent?.trim());
    on.browser.key('Escape');
    await closedIn(tab);
    const after = await tab.run(() => ({ html: document.documentElement.outerHTML, top: scrollY }));
    expect(after.html === before.html).toBe(true);
    expect(after.top).toBe(before.top);
    expect(await tab.run(() => (window as unknown as { marker: object }).marker)).toEqual({ kept: true });
  });
});
