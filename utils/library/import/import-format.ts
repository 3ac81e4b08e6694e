import type { ImportRow } from './import-row';

/** What the beginning of a file tells of it. */
export type Beginning =
  | { is: 'zip'; names: readonly string[] }
  | { is: 'json' | 'markup'; text: string }
  /** `has`: whether there are columns of all these names, which are lower-case. */
  | { is: 'table'; has(...columns: string[]): boolean };

/** Reads one program's file, row by row. Throws where the file is not what its beginning promised. */
export type FormatReader = (file: Blob) => AsyncIterable<ImportRow>;

/** What another program writes. To add one: a file like its neighbours in `formats/`, which exports formats and nothing else. */
export interface ImportFormat {
  /** As the program calls itself, in every language; '' for bookmarks, which many write. */
  program: string;
  /** Whether a file that begins like this is one of the program's, and of no other's. */
  knows(beginning: Beginning): boolean;
  read: FormatReader;
}
