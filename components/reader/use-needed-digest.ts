import { useEffect, useState } from 'preact/hooks';
import type { Digest } from '@/utils/digest/digest';
import type { Panel } from './panel';

/** Asks for the digest when a part of the drawer opens that needs it; answers whether it cannot be had. */
export function useNeededDigest(
  digest: Digest | undefined,
  panel: Panel | undefined,
  onNeed: (() => Promise<void>) | undefined,
): boolean {
  const [hasFailed, setFailed] = useState(false);
  const isNeeded = !digest && (panel === 'summary' || panel === 'sources');
  useEffect(() => {
    if (!isNeeded) return;
    setFailed(false);
    if (!onNeed) return setFailed(true);
    onNeed().catch((error: unknown) => {
      console.warn(error);
      setFailed(true);
    });
  }, [isNeeded, onNeed]);
  return hasFailed;
}
