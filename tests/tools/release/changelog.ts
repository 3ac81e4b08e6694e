/** The heading above what is not released yet. */
const UNRELEASED = '## Unreleased';

/** What stands in the changelog under a version ("0.2.0", or "Unreleased"); undefined where it has no heading. */
export function notesOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => /^\S+/.exec(text)?.[0] === version);
  return part?.slice(part.indexOf('\n')).trim();
}

/** The changelog with what was not released put under a version. Throws where there is nothing to release. */
export function withRelease(changelog: string, version: string, day: string): string {
  if (!notesOf(changelog, 'Unreleased')) throw new Error('Nothing stands under "Unreleased".');
  if (notesOf(changelog, version) !== undefined) throw new Error(`${version} is in the changelog already.`);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## ${version} (${day})`);
}
