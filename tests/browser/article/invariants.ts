import { ATTRIBUTES, CLASSES, COMMON_ATTRIBUTES, TAGS } from '@/utils/article/allow-list';

const ADDED = new Map([
  ['a', ['rel']],
  ['img', ['referrerpolicy']],
]);
const LINK = /^(?:https?:|mailto:|tel:|#user-content-)/;
const IMAGE = /^(?:https?:|data:image\/(?:png|gif|jpe?g|webp|avif);base64,)/i;

/** What markup holds that an article must never hold, one plain sentence each; empty when all is well. */
export function violations(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('*')).flatMap(violationsOf);
}

function violationsOf(element: Element): string[] {
  const tag = element.localName;
  const found: string[] = [];
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`<${tag}> is not HTML`);
  if (!TAGS.includes(tag)) found.push(`<${tag}> is not allowed`);
  const allowed = [...COMMON_ATTRIBUTES, ...(ATTRIBUTES.get(tag) ?? []), ...(ADDED.get(tag) ?? [])];
  for (const { name, value } of element.attributes) {
    if (!allowed.includes(name)) found.push(`<${tag} ${name}> is not allowed`);
    if (!isFit(name, value)) found.push(`<${tag} ${name}="${value.slice(0, 80)}"> is not fit`);
  }
  if (tag === 'a' && element.hasAttribute('href') && element.getAttribute('rel') !== 'noopener noreferrer')
    found.push('a link without rel="noopener noreferrer"');
  if (tag === 'img' && element.getAttribute('referrerpolicy') !== 'no-referrer')
    found.push('a picture that sends a referrer');
  return found;
}

function isFit(name: string, value: string): boolean {
  switch (name) {
    case 'href':
      return LINK.test(value);
    case 'src':
      return IMAGE.test(value);
    case 'id':
      return value.startsWith('user-content-');
    case 'class':
      return value.split(' ').every((one) => CLASSES.has(one) || /^language-\S+$/.test(one));
    case 'lang':
      return Intl.getCanonicalLocales(value)[0] === value;
    case 'dir':
      return ['ltr', 'rtl', 'auto'].includes(value);
    default:
      return true;
  }
}
