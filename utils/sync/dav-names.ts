import type { Change } from '@/utils/sync/remote';

/**
 * How a library lies in a folder of a WebDAV server. Nothing is ever written over: every revision of a document is a file
 * of its own, named by what it says, so that two devices that write at a time leave two files, and the next one that comes
 * by joins them.
 *
 * - `0/` … `f/`: the documents, by the first digit of their ids: `a-3f….r-91….json`. What never changes, texts and
 *   pictures, has one revision for ever: `t-3f….1.json`
 * - `log/`: the last visits of each device, `<device>.<number>.<sign>.json`, each with what it wrote; and the header,
 *   `header.<library>.<edition>.json`. Names alone tell whether anything is new.
 * - `marks/`: what each device wrote down about its last visit
 */
export const DIGITS = [...'0123456789abcdef'];
export const FOLDERS = [...DIGITS, 'log', 'marks'];

const DOCUMENT = /^([apstu]-[\da-f]{32}(?:[\da-f]{32})?(?:-[\da-f]{64})?)\.(1|r-[\da-f]{32,64})\.json$/;
const VISIT = /^([\w-]{1,64})\.([1-9]\d{0,8})\.([\w-]{1,64})\.json$/;
const HEADER = /^header\.([\w-]{1,100})\.([1-9]\d{0,8})\.json$/;

/** Where a revision of a document lies, from the library's folder on. */
export function pathOf(id: string, rev: string): string {
  return `/${id.charAt(2)}/${id}.${rev}.json`;
}

/** A document's name and revision; null: a file of something else. */
export function documentIn(file: string): { id: string; rev: string } | null {
  const [, id, rev] = DOCUMENT.exec(file) ?? [];
  return id && rev ? { id, rev } : null;
}

/** A file of `log/`: the `number`th visit of a device. */
export interface Visit {
  file: string;
  device: string;
  number: number;
}

/** The visits in a listing of `log/`, the earliest of a device first. */
export function visitsIn(files: readonly string[]): Visit[] {
  const visits = files.flatMap((file) => {
    const [, device = '', number] = HEADER.test(file) ? [] : (VISIT.exec(file) ?? []);
    return number ? [{ file, device, number: Number(number) }] : [];
  });
  return visits.sort((a, b) => a.number - b.number);
}

/** A new name for a visit: two of one number never have the same. */
export function visitFile(device: string, number: number): string {
  return `${device}.${number}.${crypto.randomUUID().slice(0, 8)}.json`;
}

/** The headers in a listing of `log/`; of one library the newest first. */
export function headersIn(files: readonly string[]): { file: string; library: string; edition: number }[] {
  const headers = files.flatMap((file) => {
    const [, library, edition] = HEADER.exec(file) ?? [];
    return library ? [{ file, library, edition: Number(edition) }] : [];
  });
  return headers.sort((a, b) => (a.library === b.library ? b.edition - a.edition : a.library < b.library ? -1 : 1));
}

/** The header's name in `log/`. */
export function headerFile(library: string, edition: number): string {
  return `header.${library}.${edition}.json`;
}

/**
 * The visits that came since `known` was listed; null where that cannot be told: some were taken away before they were
 * seen, or the server was set back to a time before what is known.
 */
export function newVisits(files: readonly string[], known: readonly string[]): Visit[] | null {
  const seen = new Set(known);
  const visits = visitsIn(files);
  const devices = new Set([...visits, ...visitsIn(known)].map(({ device }) => device));
  const knownDevices = new Set(visitsIn(known).map(({ device }) => device));
  for (const one of devices) {
    const its = visits.filter(({ device }) => device === one);
    const isWhole = knownDevices.has(one) ? its.some(({ file }) => seen.has(file)) : its[0]?.number === 1;
    if (!isWhole) return null;
  }
  return visits.filter(({ file }) => !seen.has(file));
}

/** Of each document what came and what was replaced, over several visits of several devices. */
export function combined(visits: readonly { device: string; changes: readonly Change[] }[]): Change[] {
  const came = new Map<string, Map<string, Set<string>>>();
  const ended = new Map<string, Set<string>>();
  for (const { device, changes } of visits) {
    for (const { id, revs, ended: gone = [] } of changes) {
      const devices = came.get(id) ?? new Map<string, Set<string>>();
      came.set(id, devices);
      const its = devices.get(device) ?? new Set();
      devices.set(device, its);
      const out = ended.get(id) ?? new Set();
      ended.set(id, out);
      for (const rev of gone) {
        its.delete(rev);
        out.add(rev);
      }
      for (const rev of revs) its.add(rev);
    }
  }
  return [...came].map(([id, devices]) => {
    const out = ended.get(id) ?? new Set();
    const revs = new Set<string>();
    // What one device ended another may have brought: which was first is not known, and whoever has it sends it again.
    for (const its of devices.values()) for (const rev of its) if (!out.has(rev)) revs.add(rev);
    return { id, revs: [...revs], ended: [...out] };
  });
}
