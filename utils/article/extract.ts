import { type Extraction, type ExtractOptions, extractFirst } from './extract-first';
import { workLate } from './late-work';

/** Reads the article of a page; the page itself stays as it is. `extractFirst` says how, and brings no late work. */
export function extract(page: Document, options: ExtractOptions): Extraction {
  return extractFirst(page, options, () => workLate);
}
