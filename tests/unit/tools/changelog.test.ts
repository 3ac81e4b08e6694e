import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { version } from '@/package.json';
import { notesOf, withRelease } from '@/tests/tools/release/changelog';

const SMALL = '# Changelog\n\n## Unreleased\n\n### Added\n\n- A lamp.\n\n## 0.1.0 (2026-01-02)\n\n- A tower.\n';

it('gives what stands under a version, and nothing of its neighbours', () => {
  expect(notesOf(SMALL, '0.1.0')).toBe('- A tower.');
  expect(notesOf(SMALL, 'Unreleased')).toBe('### Added\n\n- A lamp.');
  expect(notesOf(SMALL, '0.1')).toBeUndefined();
});

it('puts what was not released under its version, once, with room for what comes next', () => {
  const released = withRelease(SMALL, '0.2.0', '2026-02-03');
  expect(notesOf(released, 'Unreleased')).toBe('');
  expect(notesOf(released, '0.2.0')).toBe('### Added\n\n- A lamp.');
  expect(notesOf(released, '0.1.0')).toBe('- A tower.');
  expect(() => withRelease(released, '0.3.0', '2026-02-04')).toThrow('Nothing');
  expect(() => withRelease(SMALL, '0.1.0', '2026-02-04')).toThrow('already');
});

it('has a heading for the version that is built, or for what comes before its first release', () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const isFirst = !/^## \d/m.test(changelog);
  expect(notesOf(changelog, isFirst ? 'Unreleased' : version)).toBeTruthy();
});
