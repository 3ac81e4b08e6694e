import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { sourcesAsText } from '@/components/digest/sources-as-text';
import type { Digest } from '@/utils/digest/digest';
import { t } from '@/utils/texts';
import { copyText } from './copy';

/** Copies the sources; what was copied stays said until the view closes. */
export function useCopy(
  digest: Digest,
  inside: RefObject<HTMLElement | null>,
  say: (sentence: string) => void,
): { isCopied: boolean; copy: () => void } {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    if (!inside.current) return;
    const done = await copyText(sourcesAsText(digest), inside.current);
    setCopied(done);
    say(t(done ? 'copiedSources' : 'readerNotCopied'));
  };
  return { isCopied, copy };
}
