import type { TextKey } from './texts';
import { BUNDLED } from './typefaces';

interface Licence {
  name: string;
  /** SPDX identifier. */
  licence: string;
  /** What it does here. */
  what: TextKey;
  /** Where the text lies under `node_modules/`; the build copies it to `licences/<file>`. */
  from: string;
  file: string;
}

/** Other people's work that ships with Lectern. Its licences ask that their texts ship too. */
export const LICENCES: readonly Licence[] = [
  licence('Readability', 'Apache-2.0', 'licenceReadability', '@mozilla/readability/LICENSE.md', 'readability.txt'),
  licence('DOMPurify', 'Apache-2.0', 'licenceDompurify', 'dompurify/LICENSE', 'dompurify.txt'),
  licence('Preact', 'MIT', 'licencePreact', 'preact/LICENSE', 'preact.txt'),
  licence('Papa Parse', 'MIT', 'licencePapaparse', 'papaparse/LICENSE', 'papaparse.txt'),
  licence('fflate', 'MIT', 'licenceFflate', 'fflate/LICENSE', 'fflate.txt'),
  licence('streamparser-json', 'MIT', 'licenceStreamparser', '@streamparser/json/LICENSE', 'streamparser-json.txt'),
  licence('Temml', 'MIT', 'licenceTemml', 'temml/LICENSE', 'temml.txt'),
  licence('highlight.js', 'BSD-3-Clause', 'licenceHighlight', 'highlight.js/LICENSE', 'highlight.txt'),
  licence('Literata', 'OFL-1.1', 'licenceLiterata', `${BUNDLED.literata.from}/LICENSE`, 'literata.txt'),
  licence(BUNDLED.legible.name, 'OFL-1.1', 'licenceLegible', `${BUNDLED.legible.from}/LICENSE`, 'atkinson.txt'),
  licence('jsdiff', 'BSD-3-Clause', 'licenceDiff', 'diff/LICENSE', 'jsdiff.txt'),
  licence('idb', 'ISC', 'licenceIdb', 'idb/LICENSE', 'idb.txt'),
];

function licence(name: string, spdx: string, what: TextKey, from: string, file: string): Licence {
  return { name, licence: spdx, what, from, file };
}
