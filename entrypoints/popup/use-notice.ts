import { useState } from 'preact/hooks';
import type { Notice } from '@/components/digest/screen-state';
import { t } from '@/utils/texts';

/** The popup's one line of news, and the place where what nobody expected is told. */
export function useNotice() {
  const [notice, say] = useState<Notice>();
  const attempt = (doing: Promise<unknown>): void => {
    doing.catch((error: unknown) => {
      console.error(error);
      say({ text: t('somethingFailed'), isFailure: true });
    });
  };
  return { notice, say, attempt };
}
