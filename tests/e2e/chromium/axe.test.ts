import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, inject, it } from 'vitest';
import { resized } from '@/tests/tools/screens/resized';
import { type Screen, walkScreens } from '@/tests/tools/screens/walk';
import { inChromiumInTurn, stage } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: { id: string }[] }>;
}

const sampling = inject('sampling');

/** With everything unfolded. Runs in the page. */
async function violationsIn(root: Document | ShadowRoot): Promise<string[]> {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations, passes } = await axe.run(document);
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe saw no text.');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

// In the built extension, with its own styles and policy. A closed root is closed to axe, too: the reading view's screens are
// in tests/browser/reader/accessibility.test.ts.
inChromiumInTurn('axe', 'axe', () => {
  const on = stage();

  it('finds nothing on any page of the extension, 320 px wide and wide', async () => {
    const found: string[] = [];
    const look = async ({ name, surface }: Screen) => {
      if (surface.host) return;
      await surface.session.send('Runtime.evaluate', { expression: AXE });
      for (const width of [320, 1200]) {
        await resized(surface, width);
        found.push(...(await surface.run(violationsIn)).map((fault) => `${name}, ${width} px: ${fault}`));
      }
    };
    await walkScreens(on.browser, on.server.origin, look, sampling.isWhole);
    expect(found).toEqual([]);
  }, 240_000);
});
