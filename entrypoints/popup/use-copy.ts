import { useState } from 'preact/hooks';
import { sourcesAsText } from '@/components/digest/sources-as-text';
import type { Digest } from '@/utils/digest/digest';

/** The clipboard, and whether the sources are on it. */
export function useCopy() {
  const [isCopied, setCopied] = useState(false);
  const text = (value: string) => navigator.clipboard.writeText(value);
  const sources = async (digest: Digest) => {
    await text(sourcesAsText(digest));
    setCopied(true);
  };
  return { isCopied, text, sources };
}
