import type { TextKey } from './texts';
import { BUNDLED } from './typefaces';

interface Licence {
  name: string;
  /** SPDX identifier. */
  licence: string;
  /** What it does here. */
  what: TextKey;
  /** Where the text lies under `node_modules/`. */
  from: string;
}

/** The file of the package that holds all their texts: many are the same but for a name, and one file packs into half. */
export const LICENCES_FILE = 'licences.txt';

/** How a text begins in that file, and is found there. */
export const licenceHeading = ({ name, licence }: Pick<Licence, 'name' | 'licence'>) => `${name} (${licence})`;

/** Other people's work that ships with Lectern. Its licences ask that their texts ship too. */
export const LICENCES: readonly Licence[] = [
  licence('Readability', 'Apache-2.0', 'licenceReadability', '@mozilla/readability/LICENSE.md'),
  licence('DOMPurify', 'Apache-2.0', 'licenceDompurify', 'dompurify/LICENSE'),
  licence('Preact', 'MIT', 'licencePreact', 'preact/LICENSE'),
  licence('Papa Parse', 'MIT', 'licencePapaparse', 'papaparse/LICENSE'),
  licence('fflate', 'MIT', 'licenceFflate', 'fflate/LICENSE'),
  licence('streamparser-json', 'MIT', 'licenceStreamparser', '@streamparser/json/LICENSE'),
  licence('Temml', 'MIT', 'licenceTemml', 'temml/LICENSE'),
  licence('highlight.js', 'BSD-3-Clause', 'licenceHighlight', 'highlight.js/LICENSE'),
  licence('Literata', 'OFL-1.1', 'licenceLiterata', `${BUNDLED.literata.from}/LICENSE`),
  licence(BUNDLED.legible.name, 'OFL-1.1', 'licenceLegible', `${BUNDLED.legible.from}/LICENSE`),
  licence('jsdiff', 'BSD-3-Clause', 'licenceDiff', 'diff/LICENSE'),
  licence('idb', 'ISC', 'licenceIdb', 'idb/LICENSE'),
];

function licence(name: string, spdx: string, what: TextKey, from: string): Licence {
  return { name, licence: spdx, what, from };
}
