import { expect, inject, it } from 'vitest';
import { isCutByDesign, textFaults } from '@/tests/tools/screens/faults';
import { resized } from '@/tests/tools/screens/resized';
import { type Screen, walkScreens } from '@/tests/tools/screens/walk';
import { inChromiumInTurn, stage } from './harness';

/** What WCAG 2.2 says a person may ask for (1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const sampling = inject('sampling');

/** Runs in the page. */
function setSpaced(root: Document | ShadowRoot, css: string | null): void {
  const own = root.adoptedStyleSheets.filter((sheet) => !('isSpacing' in sheet));
  if (css === null) {
    root.adoptedStyleSheets = own;
    return;
  }
  const sheet = Object.assign(new CSSStyleSheet(), { isSpacing: true });
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...own, sheet];
}

inChromiumInTurn('text-spacing', 'texts set wider by the person', () => {
  const on = stage();

  it('lose nothing, 320 px wide and wide', async () => {
    const found: string[] = [];
    const look = async ({ name, surface }: Screen) => {
      await surface.run(setSpaced, SPACED);
      for (const width of [320, 1200]) {
        await resized(surface, width);
        const faults = await surface.run(textFaults, null, null);
        found.push(...faults.filter((fault) => !isCutByDesign(fault)).map((fault) => `${name}, ${width} px: ${fault}`));
      }
      await surface.run(setSpaced, null);
    };
    await walkScreens(on.browser, on.server.origin, look, sampling.isWhole);
    expect(found).toEqual([]);
  }, 240_000);
});
