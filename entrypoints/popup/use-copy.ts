import { useState } from 'preact/hooks';
import { type ListFormat, sourcesAsText } from '@/components/digest/sources-as-text';
import type { Digest } from '@/utils/digest/digest';

/** The clipboard, and how the sources are on it. */
export function useCopy() {
  const [copied, setCopied] = useState<ListFormat>();
  const text = (value: string) => navigator.clipboard.writeText(value);
  const sources = async (digest: Digest, format: ListFormat) => {
    await text(sourcesAsText(digest, format));
    setCopied(format);
  };
  return { copied, text, sources };
}
