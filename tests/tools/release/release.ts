import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../program';
import { notesOf, withRelease } from './changelog';

const CHANGELOG = join(ROOT, 'CHANGELOG.md');

/**
 * `npm run release -- 0.2.0`: writes the version into package.json, its lock file and the changelog, and says what to do next.
 * `npm run release -- notes 0.2.0`: prints what the changelog says of it, for the stores.
 * `npm run release -- check v0.2.0`: fails where a tag is not the version of package.json and changelog.
 */
export function main([what = '', version = '']: string[]): number {
  if (what === 'notes') return print(version);
  if (what === 'check') return check(version);
  if (!/^\d+\.\d+\.\d+$/.test(what)) throw new Error('Which version? For example: npm run release -- 0.2.0');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(CHANGELOG, withRelease(readFileSync(CHANGELOG, 'utf8'), what, day));
  execFileSync('npm', ['version', what, '--no-git-tag-version', '--ignore-scripts'], { cwd: ROOT, stdio: 'ignore' });
  console.log(`Write what is new in a few words into "optionsNew" of every language (public/_locales), with ${what} as its description:
a line in the options of whoever is updated; a test fails until it is there. Look at the changes, then:

  git commit -am "release: ${what}" && git tag v${what} && git push --follow-tags`);
  return 0;
}

function print(version: string): number {
  const notes = notesOf(readFileSync(CHANGELOG, 'utf8'), version);
  if (notes === undefined) throw new Error(`The changelog knows no ${version}.`);
  console.log(notes);
  return 0;
}

function check(tag: string): number {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, package.json says ${version}.`);
  if (!notesOf(readFileSync(CHANGELOG, 'utf8'), version)) throw new Error(`The changelog says nothing of ${version}.`);
  console.log(`${version}: tag, package.json and changelog agree.`);
  return 0;
}
