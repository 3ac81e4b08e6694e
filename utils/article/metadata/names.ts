import { folded, oneLine } from './page-text';

const PREFIX =
  /^(?:(?:written|posted|published|reported|edited|story|text|words|article|review|analysis|opinion)\s+)?(?:by|von|vom|par|por|de|di|da|door|av|af|przez|oleh|author|autor(?:in|es|a)?|auteur|autore|yazar|автор|作者|記者|记者|文|text|tekst|foto)\s*[:：]?\s+/iu;
const NOBODY =
  /^(?:admin|administrator|editor|author|staff|guest|anonymous|unknown|null|undefined|none|view all posts|by|redaktion|webmaster|user|root)$/i;
const ROLE =
  /\b(?:writer|reporter|editor|correspondent|contributor|staff|columnist|journalist|producer|redakteur\w*|redaktion|chef|senior|associate|author|published|updated|posted|follow|view|min read|comments?)\b/i;

/** Names in a byline as pages write it: no "By", no role, no date, no address. */
export function namesIn(source: string): string[] {
  if (/^https?:|^www\.|^@|^\//i.test(source.trim())) return [];
  const text = oneLine(source)
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(PREFIX, '')
    .replace(PREFIX, '')
    .trim();
  return text
    .split(/\s*(?:,|;|\||\/|·|•|\n|，|、|\s[-–—]\s)\s*|\s+(?:and|und|et|y|e|en|och|og|i|и|&|with|mit|ve)\s+/u)
    .map((name) =>
      name
        .replace(PREFIX, '')
        .replace(/^[\s:.,@-]+|[\s:,-]+$/g, '')
        .trim(),
    )
    .filter((name) => isName(name));
}

function isName(name: string): boolean {
  return (
    name.length > 1 &&
    name.length < 60 &&
    /\p{L}/u.test(name) &&
    !/\d{2}/.test(name) &&
    !NOBODY.test(folded(name)) &&
    !ROLE.test(name) &&
    name.split(' ').length <= 6
  );
}
