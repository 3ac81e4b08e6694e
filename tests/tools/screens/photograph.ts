import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { build, outputFolder } from '../build';
import { ensureChromium } from '../install-browser';
import { ROOT } from '../program';
import { serveSample } from '../sample-server';
import { textFaults } from './faults';
import { resized } from './resized';
import { CLOSE, OPEN, pseudoLanguage, textsOf, withTexts } from './texts';
import { walkScreens } from './walk';

const WIDTHS = [320, 1200];
/** What the system may ask for, by the word for it on the command line. */
const WISHES: Record<string, { name: string; value: string }> = {
  '--dark': { name: 'prefers-color-scheme', value: 'dark' },
  '--forced': { name: 'forced-colors', value: 'active' },
};

/**
 * A picture of every screen in a language, at 320 and 1200 px, to be looked at:
 * `node tests/tools/run.mjs tests/tools/screens/photograph.ts de ar ja`; "pseudo" is the pseudo-language. `--built` takes the build that is there.
 * `--dark` and `--forced` (colours) show the screens as a system that asks for these would.
 * Prints what is cut off or sticks out, too; a title of an article that is cut off is meant to be.
 */
export async function main(args: string[]): Promise<void> {
  process.env.CHROMIUM = ensureChromium();
  const languages = args.filter((arg) => !arg.startsWith('--'));
  const built = args.includes('--built') ? join(outputFolder(), 'chrome-mv3') : await build('chrome');
  const wishes = Object.keys(WISHES).filter((wish) => args.includes(wish));
  for (const language of languages) await photograph(built, language, wishes);
}

async function photograph(built: string, language: string, wishes: readonly string[]): Promise<void> {
  const isPseudo = language === 'pseudo';
  const folder = join(ROOT, 'screenshots', language + wishes.join(''));
  const features = wishes.flatMap((wish) => WISHES[wish] ?? []);
  mkdirSync(folder, { recursive: true });
  const extension = withTexts(built, isPseudo ? pseudoLanguage(textsOf('en')) : textsOf(language));
  const server = await serveSample();
  const browser = await launchChromium({ extension });
  try {
    await walkScreens(browser, server.origin, async ({ name, surface }) => {
      await surface.session.send('Emulation.setEmulatedMedia', { features });
      for (const width of WIDTHS) {
        await resized(surface, width);
        await surface.screenshot(join(folder, `${name.replace(/\W+/g, '-')}-${width}.png`));
        const faults = await surface.run(textFaults, isPseudo ? [OPEN, CLOSE] : null, null);
        for (const fault of faults) console.log(`${language}, ${name}, ${width} px: ${fault}`);
      }
    });
  } finally {
    await browser.close();
    await server.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
