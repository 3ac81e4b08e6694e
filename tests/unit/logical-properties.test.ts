// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SHEETS = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

/** What stands the same way in every language. */
const SAME_EVERYWHERE = [
  // Mathematics, as Temml sets it.
  /^components\/reader\/math\/math\.css: (?:text-align|padding)/,
  // What a script puts where something in the text is, in px from the left and the top.
  /^components\/reader\/(?:article|aids\/aids)\.css: inset: 0 auto auto 0$/,
  // Programs.
  /^components\/reader\/article-parts\.css: text-align: left$/,
];

const PHYSICAL = [
  /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius:/,
  /^(?:left|right|top|bottom|(?:min-|max-)?(?:width|height)):/,
  /^(?:text-align|float|clear): (?:left|right)$/,
];

/** "6px 6px 6px 14px": another width on the left than on the right, whichever way is read. */
function isLopsided(declaration: string): boolean {
  const [, value = ''] = /^(?:margin|padding|inset|border-width): (.+)$/.exec(declaration) ?? [];
  const sides = value.match(/(?:[\w.%-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+)/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}

it('style sheets name no left, right, top or bottom, so that every screen turns round with the language', () => {
  expect(SHEETS.length).toBeGreaterThan(30);
  const found = SHEETS.flatMap((file) => {
    const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
    const declarations = [...css.matchAll(/[{;]\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)];
    return declarations
      .map(([, property = '', value = '']) => `${property}: ${value.replace(/\s+/g, ' ').trim()}`)
      .filter((one) => PHYSICAL.some((pattern) => pattern.test(one)) || isLopsided(one))
      .map((one) => `${file}: ${one}`);
  });
  expect(found.filter((one) => !SAME_EVERYWHERE.some((pattern) => pattern.test(one)))).toEqual([]);
});
