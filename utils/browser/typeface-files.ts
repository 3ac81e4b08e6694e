import { browser } from 'wxt/browser';
import { toBase64 } from '@/utils/base64';
import { BUNDLED, type BundledTypeface, type FaceFile, STYLES, type Subset } from '@/utils/typefaces';

/** Files of a typeface, read from our own package. For pages, which cannot read them, they travel in a message. */
export function readTypeface(typeface: BundledTypeface, subsets: readonly Subset[]): Promise<FaceFile[]> {
  const face = BUNDLED[typeface];
  const wanted = subsets.flatMap((subset) => STYLES.map((style) => ({ subset, style })));
  return Promise.all(
    wanted.map(async ({ subset, style }) => ({
      subset,
      style,
      base64: await readBase64(`/fonts/${face.file(subset, style)}.woff2`),
    })),
  );
}

async function readBase64(path: string): Promise<string> {
  const getURL = browser.runtime.getURL as (path: string) => string;
  const answer = await fetch(getURL(path));
  return toBase64(new Uint8Array(await answer.arrayBuffer()));
}
