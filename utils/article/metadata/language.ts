import type { Article } from '@/utils/article/article';
import { contradicts, detectLanguage } from './detect-language';
import type { Facts } from './facts';

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;

/** BCP 47, canonical: what the page declares, unless its text is plainly in another language. */
export function languageOf({ declaredLang, page }: Facts): string | null {
  const declared = canonicalLocale(declaredLang);
  const detected = detectLanguage(page);
  if (!declared) return detected ?? null;
  const primary = declared.split('-')[0] ?? declared;
  return detected && contradicts(detected, primary === 'nb' || primary === 'nn' ? 'no' : primary, page)
    ? detected
    : declared;
}

/** The text's direction: declared on the page, else that of its language's script. */
export function directionOf({ page }: Facts, lang: string | null): Article['dir'] {
  const said = page.documentElement?.getAttribute('dir')?.toLowerCase();
  if (said === 'ltr' || said === 'rtl') return said;
  return lang ? (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr') : null;
}

function canonicalLocale(value: string | null): string | null {
  const tag = value
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-');
  if (!tag || !/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Declared, but no language tag ("en-us-uk-x"): its first part may be one.
    return tag.includes('-') ? canonicalLocale(tag.split('-')[0] ?? null) : null;
  }
}
