import { expect, inject, it } from 'vitest';
import type { ChromiumSurface } from '@/tests/tools/browser/surface';
import { contrastFaults } from '@/tests/tools/screens/contrast-faults';
import { controlFaults } from '@/tests/tools/screens/control-faults';
import { isCutByDesign, textFaults } from '@/tests/tools/screens/faults';
import { motionFaults } from '@/tests/tools/screens/motion-faults';
import { resized } from '@/tests/tools/screens/resized';
import { stateFaults } from '@/tests/tools/screens/state-faults';
import { type Screen, walkScreens } from '@/tests/tools/screens/walk';
import { inChromiumInTurn, stage } from './harness';

const sampling = inject('sampling');

/** Draws a screen as a system that wishes for these draws it; without motion, or colours would be on their way still. */
async function wish(surface: ChromiumSurface, wishes: Record<string, string>): Promise<void> {
  const all = { 'prefers-reduced-motion': 'reduce', ...wishes };
  const features = Object.entries(all).map(([name, value]) => ({ name, value }));
  await surface.session.send('Emulation.setEmulatedMedia', { features });
  await surface.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** How clearly lines and edges stand out from the paper. Runs in the page. */
function ruleContrast(root: Document | ShadowRoot): number {
  const dressed = root.querySelector('[data-theme]') ?? document.documentElement;
  const probe = dressed.appendChild(document.createElement('div'));
  const luminance = (name: string) => {
    probe.style.color = `color-mix(in srgb, var(${name}) 100%, transparent)`;
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
  };
  const [dark = 0, bright = 0] = [luminance('--rule'), luminance('--paper')].sort((one, other) => one - other);
  probe.remove();
  return (bright + 0.05) / (dark + 0.05);
}

inChromiumInTurn('wishes', 'what the system may wish for, on every screen', () => {
  const on = stage();

  it('is granted: more contrast, less motion, colours of its own; a window enlarged to 400%', async () => {
    const found: string[] = [];
    const look = async ({ name, surface }: Screen) => {
      const tell = (wish: string, faults: readonly string[]) =>
        found.push(...faults.filter((fault) => !isCutByDesign(fault)).map((fault) => `${name}, ${wish}: ${fault}`));
      for (const scheme of ['light', 'dark']) {
        await wish(surface, { 'prefers-contrast': 'more', 'prefers-color-scheme': scheme });
        tell(`more contrast, ${scheme}`, await surface.run(contrastFaults, 7));
        expect(await surface.run(ruleContrast), name).toBeGreaterThanOrEqual(3);
        await wish(surface, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        tell(`forced colours, ${scheme}`, await surface.run(contrastFaults, 4.5));
        tell(`forced colours, ${scheme}`, await surface.run(stateFaults));
      }
      await wish(surface, {});
      tell('less motion', await surface.run(motionFaults));
      // 1280 by 1024 px at 400%.
      await resized(surface, 320, 256);
      tell('400%', await surface.run(textFaults, null, null));
      tell('400%', await surface.run(controlFaults));
      await resized(surface, 1200);
      await surface.session.send('Emulation.setEmulatedMedia', { features: [] });
    };
    await walkScreens(on.browser, on.server.origin, look, sampling.isWhole);
    expect(found).toEqual([]);
  }, 300_000);
});
