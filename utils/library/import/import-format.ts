import type { ImportRow } from './import-row';

/** Programs of others whose files are read. */
export type ForeignFormat =
  | 'pocket'
  | 'instapaper'
  | 'omnivore'
  | 'readwise'
  | 'raindrop'
  | 'wallabag'
  | 'karakeep'
  | 'bookmarks';

/** Reads one program's file, row by row. Throws where the file is not what its beginning promised. */
export type FormatReader = (file: Blob) => AsyncIterable<ImportRow>;

/** What a file is: another program's, with what reads it, or a backup of Lectern's own. */
export type DetectedFormat = { name: ForeignFormat; read: FormatReader } | { name: 'lectern' };
