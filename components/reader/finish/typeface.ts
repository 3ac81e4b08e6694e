import { BUNDLED, type BundledTypeface, type FaceFile, RANGES, subsetsOf } from '@/utils/typefaces';
import type { FinishSources, FinishView } from '../finish-api';

/** What was fetched for a view, by typeface: each comes once. */
const worn = new WeakMap<AbortSignal, Set<BundledTypeface>>();

/**
 * Fetches a typeface of our package, the parts that the article is written in, and lends it to the document while the
 * view is open. Fonts belong to documents, not to shadow roots.
 */
export async function wearTypeface(
  view: FinishView,
  typeface: BundledTypeface,
  fetchFiles: FinishSources['typeface'],
): Promise<void> {
  const known = worn.get(view.signal) ?? new Set();
  worn.set(view.signal, known);
  if (known.has(typeface)) return;
  known.add(typeface);
  try {
    const files = await fetchFiles(typeface, subsetsOf(view.article.textContent, BUNDLED[typeface]));
    if (!view.signal.aborted)
      lend(
        files.map((file) => faceOf(typeface, file)),
        view.signal,
      );
  } catch (error) {
    known.delete(typeface);
    throw error;
  }
}

/** The bytes as a face; `new FontFace` takes them past every content security policy. */
export function faceOf(typeface: BundledTypeface, { subset, style, base64 }: FaceFile): FontFace {
  const { family, weights } = BUNDLED[typeface];
  const bytes = Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
  return new FontFace(family, bytes.buffer, { style, weight: weights, unicodeRange: RANGES[subset] });
}

function lend(faces: FontFace[], signal: AbortSignal): void {
  for (const face of faces) document.fonts.add(face);
  signal.addEventListener('abort', () => {
    for (const face of faces) document.fonts.delete(face);
  });
}
