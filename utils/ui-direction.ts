import { uiLanguage } from './texts';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-Arab|ps|sd|ug|ur|yi)(?:-|$)/;

/** The direction that the interface's language is written in. */
export function uiDirection(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(uiLanguage()) ? 'rtl' : 'ltr';
}
