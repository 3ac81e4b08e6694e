import { uiLanguage } from '@/utils/texts';

/** The language that dates are written in: the interface's, and of English the one that its texts are in. */
export function dateLanguage(): string {
  return uiLanguage() === 'en' ? 'en-GB' : uiLanguage();
}
