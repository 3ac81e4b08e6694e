import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type ListFormat, sourcesAsText } from '@/components/digest/sources-as-text';
import type { Digest } from '@/utils/digest/digest';
import { t } from '@/utils/texts';
import { copyText } from './copy';
import type { Say } from './reader-options';

/** Copies the sources; what was copied stays said until the view closes. */
export function useCopy(
  digest: Digest,
  inside: RefObject<HTMLElement | null>,
  say: Say,
): { copied: ListFormat | undefined; copy: (format: ListFormat) => void } {
  const [copied, setCopied] = useState<ListFormat>();
  const copy = async (format: ListFormat) => {
    if (!inside.current) return;
    const done = await copyText(sourcesAsText(digest, format), inside.current);
    setCopied(done ? format : undefined);
    if (done) say(t('copied'));
    else say(t('readerNotCopied'), 'seen');
  };
  return { copied, copy };
}
